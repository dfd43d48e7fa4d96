package vademecum.glossary;

import java.util.List;
import vademecum.catalog.Target;

/// Links nothing: for pages that want no glossary links.
enum NoLinks implements TermLinker {
    /// The one that there is.
    INSTANCE;

    @Override
    public List<TermMatch> link(String text, int from, int to) {
        return List.of();
    }

    @Override
    public void heading(int level) {
    }

    @Override
    public void authorLink(String text, Target target) {
    }
}
