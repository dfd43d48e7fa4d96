package vademecum.page;

import java.util.Optional;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;

/// A page of the site: every reference is relative to it.
///
/// @param page         the page
/// @param headingShift how many levels headings are moved down
record SiteMedium(SitePath page, int headingShift) implements Medium {

    @Override
    public Optional<String> note(VaultPath note, SitePath target, Optional<String> anchor) {
        return Optional.of(reference(target, anchor));
    }

    @Override
    public String file(SitePath file) {
        return page.to(file).value();
    }

    @Override
    public Optional<String> tag(SitePath target) {
        return Optional.of(reference(target, Optional.empty()));
    }

    @Override
    public String term(Term term) {
        return reference(term.page(), term.anchor());
    }

    @Override
    public String afterExternal(Href href) {
        return "";
    }

    @Override
    public Optional<Drawing> drawing(String source) {
        return Optional.empty();
    }

    @Override
    public String id(String id) {
        return id;
    }

    @Override
    public boolean headingAnchors() {
        return true;
    }

    @Override
    public boolean scripted() {
        return true;
    }

    private String reference(SitePath target, Optional<String> anchor) {
        if (anchor.isEmpty()) {
            return page.to(target).value();
        }
        Href href = target.equals(page) ? new Href("") : page.to(target);
        return href.withAnchor(anchor.get()).value();
    }
}
