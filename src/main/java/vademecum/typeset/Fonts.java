package vademecum.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vademecum.pdf.EmbeddedFont;
import vademecum.pdf.PdfDocument;
import vademecum.pdf.Typeface;
import vademecum.typeset.Type.Family;

/// The fonts of one document. Each is read when it is first needed; what a font lacks is looked for in the others.
final class Fonts {

    private static final String HOME = "fonts/";
    private static final List<String> SIGNS = List.of("literata-regular", "mono-regular", "math", "symbols", "signs",
            "emoji");

    private final PdfDocument document;
    private final List<EmbeddedFont> own = new ArrayList<>();
    private final Map<String, EmbeddedFont> bundled = new HashMap<>();
    private final Map<Family, EmbeddedFont[]> families = new EnumMap<>(Family.class);

    /// Fonts for a document.
    ///
    /// @param faces fonts that the user names, for scripts that the bundled ones lack
    Fonts(PdfDocument document, List<Typeface> faces) {
        this.document = document;
        faces.forEach(face -> own.add(document.font(face)));
    }

    /// The font of a type.
    EmbeddedFont of(Type type) {
        EmbeddedFont[] styles = families.computeIfAbsent(type.family(), _ -> new EmbeddedFont[4]);
        int style = (type.bold() ? 1 : 0) + (type.italic() ? 2 : 0);
        if (styles[style] == null) {
            styles[style] = bundled(name(type));
        }
        return styles[style];
    }

    /// A font that has a character.
    ///
    /// @param first the font that is asked first
    /// @return the first font, if none has it
    EmbeddedFont with(int character, EmbeddedFont first) {
        for (EmbeddedFont font : own) {
            if (font.face().glyph(character) != 0) {
                return font;
            }
        }
        for (String name : SIGNS) {
            EmbeddedFont font = bundled(name);
            if (font.face().glyph(character) != 0) {
                return font;
            }
        }
        return first;
    }

    private static String name(Type type) {
        return switch (type.family()) {
            case TEXT -> type.bold() ? type.italic() ? "literata-semibold-italic" : "literata-semibold"
                    : type.italic() ? "literata-italic" : "literata-regular";
            case SANS -> type.bold() ? "hanken-semibold" : "hanken-regular";
            case MONO -> type.bold() ? "mono-bold" : type.italic() ? "mono-italic" : "mono-regular";
        };
    }

    private EmbeddedFont bundled(String name) {
        return bundled.computeIfAbsent(name, _ -> document.font(new Typeface(name, read(name))));
    }

    private static byte[] read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(HOME + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
