package vademecum.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A tagged document: fonts and pictures are added, pages painted, and at last all of it is written. The same calls
/// give the same bytes.
public final class PdfDocument {

    private final ObjectFile file = new ObjectFile();
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final List<Canvas> canvases = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Tag root = Tag.of("Document");

    /// The whole of the structure.
    public Tag root() {
        return root;
    }

    /// Adds a font; it is embedded with the glyphs that are used of it.
    public EmbeddedFont font(Typeface face) {
        EmbeddedFont font = new EmbeddedFont(face, "F" + fonts.size());
        fonts.add(font);
        return font;
    }

    /// Adds a page.
    public Canvas page(double width, double height) {
        Canvas canvas = new Canvas(canvases.size(), width, height);
        canvases.add(canvas);
        pages.add(file.reserve());
        return canvas;
    }

    /// Adds a picture and returns its object.
    public int picture(Picture picture) {
        return picture.write(file);
    }

    /// Names a place that links may lead to, by its left and its upper edge in points.
    public void place(String name, Canvas page, double left, double top) {
        StringBuilder at = new StringBuilder("[").append(Syntax.ref(pages.get(page.number()))).append("/XYZ ");
        Syntax.numbers(at, left, page.height() - top);
        places.putIfAbsent(name, at.append(" null]").toString());
    }

    /// Writes the document.
    ///
    /// @param labels  how the pages are numbered
    /// @param outline what is shown beside the pages
    public byte[] write(DocumentFacts facts, List<PageLabels> labels, List<Outline> outline) {
        Map<String, Integer> fontObjects = new HashMap<>();
        fonts.stream().filter(EmbeddedFont::isUsed)
                .forEach(font -> fontObjects.put(font.resource(), font.write(file)));
        int tree = file.reserve();
        Map<Integer, Integer> keys = new LinkedHashMap<>();
        for (Canvas canvas : canvases) {
            page(canvas, tree, fontObjects, keys);
        }
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(Syntax.ref(page)).append(' '));
        file.put(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        int structure = new Structure(file, pages).write(root, keys);
        return file.finish(catalog(facts, labels, outline, tree, structure));
    }

    private int catalog(DocumentFacts facts, List<PageLabels> labels, List<Outline> outline, int tree, int structure) {
        int metadata = file.reserve();
        file.raw(metadata, "/Type/Metadata/Subtype/XML", facts.xmp().getBytes(StandardCharsets.UTF_8));
        int profile = file.reserve();
        file.stream(profile, "/N 3", ColourProfile.bytes());
        StringBuilder numbers = new StringBuilder();
        labels.forEach(label -> numbers.append(label.from()).append("<<").append(label.style().entry()).append(">>"));
        return file.add("<</Type/Catalog/Pages " + Syntax.ref(tree) + "/Lang" + Syntax.text(facts.language())
                + "/MarkInfo<</Marked true>>/StructTreeRoot " + Syntax.ref(structure) + "/Metadata "
                + Syntax.ref(metadata) + "/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[" + numbers
                + "]>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                + "/DestOutputProfile " + Syntax.ref(profile) + ">>]" + outlines(outline) + ">>");
    }

    private String outlines(List<Outline> outline) {
        if (outline.isEmpty()) {
            return "";
        }
        int object = file.reserve();
        int first = file.next();
        int count = Outline.write(outline, object, file, this::destination);
        file.put(object, "<</Type/Outlines/First " + Syntax.ref(first) + "/Last "
                + Syntax.ref(first + outline.size() - 1) + "/Count " + count + ">>");
        return "/PageMode/UseOutlines/Outlines " + Syntax.ref(object);
    }

    private void page(Canvas canvas, int tree, Map<String, Integer> fontObjects, Map<Integer, Integer> keys) {
        int content = file.reserve();
        file.stream(content, "", canvas.operators().getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder out = new StringBuilder("<</Type/Page/Parent ").append(Syntax.ref(tree)).append("/MediaBox[0 0 ");
        Syntax.numbers(out, canvas.width(), canvas.height());
        out.append("]/Contents ").append(Syntax.ref(content)).append("/StructParents ").append(canvas.number())
                .append("/Tabs/S/Group<</S/Transparency/CS/DeviceRGB>>/Resources<<");
        resources("Font", canvas.fonts().keySet(), fontObjects, out);
        resources("XObject", canvas.images().keySet(), canvas.images(), out);
        out.append(">>");
        if (!canvas.areas().isEmpty()) {
            out.append("/Annots[");
            for (Canvas.Area area : canvas.areas()) {
                String action = action(area.target());
                if (!action.isEmpty()) {
                    out.append(Syntax.ref(annotation(area, action, canvas, keys))).append(' ');
                }
            }
            out.append(']');
        }
        file.put(pages.get(canvas.number()), out.append(">>").toString());
    }

    private int annotation(Canvas.Area area, String action, Canvas canvas, Map<Integer, Integer> keys) {
        int key = pages.size() + keys.size();
        StringBuilder out = new StringBuilder("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        Syntax.numbers(out, area.x(), area.bottom(), area.right(), area.top());
        out.append("]/StructParent ").append(key).append("/Contents").append(Syntax.text(area.text())).append(action)
                .append(">>");
        int object = file.add(out.toString());
        keys.put(object, key);
        area.tag().refer(object, canvas.number());
        return object;
    }

    private String action(String target) {
        return target.startsWith("#") ? destination(target.substring(1))
                : "/A<</S/URI/URI" + Syntax.ascii(target) + ">>";
    }

    private String destination(String name) {
        String place = places.get(name);
        return place == null ? "" : "/Dest" + place;
    }

    private static void resources(String kind, Iterable<String> names, Map<String, Integer> objects,
                                  StringBuilder out) {
        StringBuilder entries = new StringBuilder();
        names.forEach(name -> entries.append('/').append(name).append(' ').append(Syntax.ref(objects.get(name))));
        if (!entries.isEmpty()) {
            out.append('/').append(kind).append("<<").append(entries).append(">>");
        }
    }
}
