package vademecum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.bases.BaseReader;
import vademecum.bases.View;
import vademecum.dataview.DataviewParser;
import vademecum.note.Segment;
import vademecum.query.AnswerWriter;
import vademecum.query.BadQuery;
import vademecum.query.Dialect;
import vademecum.query.Engine;
import vademecum.query.ExpressionParser;
import vademecum.query.Notebook;
import vademecum.query.Query;
import vademecum.query.ValueWriter;

/// What a page shows in the place of one question. Where it cannot be answered that is a notice with the question's
/// text, and a diagnostic.
///
/// @param shown    what is shown
/// @param files    the files that it leads to, and their places in the site
/// @param problems why it could not be answered
record Reply(List<Segment> shown, SortedMap<VaultPath, SitePath> files, List<Diagnostic> problems) {

    /// Answers a question.
    static Reply to(Notebook notebook, VaultPath note, Segment.Query query) {
        Writing writing = new Writing(notebook, note, query, new ValueWriter(notebook, note), new ArrayList<>());
        writing.write();
        return new Reply(writing.values.segments(), writing.values.files(), List.copyOf(writing.problems));
    }

    private record Writing(Notebook notebook, VaultPath note, Segment.Query query, ValueWriter values,
                           List<Diagnostic> problems) {

        void write() {
            try {
                switch (query.language()) {
                    case SCRIPT -> throw unsupported((query.inline() ? "`$=`" : "`dataviewjs`")
                            + " is a program, and programs in notes are not run");
                    case SEARCH -> throw unsupported("a search inside a note is not supported");
                    case TASKS -> throw unsupported("queries of the plug-in Tasks are not supported");
                    case BASE -> views(BaseReader.read(query.source()));
                    case DATAVIEW -> dataview();
                }
            } catch (BadQuery problem) {
                report(problem, query.source());
            }
        }

        private static BadQuery unsupported(String why) {
            return new BadQuery(BadQuery.Kind.UNSUPPORTED, -1, why);
        }

        private void dataview() {
            if (query.inline()) {
                values.value(Engine.value(notebook, note, ExpressionParser.read(query.source(), Dialect.DATAVIEW),
                        Dialect.DATAVIEW));
            } else {
                answer(DataviewParser.read(query.source()));
            }
        }

        private void answer(Query asked) {
            new AnswerWriter(values).write(Engine.answer(notebook, note, asked));
        }

        private void views(List<View> views) {
            boolean one = query.view() >= 0 && query.view() < views.size();
            for (View view : one ? List.of(views.get(query.view())) : views) {
                if (!one && views.size() > 1 && !view.name().isEmpty()) {
                    values.html("<p class=\"v-query-view\"><strong>").text(view.name()).html("</strong></p>\n");
                }
                try {
                    switch (view) {
                        case View.Ready ready -> answer(ready.query());
                        case View.Failed failed -> throw failed.problem();
                    }
                } catch (BadQuery problem) {
                    report(problem, query.source());
                }
                values.html("\n");
            }
        }

        private void report(BadQuery problem, String source) {
            problems.add(diagnostic(problem));
            if (query.inline()) {
                boolean script = query.language() == Segment.Language.SCRIPT;
                values.html("<code>").text(script ? source : "=" + source).html("</code> <small class=\"v-query-not\">")
                        .text(title(problem.kind()).toLowerCase(Locale.ROOT)).html("</small>");
                return;
            }
            values.html("<div class=\"v-callout\" data-callout=\"warning\"><p class=\"v-callout-title\">").text(title(
                    problem.kind())).html("</p>\n<p>");
            sentence(problem.getMessage());
            values.html("</p>\n<pre class=\"v-code\"><code>").text(source).html("</code></pre>\n</div>");
        }

        private Diagnostic diagnostic(BadQuery problem) {
            boolean whole = query.end() - query.start() == query.source().length();
            int at = whole && problem.at() >= 0 ? Math.min(query.start() + problem.at(), query.end()) : query.start();
            Span span = new Span(note.value(), at, problem.at() >= 0 || !whole ? Math.max(at, Math.min(at + 1,
                    query.end())) : Math.max(at, query.start() + firstLine()));
            return switch (problem.kind()) {
                case BROKEN -> Diagnostic.of(Code.BROKEN_QUERY, span, "the query cannot be read: "
                        + problem.getMessage(), "the page shows the query's text until this is right");
                case UNSUPPORTED -> Diagnostic.of(Code.UNSUPPORTED_QUERY, span, problem.getMessage(),
                        "the page shows the query's text in its place");
                case TOO_MUCH -> Diagnostic.of(Code.COSTLY_QUERY, span, "the query is not answered: "
                        + problem.getMessage(), "ask for less, or in smaller parts");
                case NO_CLOCK -> Diagnostic.of(Code.NO_CLOCK, span, problem.getMessage(),
                        "say what time it is with `--now`, or give a note the property `updated`");
            };
        }

        private int firstLine() {
            int end = query.source().indexOf('\n');
            return end < 0 ? query.source().length() : end;
        }

        private static String title(BadQuery.Kind kind) {
            return switch (kind) {
                case BROKEN -> "This query cannot be read";
                case UNSUPPORTED -> "This query is not supported";
                case TOO_MUCH, NO_CLOCK -> "This query is not answered";
            };
        }

        /// Writes a complaint as a sentence; what stands between backticks is code.
        private void sentence(String message) {
            int first = message.codePointAt(0);
            String text = Character.toString(Character.toUpperCase(first)) + message.substring(
                    Character.charCount(first)) + ".";
            boolean code = false;
            for (String part : text.split("`", -1)) {
                values.html(code ? "<code>" : "").text(part).html(code ? "</code>" : "");
                code = !code;
            }
        }
    }
}
