package vademecum.handout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.glossary.Term;
import vademecum.page.Edition;

/// The ids of a handout. A chapter's is made of its page's path, so that it stays when the order changes; what is
/// inside a chapter has the chapter's id before its own. No id of the theme holds a `/`, so none can meet one of these.
final class Anchors {

    /// What the id of every chapter starts with.
    static final String CHAPTER = "note/";

    private static final String TERM = "term/";
    private static final String PAGE = ".html";

    private final Map<VaultPath, String> chapters = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    Anchors(Edition edition, List<VaultPath> notes) {
        Catalog catalog = edition.catalog();
        for (VaultPath note : notes) {
            String page = catalog.page(note).value();
            int end = page.endsWith(PAGE) ? page.length() - PAGE.length() : page.length();
            chapters.put(note, CHAPTER + page.substring(0, end));
        }
        edition.glossary().terms().forEach(term -> terms.putIfAbsent(key(term.page(), term.anchor()), term));
    }

    /// The id of a note's chapter, if the note is in the handout.
    Optional<String> chapter(VaultPath note) {
        return Optional.ofNullable(chapters.get(note));
    }

    /// The term whose entry in the site is this place.
    Optional<Term> term(SitePath page, Optional<String> anchor) {
        return Optional.ofNullable(terms.get(key(page, anchor)));
    }

    /// The id of a term's entry in the handout.
    static String of(Term term) {
        return TERM + term.id();
    }

    /// The id of something inside a chapter or an entry.
    static String inside(String owner, String id) {
        return owner + ":" + id;
    }

    /// The reference to an id.
    static String reference(String id) {
        return new Href("").withAnchor(id).value();
    }

    private static String key(SitePath page, Optional<String> anchor) {
        return page.value() + "#" + anchor.orElse("");
    }
}
