package vademecum.typeset;

import vademecum.pdf.Tag;

/// What many parts share.
final class Parts {

    /// Ink that is never seen.
    static final Ink NO_INK = Ink.plain(new Type(Type.Family.TEXT, false, false, 1), 0, Tag.of("Artifact").slot());

    private Parts() {
    }
}
