package vademecum.markdown;

/// The text of the paragraph, heading or cell at hand as a reader sees it, and how many words it has so far.
final class RunningText {

    private final StringBuilder text = new StringBuilder(256);
    private final Words words = new Words();

    /// Adds a text.
    void add(String more) {
        text.append(more);
        words.read(more);
    }

    void add(char c) {
        text.append(c);
        words.read(c);
    }

    /// Adds a part of a text.
    ///
    /// @param chars the same text as characters
    void add(String source, char[] chars, int from, int to) {
        text.append(source, from, to);
        words.read(chars, from, to);
    }

    int length() {
        return text.length();
    }

    /// What was added from an offset on.
    String from(int start) {
        return text.substring(start);
    }

    /// Ends the text: returns how many words it had, and goes on with the next.
    int end() {
        text.setLength(0);
        return words.end();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
