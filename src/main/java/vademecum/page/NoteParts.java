package vademecum.page;

import java.util.List;

/// What a template sees of a note's own properties and of the notes that speak of it; as in [Views], all values are
/// final text.
public final class NoteParts {

    private NoteParts() {
    }

    /// A property of a note that only its readers know the meaning of.
    ///
    /// @param name   its name in lower case
    /// @param values its value, or its values if it is a list
    public record Property(String name, List<PropertyValue> values) {
    }

    /// The value of a property.
    ///
    /// @param kind      `text number checkbox date link`
    /// @param valueHtml the value
    public record PropertyValue(String kind, String valueHtml) {
    }

    /// The notes that lead to a page.
    ///
    /// @param count      how many there are
    /// @param notes      those that do so in their text, by title
    /// @param properties those that do so in a property, by property
    public record Backlinks(int count, List<BacklinkNote> notes, List<PropertyLinks> properties) {
    }

    /// The notes that lead to a page in one property.
    ///
    /// @param name  the property
    /// @param notes the notes, by title
    public record PropertyLinks(String name, List<Views.Link> notes) {
    }

    /// The notes that say the name of a page without a link to it.
    ///
    /// @param count how many there are
    /// @param notes the first of them, by title
    /// @param more  how many more there are; empty if all are shown
    public record Mentions(int count, List<BacklinkNote> notes, String more) {
    }

    /// A note that speaks of a page.
    ///
    /// @param title  its title
    /// @param href   its page
    /// @param places the places in it, in order
    public record BacklinkNote(String title, String href, List<BacklinkPlace> places) {
    }

    /// A part of a note that speaks of a page.
    ///
    /// @param heading  the heading that it stands under; empty above the first
    /// @param href     the place: the note's page, with that heading
    /// @param contexts the passages that do so
    public record BacklinkPlace(String heading, String href, List<Context> contexts) {
    }

    /// A passage that speaks of a page.
    ///
    /// @param textHtml its text, with `<b>` around what leads there or names it
    public record Context(String textHtml) {
    }
}
