package vademecum.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vademecum.config.PageSetup;
import vademecum.config.PageSetup.Chapters;
import vademecum.config.PageSetup.Paper;

/// What must hold of every book, whatever its notes and its pages.
final class BookChecks {

    /// What is set on the page and is not in the notes, and what is compared by itself.
    private static final List<String> OURS = List.of("Lbl", "Reference", "Note", "Figure");
    /// The kinds of pages that differ in where lines, columns and chapters end.
    static final List<PageSetup> SETUPS = List.of(setup(Paper.A4, 1, 1, Chapters.PAGE),
            setup(Paper.A4, 2, 2, Chapters.PAGE), setup(Paper.LETTER, 1, 1, Chapters.FLOW),
            setup(Paper.LETTER, 2, 2, Chapters.FLOW), setup(Paper.A5, 2, 1, Chapters.PAGE),
            setup(Paper.A5, 1, 2, Chapters.FLOW));

    private BookChecks() {
    }

    private static PageSetup setup(Paper paper, int sides, int columns, Chapters chapters) {
        return new PageSetup(Optional.of(paper), sides, columns, 3, Optional.of(chapters));
    }

    /// What is wrong with a book: words that are not those of the source, or not in their order, and page numbers that
    /// do not lead to what they name.
    ///
    /// @param numbers how many page numbers it has at least
    static List<String> complaints(PrintedVault vault, int numbers) throws IOException {
        TaggedText text = new TaggedText(vault.pdf());
        List<List<String>> chapters = vault.chapters();
        List<PDStructureElement> sections = text.all("Sect").subList(2, 2 + chapters.size());
        List<String> complaints = new ArrayList<>();
        compare("chapter ", chapters, words(text, sections), complaints);
        compare("footnote ", vault.footnotes(), words(text, text.all("Note")), complaints);
        complaints.addAll(new PrintedNumbers(vault.pdf(), text).complaints(numbers));
        return complaints;
    }

    private static List<List<String>> words(TaggedText text, List<PDStructureElement> elements) {
        return elements.stream().map(element -> text.words(element, OURS)).toList();
    }

    private static void compare(String what, List<List<String>> source, List<List<String>> printed,
                                List<String> complaints) {
        if (source.size() != printed.size()) {
            complaints.add(source.size() + " times " + what + "in the source, " + printed.size() + " printed");
            return;
        }
        for (int i = 0; i < source.size(); i++) {
            List<String> want = source.get(i);
            List<String> got = printed.get(i);
            int same = 0;
            while (same < Math.min(want.size(), got.size()) && want.get(same).equals(got.get(same))) {
                same++;
            }
            if (same < Math.max(want.size(), got.size())) {
                complaints.add(what + (i + 1) + ": " + around(want, same) + " is printed as " + around(got, same));
            }
        }
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(Math.max(0, at - 3), Math.min(words.size(), at + 6)));
    }

    /// What veraPDF says against a file, after PDF/A-2a and PDF/UA-1.
    static List<String> violations(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> violations = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                 PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                Stream<String> failed = validator.validate(parser).getTestAssertions().stream()
                        .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                        .map(found -> flavour.getId() + ": " + found.getMessage()).distinct();
                violations.addAll(failed.toList());
            }
        }
        return violations;
    }
}
