package vademecum.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.config.Config;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;

/// Builds the list of a note's own properties: those that mean nothing to the program, do not speak to a
/// plug-in alone and are not hidden, each value by its kind. Maps are left out, and so is what is empty.
final class PropertyViews {

    private final Edition edition;
    private final Config.Properties settings;
    private final String language;

    PropertyViews(Edition edition) {
        this.edition = edition;
        this.settings = edition.config().properties();
        this.language = edition.config().language();
    }

    /// The properties in the order written.
    List<NoteParts.Property> of(SitePath at, NoteFacts facts) {
        List<NoteParts.Property> views = new ArrayList<>();
        Map<Integer, Mention> links = new HashMap<>();
        for (Map.Entry<String, YamlValue> property : facts.matter().values().entrySet()) {
            if (isShown(property.getKey(), facts)) {
                if (links.isEmpty()) {
                    facts.mentions().stream().filter(Mention::isProperty)
                            .forEach(mention -> links.put(mention.ref().start(), mention));
                }
                List<NoteParts.PropertyValue> values = new ArrayList<>();
                add(property.getValue(), new Reader(at, facts, links), values);
                if (!values.isEmpty()) {
                    views.add(new NoteParts.Property(property.getKey(), values));
                }
            }
        }
        return views;
    }

    private boolean isShown(String name, NoteFacts facts) {
        boolean plugin = name.endsWith("-plugin") || name.startsWith("excalidraw-");
        return !plugin && !FrontMatter.READ.contains(name) && !settings.hides(name)
                && !(FrontMatter.COVER.contains(name) && facts.matter().has("handout"))
                && !(FrontMatter.SWITCHES.contains(name) && edition.glossary().isEntry(facts.path()));
    }

    private static void add(YamlValue value, Reader reader, List<NoteParts.PropertyValue> values) {
        switch (value) {
            case YamlValue.Scalar scalar when scalar.text().isBlank() -> { }
            case YamlValue.Scalar scalar -> values.add(reader.value(scalar));
            case YamlValue.Items items when reader.links.containsKey(items.at()) ->
                values.add(reader.link(reader.links.get(items.at())));
            case YamlValue.Items items -> items.values().forEach(item -> add(item, reader, values));
            case YamlValue.Entries _ -> { }
        }
    }

    /// Tells of what kind the values of one note are.
    private final class Reader {

        private final SitePath at;
        private final NoteFacts facts;
        private final Map<Integer, Mention> links;

        private Reader(SitePath at, NoteFacts facts, Map<Integer, Mention> links) {
            this.at = at;
            this.facts = facts;
            this.links = links;
        }

        private NoteParts.PropertyValue value(YamlValue.Scalar scalar) {
            String text = scalar.text().strip();
            Mention link = links.get(scalar.at() + (scalar.quoted() ? 1 : 0));
            if (link != null) {
                return link(link);
            }
            if (!scalar.quoted() && (text.equals("true") || text.equals("false"))) {
                return new NoteParts.PropertyValue("checkbox", text.equals("true")
                        ? "<span class=\"v-check v-checked\" role=\"img\" aria-label=\"yes\"></span>"
                        : "<span class=\"v-check\" role=\"img\" aria-label=\"no\"></span>");
            }
            if (!scalar.quoted() && isNumber(text)) {
                return new NoteParts.PropertyValue("number", Html.escape(text));
            }
            return date(text).orElseGet(() -> new NoteParts.PropertyValue("text", Html.escape(text)));
        }

        private NoteParts.PropertyValue link(Mention mention) {
            List<Segment> label = mention.label().isEmpty() ? List.of()
                    : List.of(new Segment.Html(Html.escape(mention.label())));
            String html = new BodyFiller(edition, new SiteMedium(at, 0), Optional.empty())
                    .fill(facts.path(), List.of(new Segment.Link(mention.ref(), label)));
            return new NoteParts.PropertyValue("link", html);
        }
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
            digits += c == '.' ? 0 : 1;
            points += c == '.' ? 1 : 0;
        }
        return digits > 0 && points < 2;
    }

    /// A day, or a day and a time, as ISO 8601 writes them.
    private Optional<NoteParts.PropertyValue> date(String text) {
        boolean begins = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!begins || text.length() > 19) {
            return Optional.empty();
        }
        try {
            boolean timed = text.length() > 10;
            String iso = timed ? text.replace(' ', 'T') : text;
            LocalDate day = timed ? LocalDateTime.parse(iso).toLocalDate() : LocalDate.parse(text);
            String time = timed ? LocalDateTime.parse(iso).format(DateTimeFormatter.ofPattern(", HH:mm", Locale.ROOT))
                    : "";
            return Optional.of(new NoteParts.PropertyValue("date", "<time datetime=\"" + iso + "\">"
                    + Html.escape(Dates.view(day, language).text() + time) + "</time>"));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
