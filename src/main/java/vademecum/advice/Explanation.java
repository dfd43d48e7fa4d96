package vademecum.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.glossary.Sighting;
import vademecum.glossary.Verdict;
import vademecum.note.Block;
import vademecum.note.Body;
import vademecum.note.Segment;
import vademecum.page.Composer;
import vademecum.page.Edition;

/// Says of a word in a line of a note why it is linked or not.
public final class Explanation {

    private final Edition edition;
    private final VaultPath note;
    private final String text;
    private final List<Sighting> sightings = new ArrayList<>();

    /// Reads a note.
    ///
    /// @param text the note's text as it was written
    public Explanation(Edition edition, VaultPath note, String text) {
        this.edition = edition;
        this.note = note;
        this.text = text;
        Composer.witness(edition, note, sighting -> {
            if (sighting.note().equals(note)) {
                sightings.add(sighting);
            }
        });
    }

    /// What became of each place of a line that holds the word; nothing if none does.
    ///
    /// @param line the line, from 1
    public List<Answer> answers(int line, String word) {
        int from = startOfLine(line);
        int to = text.indexOf('\n', from);
        String whole = text.substring(from, to < 0 ? text.length() : to).toLowerCase(Locale.ROOT);
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Answer> answers = new ArrayList<>();
        for (int at = whole.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = whole.indexOf(wanted, at + 1)) {
            Answer answer = answer(from + at, from + at + wanted.length());
            if (answers.stream().noneMatch(other -> other.at() == answer.at())) {
                answers.add(answer);
            }
        }
        answers.sort(Comparator.comparingInt(Answer::at));
        return answers;
    }

    /// The lines that hold a word, from 1.
    public List<Integer> lines(String word) {
        List<Integer> lines = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int line = 1;
        for (int at = 0; at >= 0 && at < lower.length(); line++) {
            int end = lower.indexOf('\n', at);
            if (lower.substring(at, end < 0 ? lower.length() : end).contains(word.strip().toLowerCase(Locale.ROOT))) {
                lines.add(line);
            }
            at = end < 0 ? -1 : end + 1;
        }
        return lines;
    }

    private int startOfLine(int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
            if (at == 0) {
                return text.length();
            }
        }
        return at;
    }

    private Answer answer(int start, int end) {
        Optional<Sighting> sighting = sightings.stream()
                .filter(one -> one.start() < end && start < one.end())
                .max(Comparator.comparingInt(one -> one.end() - one.start()));
        if (sighting.isPresent()) {
            return new Answer.Judged(sighting.get(), sighting.get().verdict() instanceof Verdict.Repeated
                    ? earlier(sighting.get()) : Optional.empty());
        }
        if (!isProse(start)) {
            return new Answer.NoText(start, Region.of(text, start));
        }
        String whole = wholeWord(start, end);
        return new Answer.NoTerm(start, whole, edition.glossary().nearest(whole));
    }

    private Optional<Sighting> earlier(Sighting plain) {
        return sightings.stream().filter(one -> one.term().equals(plain.term()) && one.verdict().isLinked()
                && one.start() < plain.start()).reduce((_, last) -> last);
    }

    private boolean isProse(int at) {
        Body body = edition.bodies().apply(note);
        return body.blocks().stream().map(Block::segments).anyMatch(segments -> holds(segments, at))
                || body.footnotes().values().stream().anyMatch(segments -> holds(segments, at));
    }

    private static boolean holds(List<Segment> segments, int at) {
        return segments.stream().anyMatch(segment -> segment instanceof Segment.Prose prose && prose.at() <= at
                && at < prose.at() + prose.text().length());
    }

    private String wholeWord(int start, int end) {
        int from = start;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
