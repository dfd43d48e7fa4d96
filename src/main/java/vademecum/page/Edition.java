package vademecum.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.glossary.Glossary;
import vademecum.glossary.UnlinkedMentions;
import vademecum.maths.Formulas;
import vademecum.note.Block;
import vademecum.note.Body;
import vademecum.note.Heading;
import vademecum.note.NoteFacts;

/// Everything known before the first page is made; all pages are made from it and from nothing else.
///
/// @param config   the configuration
/// @param catalog  who is who
/// @param glossary the terms
/// @param bodies   the text of each published note
/// @param images   the size of each image of the vault that is used and whose size is known
/// @param related  the notes that have to do with a note
/// @param mentions where the names of a note are said without a link to it
/// @param formulas the formulas, converted
public record Edition(Config config, Catalog catalog, Glossary glossary, Function<VaultPath, Body> bodies,
                      Map<VaultPath, ImageSize> images, Map<VaultPath, List<Related>> related,
                      Map<VaultPath, UnlinkedMentions.Sayings> mentions, Formulas formulas) {

    /// An edition whose pages show neither related notes nor mentions, and formulas as their source.
    public Edition(Config config, Catalog catalog, Glossary glossary, Function<VaultPath, Body> bodies,
                   Map<VaultPath, ImageSize> images) {
        this(config, catalog, glossary, bodies, images, Map.of(), Map.of(), Formulas.NONE);
    }

    /// The same, with what notes have to do with each other.
    public Edition with(Map<VaultPath, List<Related>> found, Map<VaultPath, UnlinkedMentions.Sayings> said) {
        return new Edition(config, catalog, glossary, bodies, images, found, said, formulas);
    }

    /// The same, with formulas.
    public Edition with(Formulas converted) {
        return new Edition(config, catalog, glossary, bodies, images, related, mentions, converted);
    }

    /// The headings of a note that its page has: what a canvas says only of private notes has none.
    public List<Heading> outline(NoteFacts facts) {
        if (!facts.path().extension().equals("canvas")) {
            return facts.outline();
        }
        List<Block> blocks = bodies.apply(facts.path()).blocks();
        return facts.outline().stream()
                .filter(heading -> blocks.stream().anyMatch(block -> block.anchor().equals(heading.anchor()))).toList();
    }

    /// The site's title: from the configuration, else that of the home page.
    public String title() {
        return config.title().isEmpty() ? catalog.root().title() : config.title();
    }
}
