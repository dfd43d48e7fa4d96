package vademecum.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.config.HandoutSettings;
import vademecum.handout.ChapterText;
import vademecum.handout.ComposedHandout;
import vademecum.handout.Handout;
import vademecum.handout.HandoutChoice;
import vademecum.handout.HandoutComposer;
import vademecum.handout.HandoutPlace;
import vademecum.handout.Handouts;
import vademecum.page.Composer;
import vademecum.page.Drawing;
import vademecum.page.Edition;
import vademecum.page.Theme;
import vademecum.page.Views;
import vademecum.vault.Vault;

/// The handout that every site has, unless it would be too long to open and nobody chose its notes.
///
/// @param choice the handout; empty if there is none
/// @param remark why there is none
/// @param offers handouts that the site has as files, too
record SiteHandout(Optional<HandoutChoice> choice, List<String> remark, List<HandoutChoice> offers) {

    /// How many notes a handout may have that nobody chose.
    static final int MOST_UNCHOSEN = 500;

    private static final SitePath LIST = new SitePath("handouts.html");

    static SiteHandout of(Edition edition) {
        Handouts handouts = new Handouts(edition);
        HandoutChoice choice = handouts.site();
        int size = choice.handout().notes().size();
        if (size > MOST_UNCHOSEN && handouts.names().size() == 1) {
            return new SiteHandout(Optional.empty(), List.of("the site has no handout, for all " + size
                    + " notes would be too many; choose some under `handouts` in vademecum.yaml, or write all with"
                    + " `vade handout all`"), List.of());
        }
        List<HandoutChoice> offers = handouts.named().filter(SiteHandout::hasFiles).toList();
        return new SiteHandout(Optional.of(choice), List.of(),
                offers.isEmpty() && hasFiles(choice) ? List.of(choice) : offers);
    }

    private static boolean hasFiles(HandoutChoice choice) {
        return choice.formats().stream().anyMatch(format -> format != HandoutSettings.Format.HTML);
    }

    /// Where the site tells of its handouts.
    Optional<SitePath> page() {
        return offers.isEmpty() ? choice.map(_ -> HandoutPlace.SITE.document()) : Optional.of(LIST);
    }

    /// Prints the files and writes the page that leads to them; returns what was found wrong.
    List<Diagnostic> publishFiles(HandoutPrinter printer, Vault vault, Composer composer, Publication site)
            throws IOException {
        if (offers.isEmpty()) {
            return List.of();
        }
        HandoutShelf shelf = new HandoutShelf(printer, site);
        List<Views.HandoutOffer> files = shelf.publish(offers, vault, LIST);
        site.put(LIST, composer.handouts(files, choice.isPresent()));
        List<Diagnostic> problems = new ArrayList<>(shelf.problems());
        offers.stream().filter(offer -> !choice.filter(offer::equals).isPresent())
                .forEach(offer -> problems.addAll(offer.problems()));
        return problems.stream().sorted().distinct().toList();
    }

    /// Composes the handout and stores its files; returns what was found wrong.
    List<Diagnostic> publish(Edition edition, Vault vault, Theme theme, Jobs jobs, Publication site) {
        return choice.map(chosen -> {
            VaultFiles.publish(vault, cover(edition, chosen.handout()), jobs, artifact -> Build.put(site, artifact));
            ComposedHandout composed = compose(edition, theme, chosen.handout(), HandoutPlace.SITE, Map.of(), jobs);
            composed.artifacts().forEach(artifact -> Build.put(site, artifact));
            return chosen.problems();
        }).orElse(List.of());
    }

    /// The picture on the cover, where no note uses it and so it is not published yet.
    static Map<VaultPath, SitePath> cover(Edition edition, Handout handout) {
        return handout.picture().filter(picture -> !edition.catalog().usedFiles().containsKey(picture.file()))
                .map(picture -> Map.of(picture.file(), picture.place())).orElse(Map.of());
    }

    static ComposedHandout compose(Edition edition, Theme theme, Handout handout, HandoutPlace place,
                                   Map<String, Drawing> drawings, Jobs jobs) {
        HandoutComposer composer = new HandoutComposer(edition, theme, handout, place, drawings);
        List<ChapterText> texts = jobs.map(handout.notes(), VaultPath::value, composer::fill);
        return composer.compose(texts);
    }
}
