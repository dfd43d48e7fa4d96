package vademecum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vademecum.base.SitePath;

/// Makes what is the same on all pages of a folder, once for each folder. Safe for use by many threads.
final class Frames {

    private final Edition edition;
    private final Theme theme;
    private final SitePages pages;
    private final String previews;
    private final Map<String, Views.Frame> made = new ConcurrentHashMap<>();
    private final Map<Special, Views.Frame> special = new ConcurrentHashMap<>();

    /// @param previews in how many files the previews are; empty if there are none
    Frames(Edition edition, Theme theme, SitePages pages, String previews) {
        this.edition = edition;
        this.theme = theme;
        this.pages = pages;
        this.previews = previews;
    }

    private record Special(String folder, PageNeeds needs) {
    }

    /// The frame of a page.
    Views.Frame around(SitePath at, PageNeeds needs) {
        String folder = at.folder();
        if (!needs.equals(PageNeeds.NONE)) {
            return special.computeIfAbsent(new Special(folder, needs), _ -> frame(at, needs));
        }
        Views.Frame known = made.get(folder);
        if (known == null) {
            known = frame(at, needs);
            made.put(folder, known);
        }
        return known;
    }

    private Views.Frame frame(SitePath at, PageNeeds needs) {
        Views.Shell shell = shell(at, needs);
        return new Views.Frame(shell, part("head", shell), part("masthead", shell), part("ways", shell),
                part("foot", shell));
    }

    private String part(String partial, Views.Shell shell) {
        return theme.templates().render("partials/" + partial, shell).stripTrailing();
    }

    private Views.Shell shell(SitePath at, PageNeeds needs) {
        Optional<String> feed = edition.config().baseUrl().map(_ -> at.to(SitePages.FEED).value());
        List<String> scripts = Stream.concat(theme.scripts().stream(), needs.scripts().stream().map(theme::some))
                .map(script -> at.to(script).value()).toList();
        return new Views.Shell(needs.documents(), String.join(" ", needs.frames()), feed,
                at.toRoot(), pages.siteTitle(), at.to(theme.style()).value(),
                at.to(theme.icon()).value(), at.to(theme.early()).value(), scripts, at.to(theme.engine()).value(),
                previews,
                at.to(edition.catalog().root().page()).value(), at.to(Page.Kind.SEARCH.path()).value(),
                pages.href(at, Page.Kind.GLOSSARY), pages.href(at, Page.Kind.TAGS),
                at.to(Page.Kind.A_TO_Z.path()).value(), pages.href(at, Page.Kind.RECENT),
                pages.href(at, Page.Kind.WANTED),
                pages.href(at, Page.Kind.GRAPH), pages.handout(at));
    }
}
