package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;

/// An element of a document's structure, such as a paragraph: what a screen reader meets, in its order (ISO 32000-1,
/// 14.7). Its content is painted later, into [Slot]s.
public final class Tag {

    private final String type;
    private final List<Object> kids = new ArrayList<>();
    private String entries = "";
    private String id = "";

    private Tag(String type) {
        this.type = type;
    }

    /// A tag that stands alone until it is adopted.
    ///
    /// @param type a standard type of structure, such as `P`
    public static Tag of(String type) {
        return new Tag(type);
    }

    /// Its type.
    public String type() {
        return type;
    }

    /// Adds a tag inside this one, behind what is there.
    public Tag child(String childType) {
        Tag child = new Tag(childType);
        kids.add(child);
        return child;
    }

    /// Puts a tag inside this one.
    public void adopt(Tag child) {
        kids.add(child);
    }

    /// Adds a place for content, behind what is there.
    public Slot slot() {
        Slot slot = new Slot(this);
        kids.add(slot);
        return slot;
    }

    /// The place for content at the end: the last one if nothing came behind it, else a new one.
    public Slot text() {
        return !kids.isEmpty() && kids.getLast() instanceof Slot last ? last : slot();
    }

    /// Adds the text that stands for what cannot be read, such as a picture.
    public Tag described(String alternative) {
        entries += "/Alt" + Syntax.text(alternative.isEmpty() ? " " : alternative);
        return this;
    }

    /// Adds the language of the content.
    public Tag in(String language) {
        entries += "/Lang" + Syntax.text(language);
        return this;
    }

    /// Adds attributes.
    ///
    /// @param owner   who knows them, such as `Table`
    /// @param entries the attributes in PDF's syntax, such as `/Scope/Column`
    public Tag with(String owner, String entries) {
        this.entries += "/A<</O/" + owner + entries + ">>";
        return this;
    }

    /// Gives it an id that no other tag has.
    public Tag named(String name) {
        id = name;
        entries += "/ID" + Syntax.ascii(name);
        return this;
    }

    /// Whether there is anything in it.
    public boolean isEmpty() {
        return kids.isEmpty();
    }

    void refer(int annotation, int page) {
        kids.add(new Annotation(annotation, page));
    }

    List<Object> kids() {
        return kids;
    }

    String entries() {
        return entries;
    }

    String id() {
        return id;
    }

    /// A link's active area.
    ///
    /// @param object its object
    /// @param page   the number of its page
    record Annotation(int object, int page) {
    }
}
