package vademecum.markdown;

import java.util.Locale;

/// The languages of code blocks, as the line that opens one names them.
final class Languages {

    private Languages() {
    }

    /// The language that an info string names, in lower case; or the empty text.
    static String name(String info) {
        int end = 0;
        while (end < info.length() && " \t,{:".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
