package vademecum.markdown;

/// Colours XML and HTML.
final class MarkupLexer {

    private final String code;
    private final Spans out;
    private int at;

    MarkupLexer(String code, Spans out) {
        this.code = code;
        this.out = out;
    }

    void run() {
        while (at < code.length()) {
            int tag = code.indexOf('<', at);
            int to = tag < 0 ? code.length() : tag;
            text(to);
            if (tag >= 0) {
                tag();
            }
        }
    }

    private void text(int to) {
        while (at < to) {
            int entity = code.indexOf('&', at);
            int stop = entity < 0 || entity > to ? to : entity;
            out.plain(at, stop);
            at = stop;
            if (at < to) {
                int end = Entities.end(code, at);
                if (end > 0 && end <= to) {
                    out.token('n', at, end);
                    at = end;
                } else {
                    out.plain(at, ++at);
                }
            }
        }
    }

    private void tag() {
        if (code.startsWith("<!--", at)) {
            int end = code.indexOf("-->", at);
            token('c', end < 0 ? code.length() : end + 3);
            return;
        }
        int name = at + 1;
        while (name < code.length() && "/!?".indexOf(code.charAt(name)) >= 0) {
            name++;
        }
        int end = endOfName(name);
        if (end == name) {
            out.plain(at, name);
            at = name;
            return;
        }
        token('t', end);
        while (at < code.length() && code.charAt(at) != '>' && code.charAt(at) != '<') {
            attribute();
        }
        if (at < code.length() && code.charAt(at) == '>') {
            token('t', at + 1);
        }
    }

    private void attribute() {
        char c = code.charAt(at);
        int name = endOfName(at);
        if (c == '"' || c == '\'') {
            int close = code.indexOf(c, at + 1);
            token('s', close < 0 ? code.length() : close + 1);
        } else if (name > at) {
            token('a', name);
        } else {
            token(c == '/' || c == '?' ? 't' : ' ', at + 1);
        }
    }

    private int endOfName(int from) {
        int i = from;
        while (i < code.length()
                && (Character.isLetterOrDigit(code.charAt(i)) || "_-:.@#".indexOf(code.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private void token(char kind, int to) {
        if (kind == ' ') {
            out.plain(at, to);
        } else {
            out.token(kind, at, to);
        }
        at = to;
    }
}
