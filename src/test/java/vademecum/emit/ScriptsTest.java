package vademecum.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ScriptsTest {

    @Test
    void partsStandBeforeTheScriptThatTheyArePartsOf() {
        SortedMap<String, byte[]> files = files("a/x.js", "main();\n", "a/x-two.js", "two();\n", "a/x-one.js",
                "one();\n",
                "a/xy.js", "other();\n", "a/x-list.css", "style", "b/x-one.js", "elsewhere();\n");

        Scripts.join("a/", files);

        assertThat(files).containsOnlyKeys("a/x.js", "a/xy.js", "a/x-list.css", "b/x-one.js");
        assertThat(new String(files.get("a/x.js"), StandardCharsets.UTF_8)).isEqualTo("one();two();main();");
    }

    @Test
    void linesThatAreCommentsGoAndOthersStayWithoutTheirIndentation() {
        assertThat(stripped("""
                /*
                 * What it is.
                 */
                  // why
                  call("http://x"); // stays

                /** One. */
                const a = 4 / 2 /* stays */ / 1
                  + 3;
                """)).isEqualTo("call(\"http://x\"); // stays\nconst a = 4 / 2 /* stays */ / 1\n+3;");
    }

    @Test
    void spacesBesideSignsGoButNotThoseOfTextsAndPatterns() {
        assertThat(stripped("""
                const f = async (a, b) => { return a / b + -b - -c++ + +d; };
                say("a = b \\" , c", 'x , y', `t ${a , b} = 1`, d);
                if (/ , [/"] \\/ , /.test(text) && a in b) { go(text.split(/, "/g), " , "); }
                const half = a/ 2;
                """)).isEqualTo("""
                const f=async(a,b)=>{return a/b+-b- -c++ + +d;};say("a = b \\" , c",'x , y',`t ${a , b} = 1`,d);\
                if(/ , [/"] \\/ , /.test(text)&&a in b){go(text.split(/, "/g)," , ");}
                const half = a/ 2;
                """.stripTrailing());
    }

    @Test
    void aTextOfSeveralLinesKeepsWhatLooksLikeAComment() {
        for (String script : List.of("const text = `\n  // not a comment\n`;\n", "text = \"a\\\n  // b\";\n")) {
            assertThat(stripped(script)).isEqualTo(script);
        }
    }

    @Test
    void codeBehindACommentStays() {
        assertThat(stripped("/* one */ call();\n")).contains("call();");
        assertThat(stripped("/*\n one\n */ call();\n")).contains("call();");
    }

    private static String stripped(String script) {
        return new String(Scripts.withoutComments(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
