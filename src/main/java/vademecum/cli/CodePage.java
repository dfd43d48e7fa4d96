package vademecum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vademecum.base.Code;

/// The manual's page on a diagnostic, which the program carries with it.
///
/// @param markdown the page, from its title on
record CodePage(String markdown) {

    private static final String FENCE = "```";

    /// The page on a code.
    ///
    /// @throws IOException if the program was packed without it
    static CodePage of(Code code) throws IOException {
        String resource = "/vademecum/diagnostics/" + code.number() + ".md";
        try (InputStream in = CodePage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program lacks " + resource);
            }
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CodePage(page.startsWith("---\n")
                    ? page.substring(page.indexOf("\n---\n", 3) + 5).stripLeading() : page);
        }
    }

    /// What the page says under its title, without links: each is replaced by its text.
    String help() {
        StringBuilder help = new StringBuilder();
        boolean fenced = false;
        for (String line : markdown.substring(markdown.indexOf('\n') + 1).strip().split("\n", -1)) {
            boolean fence = line.startsWith(FENCE);
            if (fenced || fence) {
                help.append(line);
            } else {
                unlink(line, help);
            }
            help.append('\n');
            fenced ^= fence;
        }
        return help.toString();
    }

    /// The first paragraph in one line, without the sentence that tells the severity, for the settings may have
    /// another.
    String description() {
        String help = help();
        String paragraph = help.substring(0, help.indexOf("\n\n")).replace('\n', ' ').replace("**", "");
        return paragraph.substring(paragraph.indexOf(". ") + 2);
    }

    /// The first sentence of the description.
    String summary() {
        String description = description();
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    private static void unlink(String line, StringBuilder to) {
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == '`') {
                int end = line.indexOf('`', at + 1) + 1;
                to.append(line, at, end > 0 ? end : line.length());
                at = end > 0 ? end : line.length();
            } else if (line.startsWith("[[", at) && line.indexOf("]]", at) > 0) {
                int end = line.indexOf("]]", at);
                to.append('*').append(shown(line.substring(at + 2, end))).append('*');
                at = end + 2;
            } else if (line.charAt(at) == '[' && line.indexOf("](", at) > 0) {
                int middle = line.indexOf("](", at);
                to.append(line, at + 1, middle);
                at = line.indexOf(')', middle) + 1;
            } else {
                to.append(line.charAt(at));
                at++;
            }
        }
    }

    /// What a reader sees of a wikilink: `Front matter` of `front-matter|Front matter`, `Raw HTML` of
    /// `syntax#Raw HTML`.
    private static String shown(String link) {
        return link.substring(Math.max(link.indexOf('|'), link.indexOf('#')) + 1);
    }
}
