package vademecum.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every kind of diagnostic: its number, its name (which states the bad thing, so that `missing-target: off` reads
/// well)
/// and its severity unless the configuration says otherwise. Each has a page under `docs/reference/diagnostics/`.
/// V0 is configuration and files, V1 what one note says, V2 links, V3 the glossary, V4 templates, V5 search and
/// handout, V9 other sites.
public enum Code {
    /// A setting's name in the configuration is not known.
    UNKNOWN_SETTING("V001", Severity.ERROR),
    /// The configuration cannot be read, or a setting has a value of the wrong kind.
    BAD_SETTING("V002", Severity.ERROR),
    /// The folder holds no note that is published.
    EMPTY_VAULT("V003", Severity.WARNING),
    /// A file is not UTF-8 text.
    BAD_ENCODING("V004", Severity.WARNING),
    /// A file's name cannot be published as it stands.
    BAD_FILE_NAME("V005", Severity.WARNING),
    /// A symbolic link leads out of the vault, in a circle or to nothing.
    BAD_SYMLINK("V006", Severity.WARNING),
    /// A file cannot be read.
    UNREADABLE_FILE("V007", Severity.ERROR),
    /// Two notes want the same page.
    PAGE_COLLISION("V008", Severity.WARNING),
    /// The output folder is one that must not be written to.
    REFUSED_OUTPUT("V009", Severity.ERROR),
    /// A file of the site would hold a text that the settings call a secret.
    SECRET_FOUND("V010", Severity.ERROR),

    /// The front matter cannot be read: the note is not published, for it may have said that it is private.
    BAD_FRONT_MATTER("V101", Severity.WARNING),
    /// A property in the front matter has a value of the wrong kind.
    BAD_PROPERTY("V102", Severity.WARNING),
    /// The note would overwhelm the Markdown parser: its page shows the source as plain text.
    REFUSED_NOTE("V103", Severity.WARNING),
    /// A link's scheme could run code or reach the reader's disk: its text is shown without the link.
    UNSAFE_LINK("V104", Severity.WARNING),
    /// Raw HTML in the note was cut down to what is safe.
    UNSAFE_HTML("V105", Severity.INFO),
    /// A block id stands twice in one note.
    DUPLICATE_BLOCK_ID("V106", Severity.WARNING),
    /// A `%%` comment is never closed: the rest of the note is hidden.
    UNCLOSED_COMMENT("V107", Severity.WARNING),
    /// The note holds a character that cannot be published, such as NUL.
    BAD_CHARACTER("V108", Severity.WARNING),
    /// A footnote is written twice, or nothing refers to it.
    BAD_FOOTNOTE("V109", Severity.WARNING),
    /// A note has no text.
    EMPTY_NOTE("V110", Severity.OFF),
    /// A formula is not valid TeX: the page shows its source.
    BAD_FORMULA("V112", Severity.WARNING),
    /// A formula uses a command that is not known: the page shows its source.
    UNKNOWN_COMMAND("V113", Severity.WARNING),
    /// A formula is too long, too deep or takes too long to convert: the page shows its source.
    HEAVY_FORMULA("V114", Severity.WARNING),
    /// A formula asks for a link, a style or a picture: it is shown without.
    UNSAFE_FORMULA("V115", Severity.WARNING),
    /// A property has a name that Obsidian no longer reads.
    OLD_PROPERTY("V120", Severity.INFO),
    /// A query cannot be read.
    BROKEN_QUERY("V130", Severity.WARNING),
    /// A query asks for something that is not supported.
    UNSUPPORTED_QUERY("V131", Severity.WARNING),
    /// A query takes too many steps, or its answer is too large.
    COSTLY_QUERY("V132", Severity.WARNING),
    /// A query asks for the time, and nothing says what time it is.
    NO_CLOCK("V133", Severity.WARNING),
    /// A canvas is no JSON.
    BROKEN_CANVAS("V134", Severity.WARNING),
    /// A card or an edge of a canvas cannot be shown.
    BAD_CANVAS_PART("V135", Severity.WARNING),

    /// No note or file has the name that a link asks for.
    MISSING_TARGET("V201", Severity.WARNING),
    /// More than one note has the name that a link asks for.
    AMBIGUOUS_TARGET("V202", Severity.WARNING),
    /// The note is there, but not the heading or block that the link asks for.
    MISSING_HEADING("V203", Severity.WARNING),
    /// A note embeds itself, directly or through others.
    EMBED_CYCLE("V204", Severity.WARNING),
    /// A page embeds more than the limits allow.
    EMBED_LIMIT("V205", Severity.WARNING),
    /// A link or embed leads out of the vault.
    OUTSIDE_VAULT("V206", Severity.WARNING),
    /// A published note links to a private one.
    PRIVATE_TARGET("V207", Severity.WARNING),
    /// Two notes have the same alias.
    ALIAS_CLASH("V208", Severity.INFO),
    /// An image is on another site: the page links to it, for a page makes no request to other sites.
    EXTERNAL_IMAGE("V209", Severity.INFO),
    /// A file that a note links to is of a kind that is not published, such as HTML.
    UNPUBLISHABLE_FILE("V210", Severity.WARNING),
    /// No link leads from a note to another or from another to it.
    ORPHAN_NOTE("V211", Severity.OFF),
    /// Obsidian's own settings exclude notes of the vault: they are not published.
    EXCLUDED_NOTES("V212", Severity.INFO),
    /// An alias that is a path asks for an address that has a page already.
    REDIRECT_COLLISION("V216", Severity.WARNING),
    /// A link is written in another case than the name of the file that it leads to.
    CASE_ONLY_LINK("V217", Severity.OFF),
    /// No published note uses a file.
    UNUSED_FILE("V218", Severity.OFF),
    /// A note uses something that a program would have to make which is not there.
    UNSUPPORTED_CONSTRUCT("V219", Severity.INFO),
    /// Two files are equal.
    DUPLICATE_FILE("V220", Severity.OFF),
    /// A note is due for another look.
    STALE_NOTE("V221", Severity.INFO),

    /// A glossary entry has no usable term or no definition.
    BAD_TERM("V301", Severity.WARNING),
    /// Two glossary entries have the same term or alias.
    DUPLICATE_TERM("V302", Severity.WARNING),
    /// No term of the glossary has the name that a note gives.
    UNKNOWN_TERM("V303", Severity.WARNING),
    /// A note says the name of another without a link to it.
    UNLINKED_MENTION("V304", Severity.OFF),

    /// A template asks for a name that its view does not have.
    UNKNOWN_NAME("V401", Severity.ERROR),
    /// A template cannot be read.
    BAD_TEMPLATE("V402", Severity.ERROR),

    /// A handout names a note that is not there.
    MISSING_HANDOUT_NOTE("V501", Severity.ERROR),
    /// A handout has no notes.
    EMPTY_HANDOUT("V502", Severity.WARNING),
    /// The picture for a handout's cover is not there.
    MISSING_COVER("V503", Severity.WARNING),
    /// A picture cannot be put into the handout: its description is printed instead.
    UNPRINTABLE_PICTURE("V504", Severity.WARNING),
    /// No font has the characters of a script that a handout is written in.
    MISSING_FONT("V505", Severity.WARNING),
    /// A font that the settings name cannot be used.
    BAD_FONT("V506", Severity.ERROR),
    /// A table is too wide for the page.
    WIDE_TABLE("V507", Severity.INFO),
    /// A question or a term is too long for a card.
    LONG_CARD("V508", Severity.WARNING),
    /// A formula cannot be drawn: its source is printed instead.
    UNDRAWN_FORMULA("V509", Severity.WARNING),
    /// The diagrams of a handout are printed as their source, for no browser is there to draw them.
    UNDRAWN_DIAGRAMS("V520", Severity.INFO),
    /// A diagram of a handout cannot be drawn: its source is printed instead.
    BROKEN_DIAGRAM("V521", Severity.WARNING),
    /// A diagram is of a kind that Mermaid does not have.
    UNKNOWN_DIAGRAM("V522", Severity.WARNING),

    /// A link to another site leads nowhere.
    DEAD_EXTERNAL_LINK("V901", Severity.WARNING),
    /// A page on another site has moved for good.
    MOVED_EXTERNAL_LINK("V902", Severity.INFO),
    /// Nobody can say from here whether a link to another site leads somewhere.
    UNKNOWN_EXTERNAL_LINK("V903", Severity.INFO);

    private final String number;
    private final Severity severity;

    Code(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /// The number, such as `V201`.
    public String number() {
        return number;
    }

    /// The name as the configuration and the messages write it, such as `missing-target`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The severity where the configuration says nothing.
    public Severity severity() {
        return severity;
    }

    /// The code with the number or name, in any case.
    public static Optional<Code> find(String numberOrLabel) {
        return Arrays.stream(values())
                .filter(code -> code.number.equalsIgnoreCase(numberOrLabel)
                        || code.label().equalsIgnoreCase(numberOrLabel))
                .findFirst();
    }
}
