package vademecum.plaintext;

import java.util.List;

/// A part of a text that becomes a note of its own.
///
/// @param title  its title; empty for what stands before the first
/// @param blocks what stands below the title
record Topic(String title, List<TextBlock> blocks) {

    /// The title without the number in front, as others mention it.
    String name() {
        int at = 0;
        while (at < title.length() && "0123456789.):( ".indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        return at == title.length() ? title : title.substring(at);
    }
}
