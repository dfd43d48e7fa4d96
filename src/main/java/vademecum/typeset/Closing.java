package vademecum.typeset;

/// Signs that stay with the ideograph before or behind them (JIS X 4051, simplified).
final class Closing {

    private static final String NOT_FIRST = "、。，．・：；？！）］｝〕〉》」』】〙〗〟’”゜゛ヽヾゝゞ々ー…,.!?:;)]}";
    private static final String NOT_LAST = "（［｛〔〈《「『【〘〖〝‘“([{";

    private Closing() {
    }

    /// Whether no line begins with the sign.
    static boolean stays(int c) {
        return NOT_FIRST.indexOf(c) >= 0;
    }

    /// Whether no line ends with the sign.
    static boolean opens(int c) {
        return NOT_LAST.indexOf(c) >= 0;
    }
}
