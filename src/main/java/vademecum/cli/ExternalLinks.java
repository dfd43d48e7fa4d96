package vademecum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.catalog.Catalog;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;
import vademecum.site.Build;
import vademecum.site.Jobs;
import vademecum.site.Progress;
import vademecum.web.Answer;
import vademecum.web.AnswerCache;
import vademecum.web.LinkChecker;

/// Asks for every address on another site that published notes link to.
///
/// @param manners  how to ask
/// @param cache    what is known from earlier runs
/// @param progress told of each address
record ExternalLinks(LinkChecker.Manners manners, AnswerCache cache, Progress progress) implements Build.Examiner {

    private record Link(String note, LinkRef.External ref) {
    }

    /// Where answers are kept: in the folder that the system has for such files.
    static Path usualFile() {
        return UserCache.file("links.tsv");
    }

    @Override
    public List<Diagnostic> examine(Catalog catalog, Jobs jobs) {
        List<Link> links = new ArrayList<>();
        SortedSet<String> addresses = new TreeSet<>();
        for (NoteFacts note : catalog.published().values()) {
            note.mentions().forEach(mention -> {
                if (mention.ref() instanceof LinkRef.External ref && ref.url().startsWith("http")) {
                    links.add(new Link(note.path().value(), ref));
                    addresses.add(ref.url());
                }
            });
        }
        progress.begin("asking", addresses.size());
        SortedMap<String, Answer> answers = new LinkChecker(manners, cache, progress::advance).check(addresses);
        try {
            cache.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (Link link : links) {
            problem(link, answers.getOrDefault(link.ref.url(), new Answer.Alive())).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Diagnostic> problem(Link link, Answer answer) {
        Span span = new Span(link.note, link.ref.start(), link.ref.end());
        return switch (answer) {
            case Answer.Alive _ -> Optional.empty();
            case Answer.Dead dead -> Optional.of(Diagnostic.of(Code.DEAD_EXTERNAL_LINK, span,
                    "`" + link.ref.url() + "` leads nowhere: " + dead.why(),
                    "look for the page elsewhere, or take the link away"));
            case Answer.Moved moved -> Optional.of(Diagnostic.of(Code.MOVED_EXTERNAL_LINK, span,
                    "`" + link.ref.url() + "` has moved for good", "it is now `" + moved.to() + "`"));
            case Answer.Unknown unknown -> Optional.of(Diagnostic.of(Code.UNKNOWN_EXTERNAL_LINK, span,
                    "`" + link.ref.url() + "` could not be checked: " + unknown.why()));
        };
    }
}
