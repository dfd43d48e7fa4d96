package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stemmers of the browser against those of Lucene, on words built of the endings of each language.
class StemmerParityTest {

    private static final int WORDS = Integer.getInteger("vade.parity.words", 500);

    @ParameterizedTest
    @CsvSource({
        "en, ing ed ly ational fulness ies sses ization y e ement ative li gener commun bb tt s",
        "de, ung heit keit lich isch ern en em es est ig nis ß ä ö ü ue ae qu y s system",
        "fr, issement ation euse ment emment é ée és èrent aient ions ier ière isme ité ive iqu y ou ui ï ë ç s",
        "es, ción ciones mente idad amente ando iéndo selo las aba ía arían ué gu encia logía ivo os é",
        "pt, ção ções mente idade amente ando ássemos iria ência logia ivo eira ão ões ci gu ç os é",
        "it, azione mente abile amente ando arlo gliela isti ità ivo enza logia issero iamo qu ai ua ghe chi",
        "nl, heden heid en ene s se lijk baar bar ing end ig e oo aa ij y ï ë gem dd kk",
        "ru, ость ейшая ого ему ыми ая ый ий ой ющий вшись ивши ешь ете уют ла ённый ся сь ями иях ё",
        "sv, heterna arna het ande erna ig lig els fullt löst öst dt nn s en ast ade å ä",
        "da, hed erne ende erendes ethed ig elig els igst gt dt kt nn s et æ ø",
        "no, hetene ande ende ert erte hetslov eleg ig els dt vt ks rs s en et å ø",
    })
    void everyWordHasTheSameStemOnBothSides(String language, String endings) {
        Stemmer stemmer = Stemmer.of(language);
        Tokenizer tokenizer = new Tokenizer(false);
        List<String> words = new ArrayList<>(words(language.equals("ru"), List.of(endings.split(" "))));
        words.addAll(List.of("c++", "x1", "数据", "é", "running", "naïve", "Łódź", "café's", "l’été"));
        try (BrowserEngine browser = new BrowserEngine(SearchIndex.of(List.of(), language, 1))) {
            for (String word : words) {
                tokenizer.scan(word, (chars, length, _, _, _) -> {
                    String form = new String(chars, 0, length);
                    String spelling = tokenizer.spelling().isEmpty() ? form : tokenizer.spelling();
                    assertThat(browser.stem(word)).as(word).isEqualTo(stemmer.term(form, spelling));
                });
            }
        }
    }

    private static List<String> words(boolean cyrillic, List<String> endings) {
        Random random = new Random(11);
        String letters = cyrillic ? "абвгдежзийклмнопрстуфхцчшщъыьэюяё" : "aaeeiioouuybcdfghjklmnpqrstvwxz";
        List<String> words = new ArrayList<>();
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(7); i > 0; i--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                word.append(endings.get(random.nextInt(endings.size())));
            }
            words.add(word.isEmpty() ? "a" : word.toString());
        }
        return words;
    }
}
