package vademecum.pdf;

import java.util.List;

/// An entry of a document's outline, which a reader shows beside the pages.
///
/// @param title    its words
/// @param target   the name of the place that it leads to
/// @param children the entries below it
public record Outline(String title, String target, List<Outline> children) {

    /// Writes a list of entries below an object; returns how many there are, all in all.
    static int write(List<Outline> entries, int parent, ObjectFile file, Places places) {
        int[] objects = entries.stream().mapToInt(_ -> file.reserve()).toArray();
        int count = 0;
        for (int i = 0; i < objects.length; i++) {
            Outline entry = entries.get(i);
            StringBuilder out = new StringBuilder("<</Title").append(Syntax.text(entry.title)).append("/Parent ")
                    .append(Syntax.ref(parent)).append(places.destination(entry.target));
            out.append(i > 0 ? "/Prev " + Syntax.ref(objects[i - 1]) : "");
            out.append(i + 1 < objects.length ? "/Next " + Syntax.ref(objects[i + 1]) : "");
            int below = 0;
            if (!entry.children.isEmpty()) {
                int first = file.next();
                below = write(entry.children, objects[i], file, places);
                out.append("/First ").append(Syntax.ref(first)).append("/Last ")
                        .append(Syntax.ref(first + entry.children.size() - 1)).append("/Count ").append(-below);
            }
            file.put(objects[i], out.append(">>").toString());
            count++;
        }
        return count;
    }

    /// Where names lead.
    interface Places {

        /// The destination of a name in PDF's syntax, with its key; empty if there is no such place.
        String destination(String name);
    }
}
