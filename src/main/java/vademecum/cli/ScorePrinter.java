package vademecum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vademecum.doctor.Construct;
import vademecum.doctor.Score;

/// Prints how much of a vault the site shows.
final class ScorePrinter {

    private ScorePrinter() {
    }

    /// Prints a table for people.
    static void print(Score score, Terminal terminal) {
        if (score.total() == 0) {
            terminal.out().println("There is nothing to count.");
            return;
        }
        String share = String.format(Locale.ROOT, "%d.%d %% of %,d constructs", score.perMille() / 10,
                score.perMille() % 10, score.total());
        terminal.out().println(terminal.styled("1", share) + " are shown as their author sees them.");
        for (Construct.Shown shown : Construct.Shown.values()) {
            List<String> lines = new ArrayList<>();
            score.counts().forEach((construct, count) -> {
                if (construct.shown() == shown) {
                    lines.add(String.format(Locale.ROOT, "%,10d  %s", count, construct.plural()));
                }
            });
            if (!lines.isEmpty()) {
                terminal.out().println("\n" + terminal.styled("1", title(shown)));
                lines.forEach(terminal.out()::println);
            }
        }
    }

    private static String title(Construct.Shown shown) {
        return switch (shown) {
            case YES -> "Shown";
            case OTHERWISE -> "Shown in another form: as a link, as source or cut down";
            case NO -> "Not shown: a program that is not there would make it";
        };
    }

    /// One object for programs.
    static String json(Score score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("total", score.total());
        values.put("shown", score.shown());
        List<Object> constructs = new ArrayList<>();
        score.counts().forEach((construct, count) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("construct", construct.label());
            one.put("count", count);
            one.put("shown", construct.shown().name().toLowerCase(Locale.ROOT));
            constructs.add(one);
        });
        values.put("constructs", constructs);
        return Json.object(values);
    }
}
