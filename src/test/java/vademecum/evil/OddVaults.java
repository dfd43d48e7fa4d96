package vademecum.evil;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Hostile vaults that cannot be kept among the sources: symbolic links, bytes that are no UTF-8, hidden folders, names
/// that some systems refuse, and texts made by repetition.
final class OddVaults {

    private static final String SECRET = EvilVaultsTest.SECRET;

    private OddVaults() {
    }

    /// Writes the notes of a vault.
    interface Writer {

        /// Fills the vault, and returns the diagnostic that it must cause, or `-`.
        String write(Path vault) throws IOException;
    }

    static Map<String, Writer> all() {
        Map<String, Writer> vaults = new TreeMap<>();
        vaults.put("links-on-disk", OddVaults::links);
        vaults.put("litter-and-hidden-folders", OddVaults::litter);
        vaults.put("utf-16", vault -> bytes(vault, "# Title\n\ntext\n".getBytes(StandardCharsets.UTF_16), "V004"));
        vaults.put("latin-2", vault -> bytes(vault, new byte[] {'#', ' ', 'Z', 'a', (byte) 0xBF, (byte) 0xF3, '\n'},
                "V004"));
        vaults.put("overlong-utf-8", vault -> bytes(vault, new byte[] {'.', '.', (byte) 0xC0, (byte) 0xAF, '<'},
                "V004"));
        vaults.put("every-byte", vault -> bytes(vault, everyByte(), "V004"));
        vaults.put("nul-in-a-tag", vault -> note(vault,
                "# A\0\n\n<scr\0ipt>kbpwn(1)</scr\0ipt><img src=x o\0nerror=kbpwn(2)>\n",
                "V108"));
        vaults.put("byte-order-mark", vault -> note(vault, "\uFEFF---\ndraft: true\n---\n" + SECRET + "\n", "-"));
        vaults.put("only-a-byte-order-mark", vault -> note(vault, "\uFEFF", "-"));
        vaults.put("old-line-ends", vault -> note(vault, "---\rdraft: true\r---\r" + SECRET + "\r", "-"));
        vaults.put("line-ends-of-all-kinds", vault -> note(vault, "# A\r\n\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh\0",
                "V108"));
        vaults.put("characters-that-are-none", vault -> note(vault, "# A\uFFFE\uFFFF\uD83F\uDFFF \u202Eevil\u202C "
                + "a" + "\u0301".repeat(2_000) + "\n", "-"));
        vaults.put("names-of-notes", OddVaults::names);
        vaults.put("names-that-fall-together", OddVaults::namesThatFallTogether);
        vaults.put("yaml-laughs", vault -> note(vault, "---\na: &a [x,x]\n" + "b: &b [*a,*a,*a]\n---\n" + SECRET,
                "V101"));
        vaults.put("yaml-deep", vault -> note(vault, "---\na: " + "[".repeat(10_000) + "\n---\n" + SECRET, "V101"));
        vaults.put("yaml-deep-blocks", vault -> note(vault, "---\n" + steps() + "---\n" + SECRET, "V101"));
        vaults.put("yaml-long", vault -> note(vault, "---\ntitle: " + "x".repeat(1_000_000) + "\n---\n" + SECRET,
                "V101"));
        vaults.put("yaml-tags", vault -> note(vault, "---\na: !!javax.script.ScriptEngineManager [x]\n---\n" + SECRET,
                "V101"));
        vaults.put("yaml-number", vault -> note(vault, "---\norder: 1" + "0".repeat(9_000)
                + "\nversion: 1e999999999\n---\n# N\n",
                "-"));
        vaults.put("long-word", vault -> note(vault, "# W\n\n" + "x".repeat(200_000) + "\n", "-"));
        vaults.put("deep-quotes", vault -> note(vault, ">".repeat(50_000) + "x\n", "-"));
        vaults.put("open-brackets", vault -> note(vault, "[".repeat(20_000) + "\n\n" + "[\\\\".repeat(5_000) + "\n",
                "-"));
        vaults.put("wide-table", vault -> note(vault, "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n", "-"));
        vaults.put("nested-wikilinks", vault -> note(vault, "[[".repeat(5_000) + "a" + "]]".repeat(5_000) + "\n", "-"));
        vaults.put("open-tags", vault -> note(vault, "<b>".repeat(5_000) + "x\n\n" + "<div>".repeat(5_000) + "\n",
                "-"));
        return vaults;
    }

