package vademecum.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text of a PDF in the order of its structure, as a screen reader meets it.
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final PDStructureNode root;

    TaggedText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
            contents.put(page, texts);
        }
        root = document.getDocumentCatalog().getStructureTreeRoot();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    /// The elements of a type, wherever they are.
    List<PDStructureElement> all(String type) {
        List<PDStructureElement> found = new ArrayList<>();
        find(root, type, found);
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

    /// The text in an element, without white space.
    ///
    /// @param without types of elements whose text is left out
    String text(PDStructureElement element, List<String> without) {
        StringBuilder out = new StringBuilder();
        append(element, without, out);
        return PrintedVault.squeezed(out.toString());
    }

    /// A term of a definition list is a label, too; bullets and numbers have no words.
    private boolean isTerm(PDStructureElement label) {
        return label.getStructureType().equals("Lbl")
                && !text(label, List.of()).matches("(Chapter|Part)?[0-9IVXLC.\\[\\]]*|[^\\p{L}]*");
    }

    private void append(PDStructureElement element, List<String> without, StringBuilder out) {
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner when without.contains(inner.getStructureType())
                        && !isTerm(inner) -> { }
                case PDStructureElement inner -> append(inner, without, out);
                case Integer content -> out.append(contents.get(element.getPage()).get(content));
                case PDMarkedContentReference reference -> out.append(contents.get(reference.getPage() == null
                        ? element.getPage() : reference.getPage()).get(reference.getMCID()));
                default -> { }
            }
        }
    }
}
