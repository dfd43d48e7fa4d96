package vademecum.site;

import java.util.List;
import java.util.stream.Stream;
import vademecum.base.Located;
import vademecum.base.Severity;

/// What a build or a check did and found.
///
/// @param notes     how many notes are published
/// @param links     how many links and embeds they have
/// @param terms     how many links to glossary terms were made
/// @param published what was written
/// @param remarks   what the user should know, each one plain sentence without a full stop
/// @param problems  every diagnostic that is not off, sorted by file and place
public record BuildReport(int notes, int links, int terms, PublishReport published, List<String> remarks,
                          List<Located> problems) {

    static BuildReport of(Library library, int terms, PublishReport published, List<String> remarks,
                          List<Located> problems) {
        int links = library.catalog().notes().values().stream().mapToInt(note -> note.mentions().size()).sum();
        List<String> all = Stream.concat(published.remarks().stream(), remarks.stream()).toList();
        return new BuildReport(library.catalog().notes().size(), links, terms, published, all, problems);
    }

    /// How many diagnostics have this severity.
    public int count(Severity severity) {
        return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
