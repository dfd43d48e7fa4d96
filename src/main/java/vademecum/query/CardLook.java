package vademecum.query;

import java.util.List;
import java.util.OptionalDouble;

/// How the cards of a base look. A page holds no style of its own, so each number is one of those that the style sheet
/// knows.
///
/// @param width how wide a card is at least, in pixels; empty for the usual
/// @param ratio the height of its picture in hundredths of its width; empty for the usual
/// @param whole whether the whole picture is shown, instead of as much as fills its place
public record CardLook(String width, String ratio, boolean whole) {

    private static final List<Integer> WIDTHS = List.of(100, 150, 200, 250, 300, 400, 500);
    private static final List<Integer> RATIOS = List.of(25, 50, 75, 100, 125, 150, 200, 250);
    private static final int HUNDRED = 100;

    /// The look that is nearest to what is asked for.
    ///
    /// @param width how wide a card should be, in pixels
    /// @param ratio the height of its picture as a part of its width
    /// @param whole whether the whole picture is shown
    public static CardLook of(OptionalDouble width, OptionalDouble ratio, boolean whole) {
        return new CardLook(nearest(WIDTHS, width, 1), nearest(RATIOS, ratio, HUNDRED), whole);
    }

    private static String nearest(List<Integer> known, OptionalDouble wanted, int factor) {
        if (wanted.isEmpty()) {
            return "";
        }
        double number = wanted.getAsDouble() * factor;
        int best = known.getFirst();
        for (int each : known) {
            best = Math.abs(each - number) < Math.abs(best - number) ? each : best;
        }
        return Integer.toString(best);
    }

    /// The attributes that tell the style sheet.
    String attributes() {
        return (width.isEmpty() ? "" : " data-width=\"" + width + "\"")
                + (ratio.isEmpty() ? "" : " data-ratio=\"" + ratio + "\"") + (whole ? " data-fit=\"contain\"" : "");
    }
}
