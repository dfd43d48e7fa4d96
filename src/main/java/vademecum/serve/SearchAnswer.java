package vademecum.serve;

import java.io.IOException;

/// Answers a search of the preview server.
@FunctionalInterface
public interface SearchAnswer {

    /// The answer as JSON.
    ///
    /// @param query what the reader typed
    /// @param limit how many hits at most
    /// @throws IOException if the index cannot be read
    String json(String query, int limit) throws IOException;
}
