package vademecum.plaintext;

import java.util.List;

/// A block of plain text, as its layout shows it.
sealed interface TextBlock {

    /// A title: boxed between rules, underlined, or a numbered question.
    ///
    /// @param kind how it is set off
    /// @param text the title on one line
    record Title(TitleKind kind, String text) implements TextBlock {

        public Title {
            text = text.replaceAll("\\s+", " ");
        }
    }

    /// Running text.
    ///
    /// @param lines its lines, as they were wrapped
    record Paragraph(List<String> lines) implements TextBlock {
    }

    /// A list.
    ///
    /// @param items its items
    record ItemList(List<TextItem> items) implements TextBlock {
    }

    /// Text set in, whose layout matters: commands, code, a drawing.
    ///
    /// @param lines its lines, with the spaces by which they differ
    record Verbatim(List<String> lines) implements TextBlock {
    }
}
