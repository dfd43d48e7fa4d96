package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '^', value = {
        "java   ! int x = 1; // one      ! [t:int] x = [n:1]; [c:// one]",
        "java   ! String s = \"a\\\"b\";  ! [t:String] s = [s:\"a\\\"b\"];",
        "java   ! @Test void f()        ! [a:@Test] [k:void] [f:f]()",
        "python ! def f(a): # c         ! [k:def] [f:f](a): [c:# c]",
        "py     ! x = '''a'''           ! x = [s:'''a''']",
        "bash   ! echo $HOME # c        ! [t:echo] [v:$HOME] [c:# c]",
        "sh     ! a#b                   ! a#b",
        "sql    ! SELECT 'it''s' -- c   ! [k:SELECT] [s:'it'][s:'s'] [c:-- c]",
        "json   ! {\"a\": [1, true]}    ! {[p:\"a\"]: [[n:1], [n:true]]}",
        "yaml   ! a-b: yes # c          ! [p:a-b]: [n:yes] [c:# c]",
        "yaml   ! - a: 1                ! - [p:a]: [n:1]",
        "toml   ! [table]               ! [t:[table]]",
        "ini    ! key = value           ! [p:key] = value",
        "css    ! color: red;           ! [p:color]: red;",
        "ts     ! let x: string         ! [k:let] x: [t:string]",
        "js     ! f(`a`)                ! [f:f]([s:`a`])",
        "go     ! func main()           ! [k:func] [f:main]()",
        "rust   ! fn f<'a>(c: char)     ! [k:fn] f<'a>(c: [t:char])",
        "rust   ! let c = 'x';          ! [k:let] c = [s:'x'];",
        "c      ! #include <a.h>        ! [a:#include] <a.h>",
        "kotlin ! val x = null          ! [k:val] x = [n:null]",
        "hcl    ! name = var.x          ! [p:name] = var.x",
        "docker ! FROM a AS b           ! [k:FROM] a [k:AS] b",
        "html   ! <a href=\"x\">&amp;</a> ! [t:<a] [a:href]=[s:\"x\"][t:>][n:&amp;][t:</a][t:>]",
        "diff   ! +new                  ! [i:+new]",
        "console ! $ ls -l              ! [o:$] [t:ls] -l",
        "unknown ! int x = 1;           ! int x = 1;",
    })
    void codeIsCutIntoItsParts(String language, String code, String parts) {
        String html = Highlighter.html(language, code.strip());
        String seen = html.replaceAll("<span class=\"tok-(.)\">", "[$1:").replace("</span>", "]");
        assertThat(text(seen)).isEqualTo(parts.strip());
    }

    @Test
    void theVisibleTextNeverChanges() {
        Random random = new Random(7);
        String[] soup = {"\"", "'", "`", "/*", "*/", "//", "#", "--", "\n", " ", "a", "if", "1.5", "<", ">", "&",
                "$", "${",
            "}", "@", "\\", "<!--", "-->", "=", ":", "[", "]", "+", "-", "é", "😀", "(", "x-y", "\t", "'''",
            "\"\"\"", "$ ls"};
        for (String language : Languages.names()) {
            for (int round = 0; round < 300; round++) {
                StringBuilder code = new StringBuilder();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    code.append(soup[random.nextInt(soup.length)]);
                }
                String html = Highlighter.html(language, code.toString());
                assertThat(text(html.replaceAll("</?span[^>]*>", ""))).as(language).isEqualTo(code.toString());
                assertThat(Balance.fault(html)).as(language).isEmpty();
            }
        }
    }

    private static String text(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
