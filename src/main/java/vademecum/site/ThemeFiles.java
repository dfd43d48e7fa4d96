package vademecum.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;
import vademecum.emit.Scripts;
import vademecum.page.Templates;
import vademecum.page.Theme;

/// The theme's files: those that come with the program, and over them, file by file, those of a folder of the user's.
/// Style sheets, scripts and the icon are published under a name that holds a hash of their content, so that browsers
/// may keep them for ever.
///
/// @param theme     what the pages see of it
/// @param artifacts its files in every site
/// @param diagrams  the script of sites that have diagrams
/// @param sources   the text of each template, for diagnostics, and of the style sheet of e-books
public record ThemeFiles(Theme theme, List<Artifact> artifacts, Artifact diagrams,
                         Map<String, String> sources) {

    private static final String ASSETS = "assets/";
    private static final String EARLY = ASSETS + "theme.js";
    private static final String ENGINE = ASSETS + "engine.js";
    private static final String SOME = ASSETS + "some/";
    private static final String DIAGRAMS = ASSETS + "diagram.js";
    private static final String MERMAID = "/vademecum/mermaid/mermaid.min.js";
    private static final String OUTPUT = "vade/";
    private static final String MATHS = OUTPUT + "maths";

    /// The style sheet of e-books, which is no file of the site.
    static final String EPUB_STYLE = "epub/style.css";

    /// Reads the theme.
    ///
    /// @param folder the user's own templates and assets, if there are any
    /// @throws IOException if a file cannot be read
    public static ThemeFiles read(Optional<Path> folder) throws IOException {
        SortedMap<String, byte[]> files = BundledTheme.files();
        if (folder.isPresent()) {
            BundledTheme.fromFolder(folder.get(), files);
        }
        Scripts.join(ASSETS, files);
        Scripts.join(SOME, files);
        Map<String, String> sources = new HashMap<>();
        List<Artifact> artifacts = new ArrayList<>();
        Map<String, SitePath> places = new HashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".mustache") || name.equals(EPUB_STYLE)) {
                sources.put(name, new String(bytes, StandardCharsets.UTF_8));
            } else if (name.startsWith(ASSETS)) {
                SitePath place = place(name.substring(ASSETS.length()), bytes);
                places.put(name, place);
                artifacts.add(new Artifact(place, bytes));
            }
        });
        Theme theme = new Theme(new Templates(sources), places.get("assets/site.css"), places.get("assets/handout.css"),
                places.get("assets/maths.css"), places.get("assets/icon.svg"), places.get(EARLY), scripts(places),
                some(places), places.get(ENGINE), places.get(DIAGRAMS));
        Map<Boolean, List<Artifact>> parts = artifacts.stream()
                .collect(Collectors.partitioningBy(file -> file.path().equals(theme.diagrams())));
        return new ThemeFiles(theme, parts.get(false), parts.get(true).getFirst(), sources);
    }

    /// Mermaid, which is large, and so is read only where there is something to draw.
    private static Artifact mermaid() throws IOException {
        try (InputStream in = Objects.requireNonNull(ThemeFiles.class.getResourceAsStream(MERMAID), MERMAID)) {
            return new Artifact(Theme.MERMAID, in.readAllBytes());
        }
    }

    /// Its files in a site.
    ///
    /// @param formulas whether the site has formulas, which have a font of their own
    /// @param drawing  whether it has diagrams
    /// @throws IOException if the program's own files cannot be read
    List<Artifact> artifacts(boolean formulas, boolean drawing) throws IOException {
        Stream<Artifact> usual = artifacts.stream()
                .filter(file -> formulas || !file.path().value().startsWith(MATHS));
        return (drawing ? Stream.concat(usual, Stream.of(diagrams, mermaid())) : usual).toList();
    }

    /// The scripts that only some pages load, by their names.
    private static Map<String, SitePath> some(Map<String, SitePath> places) {
        Map<String, SitePath> some = new TreeMap<>();
        places.forEach((name, place) -> {
            if (name.startsWith(SOME)) {
                some.put(name.substring(SOME.length(), name.length() - ".js".length()), place);
            }
        });
        return some;
    }

    /// Every other script of the theme runs on every page, in the order of their names.
    private static List<SitePath> scripts(Map<String, SitePath> places) {
        return places.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".js") && !file.getKey().equals(ENGINE)
                        && !file.getKey().equals(EARLY) && !file.getKey().startsWith(SOME)
                        && !file.getKey().equals(DIAGRAMS))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static SitePath place(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String bare = name.substring(name.lastIndexOf('/') + 1);
        boolean ours = bare.equals(name) || (ASSETS + name).equals(SOME + bare);
        boolean hashed = ours && (name.endsWith(".css") || name.endsWith(".js") || name.endsWith(".svg"));
        return new SitePath(OUTPUT + (hashed ? bare.substring(0, bare.lastIndexOf('.')) + "-" + hash(bytes)
                + name.substring(dot) : name));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
