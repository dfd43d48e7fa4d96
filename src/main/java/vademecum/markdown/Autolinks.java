package vademecum.markdown;

/// Finds addresses that stand for themselves: in angle brackets by CommonMark's rules, bare ones by GitHub's.
final class Autolinks {

    private static final Found NONE = new Found(0, 0, "");
    private static final int LONGEST_SCHEME = 32;

    private Autolinks() {
    }

    /// A bare address.
    ///
    /// @param start   offset of its first character
    /// @param end     offset behind its last; 0 if there is none
    /// @param address where it leads
    record Found(int start, int end, String address) {
    }

    /// The offset behind the `<scheme:…>` or `<name@host>` that begins at `at`, or -1.
    static int endInAngles(String s, int at) {
        int i = at + 1;
        while (i < s.length() && isSchemePart(s.charAt(i))) {
            i++;
        }
        int length = i - at - 1;
        if (i < s.length() && s.charAt(i) == ':' && length >= 2 && length <= LONGEST_SCHEME
                && Chars.isAsciiLetter(s.charAt(at + 1))) {
            while (i < s.length() && s.charAt(i) > ' ' && s.charAt(i) != '<' && s.charAt(i) != '>') {
                i++;
            }
            return i < s.length() && s.charAt(i) == '>' ? i + 1 : -1;
        }
        while (i < s.length() && isMailPart(s.charAt(i))) {
            i++;
        }
        if (i == at + 1 || i >= s.length() || s.charAt(i) != '@') {
            return -1;
        }
        int end = endOfHost(s, i + 1);
        return end > i + 1 && end < s.length() && s.charAt(end) == '>' ? end + 1 : -1;
    }

    private static boolean isSchemePart(char c) {
        return Chars.isAsciiAlnum(c) || c == '+' || c == '.' || c == '-';
    }

    private static boolean isMailPart(char c) {
        return Chars.isAsciiAlnum(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }

    /// The offset behind labels of letters, digits and inner hyphens, joined by dots.
    private static int endOfHost(String s, int from) {
        int end = from;
        int i = from;
        while (true) {
            int label = i;
            while (i < s.length() && (Chars.isAsciiAlnum(s.charAt(i)) || s.charAt(i) == '-' && i > label)) {
                i++;
            }
            if (i == label || s.charAt(i - 1) == '-' || i - label > 63) {
                return end;
            }
            end = i;
            if (i >= s.length() || s.charAt(i) != '.') {
                return end;
            }
            i++;
        }
    }

    /// The bare address that the character at `at` belongs to: the `:` of `https://`, the first `w` of `www.`, the `@`
    /// of a mail address. It does not begin before `from`, and where it is `bracketed` it ends before a `]`.
    static Found find(String s, int from, int at, char c, boolean bracketed) {
        return switch (c) {
            case ':' -> web(s, from, at, bracketed);
            case 'w' -> s.startsWith("www.", at) && isFree(s, at)
                    ? address(s, at, at, "http://", bracketed) : NONE;
            default -> mail(s, from, at);
        };
    }

    private static Found web(String s, int from, int at, boolean bracketed) {
        if (!s.startsWith("://", at)) {
            return NONE;
        }
        for (String scheme : new String[] {"https", "http"}) {
            int start = at - scheme.length();
            if (start >= from && s.regionMatches(true, start, scheme, 0, scheme.length()) && isFree(s, start)) {
                return address(s, start, at + 3, "", bracketed);
            }
        }
        return NONE;
    }

    private static boolean isFree(String s, int at) {
        return at == 0 || !Character.isLetterOrDigit(s.codePointBefore(at));
    }

    private static Found address(String s, int start, int host, String scheme, boolean bracketed) {
        int hostEnd = host;
        boolean dotted = false;
        while (hostEnd < s.length() && isHostPart(s.charAt(hostEnd))) {
            dotted |= s.charAt(hostEnd) == '.' && hostEnd > host;
            hostEnd++;
        }
        if (hostEnd == host || !scheme.isEmpty() && !dotted || hasBadUnderscore(s, host, hostEnd)) {
            return NONE;
        }
        int end = hostEnd;
        while (end < s.length() && !Character.isWhitespace(s.charAt(end)) && s.charAt(end) != '<'
                && !(bracketed && s.charAt(end) == ']')) {
            end++;
        }
        end = trim(s, hostEnd, end);
        int least = scheme.isEmpty() ? host : host + "www.".length();
        return end <= least ? NONE : new Found(start, end, scheme + s.substring(start, end));
    }

    private static boolean isHostPart(char c) {
        return c >= 0x80 && Character.isLetterOrDigit(c) || Chars.isAsciiAlnum(c) || c == '-' || c == '_' || c == '.';
    }

    /// Whether one of the last two labels of a host holds an underscore.
    private static boolean hasBadUnderscore(String s, int host, int end) {
        int last = s.lastIndexOf('.', end - 1);
        int second = last <= host ? host : s.lastIndexOf('.', last - 1);
        int underscore = s.indexOf('_', Math.max(host, second));
        return underscore >= 0 && underscore < end;
    }

    /// Leaves out what ends a sentence rather than an address.
    private static int trim(String s, int from, int to) {
        int open = 0;
        int close = 0;
        for (int i = from; i < to; i++) {
            open += s.charAt(i) == '(' ? 1 : 0;
            close += s.charAt(i) == ')' ? 1 : 0;
        }
        int end = to;
        while (end > 0) {
            char c = s.charAt(end - 1);
            if (c == ')' && close > open) {
                close--;
                end--;
            } else if ("?!.,:*_~'\"]}".indexOf(c) >= 0 || c == '|') {
                end--;
            } else if (c == ';') {
                end = beforeEntity(s, end);
            } else {
                break;
            }
        }
        return end;
    }

    private static int beforeEntity(String s, int end) {
        int i = end - 2;
        while (i > 0 && Chars.isAsciiAlnum(s.charAt(i))) {
            i--;
        }
        return i >= 0 && s.charAt(i) == '&' && i < end - 2 ? i : end - 1;
    }

    private static Found mail(String s, int from, int at) {
        int start = at;
        while (start > from && isLocalPart(s.charAt(start - 1))) {
            start--;
        }
        boolean cut = start == from && start > 0 && isLocalPart(s.charAt(start - 1));
        int end = endOfHost(s, at + 1);
        boolean dotted = s.substring(at + 1, end).indexOf('.') > 0;
        if (start == at || cut || !dotted || end < s.length() && (s.charAt(end) == '-' || s.charAt(end) == '_')) {
            return NONE;
        }
        return new Found(start, end, "mailto:" + s.substring(start, end));
    }

    private static boolean isLocalPart(char c) {
        return Chars.isAsciiAlnum(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }
}
