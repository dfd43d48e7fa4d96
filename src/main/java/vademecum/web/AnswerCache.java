package vademecum.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// What earlier runs found out, in a file: one line for each address with the second in which it was asked for, what
/// became of it, and the new address or the reason. That a page
/// is there is believed for a week, that it is not for an hour, and that nobody can say not at all.
public final class AnswerCache {

    private static final Duration LONG = Duration.ofDays(7);
    private static final Duration SHORT = Duration.ofHours(1);
    private static final int FIELDS = 4;
    private static final int MOST_BYTES = 32 << 20;

    private final Path file;
    private final long now;
    private final Map<String, Known> known = new ConcurrentSkipListMap<>();

    private record Known(long asked, Answer answer) {
    }

    private AnswerCache(Path file, Instant now) {
        this.file = file;
        this.now = now.getEpochSecond();
    }

    /// Reads a file of answers; lines that cannot be read are left out.
    ///
    /// @param now the time by which answers grow old
    public static AnswerCache read(Path file, Instant now) {
        AnswerCache cache = new AnswerCache(file, now);
        try {
            if (Files.isRegularFile(file) && Files.size(file) < MOST_BYTES) {
                Files.readString(file).lines().forEach(cache::add);
            }
        } catch (IOException unreadable) {
            // Then all addresses are asked for again.
        }
        return cache;
    }

    /// The answer for an address, if it is not too old.
    Optional<Answer> find(String address) {
        return Optional.ofNullable(known.get(address)).map(Known::answer);
    }

    void put(String address, Answer answer) {
        known.put(address, new Known(now, answer));
    }

    /// Writes the answers for later runs.
    ///
    /// @throws IOException if the disk refuses
    public void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        known.forEach((address, entry) -> {
            String[] told = switch (entry.answer) {
                case Answer.Alive _ -> new String[] {"alive", ""};
                case Answer.Moved moved -> new String[] {"moved", moved.to()};
                case Answer.Dead dead -> new String[] {"dead", dead.why()};
                case Answer.Unknown _ -> new String[0];
            };
            if (told.length == 0) {
                return;
            }
            lines.append(entry.asked).append('\t').append(told[0]).append('\t').append(clean(address)).append('\t')
                    .append(clean(told[1])).append('\n');
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(next, lines, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length == FIELDS && fields[0].matches("[0-9]{1,12}")) {
            long asked = Long.parseLong(fields[0]);
            Optional<Answer> answer = switch (fields[1]) {
                case "alive" -> Optional.of(new Answer.Alive());
                case "moved" -> Optional.of(new Answer.Moved(fields[3]));
                case "dead" -> Optional.of(new Answer.Dead(fields[3]));
                default -> Optional.empty();
            };
            answer.filter(one -> asked <= now && now - asked < life(one).toSeconds())
                    .ifPresent(one -> known.put(fields[2], new Known(asked, one)));
        }
    }

    private static Duration life(Answer answer) {
        return answer instanceof Answer.Alive || answer instanceof Answer.Moved ? LONG : SHORT;
    }

    private static String clean(String field) {
        return field.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
