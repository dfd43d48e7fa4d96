package vademecum.glossary;

/// Bits by which most hashes that were never seen are told from those that were: a filter of Bloom's with one function.
/// It is small enough to stay in a processor's cache, where the table behind it is not.
///
/// @param bits a power of two of them
record HashFilter(long[] bits) {

    private static final int FEWEST = 64;

    /// The filter for the first `count` hashes: one bit in 16 to 32 is set. With fewer bits it lets through too
    /// much, and with more it leaves the cache.
    static HashFilter of(long[] hashes, int count) {
        HashFilter filter = new HashFilter(
                new long[Math.max(FEWEST, Integer.highestOneBit(Math.max(1, count)) / 2)]);
        for (int i = 0; i < count; i++) {
            int bit = filter.bit(hashes[i]);
            filter.bits[bit >> 6] |= 1L << bit;
        }
        return filter;
    }

    /// Whether the hash may be among them.
    boolean has(long hash) {
        int bit = bit(hash);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private int bit(long hash) {
        return (int) (hash ^ hash >>> 29) & bits.length * 64 - 1;
    }
}
