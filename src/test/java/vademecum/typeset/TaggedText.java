package vademecum.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text of a PDF in the order of its structure, as a screen reader meets it.
final class TaggedText {

    private static final Set<String> INLINE = Set.of("Code", "Figure", "Formula", "Link", "Reference", "Span");

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, Run>> contents = new HashMap<>();
    private final PDStructureNode root;

    /// A stretch of text.
    ///
    /// @param page the number of its page, counted from 0
    /// @param x    where it begins
    /// @param y    where it stands above the lower edge of the page
    record Run(int page, double x, double y, String text) {
    }

    /// An active area of a link.
    ///
    /// @param page the number of its page, counted from 0
    record Area(int page, PDAnnotationLink link) {

        /// What is said of where it leads.
        String words() {
            return link.getContents();
        }
    }

    TaggedText(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, Run> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, contents.size(), texts));
            contents.put(page, texts);
        }
        root = document.getDocumentCatalog().getStructureTreeRoot();
    }

    private static void collect(PDMarkedContent content, int page, Map<Integer, Run> texts) {
        StringBuilder text = new StringBuilder();
        double x = 0;
        double y = 0;
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                x = text.isEmpty() ? position.getTextMatrix().getTranslateX() : x;
                y = text.isEmpty() ? position.getTextMatrix().getTranslateY() : y;
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, page, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), new Run(page, x, y, text.toString()), (first, next) ->
                    new Run(page, first.x, first.y, first.text + next.text));
        }
    }

    /// All stretches of text, page by page.
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        document.getPages().forEach(page -> contents.get(page).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> runs.add(entry.getValue())));
        return runs;
    }

    /// The elements of a type, wherever they are.
    List<PDStructureElement> all(String type) {
        return under(root, type);
    }

    /// The elements of a type in another.
    List<PDStructureElement> under(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        find(node, type, found);
        return found;
    }

    private static void find(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                find(element, type, found);
            }
        }
    }

    /// The active areas of a link.
    List<Area> areas(PDStructureElement link) {
        List<Area> areas = new ArrayList<>();
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink found) {
                areas.add(new Area(document.getPages().indexOf(reference.getPage()), found));
            }
        }
        return areas;
    }

    /// The first text in an element.
    Run first(PDStructureElement element) {
        return parts(element).getFirst();
    }

    private List<Run> parts(PDStructureElement element) {
        List<Run> parts = new ArrayList<>();
        element.getKids().forEach(kid -> {
            switch (kid) {
                case PDStructureElement inner -> parts.addAll(parts(inner));
                case Integer content -> parts.add(contents.get(element.getPage()).get(content));
                case PDMarkedContentReference reference -> parts.add(run(element, reference));
                default -> { }
            }
        });
        return parts;
    }

    private Run run(PDStructureElement element, PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        return contents.get(page).get(reference.getMCID());
    }

    /// The text in an element, without white space.
    ///
    /// @param without types of elements whose text is left out
    String text(PDStructureElement element, List<String> without) {
        return String.join("", words(element, without));
    }

    /// The words in an element: what white space and the borders of blocks set apart.
    ///
    /// @param without types of elements whose text is left out
    List<String> words(PDStructureElement element, List<String> without) {
        StringBuilder out = new StringBuilder();
        append(element, without, out);
        return PrintedVault.words(out.toString());
    }

    /// A term of a definition list is a label, too; bullets and numbers have no words.
    private boolean isTerm(PDStructureElement label) {
        return label.getStructureType().equals("Lbl")
                && !text(label, List.of()).matches("(Chapter|Part)?[0-9IVXLC.\\[\\]]*|[^\\p{L}]*");
    }

    private void append(PDStructureElement element, List<String> without, StringBuilder out) {
        String border = INLINE.contains(element.getStructureType()) ? "" : "\n";
        out.append(border);
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner when without.contains(inner.getStructureType())
                        && !isTerm(inner) -> { }
                case PDStructureElement inner -> append(inner, without, out);
                case Integer content -> out.append(contents.get(element.getPage()).get(content).text());
                case PDMarkedContentReference reference -> out.append(run(element, reference).text());
                default -> { }
            }
        }
        out.append(border);
    }
}
