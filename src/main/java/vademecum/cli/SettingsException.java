package vademecum.cli;

import java.util.List;
import vademecum.base.Located;

/// Thrown when the configuration has errors: nothing is done, for a misspelt setting may have been meant to keep
/// something private.
final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Located> problems;

    SettingsException(List<Located> problems) {
        super("the configuration has errors");
        this.problems = problems;
    }

    List<Located> problems() {
        return problems;
    }
}
