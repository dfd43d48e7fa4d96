package vademecum.maths;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import vademecum.base.Code;

/// Says which formulas are converted, in the order of the notes, until enough work was done for a note or for all of
/// them. A formula that is known already counts as much as if it were not, so that the answer depends on the notes
/// alone. Safe for use by many threads.
final class Schedule {

    /// How many steps the formulas of a note may take: those of some thousand formulas.
    static final long STEPS_OF_NOTE = 3_000_000_000L;
    /// How many those of a vault may take, and how many more for each note.
    private static final long STEPS_OF_VAULT = 60_000_000_000L;
    private static final long STEPS_MORE = 300_000_000L;
    /// So many formulas are begun before it is asked again what they took, however many threads there are.
    private static final int ROUND = 32;

    private static final Fault NOTE_FULL = fault("the formulas of the note take too long together",
            "make several notes of it");
    private static final Fault VAULT_FULL = fault("the formulas of the vault take too long together",
            "make several vaults of it");

    private final List<List<String>> notes;
    private final Map<String, Conversion> known;
    private final Map<String, Conversion> found = new HashMap<>();
    private final Map<String, Fault> beyond = new HashMap<>();
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Map<String, Integer> round = new LinkedHashMap<>();
    private final long[] taken;
    private final long most;
    private long sum;
    private int note;
    private int formula;
    private int atWork;

    /// @param notes the hashes of the formulas of each note
    /// @param known what earlier runs made of them
    Schedule(List<List<String>> notes, Map<String, Conversion> known) {
        this.notes = notes;
        this.known = known;
        this.taken = new long[notes.size()];
        this.most = STEPS_OF_VAULT + STEPS_MORE * notes.size();
    }

    private static Fault fault(String reason, String hint) {
        return new Fault(Code.HEAVY_FORMULA, reason, hint, "");
    }

    /// The next formula to convert, for [#done]; empty if there is no more.
    synchronized Optional<String> next() throws InterruptedException {
        while (waiting.isEmpty()) {
            if (atWork > 0) {
                wait();
            } else if (!begin()) {
                return Optional.empty();
            }
        }
        atWork++;
        return Optional.of(waiting.remove());
    }

    synchronized void done(String hash, Conversion conversion) {
        found.put(hash, conversion);
        atWork--;
        notifyAll();
    }

    /// Gives out no more formulas.
    synchronized void end() {
        waiting.clear();
        round.clear();
        note = notes.size();
        atWork = 0;
        notifyAll();
    }

    /// What became of each formula that was converted.
    synchronized Map<String, Conversion> found() {
        return Map.copyOf(found);
    }

    /// Why other formulas were not converted.
    synchronized Map<String, Fault> beyond() {
        return Map.copyOf(beyond);
    }

    private boolean begin() {
        round.forEach((hash, payer) -> {
            taken[payer] += found.get(hash).steps();
            sum += found.get(hash).steps();
        });
        round.clear();
        while (note < notes.size() && round.size() < ROUND) {
            if (formula < notes.get(note).size()) {
                add(notes.get(note).get(formula++));
            } else {
                note++;
                formula = 0;
            }
        }
        return !round.isEmpty();
    }

    private void add(String hash) {
        if (found.containsKey(hash) || round.containsKey(hash)) {
            return;
        }
        if (sum >= most || taken[note] >= STEPS_OF_NOTE) {
            beyond.putIfAbsent(hash, sum >= most ? VAULT_FULL : NOTE_FULL);
            return;
        }
        beyond.remove(hash);
        round.put(hash, note);
        Conversion before = known.get(hash);
        if (before == null) {
            waiting.add(hash);
        } else {
            found.put(hash, before);
        }
    }
}
