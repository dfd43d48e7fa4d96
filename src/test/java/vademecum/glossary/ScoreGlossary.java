package vademecum.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vademecum.config.Config;

/// Links the notes of a marked set and writes down every link, for a scorer to compare with the marks:
/// `ScoreGlossary SET LINKS.tsv [page|section|all]`.
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
        System.out.println(set.glossary().terms().size() + " terms, " + lines.size() + " links");
        set.glossary().problems().forEach(problem -> System.out.println(problem.code() + " " + problem.message()));
    }
}
