package vademecum.emit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vademecum.page.ImageSize;

/// The size that an SVG image asks for: `width` and `height` in pixels, else that of its `viewBox`.
final class SvgSize {

    private static final int HEAD = 4096;

    private SvgSize() {
    }

    static Optional<ImageSize> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        int start = head.indexOf("<svg");
        int end = head.indexOf('>', start);
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        Element svg = Jsoup.parse(head.substring(start, end + 1), "", Parser.xmlParser()).firstElementChild();
        if (svg == null || !svg.tagName().equals("svg")) {
            return Optional.empty();
        }
        ImageSize size = new ImageSize(pixels(svg.attr("width")), pixels(svg.attr("height")));
        return size.width() > 0 && size.height() > 0 ? Optional.of(size) : viewBox(svg.attr("viewBox"));
    }

    private static Optional<ImageSize> viewBox(String value) {
        String[] numbers = value.strip().split("[\\s,]+");
        return numbers.length == 4
                ? Optional.of(new ImageSize(pixels(numbers[2]), pixels(numbers[3])))
                : Optional.empty();
    }

    /// A length in pixels; 0 if it has another unit or is no number.
    private static int pixels(String length) {
        String number = length.strip().toLowerCase(Locale.ROOT);
        number = number.endsWith("px") ? number.substring(0, number.length() - 2) : number;
        boolean plain = !number.isEmpty() && number.length() < 12
                && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && number.chars().filter(c -> c == '.').count() <= 1 && !number.equals(".");
        return plain ? (int) Math.min(100_000, Math.round(Double.parseDouble(number))) : 0;
    }
}