    private static String links(Path vault) throws IOException {
        Path outside = Files.writeString(vault.resolveSibling("outside.md"), SECRET);
        Files.createDirectories(vault.resolveSibling("folder"));
        Files.writeString(vault.resolveSibling("folder").resolve("x.md"), SECRET);
        Files.createDirectories(vault.resolve(".trash"));
        Files.writeString(vault.resolve(".trash/x.md"), SECRET);
        Files.createDirectories(vault.resolve("a"));
        Files.createSymbolicLink(vault.resolve("leak.md"), Path.of("../outside.md"));
        Files.createSymbolicLink(vault.resolve("leak2.md"), outside.toAbsolutePath());
        Files.createSymbolicLink(vault.resolve("leak3"), Path.of("../folder"));
        Files.createSymbolicLink(vault.resolve("leak.png"), Path.of("../outside.md"));
        Files.createSymbolicLink(vault.resolve("trashed.md"), Path.of(".trash/x.md"));
        Files.createSymbolicLink(vault.resolve("gone.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(vault.resolve("itself.md"), Path.of("itself.md"));
        Files.createSymbolicLink(vault.resolve("a/b"), Path.of("../a"));
        return note(vault,
                "# N\n\n![[leak]] ![[leak2]] [[leak3/x]] ![[leak.png]] ![[trashed]] [[gone]] [[itself]] [[a/b/x]]\n",
                "V006");
    }

    private static String litter(Path vault) throws IOException {
        for (String name : new String[] {".git/config", ".obsidian/workspace.json", ".trash/x.md", ".note.md.swp",
                ".env",
            "Thumbs.db", "id_rsa", "note.md~", "#note.md#", ".hidden/deep/x.md"}) {
            Files.createDirectories(vault.resolve(name).getParent());
            Files.writeString(vault.resolve(name), SECRET);
        }
        return note(vault, "# N\n\n![[.trash/x]] [x](.env) ![[.git/config]] [x](.hidden/deep/x.md)\n", "-");
    }

    private static String names(Path vault) throws IOException {
        for (String name : new String[] {"a\"b", "a<img src=x onerror=kbpwn(1)>", "a|b", "a?b", "a#b", "a%2e%2e",
                "%2e%2e", "a:b",
            "javascript:kbpwn(2)", "a\\b", "-rf", "~", " a ", "a. ", "CON", "nul", "!!!", "\u00C4\u00D6",
                    "\uD83C\uDDF5\uD83C\uDDF1",
            "index", "search", "404", "a-z", "vade", "handout", "a\nb", "\u202Egpj.exe", "x".repeat(200)}) {
            Files.writeString(vault.resolve(name + ".md"), "# About\n\n[[control1]]\n");
        }
        for (String name : new String[] {"tags", "glossary", "vade", "search.html", "dir. "}) {
            Files.createDirectories(vault.resolve(name));
            Files.writeString(vault.resolve(name).resolve("index.md"), "# In\n\n[[-rf]]\n");
        }
        return "V005";
    }

    private static String namesThatFallTogether(Path vault) throws IOException {
        for (String name : new String[] {"A", "a", "\u00E9", "e\u0301", "\u0131", "I", "\u0130", "stra\u00DFe",
                "STRASSE", "C#", "C++",
            "C", "a\u200Bb", "a\u00ADb", "ab", "!!!", "???", "\u0430"}) {
            Files.writeString(vault.resolve(name + ".md"), "# " + name + "\n");
        }
        Files.writeString(vault.resolve("x.markdown"), "1\n");
        Files.writeString(vault.resolve("x.MD"), "2\n");
        Files.writeString(vault.resolve("x.md"), "3\n");
        return "V008";
    }

    private static String steps() {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }
        return steps.toString();
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[1_024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String note(Path vault, String text, String code) throws IOException {
        return bytes(vault, text.getBytes(StandardCharsets.UTF_8), code);
    }

    private static String bytes(Path vault, byte[] bytes, String code) throws IOException {
        Files.write(vault.resolve("note.md"), bytes);
        return code;
    }
}
