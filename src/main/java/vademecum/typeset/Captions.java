package vademecum.typeset;

import org.jsoup.nodes.Element;

/// The captions of figures and tables.
final class Captions {

    private Captions() {
    }

    /// The id of a caption in the book: it has none of its own, so its place in its document gives one.
    static String id(Element caption) {
        return caption.hasAttr("data-v-caption") ? caption.attr("data-v-caption") : "v-caption";
    }
}
