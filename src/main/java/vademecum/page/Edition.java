package vademecum.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.glossary.Glossary;
import vademecum.note.Body;

/// Everything known before the first page is made; all pages are made from it and from nothing else.
///
/// @param config   the configuration
/// @param catalog  who is who
/// @param glossary the terms
/// @param bodies   the text of each published note
/// @param images   the size of each image of the vault that is used and whose size is known
/// @param related  the notes that have to do with a note
public record Edition(Config config, Catalog catalog, Glossary glossary, Function<VaultPath, Body> bodies,
                      Map<VaultPath, ImageSize> images, Map<VaultPath, List<Related>> related) {

    /// An edition whose pages show no related notes.
    public Edition(Config config, Catalog catalog, Glossary glossary, Function<VaultPath, Body> bodies,
                   Map<VaultPath, ImageSize> images) {
        this(config, catalog, glossary, bodies, images, Map.of());
    }

    /// The same, with related notes.
    public Edition with(Map<VaultPath, List<Related>> found) {
        return new Edition(config, catalog, glossary, bodies, images, found);
    }

    /// The site's title: from the configuration, else that of the home page.
    public String title() {
        return config.title().isEmpty() ? catalog.root().title() : config.title();
    }
}
