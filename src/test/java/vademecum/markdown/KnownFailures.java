package vademecum.markdown;

import java.util.List;

/// The examples of a specification that are known to fail: one a line, its number first and the reason behind it.
final class KnownFailures {

    private KnownFailures() {
    }

    /// The numbers in a list among the test resources.
    static List<Integer> of(String resource) {
        return SpecExample.read(resource).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Integer.valueOf(line.split(" ", 2)[0])).toList();
    }
}
