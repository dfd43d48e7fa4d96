package vademecum.vault;

import java.util.BitSet;
import vademecum.base.VaultPath;

/// A pattern for paths in a vault: `*` stands for any run of characters but `/`, `**` for any run at all, `?` for one
/// character. A pattern that names a folder stands for everything in it. Case counts. The time to match grows with the
/// length of the pattern times that of the path, whatever they are.
public final class Glob {

    /// Steps of a pattern that are no characters to be there literally: any run within a name, any run at all, one
    /// character, and folders or none, which takes a second step for what is inside them.
    private static final char RUN = '\uE000';
    private static final char ANY = '\uE001';
    private static final char ONE = '\uE002';
    private static final char FOLDERS = '\uE003';
    private static final char INSIDE = '\uE004';

    private final String written;
    private final String steps;
    private final boolean all;

    private Glob(String written, String steps, boolean all) {
        this.written = written;
        this.steps = steps;
        this.all = all;
    }

    /// Reads a glob such as `private/**` or `*.draft.md`. One without a `/` matches in any folder.
    public static Glob of(String glob) {
        String trimmed = glob.startsWith("/") ? glob.substring(1) : glob;
        String folders = "" + FOLDERS + INSIDE;
        StringBuilder steps = new StringBuilder(glob.contains("/") ? "" : folders);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (trimmed.startsWith("**/", i)) {
                steps.append(folders);
                i += 2;
            } else if (trimmed.startsWith("**", i)) {
                steps.append(ANY);
                i++;
            } else {
                steps.append(c == '*' ? RUN : c == '?' ? ONE : c);
            }
        }
        return new Glob(glob, steps.toString(), trimmed.endsWith("/"));
    }

    /// Whether the path, or a folder that it is in, is meant.
    public boolean matches(VaultPath path) {
        return matches(path.value());
    }

    boolean matches(String path) {
        BitSet here = new BitSet(steps.length() + 1);
        here.set(0);
        for (int i = 0; i <= path.length(); i++) {
            skip(here);
            if (here.get(steps.length()) && (all || i == path.length() || path.charAt(i) == '/')) {
                return true;
            }
            if (i < path.length()) {
                here = next(here, path.charAt(i));
            }
        }
        return false;
    }

    /// Adds what is reached without a character.
    private void skip(BitSet here) {
        for (int at = here.nextSetBit(0); at >= 0 && at < steps.length(); at = here.nextSetBit(at + 1)) {
            char step = steps.charAt(at);
            if (step == RUN || step == ANY) {
                here.set(at + 1);
            } else if (step == FOLDERS) {
                here.set(at + 2);
            }
        }
    }

    /// What is reached by a character.
    private BitSet next(BitSet here, char c) {
        BitSet next = new BitSet(steps.length() + 1);
        for (int at = here.nextSetBit(0); at >= 0 && at < steps.length(); at = here.nextSetBit(at + 1)) {
            char step = steps.charAt(at);
            boolean inside = step == FOLDERS || step == INSIDE;
            int behind = step == FOLDERS ? at + 2 : at + 1;
            if (inside) {
                next.set(behind - 1);
            }
            if (step == ANY || step == RUN && c != '/') {
                next.set(at);
            } else if (inside && c == '/' || step == ONE && c != '/' || step == c) {
                next.set(behind);
            }
        }
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
