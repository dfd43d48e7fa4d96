package vademecum.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vademecum.base.VaultPath;

/// Notes chosen to be printed as one document.
///
/// @param title    its title
/// @param subtitle a line below the title; may be empty
/// @param author   who wrote it; may be empty
/// @param date     its date, if it is known
/// @param notes    its notes in reading order, each once; each becomes a chapter
public record Handout(String title, String subtitle, String author, Optional<LocalDate> date, List<VaultPath> notes) {
}
