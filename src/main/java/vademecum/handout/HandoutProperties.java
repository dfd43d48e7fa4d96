package vademecum.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.config.HandoutSettings;
import vademecum.config.PageSetup;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;
import vademecum.page.Dates;

/// Reads from a note's properties how the handout that it lists, or opens, is to look.
final class HandoutProperties {

    private final NoteFacts note;
    private final FrontMatter matter;
    private final List<Diagnostic> problems = new ArrayList<>();

    HandoutProperties(NoteFacts note) {
        this.note = note;
        this.matter = note.matter();
    }

    /// What is wrong with the properties that were read.
    List<Diagnostic> problems() {
        return problems;
    }

    /// What the properties ask for.
    ///
    /// @param title the title of the handout
    HandoutSettings settings(String title) {
        HandoutSettings.Cover cover = new HandoutSettings.Cover(title, text("subtitle"), text("author"),
                Dates.date(matter, "date"), text("picture"));
        PageSetup setup = new PageSetup(constants("paper", PageSetup.Paper.class).stream().findFirst(),
                number("sides", 2), number("columns", 2), number("depth", PageSetup.DEEPEST),
                constants("chapters", PageSetup.Chapters.class).stream().findFirst());
        return new HandoutSettings(note.path().baseName(), cover, language(), HandoutSettings.NONE.selection(), setup,
                constants("formats", HandoutSettings.Format.class));
    }

    private String text(String name) {
        return matter.text(name).orElse("");
    }

    private String language() {
        String language = text("language");
        if (language.isEmpty() || !Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            return language;
        }
        report("language", "a language tag such as `en`, `de` or `pt-BR`");
        return "";
    }

    private int number(String name, int most) {
        Optional<Integer> number = matter.text(name).filter(text -> text.length() == 1)
                .map(text -> text.charAt(0) - '0').filter(value -> value >= 1 && value <= most);
        if (number.isEmpty() && matter.has(name)) {
            report(name, "a number from 1 to " + most);
        }
        return number.orElse(0);
    }

    private <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        for (String text : matter.texts(name)) {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equalsIgnoreCase(text)).findFirst();
            constant.ifPresent(chosen::add);
            if (constant.isEmpty()) {
                report(name, Arrays.stream(type.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
                break;
            }
        }
        return chosen;
    }

    private void report(String name, String wanted) {
        YamlValue value = matter.values().get(name);
        int at = value == null ? 0 : value.at();
        problems.add(Diagnostic.of(Code.BAD_PROPERTY, new Span(note.path().value(), at, at),
                "the property `" + name + "` must be " + wanted));
    }
}
