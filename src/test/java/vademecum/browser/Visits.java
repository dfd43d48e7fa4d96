package vademecum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The pages that a test has open: closed behind it, and none of them may have had anything to complain of.
final class Visits implements AfterEachCallback {

    private final List<Visit> open = new ArrayList<>();

    void add(Visit visit) {
        open.add(visit);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> complaints = open.stream().flatMap(visit -> visit.complaints().stream()).toList();
        open.forEach(Visit::close);
        open.clear();
        assertThat(complaints).isEmpty();
    }
}
