package vademecum.page;

import java.util.List;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.catalog.Target;
import vademecum.note.FrontMatter;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// The picture that other sites show of a note: its property `image` or `cover`, where the site's address is known.
final class CoverPictures {

    private static final SitePath ROOT = new SitePath("index.html");

    private final Edition edition;

    CoverPictures(Edition edition) {
        this.edition = edition;
    }

    /// What other sites show of a note; empty if it names no picture that is there.
    Optional<Views.Shared> of(NoteFacts facts) {
        return edition.config().baseUrl().flatMap(base -> {
            for (String name : FrontMatter.PICTURES) {
                for (Mention mention : facts.mentions()) {
                    Optional<String> picture = mention.place().equals(new Mention.Place.Property(name))
                            ? address(base, facts, mention) : Optional.empty();
                    if (picture.isPresent()) {
                        return Optional.of(new Views.Shared(facts.title(), picture.get()));
                    }
                }
            }
            return Optional.empty();
        });
    }

    private Optional<String> address(String base, NoteFacts facts, Mention mention) {
        Target target = edition.catalog().resolve(facts.path(), mention.ref());
        return switch (target instanceof Target.Ambiguous several ? several.best() : target) {
            case Target.ToFile file -> Optional.of(base + ROOT.to(file.page()).value());
            case Target.ToSite site -> Optional.of(site.href().value());
            case Target.ToNote _, Target.NoAnchor _, Target.Ambiguous _, Target.Missing _, Target.Private _,
                    Target.Outside _, Target.Unpublishable _ -> Optional.empty();
        };
    }
}
