package vademecum.handout;

/// Makes one file of a book: a PDF, an EPUB, a sheet of cards. It is handed all that it needs and reads no file.
public interface HandoutEngine {

    /// Makes the file.
    ///
    /// @param book  the book
    /// @param files its pictures
    PrintedHandout print(Book book, BookFiles files);
}
