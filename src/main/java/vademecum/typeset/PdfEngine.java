package vademecum.typeset;

import vademecum.handout.Book;
import vademecum.handout.BookFiles;
import vademecum.handout.HandoutEngine;
import vademecum.handout.PrintedHandout;
import vademecum.maths.Drawings;

/// Prints books as PDF, without a browser: tagged, after PDF/A-2a and PDF/UA-1, with every font in the file. The same
/// book gives the same bytes.
public final class PdfEngine implements HandoutEngine {

    private final PdfSettings settings;

    /// An engine.
    public PdfEngine(PdfSettings settings) {
        this.settings = settings;
    }

    @Override
    public PrintedHandout print(Book book, BookFiles files) {
        try (Drawings drawings = new Drawings(settings.formulas())) {
            return new Setting(book, files, settings, drawings).print();
        }
    }
}
