package vademecum.search;

import java.util.Arrays;

/// Numbers distinct forms in the order of first sight: an open-addressing table over one array of characters.
final class FormTable {

    private char[] chars = new char[1 << 16];
    private int[] starts = new int[1 << 12];
    private int[] slots = new int[1 << 14];
    private int[] hashes = new int[1 << 12];
    private int size;

    /// The number of a form; a new one if it was not seen before.
    int add(char[] form, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + form[i];
        }
        return add(form, 0, length, hash ^ hash >>> 15);
    }

    /// The numbers here of all forms of a table, by their numbers there.
    int[] addAll(Forms other) {
        int[] numbers = new int[other.size()];
        for (int id = 0; id < numbers.length; id++) {
            int start = other.starts[id];
            numbers[id] = add(other.chars, start, other.starts[id + 1] - start, other.hashes[id]);
        }
        return numbers;
    }

    /// Forgets all forms.
    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /// The forms that are known now.
    Forms forms() {
        return new Forms(Arrays.copyOf(chars, starts[size]), Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(hashes, size));
    }

    /// Forms by their numbers, in little room.
    ///
    /// @param chars  their characters, one form behind the other
    /// @param starts where each begins, and where the last ends
    /// @param hashes a hash of each
    @SuppressWarnings("ArrayRecordComponent")
    record Forms(char[] chars, int[] starts, int[] hashes) {

        /// How many forms there are.
        int size() {
            return hashes.length;
        }

        /// The form with a number.
        String get(int id) {
            return new String(chars, starts[id], starts[id + 1] - starts[id]);
        }
    }

    private int add(char[] form, int from, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && equal(id, form, from, length)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        append(form, from, length, hash);
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private boolean equal(int id, char[] form, int from, int length) {
        int start = starts[id];
        if (starts[id + 1] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[start + i] != form[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void append(char[] form, int from, int length, int hash) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        int start = starts[size];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        System.arraycopy(form, from, chars, start, length);
        hashes[size] = hash;
        starts[++size] = start + length;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id + 1;
        }
    }

    /// How many forms there are.
    int size() {
        return size;
    }

    /// The forms in the order of their UTF-16 units.
    String[] sorted() {
        String[] forms = new String[size];
        Arrays.setAll(forms, this::get);
        Arrays.parallelSort(forms);
        return forms;
    }

    /// The form with a number.
    String get(int id) {
        return new String(chars, starts[id], starts[id + 1] - starts[id]);
    }
}
