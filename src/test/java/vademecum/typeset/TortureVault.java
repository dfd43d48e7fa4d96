package vademecum.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A vault of everything that is hard to print.
public final class TortureVault {

    private TortureVault() {
    }

    /// Writes it into a folder, which is returned.
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("glossary"));
        Files.writeString(folder.resolve("index.md"), "# Torture\n\nSee [[tables]], [[notes#Sixty]] and"
                + " [[scripts]]. A widget here.\n\n" + lists() + "\n## Code\n\n" + code() + "\n## Callouts\n\n"
                + "> [!warning]- Fold *me*\n"
                + "> A widget in a box.\n>\n> > [!note]\n> > Inside.\n\n- [ ] open\n- [x] done\n\nTerm\n"
                + ": Its meaning.\n\n"
                + "![[plan.svg|The plan]]\n\n![A dot](dot.png)\n\n"
                + "<figure><figure><img src=\"dot.png\" alt=\"\"><figcaption>The first of two</figcaption>"
                + "</figure><figure><p>Words of the second.</p><img src=\"plan.svg\" alt=\"\"><figcaption>The second of"
                + " two</figcaption></figure>Words between. <figcaption>Both of them</figcaption></figure>\n");
        Files.writeString(folder.resolve("tables.md"), tables());
        Files.writeString(folder.resolve("notes.md"), notes());
        Files.writeString(folder.resolve("formulas.md"), formulas());
        Files.writeString(folder.resolve("scripts.md"), """
                ---
                tags: [writing/systems]
                index: [alphabets]
                ---
                # Scripts

                ![[plan.svg|Drawn again & smaller]]

                Latin: Zażółć gęślą jaźń, ﬁne “quotes” — dashes… and a widget.

                Greek: Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία.

                Cyrillic: Съешь же ещё этих мягких французских булок.

                Vietnamese: Tiếng Việt có nhiều dấu thanh điệu khác nhau.

                Hebrew: שלום עולם, and Arabic: مرحبا بالعالم in one line.

                Signs: → ⇒ ∀x∈ℝ ☑ ✓ ★ 😀 ½ ² €.
                """);
        Files.writeString(folder.resolve("glossary/widget.md"), "---\naliases: [gadget]\n---\n"
                + "# Widget\n\nA small part.\n");
        Files.writeString(folder.resolve("plan.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><defs><linearGradient id="g">\
                <stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#c00"/></linearGradient></defs>\
                <rect x="5" y="5" width="90" height="60" rx="8" fill="url(#g)" stroke="navy"/>\
                <path d="M10 80 Q 60 20 120 80 T 190 80 A 10 20 30 1 0 150 40z" fill="none" stroke="#333"/>\
                <text x="50" y="40" text-anchor="middle">Plan</text></svg>
                """);
        Files.write(folder.resolve("dot.png"), java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEA"
                + "AAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        return folder;
    }

    private static String lists() {
        StringBuilder out = new StringBuilder("## Lists\n\n");
        for (int depth = 0; depth < 9; depth++) {
            out.append("  ".repeat(depth)).append("- level ").append(depth).append(" of a list that goes down\n");
        }
        return out.append("\n1. one\n\n   with a second paragraph\n2. two\n   - inside\n10. ten\n").toString();
    }

    private static String code() {
        StringBuilder out = new StringBuilder("```python\n");
        for (int line = 0; line < 200; line++) {
            out.append("    ".repeat(line % 3)).append("def f").append(line).append("(x):  # line ").append(line)
                    .append(line % 20 == 7 ? " and_a_name_that_is_long_enough_to_leave_the_page".repeat(4) : "")
                    .append('\n');
        }
        return out.append("```\n").toString();
    }

    private static String tables() {
        StringBuilder out = new StringBuilder("# Tables\n\n## Forty\n\n");
        row(out, "head", 40);
        out.append("|---".repeat(40)).append("|\n");
        for (int row = 0; row < 4; row++) {
            row(out, "r" + row + "c", 40);
        }
        out.append("\n## Long\n\n| Name | What it is |\n|---|--:|\n");
        for (int row = 0; row < 90; row++) {
            out.append("| row ").append(row).append(" | ").append("word ".repeat(row % 30)).append("|\n");
        }
        out.append("\n<table><caption>Towns &amp; caf&eacute;s</caption><tr><th>Town</th></tr>"
                + "<tr><td>Ulm</td></tr></table>\n\n" + "Some words between. ".repeat(400) + "\n\n"
                + "<table><caption>Rivers\nof the north</caption><tr><th>River</th></tr>"
                + "<tr><td>Elbe</td></tr></table>\n");
        return out.append("\n## Tall\n\n| One |\n|---|\n| ").append("a very tall cell ".repeat(700)).append("|\n")
                .toString();
    }

    private static void row(StringBuilder out, String name, int columns) {
        for (int column = 0; column < columns; column++) {
            out.append("| ").append(name).append(column).append(' ');
        }
        out.append("|\n");
    }

    private static String notes() {
        StringBuilder out = new StringBuilder("# Notes\n\n## Sixty\n\n");
        for (int note = 1; note <= 60; note++) {
            out.append("Sentence ").append(note).append(" has a note.[^").append(note).append("] ")
                    .append(note % 4 == 0 ? "\n\n" : "");
        }
        for (int note = 1; note <= 60; note++) {
            out.append("\n[^").append(note).append("]: Note ").append(note).append(" says")
                    .append(note % 17 == 0 ? " a great deal".repeat(120) : " little").append(".\n");
        }
        return out.toString();
    }

    private static String formulas() {
        StringBuilder out = new StringBuilder("# Formulas\n\n");
        for (int formula = 0; formula < 15; formula++) {
            out.append("Inline $x_{").append(formula).append("}^2 + \\sqrt{y}$ and alone\n\n$$\n\\int_0^{")
                    .append(formula)
                    .append("} f(x)\\,dx = \\sum_i a_i\n$$\n\n");
        }
        return out.append("<figure><figcaption>How a sum is written</figcaption><p>One below the other.</p>"
                + "</figure>\n").toString();
    }
}
