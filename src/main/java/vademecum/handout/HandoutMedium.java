package vademecum.handout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;
import vademecum.page.Drawing;
import vademecum.page.Medium;

/// A chapter of a handout, or an entry of its glossary: every reference stays inside the document or leads nowhere, but
/// for files and other sites. It notes down what the chapter needs. Not for use by more than one thread.
final class HandoutMedium implements Medium {

    private final Anchors anchors;
    private final HandoutPlace place;
    private final String owner;
    private final int headingShift;
    private final Predicate<Term> hasEntry;
    private final Map<String, Drawing> drawings;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<SitePath> files = new TreeSet<>();

    /// A medium for one text.
    ///
    /// @param owner    the id of the chapter or entry
    /// @param hasEntry whether the handout's glossary has, or will have, an entry for a term
    /// @param drawings pictures of diagrams, by their source
    HandoutMedium(Anchors anchors, HandoutPlace place, String owner, int headingShift, Predicate<Term> hasEntry,
                  Map<String, Drawing> drawings) {
        this.anchors = anchors;
        this.place = place;
        this.owner = owner;
        this.headingShift = headingShift;
        this.hasEntry = hasEntry;
        this.drawings = drawings;
    }

    /// The terms that were linked, in order.
    Map<String, Term> terms() {
        return terms;
    }

    /// The files that were linked or embedded.
    Set<SitePath> files() {
        return files;
    }

    @Override
    public Optional<String> note(VaultPath note, SitePath page, Optional<String> anchor) {
        return anchors.chapter(note)
                .map(chapter -> anchor.map(id -> Anchors.inside(chapter, id)).orElse(chapter))
                .map(Anchors::reference)
                .or(() -> anchors.term(page, anchor).filter(hasEntry).map(this::term));
    }

    @Override
    public String file(SitePath file) {
        files.add(file);
        return place.to(file).value();
    }

    @Override
    public Optional<String> tag(SitePath page) {
        return Optional.empty();
    }

    @Override
    public String term(Term term) {
        terms.put(term.id(), term);
        return Anchors.reference(Anchors.of(term));
    }

    @Override
    public String afterExternal(Href href) {
        return Endnotes.mark(href);
    }

    @Override
    public Optional<Drawing> drawing(String source) {
        return Optional.ofNullable(drawings.get(source));
    }

    @Override
    public String id(String id) {
        return Anchors.inside(owner, id);
    }

    @Override
    public int headingShift() {
        return headingShift;
    }

    @Override
    public boolean scripted() {
        return false;
    }

    @Override
    public boolean headingAnchors() {
        return false;
    }
}
