package vademecum.web;

/// What became of asking for an address.
public sealed interface Answer {

    /// It leads somewhere.
    record Alive() implements Answer {
    }

    /// It leads somewhere else for good.
    ///
    /// @param to the new address
    record Moved(String to) implements Answer {
    }

    /// It leads nowhere.
    ///
    /// @param why a clause that says what came back
    record Dead(String why) implements Answer {
    }

    /// Nobody can say from here.
    ///
    /// @param why a clause that says why
    record Unknown(String why) implements Answer {
    }
}
