package vademecum.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;

/// Puts into words what is wrong with a reference.
final class LinkProblems {

    private static final int NAMED = 3;
    private static final Set<String> PHOTOGRAPHS = Set.of("tif", "tiff", "dng", "cr2", "cr3", "nef", "arw");

    private LinkProblems() {
    }

    /// The complaint about a reference that leads to this target; empty if there is none.
    static Optional<Diagnostic> of(VaultPath from, LinkRef ref, Target target) {
        Span span = new Span(from.value(), ref.start(), Math.max(ref.start(), ref.end()));
        return switch (target) {
            case Target.ToNote _, Target.ToFile _, Target.ToSite _ -> Optional.empty();
            case Target.NoAnchor missing -> Optional.of(noAnchor(span, missing));
            case Target.Ambiguous ambiguous -> Optional.of(ambiguous(span, ref, ambiguous));
            case Target.Missing missing -> Optional.of(missing(span, ref, missing));
            case Target.Private _ -> Optional.of(Diagnostic.of(Code.PRIVATE_TARGET, span,
                    "`" + written(ref) + "` is not published", "publish it too, or write its name without a link"));
            case Target.Outside _ -> Optional.of(Diagnostic.of(Code.OUTSIDE_VAULT, span,
                    "`" + written(ref) + "` leads out of the vault",
                    AddressHint.of(ref).orElse("put the file into the vault and link to it there")));
            case Target.Unpublishable file -> Optional.of(Diagnostic.of(Code.UNPUBLISHABLE_FILE, span,
                    "`" + file.file() + "` is of a kind that is not published",
                    PHOTOGRAPHS.contains(file.file().extension())
                            ? "save it as JPEG or PNG: browsers do not show it, and it says where it was taken"
                            : "pack it into an archive such as a .zip, or link to it where it is hosted"));
        };
    }

    /// The complaint about an embed that shows a note inside itself.
    static Diagnostic cycle(VaultPath from, LinkRef ref, VaultPath shown) {
        String message = from.equals(shown)
                ? "the note embeds itself here"
                : "`" + shown + "` embeds this note, and this note embeds it here";
        return Diagnostic.of(Code.EMBED_CYCLE, new Span(from.value(), ref.start(), Math.max(ref.start(), ref.end())),
                message, "make one of them a link: take the `!` away");
    }

    /// The remark on an embed that is on another site.
    static Diagnostic external(VaultPath from, LinkRef ref) {
        return Diagnostic.of(Code.EXTERNAL_IMAGE, new Span(from.value(), ref.start(), Math.max(ref.start(), ref.end())),
                "the image is on another site, so the page shows a link to it",
                "save it in the vault and embed it from there");
    }

    /// The note or file as the reference writes it.
    static String written(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> wiki.target();
            case LinkRef.Markdown link -> link.path();
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> term.name();
        };
    }

    /// Whether the reference asks for a note, by its extension or the lack of one.
    static boolean asksForNote(LinkRef ref) {
        String name = written(ref);
        int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
        if (dot < 0 || name.endsWith(".md") || name.endsWith(".markdown")) {
            return true;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return extension.isEmpty() || extension.length() > 5 || !extension.chars().allMatch(Character::isLetterOrDigit)
                || extension.chars().allMatch(Character::isDigit);
    }

    private static Diagnostic noAnchor(Span span, Target.NoAnchor missing) {
        String fragment = missing.wanted();
        String kind = fragment.startsWith("^") ? "block" : fragment.startsWith("[^") ? "footnote" : "heading";
        String message = "`" + missing.note() + "` has no " + kind + " `" + fragment + "`";
        return missing.nearest().isEmpty()
                ? Diagnostic.of(Code.MISSING_HEADING, span, message)
                : Diagnostic.of(Code.MISSING_HEADING, span, message,
                        "did you mean `" + missing.nearest().getFirst() + "`?");
    }

    private static Diagnostic ambiguous(Span span, LinkRef ref, Target.Ambiguous ambiguous) {
        List<VaultPath> candidates = ambiguous.candidates();
        StringBuilder message = new StringBuilder("`" + written(ref) + "` can be `" + candidates.getFirst() + "`");
        for (int i = 1; i < Math.min(NAMED, candidates.size()); i++) {
            message.append(i == candidates.size() - 1 ? " or `" : ", `").append(candidates.get(i)).append('`');
        }
        if (candidates.size() > NAMED) {
            message.append(" or another of that name");
        }
        String path = candidates.getFirst().value();
        String name = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        return Diagnostic.of(Code.AMBIGUOUS_TARGET, span, message.toString(),
                "the first is linked; name the one you mean by its path, such as `" + name + "`");
    }

    private static Diagnostic missing(Span span, LinkRef ref, Target.Missing missing) {
        boolean note = asksForNote(ref);
        String message = "no " + (note ? "note" : "file") + " is called `" + written(ref) + "`";
        List<VaultPath> nearest = missing.nearest().stream().filter(path -> path.isNote() == note).toList();
        if (nearest.isEmpty()) {
            return AddressHint.of(ref).map(hint -> Diagnostic.of(Code.MISSING_TARGET, span, message, hint))
                    .orElseGet(() -> Diagnostic.of(Code.MISSING_TARGET, span, message));
        }
        VaultPath near = nearest.getFirst();
        String name = near.isNote() ? near.baseName() : near.fileName();
        return Diagnostic.of(Code.MISSING_TARGET, span, message, "did you mean `" + name + "`? (" + near + ")");
    }
}
