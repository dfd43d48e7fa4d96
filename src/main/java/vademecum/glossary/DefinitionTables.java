package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Segment;

/// Reads the entries of tables: one a row. The words of the header say which column holds what; where they say nothing,
/// the first column holds the term and the second its definition.
final class DefinitionTables {

    /// What a column holds.
    private enum Role {
        /// The term.
        TERM("term", "terms", "word", "words", "name", "concept", "phrase", "keyword", "entry", "begriff", "termin",
                "pojęcie", "terme", "término"),
        /// A short form; the term itself where no other column holds it.
        SHORT("acronym", "acronyms", "abbreviation", "abbr", "abbr.", "short", "short form", "initialism", "skrót",
                "abkürzung", "sigle", "sigla"),
        /// What a short form stands for: another name, and the definition where there is none.
        LONG("expansion", "stands for", "long form", "full form", "full name", "meaning of the letters", "expanded"),
        /// Other names.
        ALIAS("alias", "aliases", "also", "also called", "also known as", "aka", "synonym", "synonyms",
                "other names"),
        /// The definition.
        DEFINITION("definition", "definitions", "meaning", "description", "explanation", "what it is", "what it means",
                "in short", "means", "definicja", "znaczenie", "bedeutung", "définition", "definición"),
        /// Related terms.
        SEE("see", "see also", "related", "related terms"),
        /// Something else.
        OTHER;

        private final Set<String> headers;

        Role(String... headers) {
            this.headers = Set.of(headers);
        }

        static Role of(String header) {
            String words = header.strip().toLowerCase(Locale.ROOT);
            for (Role role : values()) {
                if (role.headers.contains(words)) {
                    return role;
                }
            }
            return OTHER;
        }
    }

    private DefinitionTables() {
    }

    /// Whether the header of a table names a column of terms.
    static boolean isGlossary(Block block) {
        if (block.kind() != BlockKind.TABLE) {
            return false;
        }
        List<Role> roles = roles(cells(block));
        return roles.size() > 1 && (roles.contains(Role.TERM) || roles.contains(Role.SHORT))
                && (roles.contains(Role.DEFINITION) || roles.contains(Role.LONG));
    }

    /// The entries of one block, if it is a table of at least two columns.
    static List<Written> of(Block block) {
        List<Written> entries = new ArrayList<>();
        if (block.kind() != BlockKind.TABLE) {
            return entries;
        }
        List<ElementReader.Part> cells = cells(block);
        List<Role> roles = usable(roles(cells));
        int width = roles.size();
        for (int i = width; width > 1 && i + width <= cells.size(); i += width) {
            entries.add(row(roles, cells.subList(i, i + width)));
        }
        return entries;
    }

    private static Written row(List<Role> roles, List<ElementReader.Part> cells) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> seeAlso = new ArrayList<>();
        List<Segment> definition = List.of();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            switch (roles.get(i)) {
                case TERM -> names.addFirst(text);
                case SHORT, LONG -> others.add(text);
                case ALIAS -> others.addAll(listed(text));
                case SEE -> seeAlso.addAll(listed(text));
                case DEFINITION -> definition = Definitions.paragraph(cells.get(i).segments());
                case OTHER -> { }
            }
        }
        int expansion = roles.indexOf(Role.LONG);
        List<Segment> shown = definition.isEmpty() && expansion >= 0 ? cells.get(expansion).segments() : definition;
        names.addAll(others);
        return new Written(names, Written.at(shown), shown, seeAlso);
    }

    private static List<String> listed(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split("[,;]")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /// The roles with the gaps filled: there is always a term and a definition.
    private static List<Role> usable(List<Role> roles) {
        List<Role> usable = new ArrayList<>(roles);
        if (!usable.contains(Role.TERM) && !usable.isEmpty()) {
            int shortForm = usable.indexOf(Role.SHORT);
            usable.set(Math.max(0, shortForm), Role.TERM);
        }
        if (!usable.contains(Role.DEFINITION) && !usable.contains(Role.LONG) && usable.contains(Role.OTHER)) {
            usable.set(usable.indexOf(Role.OTHER), Role.DEFINITION);
        }
        return usable;
    }

    private static List<ElementReader.Part> cells(Block table) {
        return ElementReader.read(table.segments(), "table", Set.of("th", "td"));
    }

    private static List<Role> roles(List<ElementReader.Part> cells) {
        List<Role> roles = new ArrayList<>();
        for (ElementReader.Part cell : cells) {
            if (cell.name().equals("td")) {
                break;
            }
            Role role = Role.of(cell.text());
            roles.add(role != Role.OTHER && roles.contains(role) ? Role.OTHER : role);
        }
        return roles;
    }
}
