package vademecum.site;

/// Hears how far a build is. Called from many threads.
public interface Progress {

    /// A listener that does nothing.
    Progress SILENT = new Progress() {
        @Override
        public void begin(String step, int total) {
        }

        @Override
        public void advance() {
        }
    };

    /// A step begins.
    ///
    /// @param step  what is done, such as `reading`
    /// @param total how many items there are; 0 if that is not known
    void begin(String step, int total);

    /// One more item is done.
    void advance();
}
