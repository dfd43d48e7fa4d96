package vademecum.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.config.HandoutSettings.Format;
import vademecum.emit.Artifact;
import vademecum.handout.Handout;
import vademecum.handout.HandoutChoice;
import vademecum.handout.PrintedHandout;
import vademecum.page.Views;
import vademecum.vault.Vault;

/// Prints the handouts that ask for it as files of the site. What a file was made of is remembered beside the site, so
/// that a build prints only what has changed.
final class HandoutShelf {

    private static final String FOLDER = "vade/handouts/";

    private final HandoutPrinter printer;
    private final Publication site;
    private final Path memory;
    private final Map<String, String> remembered = new HashMap<>();
    private final StringBuilder memo = new StringBuilder();
    private final List<Diagnostic> problems = new ArrayList<>();

    HandoutShelf(HandoutPrinter printer, Publication site) throws IOException {
        this.printer = printer;
        this.site = site;
        this.memory = site.workFile("handouts");
        if (Files.isRegularFile(memory)) {
            Files.readAllLines(memory).forEach(line -> remembered.put(line.substring(line.indexOf(' ') + 1), line));
        }
    }

    /// What was found wrong while printing.
    List<Diagnostic> problems() {
        return problems;
    }

    /// Prints handouts; returns what the site has of each.
    ///
    /// @param at where the list of them stands
    List<Views.HandoutOffer> publish(List<HandoutChoice> choices, Vault vault, SitePath at) throws IOException {
        List<Artifact> files = java.util.Collections.synchronizedList(new ArrayList<>());
        VaultFiles.publish(vault, printer.edition().catalog().usedFiles(), printer.jobs(), files::add);
        List<Views.HandoutOffer> offers = new ArrayList<>();
        for (HandoutChoice choice : choices) {
            Handout handout = choice.handout();
            VaultFiles.publish(vault, SiteHandout.cover(printer.edition(), handout), printer.jobs(), files::add);
            List<Views.Download> downloads = new ArrayList<>();
            for (Format format : choice.formats()) {
                if (format != Format.HTML) {
                    downloads.add(print(handout, format, files, vault.root(), at));
                }
            }
            offers.add(new Views.HandoutOffer(handout.title(), handout.subtitle(), downloads));
        }
        Files.writeString(memory, memo);
        return offers;
    }

    private Views.Download print(Handout handout, Format format, List<Artifact> files, Path vault, SitePath at)
            throws IOException {
        String extension = format.name().toLowerCase(Locale.ROOT);
        SitePath path = new SitePath(FOLDER + fileName(handout.name()) + "." + extension);
        String key = key(handout, files);
        PrintedHandout printed = known(path, key).orElse(null);
        if (printed == null) {
            printed = format == Format.PDF ? printer.pdf(handout, files, vault) : printer.epub(handout, files);
            problems.addAll(printed.problems());
        }
        site.put(path, printed.bytes());
        memo.append(printed.pages()).append(' ').append(path.value()).append('\t').append(key).append('\n');
        return new Views.Download(format.name(), at.to(path).value(), size(printed.bytes().length),
                printed.pages() == 0 ? "" : printed.pages() == 1 ? "1 page" : printed.pages() + " pages");
    }

    private Optional<PrintedHandout> known(SitePath path, String key) throws IOException {
        String line = remembered.get(path.value() + "\t" + key);
        Optional<byte[]> bytes = line == null ? Optional.empty() : site.published(path);
        return bytes.map(old -> new PrintedHandout(old, Integer.parseInt(line.substring(0, line.indexOf(' '))),
                List.of()));
    }

    /// A name for everything that the handout is made of.
    private String key(Handout handout, List<Artifact> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : printer.ingredients(handout)) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            files.stream().sorted(java.util.Comparator.comparing(file -> file.path().value())).forEach(file -> {
                digest.update(file.path().value().getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(String name) {
        StringBuilder safe = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c ->
                safe.appendCodePoint(Character.isLetterOrDigit(c) ? c : '-'));
        return safe.toString();
    }

    private static String size(int bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " KB"
                : bytes / 1_000_000 + "." + bytes / 100_000 % 10 + " MB";
    }
}
