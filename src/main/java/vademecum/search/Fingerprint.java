package vademecum.search;

import java.util.List;

/// A short name for the content of an index: the same passages have the same one, on every machine.
final class Fingerprint {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Fingerprint() {
    }

    /// The fingerprint, six digits or small letters at most.
    static String of(List<Passage> passages, Stemmer stemmer, Concepts concepts) {
        long hash = mix(stemmer.language().hashCode());
        hash = of(passages, hash ^ concepts.all().hashCode());
        return Long.toString(hash >>> 33, Character.MAX_RADIX);
    }

    /// A number for passages and for what they were mixed with.
    static long of(List<Passage> passages, long seed) {
        long hash = mix(seed);
        for (Passage passage : passages) {
            hash = mix(hash ^ passage.title().hashCode());
            hash = mix(hash ^ passage.page().value().hashCode());
            hash = mix(hash ^ passage.note().value().hashCode());
            hash = mix(hash ^ passage.aliases().hashCode());
            hash = mix(hash ^ passage.tags().hashCode());
            hash = mix(hash ^ passage.headings().hashCode());
            hash = mix(hash ^ passage.anchor().hashCode());
            hash = mix(hash ^ passage.text().hashCode());
        }
        return hash;
    }

    /// Spreads a number over all bits.
    static long mix(long value) {
        long mixed = (value ^ value >>> 31) * PRIME;
        return mixed ^ mixed >>> 29;
    }
}
