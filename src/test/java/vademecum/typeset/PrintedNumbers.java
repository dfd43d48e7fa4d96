package vademecum.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// The page numbers that a book prints, each held against the page where what it names stands.
final class PrintedNumbers {

    private static final Pattern LISTED = Pattern.compile("(?s)(.*), page ([0-9]+)");
    private static final Pattern PAGES = Pattern.compile("page ([0-9]+)(?:–([0-9]+))?");
    private static final Pattern REFERENCE = Pattern.compile("→(?:([0-9IVXLC.]+),)?p\\.([0-9]+)");

    private final TaggedText text;
    private final Map<Integer, List<TaggedText.Run>> runs = new HashMap<>();
    private final String[] labels;
    private final int body;
    private final List<String> complaints = new ArrayList<>();
    private int checked;

    PrintedNumbers(PDDocument pdf, TaggedText text) throws IOException {
        this.text = text;
        this.labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        this.body = Arrays.asList(labels).indexOf("1");
        text.runs().forEach(run -> runs.computeIfAbsent(run.page(), _ -> new ArrayList<>()).add(run));
    }

    /// What is wrong with them; at least so many must have been there.
    List<String> complaints(int atLeast) {
        Map<Place, SortedSet<Integer>> mentions = new TreeMap<>();
        for (PDStructureElement link : text.all("Link")) {
            text.areas(link).stream().limit(1).forEach(area -> place(area.link()).ifPresent(place -> {
                check(link, area.words(), place);
                mentions.computeIfAbsent(place, _ -> new TreeSet<>()).add(area.page());
            }));
        }
        glossary(mentions);
        if (checked < atLeast) {
            complaints.add("only " + checked + " page numbers");
        }
        return complaints;
    }

    /// How many numbers were held against their page.
    int checked() {
        return checked;
    }

    /// Where a link leads.
    private record Place(int page, double x, double top) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return page != other.page ? page - other.page : x != other.x ? Double.compare(x, other.x)
                    : Double.compare(other.top, top);
        }
    }

    private static Optional<Place> place(PDAnnotationLink area) {
        try {
            return area.getDestination() instanceof PDPageXYZDestination to
                    ? Optional.of(new Place(to.retrievePageNumber(), to.getLeft(), to.getTop())) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(PDStructureElement link, String words, Place place) {
        Matcher listed = LISTED.matcher(words);
        Matcher pages = PAGES.matcher(words);
        Matcher reference = REFERENCE.matcher(text.text(link, List.of()));
        if (pages.matches()) {
            same(words, pages.group(1), place);
        } else if (listed.matches()) {
            same(words, listed.group(2), place);
            stands(listed.group(1), place);
        } else if (reference.find()) {
            same(words + reference.group(), reference.group(2), place);
        }
    }

    private void same(String words, String number, Place place) {
        checked++;
        if (!labels[place.page()].equals(number)) {
            complaints.add(words + " leads to page " + labels[place.page()]);
        }
    }

    /// The words are found where the link leads.
    private void stands(String words, Place place) {
        StringBuilder there = new StringBuilder();
        runs.getOrDefault(place.page(), List.of()).stream().filter(run -> run.y() < place.top()
                && run.y() > place.top() - 160).forEach(run -> there.append(run.text()).append(' '));
        if (!PrintedVault.squeezed(there.toString()).contains(PrintedVault.squeezed(words))) {
            complaints.add(words + " does not stand where its number leads, but: " + there);
        }
    }

    /// The pages behind a term are those from which links lead to it.
    private void glossary(Map<Place, SortedSet<Integer>> mentions) {
        for (PDStructureElement item : text.all("LI")) {
            List<PDStructureElement> numbers = text.under(item, "Link").stream().filter(link ->
                    text.areas(link).stream().anyMatch(area -> PAGES.matcher(area.words()).matches())).toList();
            if (numbers.isEmpty() || text.under(item, "Lbl").isEmpty()) {
                continue;
            }
            SortedSet<String> printed = new TreeSet<>();
            numbers.forEach(link -> PAGES.matcher(text.areas(link).getFirst().words()).results().forEach(found -> {
                int from = Integer.parseInt(found.group(1));
                for (int page = from; page <= (found.group(2) == null ? from
                        : Integer.parseInt(found.group(2))); page++) {
                    printed.add(String.valueOf(page));
                }
            }));
            TaggedText.Run term = text.first(text.under(item, "Lbl").getFirst());
            SortedSet<String> found = new TreeSet<>();
            mentions.forEach((place, pages) -> {
                if (place.page() == term.page() && Math.abs(place.x() - term.x()) < 20 && place.top() > term.y()
                        && place.top() - term.y() < 30) {
                    pages.stream().filter(page -> page >= body && page < term.page()).forEach(page ->
                            found.add(labels[page]));
                }
            });
            checked++;
            if (!printed.equals(found)) {
                complaints.add(term.text() + ": pages " + printed + ", mentioned on " + found);
            }
        }
    }
}
