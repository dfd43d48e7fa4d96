package vademecum.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// Finds links that are written in another case than the name of the file that they lead to. The site does not mind;
/// other programs do.
public final class LinkCases {

    private LinkCases() {
    }

    /// One diagnostic for each such link of a note.
    public static List<Diagnostic> of(NoteFacts note, Catalog catalog) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Mention mention : note.mentions()) {
            String written = written(mention.ref());
            if (!written.isEmpty()) {
                Target target = catalog.resolve(note.path(), mention.ref());
                String file = file(target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target);
                if (differs(written, file)) {
                    LinkRef ref = mention.ref();
                    Span span = new Span(note.path().value(), ref.start(), ref.end());
                    problems.add(Diagnostic.of(Code.CASE_ONLY_LINK, span, "the file is called `" + file + "`",
                            "write the name as the file has it, for other programs"));
                }
            }
        }
        return problems;
    }

    private static String written(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> lastName(wiki.target().strip());
            case LinkRef.Markdown link -> lastName(link.path().strip());
            case LinkRef.External _, LinkRef.Term _ -> "";
        };
    }

    private static String file(Target target) {
        return switch (target) {
            case Target.ToNote to -> name(to.note());
            case Target.NoAnchor to -> name(to.note());
            case Target.ToFile to -> to.file().fileName();
            case Target.ToSite _, Target.Ambiguous _, Target.Missing _, Target.Private _, Target.Outside _,
                 Target.Unpublishable _ -> "";
        };
    }

    private static String name(VaultPath note) {
        return note.fileName();
    }

    /// Whether the names are the same but for the case, with or without the extension of a note.
    private static boolean differs(String written, String file) {
        String bare = file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
        return !written.equals(file) && !written.equals(bare)
                && (lower(written).equals(lower(file)) || lower(written).equals(lower(bare)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
