package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Elastic Compute Cloud | elastic compute cloud",
        "node.js and foo_bar | node js and foo bar",
        "C++, C# and F#. | c++ c# and f#",
        "C++11 a+b issue#12 18+ | c++ 11 a b issue 12 18",
        "don't EC2's o'clock | dont ec2 oclock",
        "l’homme dell'arte d'aujourd'hui Qu'il l's | homme arte aujourdhui il l",
        "'quoted' rock 'n' roll | quoted rock n roll",
        "Café NAÏVE Straße Ærø Łódź İstanbul ΣΊΣΥΦΟΣ | cafe naive strasse aero lodz istanbul σισυφοσ",
        "ﬁne ½ Ⅷ ２０ | fine 12 viii 20",
        "数据库 中 | 数据 据库 中",
        "サーバーへ | サー ーバ バー ーへ",
        "한국어 text | 한국 국어 text",
        "a—b…c | a b c",
    })
    void textIsCutIntoFoldedForms(String text, String forms) {
        assertThat(String.join(" ", new Tokenizer(false).forms(text))).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "DataOps, dataops data ops",
        "HTMLParser2Test, htmlparser2test html parser2 test",
        "iPhone, iphone phone",
        "EC2, ec2",
        "PLAIN, plain",
    })
    void partsOfCamelCaseWordsAreFoundInNotes(String text, String forms) {
        assertThat(String.join(" ", new Tokenizer(true).forms(text))).isEqualTo(forms);
    }

    @Test
    void offsetsPointAtTheWordInTheText() {
        String text = "The Café's C++ \uD835\uDC00x.";
        List<String> words = new ArrayList<>();
        new Tokenizer(true).scan(text, (_, _, start, end, _) -> words.add(text.substring(start, end)));
        assertThat(words).containsExactly("The", "Café's", "C++", "\uD835\uDC00x");
    }

    @Test
    void longWordsAreCutButNotInTheMiddleOfACharacter() {
        assertThat(new Tokenizer(false).forms("x".repeat(200))).containsExactly("x".repeat(64));
        assertThat(new Tokenizer(false).forms("x".repeat(63) + "\uD801\uDC28\uD801\uDC28"))
                .containsExactly("x".repeat(63) + "\uD801\uDC28");
    }

    @Test
    void brokenSurrogatesSeparateWords() {
        assertThat(new Tokenizer(true).forms("a\uD800b\uDC00c\uD800")).containsExactly("a", "b", "c");
    }
}
