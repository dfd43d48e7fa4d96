package vademecum.handout;

import java.util.List;

/// A term of a book's glossary. Mentions in the text are links with its id as `data-v-term`.
///
/// @param id       the term's id
/// @param anchor   the id of its entry in the book
/// @param title    the term
/// @param aliases  other names
/// @param html     its definition
/// @param chapters the numbers of the chapters that mention it
public record BookTerm(String id, String anchor, String title, List<String> aliases, String html,
                       List<BookChapter> chapters) {
}
