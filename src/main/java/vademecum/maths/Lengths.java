package vademecum.maths;

import java.util.Optional;

/// Lengths in formulas: only those of CSS pass, and none that would blow up a page.
final class Lengths {

    /// The longest length, in ems.
    private static final double LONGEST = 60;

    private Lengths() {
    }

    /// The length as it may stand in an attribute; empty if it is none, or is relative to what it changes.
    static Optional<String> safe(String length) {
        double ems = ems(length);
        return Double.isNaN(ems) || Math.abs(ems) > LONGEST ? Optional.empty() : Optional.of(length);
    }

    /// The length in ems; not a number if it is none.
    static double ems(String length) {
        int end = 0;
        while (end < length.length() && "+-.0123456789".indexOf(length.charAt(end)) >= 0) {
            end++;
        }
        try {
            double number = Double.parseDouble(length.substring(0, end));
            return switch (length.substring(end)) {
                case "em" -> number;
                case "ex" -> number * 0.45;
                case "px" -> number / 16;
                case "pt" -> number / 10;
                case "mm" -> number / 3.5;
                case "cm" -> number / 0.35;
                case "in" -> number * 7.2;
                case "pc" -> number * 1.2;
                case "" -> number == 0 ? 0 : Double.NaN;
                case String _ -> Double.NaN;
            };
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
