package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.search.Passage;
import vademecum.search.Passages;
import vademecum.search.ShardReader;
import vademecum.secrets.Containers;
import vademecum.secrets.Markers;
import vademecum.vault.Vault;

/// Sees to it that no file of the site holds a text that the settings call a secret: it looks at the bytes of each
/// file, unpacked, and at the plain text of each note, for in a page markup may stand between two words of a secret,
/// and a PDF draws letters by numbers.
final class SecretCheck implements Publication.Inspector {

    private static final int NAMED = 3;

    private final List<String> secrets;
    private final Markers markers;
    private final SortedSet<Found> found = new ConcurrentSkipListSet<>();

    /// A secret in a file of the site.
    private record Found(int secret, SitePath place) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            int bySecret = Integer.compare(secret, other.secret);
            return bySecret != 0 ? bySecret : place.compareTo(other.place);
        }
    }

    private SecretCheck(List<String> secrets) {
        this.secrets = secrets;
        markers = Markers.of(secrets);
    }

    /// A check for the secrets of the settings.
    static SecretCheck of(Config config) {
        return new SecretCheck(config.publish().secrets());
    }

    @Override
    public void inspect(SitePath path, byte[] bytes) {
        if (!markers.isEmpty()) {
            look(path, path.value().getBytes(StandardCharsets.UTF_8));
            Containers.open(bytes, part -> look(path, part));
            ShardReader.read(bytes).ifPresent(part -> look(path, part));
        }
    }

    /// Looks at the plain text of every published note.
    void read(Library library, Jobs jobs) {
        if (!markers.isEmpty()) {
            jobs.map(library.catalog().published().values(), note -> note.path().value(), note -> {
                SitePath page = library.catalog().page(note.path());
                look(page, text(note, library, page).getBytes(StandardCharsets.UTF_8));
                return page;
            });
        }
    }

    /// Stops the build if there is a secret.
    ///
    /// @throws SecretLeak if there is
    void conclude(Vault vault, Library library) throws SecretLeak {
        if (!found.isEmpty()) {
            throw new SecretLeak(Reports.locate(problems(vault, library), vault, Config.DEFAULT));
        }
    }

    /// One diagnostic for each secret in each note that has it, or each file if no note has it.
    List<Diagnostic> problems(Vault vault, Library library) {
        SortedMap<Integer, SortedSet<SitePath>> places = new TreeMap<>();
        found.forEach(one -> places.computeIfAbsent(one.secret, _ -> new TreeSet<>()).add(one.place));
        List<Diagnostic> problems = new ArrayList<>();
        places.forEach((secret, files) -> {
            List<Span> sources = sources(secret, files, vault, library);
            String message = "the secret " + masked(secrets.get(secret)) + " would be published in " + named(files);
            if (sources.isEmpty()) {
                problems.add(Diagnostic.of(Code.SECRET_FOUND, Span.file("."), message,
                        "no note has it as it stands: look at the names of files and folders, the settings and the"
                                + " theme"));
            }
            sources.forEach(source -> problems.add(Diagnostic.of(Code.SECRET_FOUND, source, message,
                    "take it out, or make what holds it private; `vade audit` says why each file is published")));
        });
        return problems;
    }

    /// Where a secret comes from: the notes and files of the vault that are published at these places and hold it, else
    /// any published note that holds it.
    private List<Span> sources(int secret, SortedSet<SitePath> places, Vault vault, Library library) {
        List<Span> own = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        for (VaultPath note : library.catalog().published().keySet()) {
            boolean isPlace = places.contains(library.catalog().page(note));
            spanIn(secret, note, vault).ifPresent((isPlace ? own : others)::add);
        }
        library.catalog().usedFiles().forEach((file, place) -> {
            if (places.contains(place)) {
                own.add(Span.file(file.value()));
            }
        });
        return own.isEmpty() ? others : own;
    }

    private Optional<Span> spanIn(int secret, VaultPath note, Vault vault) {
        try {
            byte[] bytes = vault.read(note).file().text().getBytes(StandardCharsets.UTF_8);
            Integer end = markers.in(bytes).get(secret);
            if (end == null) {
                return Optional.empty();
            }
            int last = new String(bytes, 0, end, StandardCharsets.UTF_8).length();
            int start = Math.max(0, last - secrets.get(secret).length());
            return Optional.of(new Span(note.value(), start, last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(SitePath place, byte[] bytes) {
        for (Map.Entry<Integer, Integer> marker : markers.in(bytes).entrySet()) {
            found.add(new Found(marker.getKey(), place));
        }
    }

    private static String text(NoteFacts note, Library library, SitePath page) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : Passages.of(note, library.bodies().getOrDefault(note.path(), Body.EMPTY), page)) {
            text.append(passage.title()).append('\n');
            passage.aliases().forEach(alias -> text.append(alias).append('\n'));
            passage.tags().forEach(tag -> text.append(tag).append('\n'));
            passage.headings().forEach(heading -> text.append(heading).append('\n'));
            text.append(passage.text()).append('\n');
        }
        return text.toString();
    }

    /// The beginning of a secret, enough to know which is meant: messages end up in logs.
    private static String masked(String secret) {
        int shown = Math.min(3, secret.length() / 2);
        return "`" + secret.substring(0, secret.offsetByCodePoints(0, Math.min(shown,
                secret.codePointCount(0, secret.length())))) + "…`";
    }

    private static String named(SortedSet<SitePath> files) {
        StringBuilder names = new StringBuilder();
        files.stream().limit(NAMED).forEach(file ->
                names.append(names.isEmpty() ? "" : ", ").append('`').append(file).append('`'));
        int more = files.size() - NAMED;
        return more > 0 ? names + " and " + more + (more == 1 ? " other file" : " other files") : names.toString();
    }
}
