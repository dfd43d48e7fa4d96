package vademecum.query;

import java.util.List;
import vademecum.base.Html;
import vademecum.query.Query.Shape;

/// Writes an answer as segments: ordinary tables and lists, and cards.
public final class AnswerWriter {

    /// Behind this sign a list has a line for each of its values, as in Dataview.
    private static final String NESTING = ": ";

    private final ValueWriter values;

    /// A writer.
    ///
    /// @param values writes what stands in the cells
    public AnswerWriter(ValueWriter values) {
        this.values = values;
    }

    /// Writes the answer.
    public void write(Answer answer) {
        if (answer.isEmpty()) {
            values.html("<p class=\"v-query-empty\">No notes match.</p>");
            return;
        }
        switch (answer.shape()) {
            case Shape.Table _ -> table(answer);
            case Shape.Bullets bullets -> bullets(answer, bullets);
            case Shape.Cards cards -> cards(answer, cards);
            case Shape.Tasks _ -> tasks(answer);
        }
        if (answer.left() > 0) {
            values.html("<p class=\"v-query-more\">and " + answer.left() + " more</p>");
        }
    }

    private void table(Answer answer) {
        values.html("<div class=\"v-table v-query\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n"
                + "<thead>\n<tr>\n");
        boolean[] right = new boolean[answer.heads().size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = isNumeric(answer, i);
            values.html(right[i] ? "<th class=\"v-right\">" : "<th>").text(answer.heads().get(i)).html("</th>\n");
        }
        values.html("</tr>\n</thead>\n");
        for (Answer.Group group : answer.groups()) {
            values.html("<tbody>\n");
            group.key().ifPresent(key -> {
                values.html("<tr class=\"v-query-group\">\n<th colspan=\"" + right.length + "\">");
                key(key);
                values.html("</th>\n</tr>\n");
            });
            for (List<Value> row : group.rows()) {
                row(row, right);
            }
            summaries(group, right);
            values.html("</tbody>\n");
        }
        values.html("</table></div>");
    }

    private void key(Value key) {
        if (Operators.isThere(key)) {
            values.value(key);
        } else {
            values.text("None");
        }
    }

    private void row(List<Value> row, boolean[] right) {
        values.html("<tr>\n");
        for (int i = 0; i < row.size(); i++) {
            values.html(right[i] ? "<td class=\"v-right\">" : "<td>").value(row.get(i)).html("</td>\n");
        }
        values.html("</tr>\n");
    }

    private void summaries(Answer.Group group, boolean[] right) {
        if (group.summaries().isEmpty()) {
            return;
        }
        values.html("<tr class=\"v-query-summary\">\n");
        for (int i = 0; i < right.length; i++) {
            Answer.Summed summed = group.summaries().get(i);
            values.html(right[i] ? "<td class=\"v-right\">" : "<td>");
            if (!summed.label().isEmpty() && Operators.isThere(summed.value())) {
                values.html("<small>").text(summed.label()).html("</small> ").value(summed.value());
            }
            values.html("</td>\n");
        }
        values.html("</tr>\n");
    }

    /// Whether a column holds numbers and nothing else.
    private static boolean isNumeric(Answer answer, int column) {
        boolean any = false;
        for (Answer.Group group : answer.groups()) {
            for (List<Value> row : group.rows()) {
                Value value = row.get(column);
                if (Operators.isThere(value) && !(value instanceof Value.Amount)) {
                    return false;
                }
                any |= value instanceof Value.Amount;
            }
        }
        return any;
    }

    private void bullets(Answer answer, Shape.Bullets shape) {
        String tag = shape.marks() == Query.Marks.NUMBERS ? "ol" : "ul";
        String open = "<" + tag + (shape.marks() == Query.Marks.NONE ? " class=\"v-query-plain\">\n" : ">\n");
        for (Answer.Group group : answer.groups()) {
            groupHead(group);
            values.html(open);
            for (List<Value> row : group.rows()) {
                values.html("<li>").value(row.getFirst());
                if (shape.nested()) {
                    below(answer, row);
                } else {
                    row.subList(1, row.size()).forEach(more -> behind(more, shape.separator()));
                }
                values.html("</li>\n");
            }
            values.html("</" + tag + ">");
        }
    }

    private void behind(Value value, String separator) {
        if (separator.equals(NESTING) && value instanceof Value.Items items && !items.values().isEmpty()) {
            values.html(":\n<ul>\n");
            for (Value item : items.values()) {
                values.html("<li>").value(item).html("</li>\n");
            }
            values.html("</ul>\n");
        } else if (!ValueFunctions.isEmpty(value)) {
            values.text(separator).value(value);
        }
    }

    private void below(Answer answer, List<Value> row) {
        boolean any = row.stream().skip(1).anyMatch(value -> !ValueFunctions.isEmpty(value));
        values.html(any ? "\n<ul>\n" : "");
        for (int i = 1; i < row.size(); i++) {
            if (!ValueFunctions.isEmpty(row.get(i))) {
                values.html("<li>").text(answer.heads().get(i)).html(": ").value(row.get(i)).html("</li>\n");
            }
        }
        values.html(any ? "</ul>\n" : "");
    }

    private void groupHead(Answer.Group group) {
        group.key().ifPresent(key -> {
            values.html("<p class=\"v-query-group\"><strong>");
            key(key);
            values.html("</strong></p>\n");
        });
    }

    private void cards(Answer answer, Shape.Cards shape) {
        for (Answer.Group group : answer.groups()) {
            groupHead(group);
            values.html("<ul class=\"v-query-cards\"" + shape.look().attributes() + ">\n");
            for (List<Value> row : group.rows()) {
                card(answer, row, shape.picture());
            }
            values.html("</ul>");
        }
    }

    private void card(Answer answer, List<Value> row, boolean picture) {
        values.html("<li>");
        if (picture) {
            values.picture(row.getFirst());
        }
        int title = picture ? 1 : 0;
        values.html("<strong>").value(row.get(title)).html("</strong>");
        for (int i = title + 1; i < row.size(); i++) {
            if (!ValueFunctions.isEmpty(row.get(i))) {
                values.html("<br><small>").text(answer.heads().get(i)).html("</small> ").value(row.get(i));
            }
        }
        values.html("</li>\n");
    }

    private void tasks(Answer answer) {
        for (Answer.Group group : answer.groups()) {
            groupHead(group);
            values.html("<ul>\n");
            for (List<Value> row : group.rows()) {
                String status = Texts.of(row.get(1));
                boolean done = status.equalsIgnoreCase("x");
                String mark = done || status.isBlank() ? "" : " data-task=\"" + Html.escape(status) + "\"";
                values.html("<li class=\"v-task\"" + mark + "><input type=\"checkbox\" aria-label=\"Task\" disabled"
                        + (status.isBlank() ? ">" : " checked>")).value(row.getFirst()).html("</li>\n");
            }
            values.html("</ul>");
        }
    }
}
