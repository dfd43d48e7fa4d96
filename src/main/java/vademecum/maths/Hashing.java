package vademecum.maths;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vademecum.note.Formula;

/// Names formulas by what they say. The definitions before a formula are mostly those before the last one, and long:
/// they are taken in once.
final class Hashing {

    private String definitions = "";
    private MessageDigest inline = begun(0, "");
    private MessageDigest display = begun(1, "");

    /// The hash of one formula.
    static String of(Formula formula) {
        return new Hashing().hash(formula);
    }

    String hash(Formula formula) {
        if (!formula.definitions().equals(definitions)) {
            definitions = formula.definitions();
            inline = begun(0, definitions);
            display = begun(1, definitions);
        }
        try {
            MessageDigest digest = (MessageDigest) (formula.display() ? display : inline).clone();
            return HexFormat.of().formatHex(digest.digest(formula.tex().getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest begun(int kind, String definitions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) kind);
            digest.update(definitions.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
