package vademecum.typeset;

/// How the letters of a word written from right to left join (The Unicode Standard, 9.2).
final class Joining {

    private static final String RIGHT_ONLY = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648"
            + "\u0671\u0672\u0673\u0675\u0676\u0677\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CD"
            + "\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF";

    private Joining() {
    }

    /// The feature of a font that has the right form of each letter; empty where a letter has but one.
    static String[] forms(int[] letters) {
        String[] forms = new String[letters.length];
        for (int i = 0; i < letters.length; i++) {
            boolean before = joinsNext(neighbour(letters, i, -1)) && isLetter(letters[i]);
            boolean after = joinsNext(letters[i]) && isLetter(neighbour(letters, i, 1));
            forms[i] = !isLetter(letters[i]) ? "" : before ? after ? "medi" : "fina" : after ? "init" : "isol";
        }
        return forms;
    }

    private static int neighbour(int[] letters, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i >= 0 && i < letters.length ? letters[i] : 0;
    }

    private static boolean isLetter(int c) {
        return c >= 0x0620 && c <= 0x06FF && Character.isLetter(c) && c != 0x0621 || c == 0x0640 || c == 0x200D;
    }

    private static boolean joinsNext(int c) {
        return isLetter(c) && RIGHT_ONLY.indexOf(c) < 0 && !(c >= 0x0688 && c <= 0x0699);
    }
}
