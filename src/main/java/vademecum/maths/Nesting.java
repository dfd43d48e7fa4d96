package vademecum.maths;

/// Counts how deep TeX nests, before a converter that works by recursion sees it.
final class Nesting {

    private Nesting() {
    }

    /// The greatest number of groups, environments and fences that are open at one place. A command that changes the
    /// style of all that follows counts, too: what follows stands inside it.
    static int of(String tex) {
        int deepest = 0;
        int open = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                open += step(tex, i);
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
            }
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    private static int step(String tex, int at) {
        boolean opens = tex.startsWith("\\left", at) || tex.startsWith("\\begin", at) || tex.startsWith("\\color", at)
                || tex.startsWith("style", end(tex, at) - 5);
        boolean closes = tex.startsWith("\\right", at) || tex.startsWith("\\end", at);
        return opens && !tex.startsWith("\\leftarrow", at) && !tex.startsWith("\\lefta", at) ? 1
                : closes && !tex.startsWith("\\righta", at) ? -1 : 0;
    }

    private static int end(String tex, int at) {
        int end = at + 1;
        while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
            end++;
        }
        return end;
    }
}
