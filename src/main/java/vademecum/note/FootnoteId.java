package vademecum.note;

import java.util.Optional;

/// The ids of footnotes on pages. Those of headings never begin as these do.
public final class FootnoteId {

    private static final String START = "v-fn-";

    private FootnoteId() {
    }

    /// The id of a footnote.
    ///
    /// @param name its label, or what stands for it on the page
    public static String of(String name) {
        return START + name;
    }

    /// The id of the place that refers to a footnote.
    ///
    /// @param name its label, or what stands for it on the page
    public static String ofMark(String name) {
        return "v-fnref-" + name;
    }

    /// The label of the footnote that an id leads to; empty if it leads to something else.
    public static Optional<String> label(String id) {
        return id.startsWith(START) ? Optional.of(id.substring(START.length())) : Optional.empty();
    }
}
