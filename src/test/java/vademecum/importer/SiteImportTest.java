package vademecum.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the notes of other generators become.
final class SiteImportTest {

    @TempDir
    private Path folder;

    private String mkDocs(String note) throws IOException {
        return Imports.files(folder, "mkdocs.yml", "site_name: X\n", "docs/a.md", note).get("a.md");
    }

    @Test
    void admonitionsInListsAndDefinitionsBecomeCalloutsThere() throws IOException {
        assertThat(mkDocs("""
                1. Step

                    !!! warning "Take \\"care\\""
                        It is hot.

                Term

                :   !!! info inline end

                        Set in.
                """)).isEqualTo("""
                1. Step

                    > [!warning] Take "care"
                    > It is hot.

                Term

                :   > [!info|inline end]
                    >
                    > Set in.
                """);
    }

    @Test
    void eachPageOfATabIsACallout() throws IOException {
        assertThat(mkDocs("=== \"Linux\"\n\n    Use `apt`.\n\n=== \"Mac\"\n\n    Use `brew`.\n")).isEqualTo("""
                > [!example] Linux
                >
                > Use `apt`.

                > [!example] Mac
                >
                > Use `brew`.
                """);
    }

    @Test
    void listsOfAttributesAreTakenOutOfSight() throws IOException {
        assertThat(mkDocs("## Price { #price }\n\n[Go](a.md){ .button target=_blank } `x {y}` {z}\n"))
                .isEqualTo("## Price {#price}\n\n[Go](a.md)%%.button target=_blank%% `x {y}` {z}\n");
    }

    @Test
    void codeStaysAsItIs() throws IOException {
        String code = "``` markdown\n!!! note\n    In code { #x }\n```\n";
        assertThat(mkDocs(code)).isEqualTo(code);
    }

    @Test
    void aChapterHoldsTheFilesThatItIncludes() throws IOException {
        String chapter = Imports.files(folder, "book.toml", "[book]\n", "src/SUMMARY.md", "- [A](a.md)\n",
                "listings/main.rs", "fn main() {\n    // ANCHOR: body\n    run();\n    // ANCHOR_END: body\n}\n",
                "src/a.md", """
                        ```rust
                        {{#include ../listings/main.rs:body}}
                        {{#rustdoc_include ../listings/main.rs:5}}
                        {{#include ../listings/none.rs}}
                        ```
                        """).get("a.md");
        assertThat(chapter).endsWith("```rust\n    run();\n}\n{{#include ../listings/none.rs}}\n```\n");
    }
}
