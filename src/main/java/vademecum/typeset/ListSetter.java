package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vademecum.pdf.Tag;

/// Sets lists.
final class ListSetter {

    private static final String[] BULLETS = {"•", "–", "◦", "▪"};

    private final BlockSetter blocks;

    ListSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    /// Sets a list with bullets or numbers.
    void list(Element element, Area area) {
        boolean ordered = element.normalName().equals("ol");
        int depth = (int) element.parents().stream().filter(parent -> parent.normalName().equals("ul")).count();
        Look look = blocks.workshop().look();
        Tag list = area.tag().child("L").with("List", "/ListNumbering/" + (ordered ? "Decimal" : "Disc"));
        boolean nested = element.parents().stream().anyMatch(parent -> parent.normalName().equals("li"));
        boolean loose = element.selectFirst("> li > p") != null;
        double between = loose ? area.gap() * 0.6 : area.size() * 0.18;
        blocks.column().gap(nested ? area.size() * 0.2 : area.gap() * 0.75);
        double indent = indent(element, area, ordered);
        boolean right = isRightToLeft(element.text());
        int number = start(element);
        for (Element item : element.children()) {
            blocks.column().gap(between);
            Tag tag = list.child("LI");
            Ink ink = Ink.plain(ordered ? look.sans(area.size() / look.size() * 0.92, true)
                    : look.text().scaled(area.size() / look.size()), look.accent(), tag.child("Lbl").slot());
            String label = ordered ? number++ + "." : BULLETS[Math.min(depth, BULLETS.length - 1)];
            Area body = area.in(tag.child("LBody")).spaced(between);
            item(item, right ? body.inset(0, indent) : body.inset(indent, 0), new BlockSetter.Label(label, ink, indent,
                    right));
        }
        blocks.column().gap(nested ? area.size() * 0.2 : area.gap() * 0.75);
    }

    /// Whether the first letter of a text belongs to a script from right to left.
    private static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                byte direction = Character.getDirectionality(text.charAt(i));
                return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
        }
        return false;
    }

    private void item(Element item, Area area, BlockSetter.Label label) {
        String words = label.words();
        Ink own = label.ink();
        Element box = item.selectFirst("> input[type=checkbox], > p:first-child > input[type=checkbox]");
        if (box != null) {
            words = box.hasAttr("checked") ? "☑" : item.attr("data-task").isEmpty() ? "☐" : "◪";
            own = own.with(blocks.workshop().look().text().scaled(area.size() / blocks.workshop().look().size()));
            box.remove();
        }
        if (!item.id().isEmpty()) {
            blocks.column().mark(new Mark.Place(item.id()));
        }
        blocks.hang(new BlockSetter.Label(words, own, label.hanging(), label.right()));
        int before = blocks.column().size();
        blocks.blocks(item, area);
        if (blocks.column().size() == before) {
            blocks.column().add(area.leading(), area.frame(), blocks.labelled(Painter.NOTHING, area,
                    Look.baseline(area.size(), area.leading())));
        }
    }

    private static double indent(Element element, Area area, boolean ordered) {
        int digits = String.valueOf(start(element) + element.childrenSize()).length();
        return area.size() * (ordered ? 1.0 + 0.55 * digits : 1.45);
    }

    private static int start(Element element) {
        try {
            return element.attr("start").isEmpty() ? 1 : Math.max(0, Integer.parseInt(element.attr("start")));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /// Sets a list of terms with their definitions.
    void definitions(Element element, Area area) {
        blocks.column().gap(area.gap());
        Tag list = area.tag().child("L").with("List", "/ListNumbering/None");
        Tag item = Tag.of("LI");
        for (Element child : flat(element)) {
            boolean term = child.normalName().equals("dt");
            if (term || item.isEmpty()) {
                item = list.child("LI");
            }
            blocks.column().gap(term ? area.gap() * 0.7 : area.size() * 0.15);
            if (!child.id().isEmpty()) {
                blocks.column().mark(new Mark.Place(child.id()));
            }
            if (term) {
                Look look = blocks.workshop().look();
                Ink ink = Ink.plain(look.text().withBold().scaled(area.size() / look.size()), area.colour(),
                        item.child("Lbl").slot());
                blocks.paragraph(List.<Node>copyOf(child.childNodes()), area.loose(), ink,
                        blocks.workshop().undivided());
                blocks.column().cost(Entry.FORBIDDEN);
            } else {
                blocks.blocks(child, area.in(item.child("LBody")).inset(area.size() * 1.8, 0)
                        .spaced(area.size() * 0.2));
            }
        }
        blocks.column().gap(area.gap());
    }

    private static List<Element> flat(Element list) {
        List<Element> children = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.normalName().equals("div")) {
                children.addAll(flat(child));
            } else {
                children.add(child);
            }
        }
        return children;
    }
}
