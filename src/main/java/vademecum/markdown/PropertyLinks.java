package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.LinkRef;
import vademecum.note.Mention;

/// Finds the links in the front matter: values that are one wikilink, `related: "[[EC2]]"`, or one address of another
/// site, alone or in a list. `[[EC2]]` without quotes, which YAML reads as a list in a list, is one too, and so is the
/// path of a picture in a property that is meant for one.
final class PropertyLinks {

    private static final Pattern PICTURE =
            Pattern.compile("(?i)(?!https?:)[^#|\\[\\]]+\\.(avif|bmp|gif|jpe?g|png|svg|webp)\\s*");

    private PropertyLinks() {
    }

    /// The links in the order written. Properties that the program reads itself have none.
    static List<Mention> of(FrontMatter matter) {
        List<Mention> found = new ArrayList<>();
        matter.values().forEach((name, value) -> {
            if (!FrontMatter.READ.contains(name)) {
                add(new Mention.Place.Property(name), value, found);
            }
        });
        return found;
    }

    private static void add(Mention.Place.Property property, YamlValue value, List<Mention> found) {
        switch (value) {
            case YamlValue.Scalar scalar -> {
                int start = scalar.at() + (scalar.quoted() ? 1 : 0);
                mention(property, scalar.text(), start).ifPresent(found::add);
            }
            case YamlValue.Items items -> {
                Optional<String> bare = FrontMatter.bareLink(items);
                if (bare.isPresent()) {
                    mention(property, "[[" + bare.get() + "]]", items.at()).ifPresent(found::add);
                } else {
                    items.values().forEach(item -> add(property, item, found));
                }
            }
            case YamlValue.Entries _ -> { }
        }
    }

    private static Optional<Mention> mention(Mention.Place.Property property, String text, int start) {
        if (text.startsWith("[[") && WikiScanner.end(text, 0) == text.length()) {
            Piece.Wiki wiki = WikiScanner.read(text.substring(2, text.length() - 2), false, start,
                    start + text.length());
            return Optional.of(new Mention(wiki.ref, false, wiki.label, property));
        }
        if (FrontMatter.PICTURES.contains(property.name()) && PICTURE.matcher(text).matches()) {
            return Optional.of(new Mention(new LinkRef.Wiki(text.strip(), "", start, start + text.length()), false,
                    text, property));
        }
        boolean site = text.startsWith("https://") || text.startsWith("http://");
        Optional<LinkRef> address = site && text.indexOf(' ') < 0
                ? Addresses.ref(text, start, start + text.length()) : Optional.empty();
        return address.map(ref -> new Mention(ref, false, text, property));
    }
}
