package vademecum.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One example of a specification: Markdown and the HTML that it must become.
///
/// @param number  its number in the specification
/// @param section the heading that it stands under
/// @param source  the Markdown
/// @param html    the HTML
/// @param kind    what stands behind `example` in its fence, such as `table`
record SpecExample(int number, String section, String source, String html, String kind) {

    private static final String FENCE = "`".repeat(32);

    /// The examples of a specification among the test resources.
    static List<SpecExample> all(String resource) {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        String[] lines = read(resource).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(FENCE + " example")) {
                StringBuilder source = new StringBuilder();
                StringBuilder html = new StringBuilder();
                String kind = lines[i].substring(FENCE.length() + " example".length()).strip();
                for (i++; !lines[i].equals("."); i++) {
                    source.append(lines[i].replace('→', '\t')).append('\n');
                }
                for (i++; !lines[i].equals(FENCE); i++) {
                    html.append(lines[i].replace('→', '\t')).append('\n');
                }
                examples.add(new SpecExample(examples.size() + 1, section, source.toString(), html.toString(), kind));
            } else if (lines[i].startsWith("#")) {
                section = lines[i].replaceFirst("^#+ ", "");
            }
        }
        return examples;
    }

    /// A test resource as text.
    static String read(String resource) {
        try (InputStream in = SpecExample.class.getResourceAsStream("/commonmark/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%03d %s", number, section);
    }
}
