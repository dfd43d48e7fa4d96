package vademecum.bench.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that ranks documents.
interface Ranking extends Closeable {

    /// What it is called in the output.
    String name();

    /// The names of the best documents for a query, best first.
    List<String> top(String query, int limit) throws IOException;
}
