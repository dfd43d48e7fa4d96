package vademecum.logseq;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;

/// How a graph of Logseq names its days: a link says `[[Jan 31st, 2026]]`, and the file is called `2026_01_31.md`.
final class LogseqDays {

    /// The date in the name of a journal's file.
    static final Pattern FILE = Pattern.compile("(\\d{4})_(\\d{2})_(\\d{2})");

    private static final Pattern SETTING = Pattern.compile("(?m)^\\s*:journal/page-title-format +\"([^\"]+)\"");
    private static final String USUAL = "MMM do, yyyy";

    private final String format;

    /// Reads which names the settings of a graph ask for.
    LogseqDays(String settings) {
        Matcher setting = SETTING.matcher(settings);
        this.format = setting.find() ? setting.group(1) : USUAL;
    }

    /// The note of each day that has one, by the day's name in lower case.
    Map<String, String> notes(Collection<VaultPath> files) {
        Map<String, String> notes = new HashMap<>();
        for (VaultPath file : files) {
            Matcher date = FILE.matcher(file.baseName());
            if (file.value().startsWith("journals/") && date.matches()) {
                String day = date.replaceFirst("$1-$2-$3");
                name(day).filter(name -> !name.equals(day))
                        .ifPresent(name -> notes.put(name.toLowerCase(Locale.ROOT), day));
            }
        }
        return notes;
    }

    private Optional<String> name(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            String pattern = format.replace("do", "d'" + ordinal(date.getDayOfMonth()) + "'");
            return Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String ordinal(int day) {
        return day / 10 == 1 ? "th" : switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
