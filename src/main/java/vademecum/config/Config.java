package vademecum.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Code;
import vademecum.base.Severity;

/// Every choice that a build depends on: the defaults, then `vademecum.yaml`, then the command line.
///
/// @param title       the site's title; empty: the title of its home page
/// @param description one sentence about the site; may be empty
/// @param language    BCP 47 tag of the notes' language, such as `en`
/// @param baseUrl     the address that the site will have, with `/` at its end; needed only for feed, sitemap and
///                    canonical links
/// @param breaks      what a single newline in a note is
/// @param publish     what is left out
/// @param glossary    where terms come from and how often they are linked
/// @param handouts    the named handouts
/// @param handout     what every handout is printed with
/// @param severities  severities that the user changed
public record Config(String title, String description, String language, Optional<String> baseUrl, Breaks breaks,
                     Publish publish, GlossarySettings glossary, List<HandoutSettings> handouts, Printing handout,
                     Map<Code, Severity> severities) {

    /// The configuration of a vault that says nothing.
    public static final Config DEFAULT = new Config("", "", "en", Optional.empty(), Breaks.AUTO,
            new Publish(List.of(), true, List.of(), List.of(), List.of()), new GlossarySettings(List.of("glossary/**"), Scope.PAGE, 0), List.of(),
            new Printing(List.of()), Map.of());

    /// The severity that a diagnostic of this kind has here.
    public Severity severity(Code code) {
        return severities.getOrDefault(code, code.severity());
    }

    /// What a single newline inside a paragraph becomes.
    public enum Breaks {
        /// As the vault's Obsidian settings say; `STRICT` where there are none.
        AUTO,
        /// A space, as in CommonMark.
        STRICT,
        /// A line break.
        BR
    }

    /// What is published.
    ///
    /// @param ignore       globs of files and folders that are not even read, such as `drafts/**`
    /// @param byDefault    whether a note is published of which nothing else is said
    /// @param publicNotes  globs of notes that are published unless they say otherwise
    /// @param privateNotes globs of notes that are private unless they ask to be published
    /// @param secrets      texts that no file of the site may hold; set at the top, as `secrets`
    public record Publish(List<String> ignore, boolean byDefault, List<String> publicNotes,
                          List<String> privateNotes, List<String> secrets) {
    }

    /// What every handout is printed with.
    ///
    /// @param fonts font files, named from the vault's folder: for scripts that the program's own fonts lack
    public record Printing(List<String> fonts) {
    }

    /// How often a glossary term is linked.
    public enum Scope {
        /// The first mention on a page.
        PAGE,
        /// The first mention under each heading of level 1, 2 or 3.
        SECTION,
        /// Every mention.
        ALL,
        /// Never.
        OFF
    }

    /// Where glossary terms come from and how often they are linked.
    ///
    /// @param from       globs of the notes that are one term each
    /// @param link       how often a term is linked
    /// @param againAfter how many words behind its last link a new section links a term again; 0 for never
    public record GlossarySettings(List<String> from, Scope link, int againAfter) {
    }
}
