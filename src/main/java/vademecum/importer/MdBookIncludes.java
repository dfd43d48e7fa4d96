package vademecum.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;

/// Puts the files into chapters of mdBook that they include, as in `{{#include ../listings/main.rs:10:20}}`. What is
/// not there stays as it is written.
///
/// @param folder the files of the book
/// @param below  the folder of the chapters
record MdBookIncludes(ForeignFolder folder, String below) {

    private static final Pattern INCLUDE =
            Pattern.compile("\\{\\{#(?:include|rustdoc_include|playground) +([^}\\s:]+)(?::([^}\\s]*))?[^}]*}}");
    private static final Pattern ANCHOR = Pattern.compile(".*\\bANCHOR(_END)?: *([\\w-]+).*");

    /// A chapter with what it includes.
    ///
    /// @param chapter the path of its note
    String expand(String chapter, String text) {
        return INCLUDE.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(included(chapter, found).orElse(found.group())));
    }

    /// A chapter without the names of the files that it includes and that are there.
    String counted(String chapter, String text) {
        return INCLUDE.matcher(text).replaceAll(found ->
                included(chapter, found).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
    }

    private Optional<String> included(String chapter, MatchResult found) {
        List<String> path = new ArrayList<>(List.of((below + chapter).split("/")));
        path.removeLast();
        for (String name : found.group(1).split("/")) {
            if (name.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                path.add(name);
            }
        }
        if (path.isEmpty() || path.contains("..") || !folder.has(String.join("/", path))) {
            return Optional.empty();
        }
        List<String> lines = folder.text(new VaultPath(String.join("/", path))).lines().toList();
        String part = found.group(2) == null ? "" : found.group(2);
        return Optional.of(String.join("\n", part.matches("[\\d:]*") ? range(lines, part) : anchored(lines, part)));
    }

    private static List<String> range(List<String> lines, String part) {
        String[] ends = part.split(":", 2);
        int from = ends[0].isEmpty() ? 1 : number(ends[0]);
        boolean toTheEnd = part.isEmpty() || ends.length == 2 && ends[1].isEmpty();
        int to = toTheEnd ? lines.size() : number(ends[ends.length - 1]);
        List<String> range = from < 1 || from > lines.size() || to < from ? List.of()
                : lines.subList(from - 1, Math.min(to, lines.size()));
        return range.stream().filter(line -> !ANCHOR.matcher(line).matches()).toList();
    }

    private static int number(String digits) {
        return digits.length() > 7 || !digits.matches("\\d+") ? 0 : Integer.parseInt(digits);
    }

    private static List<String> anchored(List<String> lines, String name) {
        List<String> part = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            Matcher anchor = ANCHOR.matcher(line);
            if (!anchor.matches()) {
                if (inside) {
                    part.add(line);
                }
            } else if (anchor.group(2).equals(name)) {
                inside = anchor.group(1) == null;
            }
        }
        return part;
    }
}
