package vademecum.bases;

import vademecum.query.BadQuery;
import vademecum.query.Query;

/// One view of a base.
public sealed interface View {

    /// What the author calls it; may be empty.
    String name();

    /// A view that can be shown.
    ///
    /// @param name  what the author calls it; may be empty
    /// @param query what it asks for
    record Ready(String name, Query query) implements View {
    }

    /// A view that cannot be shown.
    ///
    /// @param name    what the author calls it; may be empty
    /// @param problem why
    record Failed(String name, BadQuery problem) implements View {
    }
}
