package vademecum.config;

import java.time.LocalDateTime;
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
/// @param links       what a page tells of the notes that speak of it
/// @param properties  which properties of a note its page shows
/// @param handouts    the named handouts
/// @param handout     what every handout is printed with
/// @param reading     what the site offers its readers beside the text
/// @param severities  severities that the user changed
/// @param now         what time it is for queries; empty: the time of the newest change that a note tells of
public record Config(String title, String description, String language, Optional<String> baseUrl, Breaks breaks,
                     Publish publish, GlossarySettings glossary, Links links, Properties properties,
                     List<HandoutSettings> handouts, Printing handout,
                     Reading reading, Map<Code, Severity> severities, Optional<LocalDateTime> now) {

    /// The configuration of a vault that says nothing.
    public static final Config DEFAULT = new Config("", "", "en", Optional.empty(), Breaks.AUTO,
            new Publish(List.of(), true, List.of(), List.of(), List.of()),
            new GlossarySettings(List.of("glossary/**"), Scope.PAGE, 0), new Links(Switch.ON),
            new Properties(Switch.ON, List.of()), List.of(), new Printing(List.of()), new Reading(Switch.ON, Switch.ON),
            Map.of(), Optional.empty());

    /// The same at a certain time.
    public Config at(LocalDateTime time) {
        return new Config(title, description, language, baseUrl, breaks, publish, glossary, links, properties,
                handouts, handout, reading, severities, Optional.of(time));
    }

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

    /// On or off.
    public enum Switch {
        /// It is done.
        ON,
        /// It is not done.
        OFF
    }

    /// What a page tells of the notes that speak of it.
    ///
    /// @param mentions whether it lists the notes that say its name without a link
    public record Links(Switch mentions) {
    }

    /// Which properties of a note its page shows. Those that it does not show are not followed either: a link in them
    /// publishes no file and is no backlink.
    ///
    /// @param show whether any is shown
    /// @param hide names of properties that are not, in lower case; `x-*` stands for all that begin with `x-`
    public record Properties(Switch show, List<String> hide) {

        /// Whether the property is not shown.
        ///
        /// @param name its name in lower case
        public boolean hides(String name) {
            boolean hidden = show == Switch.OFF;
            for (int i = 0; i < hide.size() && !hidden; i++) {
                String pattern = hide.get(i);
                hidden = pattern.endsWith("*") ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                        : name.equals(pattern);
            }
            return hidden;
        }
    }

    /// What every handout is printed with.
    ///
    /// @param fonts font files, named from the vault's folder: for scripts that the program's own fonts lack
    public record Printing(List<String> fonts) {
    }

    /// What the site offers its readers beside the text.
    ///
    /// @param previews whether pointing at a link to a note shows its beginning
    /// @param graph    whether the site draws which notes link to which
    public record Reading(Switch previews, Switch graph) {
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
