package vademecum.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.note.WebPlayer;

/// What comes out of following every link of the vault once: who is linked from where, what is missing, which files are
/// used, what is wrong. Notes are taken in the order of their paths.
final class LinkSurvey {

    private record Asked(String name, SortedSet<VaultPath> from) {
    }

    private final Resolver resolver;
    private final EmbedCycles cycles;
    private final Set<VaultPath> listed;
    private final Map<VaultPath, List<Backlink>> backlinks = new HashMap<>();
    private final Map<String, Asked> asked = new TreeMap<>();
    private final SortedMap<VaultPath, SitePath> usedFiles = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private LinkSurvey(Resolver resolver, EmbedCycles cycles, Set<VaultPath> listed) {
        this.resolver = resolver;
        this.cycles = cycles;
        this.listed = listed;
    }

    /// Follows every link.
    ///
    /// @param listed the notes whose links others may see: the links of any other count for files and problems alone
    static LinkSurvey of(SortedMap<VaultPath, NoteFacts> notes, Set<VaultPath> listed, Resolver resolver) {
        EmbedCycles cycles = new EmbedCycles(notes);
        LinkSurvey survey = new LinkSurvey(resolver, cycles, listed);
        List<NoteFacts> all = List.copyOf(notes.values());
        List<List<Target>> targets = all.parallelStream().map(survey::targets).toList();
        for (int i = 0; i < targets.size(); i++) {
            survey.follow(all.get(i), targets.get(i));
        }
        cycles.find().forEach(embed -> survey.problems.add(
                LinkProblems.cycle(embed.from(), embed.mention().ref(), embed.shows().note())));
        return survey;
    }

    /// The places in other notes that lead to each note.
    Map<VaultPath, List<Backlink>> backlinks() {
        return backlinks;
    }

    /// The files that are linked to or embedded.
    SortedMap<VaultPath, SitePath> usedFiles() {
        return usedFiles;
    }

    /// Everything wrong with links, in no order.
    List<Diagnostic> problems() {
        return problems;
    }

    /// What is linked to but not there, most wanted first.
    List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        asked.values().forEach(one -> wanted.add(new Wanted(one.name, List.copyOf(one.from))));
        wanted.sort(Comparator.comparingInt((Wanted one) -> -one.from().size())
                .thenComparing(Wanted::name, TitleOrder.INSTANCE));
        return List.copyOf(wanted);
    }

    private List<Target> targets(NoteFacts facts) {
        List<Target> targets = new ArrayList<>(facts.mentions().size());
        for (Mention mention : facts.mentions()) {
            targets.add(resolver.resolve(facts.path(), mention.ref()));
        }
        return targets;
    }

    private void follow(NoteFacts facts, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            follow(facts.path(), facts.mentions().get(i), targets.get(i));
        }
    }

    private void follow(VaultPath from, Mention mention, Target target) {
        LinkProblems.of(from, mention.ref(), target).ifPresent(problems::add);
        Target meant = target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target;
        switch (meant) {
            case Target.ToNote note -> {
                addBacklink(from, note.note(), mention);
                if (mention.embed()) {
                    cycles.add(from, mention, note);
                }
            }
            case Target.NoAnchor note -> addBacklink(from, note.note(), mention);
            case Target.ToFile file -> usedFiles.put(file.file(), file.page());
            case Target.Missing _ -> ask(from, mention.ref());
            case Target.ToSite _ -> {
                if (mention.embed() && WebPlayer.of(LinkProblems.written(mention.ref())).isEmpty()) {
                    problems.add(LinkProblems.external(from, mention.ref()));
                }
            }
            case Target.Ambiguous _, Target.Private _, Target.Outside _, Target.Unpublishable _ -> { }
        }
    }

    private void addBacklink(VaultPath from, VaultPath to, Mention mention) {
        if (!from.equals(to) && listed.contains(from)) {
            backlinks.computeIfAbsent(to, _ -> new ArrayList<>()).add(new Backlink(from, mention));
        }
    }

    private void ask(VaultPath from, LinkRef ref) {
        if (LinkProblems.asksForNote(ref) && listed.contains(from)) {
            String written = LinkProblems.written(ref).strip();
            String path = ref instanceof LinkRef.Markdown
                    ? RelativePath.follow(written.startsWith("/") ? "" : from.folder(), written).orElse(written)
                    : written;
            String name = LinkTable.withoutExtension(path);
            asked.computeIfAbsent(NameKey.folded(name), _ -> new Asked(name, new TreeSet<>())).from.add(from);
        }
    }
}
