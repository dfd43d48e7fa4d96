package vademecum.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How the links made in a marked set compare with those of its authors.
final class Score {

    private final Path folder;
    private final Map<String, List<MarkedSet.Link>> links = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> gold = new TreeMap<>();
    private int marks;
    private int marksHit;
    private int pairs;
    private int pairsHit;
    private int linksOnPairs;
    private int linksOnMarks;
    private int linkedPairs;
    private int words;
    private int scored;
    private int outside;
    private int overlaps;

    private Score(Path folder, List<MarkedSet.Link> made) throws IOException {
        this.folder = folder;
        made.forEach(link -> links.computeIfAbsent(link.note(), _ -> new ArrayList<>()).add(link));
        for (Map<String, String> row : MarkedSet.rows(folder.resolve("gold.tsv"))) {
            if (row.getOrDefault("usable", "1").equals("1")) {
                gold.computeIfAbsent(row.get("note"), _ -> new ArrayList<>()).add(row);
            }
        }
    }

    /// Lines that say how well the links agree with the marks.
    static List<String> of(Path folder, List<MarkedSet.Link> made, boolean page) throws IOException {
        Score score = new Score(folder, made);
        score.countHard();
        String hard = "outside allowed regions " + score.outside + ", overlapping " + score.overlaps;
        if (Files.exists(folder.resolve("traps.tsv"))) {
            return List.of(score.traps(page), hard);
        }
        score.count();
        return List.of(score.figures(), score.sense(), hard);
    }

    private void countHard() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("regions.txt"))) {
            String note = line.substring(0, line.indexOf('\t'));
            String mask = mask(line);
            List<MarkedSet.Link> sorted = new ArrayList<>(links.getOrDefault(note, List.of()));
            sorted.sort(Comparator.comparingInt(MarkedSet.Link::start));
            int end = 0;
            for (MarkedSet.Link link : sorted) {
                overlaps += link.start() < end ? 1 : 0;
                end = Math.max(end, link.end());
                outside += isAllowed(mask, link.start()) && isAllowed(mask, link.end() - 1) ? 0 : 1;
            }
        }
    }

    private void count() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("regions.txt"))) {
            String note = line.substring(0, line.indexOf('\t'));
            if (gold.containsKey(note)) {
                countWords(Files.readString(folder.resolve("notes").resolve(note)), mask(line));
                countNote(note);
            }
        }
    }

    private void countWords(String text, String mask) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            boolean begins = Letters.isWord(letters, i, letters.length) && letters[i] != '_'
                    && (i == 0 || !Letters.isWord(letters, i - 1, letters.length) || letters[i - 1] == '_');
            words += begins && isAllowed(mask, i) ? 1 : 0;
        }
    }

    private void countNote(String note) {
        List<MarkedSet.Link> here = links.getOrDefault(note, List.of());
        scored += here.size();
        Set<String> terms = new HashSet<>();
        here.forEach(link -> terms.add(link.term()));
        linkedPairs += terms.size();
        Map<String, List<Map<String, String>>> byTerm = new HashMap<>();
        gold.get(note).forEach(row -> byTerm.computeIfAbsent(row.get("term"), _ -> new ArrayList<>()).add(row));
        pairs += byTerm.size();
        byTerm.forEach((term, rows) -> {
            pairsHit += terms.contains(term) ? 1 : 0;
            marks += rows.size();
            for (Map<String, String> row : rows) {
                marksHit += here.stream().anyMatch(link -> isOn(link, row)) ? 1 : 0;
            }
            for (MarkedSet.Link link : here) {
                linksOnPairs += link.term().equals(term) ? 1 : 0;
                linksOnMarks += rows.stream().anyMatch(row -> isOn(link, row)) ? 1 : 0;
            }
        });
    }

    private String figures() {
        return String.format(Locale.ROOT, "R_pair %.1f  R_mark %.1f  P_pos %.1f  P_pair %.1f  links in 1,000 words %.2f"
                + " (human %.2f)", part(pairsHit, pairs), part(marksHit, marks), part(linksOnMarks, linksOnPairs),
                part(pairsHit, linkedPairs), part(scored, words) * 10, part(marks, words) * 10);
    }

    /// Of all links, those that a human made as well count as right; the others as those of them that were judged.
    private String sense() throws IOException {
        Map<String, Integer> judged = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Map<String, String> row : MarkedSet.rows(folder.resolve("judged.tsv"))) {
            all.merge(row.get("label"), 1, Integer::sum);
            if (links.getOrDefault(row.get("note"), List.of()).stream().anyMatch(link -> isOn(link, row))) {
                judged.merge(row.get("label"), 1, Integer::sum);
            }
        }
        int linked = Math.max(1, judged.values().stream().mapToInt(count -> count).sum());
        double human = (double) pairsHit / Math.max(1, linkedPairs);
        double right = judged.getOrDefault("R", 0);
        double wrong = judged.getOrDefault("W", 0);
        return String.format(Locale.ROOT, "sense right %.1f  wrong %.1f  (judged %s of %s)",
                100 * (human + (1 - human) * right / linked), 100 * (1 - human) * wrong / linked,
                new TreeMap<>(judged), new TreeMap<>(all));
    }

    private String traps(boolean page) throws IOException {
        Set<String> wanted = new HashSet<>();
        gold.values().forEach(rows -> rows.stream().filter(row -> !page || row.get("scope").equals("page"))
                .forEach(row -> wanted.add(row.get("note") + ' ' + row.get("start") + ' ' + row.get("end") + ' '
                        + row.get("term"))));
        int made = 0;
        int right = 0;
        int hit = 0;
        for (List<MarkedSet.Link> here : links.values()) {
            for (MarkedSet.Link link : here) {
                made++;
                right += wanted.contains(link.note() + ' ' + link.start() + ' ' + link.end() + ' ' + link.term())
                        ? 1 : 0;
            }
        }
        List<Map<String, String>> traps = MarkedSet.rows(folder.resolve("traps.tsv"));
        for (Map<String, String> trap : traps) {
            hit += links.getOrDefault(trap.get("note"), List.of()).stream().anyMatch(link -> isOn(link, trap)) ? 1 : 0;
        }
        return "right " + right + " of " + wanted.size() + ", made " + made + ", traps " + hit + " of " + traps.size();
    }

    private static boolean isOn(MarkedSet.Link link, Map<String, String> row) {
        return link.term().equals(row.get("term")) && link.start() < Integer.parseInt(row.get("end"))
                && Integer.parseInt(row.get("start")) < link.end();
    }

    private static boolean isAllowed(String mask, int at) {
        return at < mask.length() && (mask.charAt(at) == 'P' || mask.charAt(at) == 'T');
    }

    private static double part(int some, int all) {
        return 100.0 * some / Math.max(1, all);
    }

    /// The region of each character: `P12 C3` is twelve of prose and three of code.
    private static String mask(String line) {
        StringBuilder mask = new StringBuilder();
        for (String run : line.substring(line.indexOf('\t') + 1).split(" ")) {
            mask.repeat(run.charAt(0), Integer.parseInt(run.substring(1)));
        }
        return mask.toString();
    }
}
