package vademecum.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vademecum.config.Config;

/// Links the notes of a marked set with the program's own reader and linker, writes down every link and says how they
/// agree with the marks of the authors: `ScoreGlossary SET LINKS.tsv [page|section|all [SIGHTINGS.tsv]]`.
public final class ScoreGlossary {

    private ScoreGlossary() {
    }

    /// Runs the program.
    public static void main(String[] arguments) throws IOException {
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
}
