package vademecum.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vademecum.config.Config;

/// Links the notes of a marked set with the program's own reader and linker, writes down every link and says how they
/// agree with the marks of the authors: `ScoreGlossary SET LINKS.tsv [page|section|all [SIGHTINGS.tsv]]`. With `guards`
/// in place of the scope it says what each guard is worth, alone and beside the others.
public final class ScoreGlossary {

    private ScoreGlossary() {
    }

    /// Runs the program.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 2 && arguments[2].equals("guards")) {
            printGuards(Path.of(arguments[0]));
            return;
        }
        Config.Scope scope = Config.Scope.valueOf(arguments.length > 2 ? arguments[2].toUpperCase(Locale.ROOT)
                : "PAGE");
        List<String> lines = new ArrayList<>();
        MarkedSet set = MarkedSet.read(Path.of(arguments[0]), scope);
        for (MarkedSet.Link link : set.links()) {
            lines.add(link.note() + "\t" + link.start() + "\t" + link.end() + "\t" + link.term());
        }
        Files.write(Path.of(arguments[1]), lines);
        if (arguments.length > 3) {
            Files.write(Path.of(arguments[3]), set.sightings().stream().map(sighting -> sighting.note() + "\t"
                    + sighting.start() + "\t" + sighting.end() + "\t" + sighting.term().source().baseName() + "\t"
                    + sighting.verdict()).toList());
        }
        System.out.println(set.glossary().terms().size() + " terms, " + lines.size() + " links");
        for (String line : Score.of(Path.of(arguments[0]), set.links(), scope == Config.Scope.PAGE)) {
            System.out.println(line);
        }
        set.glossary().problems().forEach(problem -> System.out.println(problem.code() + " " + problem.message()));
    }

    private static void printGuards(Path folder) throws IOException {
        MarkedSet set = MarkedSet.read(folder, Config.Scope.PAGE);
        Set<Verdict.Guard> all = EnumSet.allOf(Verdict.Guard.class);
        print("no guard", folder, set, all);
        for (Verdict.Guard guard : Verdict.Guard.values()) {
            Set<Verdict.Guard> others = EnumSet.complementOf(EnumSet.of(guard));
            print("only " + guard, folder, set, others);
        }
        for (Verdict.Guard guard : Verdict.Guard.values()) {
            print("all but " + guard, folder, set, EnumSet.of(guard));
        }
        print("all guards", folder, set, Set.of());
    }

    private static void print(String what, Path folder, MarkedSet set, Set<Verdict.Guard> off) throws IOException {
        List<String> lines = Score.of(folder, MarkedSet.links(set.sightings(off)), true);
        System.out.println(what + ": " + lines.getFirst() + (lines.size() > 2 ? "  " + lines.get(1) : ""));
    }
}
