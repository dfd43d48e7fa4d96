package vademecum.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SvgCleanerTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @Test
    void aDrawingStaysAsItIs() {
        String drawing = "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"></stop>"
                + "</linearGradient></defs><style>.a { fill: url(#g); stroke: red }</style><path class=\"a\" d=\"M0 "
                + "0h9\"></path>"
                + "<use xlink:href=\"#g\"></use><image href=\"data:image/png;base64,AAAA\"></image>"
                + "<text x=\"1\">a &lt; b &amp; ż</text>";

        assertThat(clean(drawing)).isEqualTo(drawing);
        assertThat(cleaned(drawing).removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>kbpwn()</script>                                          | script
            <g onclick="kbpwn()"/>                                            | onclick
            <g ONLOAD="kbpwn()"/>                                             | ONLOAD
            <foreignObject><iframe src="x"/></foreignObject>                  | foreignObject
            <a href="javascript:kbpwn()"><text>x</text></a>                   | href
            <a xlink:href=" java&#x0A;script:kbpwn()"/>                       | xlink:href
            <image href="https://evil.invalid/a.png"/>                        | href
            <image href="data:image/svg+xml,&lt;svg/&gt;"/>                   | href
            <use href="https://evil.invalid/a.svg#a"/>                        | href
            <rect fill="url(https://evil.invalid/a)"/>                        | fill
            <rect style="fill:u\\72l(//evil.invalid)"/>                       | style
            <style>@import "//evil.invalid";</style>                          | style
            <style>@im<!-- -->port "//evil.invalid";</style>                  | style
            <style>a{background:url( '//evil.invalid' )}</style>              | style
            <style><![CDATA[a{background:image-set("//evil.invalid" 1x)}]]></style> | style
            <set attributeName="href" to="javascript:kbpwn()"/>               | set
            <animate attributeName="onclick" values="kbpwn()"/>               | animate
            <handler type="kbpwn"/>                                           | handler
            """)
    void whatCouldDoMoreThanDrawIsTakenOut(String inside, String removed) {
        SvgCleaner.Cleaned cleaned = cleaned(inside);

        assertThat(new String(cleaned.bytes(), StandardCharsets.UTF_8)).doesNotContain("kbpwn").doesNotContain("evil");
        assertThat(cleaned.removed()).containsExactly(removed);
    }

    @Test
    void elementsOfOtherNamespacesGoWithoutAWord() {
        String drawing = "<metadata>Ann's laptop</metadata><sodipodi:namedview a='b'/><!-- Ann --><g x:y='1'/>";

        assertThat(cleaned(drawing).removed()).isEmpty();
        assertThat(clean(drawing)).isEqualTo("<g />");
    }

    @Test
    void aPrefixOrANamespaceDoesNotSmuggleElementsIn() {
        assertThat(clean("<x:script xmlns:x='http://www.w3.org/2000/svg'>kbpwn()</x:script>")).isEmpty();
        assertThat(clean("<a xmlns='http://www.w3.org/1999/xhtml'>x</a>")).isEqualTo("<a>x</a>");
    }

    @Test
    void entitiesAreNotExpanded() {
        byte[] file = ("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<?xml-stylesheet href='//evil.invalid'?><svg><text>&x;</text></svg>")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(new String(SvgCleaner.clean(file).orElseThrow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(OPEN + "<text>&amp;x;</text></svg>\n");
    }

    @Test
    void aDeepDrawingIsNoCrash() {
        assertThat(clean("<g>".repeat(50_000))).startsWith("<g><g>");
    }

    @Test
    void whatIsNoSvgIsRefused() {
        byte[] page = "<html><script>kbpwn()</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(SvgCleaner.clean(page)).isEmpty();
        assertThat(SvgCleaner.clean(new byte[] {0, 1, 2})).isEmpty();
    }

    private static SvgCleaner.Cleaned cleaned(String inside) {
        String file = OPEN + inside + "</svg>";
        return SvgCleaner.clean(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String clean(String inside) {
        String text = new String(cleaned(inside).bytes(), StandardCharsets.UTF_8).strip();
        assertThat(text).startsWith(OPEN.substring(0, OPEN.length() - 1)).endsWith(">");
        return text.equals(OPEN.substring(0, OPEN.length() - 1) + "/>") ? ""
                : text.substring(OPEN.length(), text.length() - "</svg>".length());
    }
}
