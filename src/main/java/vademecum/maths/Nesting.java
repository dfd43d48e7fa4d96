package vademecum.maths;

/// Counts how deep TeX nests, before a converter that works by recursion sees it.
final class Nesting {

    private final String tex;
    private int open;
    /// Commands that change the style of all that follows in their group or cell: what follows stands inside them.
    private int styles;

    private Nesting(String tex) {
        this.tex = tex;
    }

    /// The greatest number of groups, environments, fences and styles that are open at one place.
    static int of(String tex) {
        return new Nesting(tex).deepest();
    }

    private int deepest() {
        int deepest = 0;
        for (int i = 0; i < tex.length();) {
            char c = tex.charAt(i);
            int end = c == '\\' ? end(i + 1) : i + 1;
            if (c == '\\') {
                command(tex.substring(i + 1, end));
            } else if (c == '{') {
                open++;
            } else if (c == '}' || c == '&') {
                open -= c == '}' ? 1 : 0;
                styles = 0;
            }
            deepest = Math.max(deepest, open + styles);
            i = end;
        }
        return deepest;
    }

    private void command(String name) {
        switch (name) {
            case "left", "begin" -> open++;
            case "right", "end" -> open--;
            case "\\" -> styles = 0;
            case "color" -> styles++;
            case String _ -> styles += name.endsWith("style") ? 1 : 0;
        }
    }

    /// The end of the name of a command: letters, or one other character.
    private int end(int from) {
        int end = from;
        while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
            end++;
        }
        return Math.min(tex.length(), Math.max(end, from + 1));
    }
}
