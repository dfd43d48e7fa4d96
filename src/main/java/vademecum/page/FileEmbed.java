package vademecum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Href;
import vademecum.base.Html;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.note.LinkRef;
import vademecum.note.Segment;
import vademecum.note.WebPlayer;

/// Writes embedded files: images, sound, film and documents; anything else becomes a link to the file.
final class FileEmbed {

    private static final String SCRIPT = "embeds";
    private static final Set<String> SOUND = Set.of("mp3", "ogg", "wav", "flac", "m4a", "opus", "3gp");
    private static final Set<String> FILM = Set.of("mp4", "webm", "mov", "mkv", "ogv");

    private final Edition edition;
    private final Medium medium;
    private final StringBuilder out;
    private final boolean linked;

    /// A writer of one file.
    ///
    /// @param linked whether it stands inside a link, where no other link may stand
    FileEmbed(Edition edition, Medium medium, StringBuilder out, boolean linked) {
        this.edition = edition;
        this.medium = medium;
        this.out = out;
        this.linked = linked;
    }

    /// Writes a file of the vault; returns what the page needs for it.
    PageNeeds write(Segment.Embed embed, Target.ToFile file) {
        String extension = file.file().extension();
        String href = medium.file(file.page()) + (file.fragment().isEmpty() ? "" : "#" + file.fragment());
        if (VaultPath.isPicture(extension)) {
            image(embed, file, href);
        } else if (SOUND.contains(extension)) {
            player("audio", embed, file, href);
        } else if (FILM.contains(extension)) {
            player("video", embed, file, href);
        } else if (extension.equals("pdf")) {
            return document(embed, file);
        } else {
            wrap(embed, () -> link("v-file", href, caption(embed, file)));
        }
        return PageNeeds.NONE;
    }

    /// Writes what is on another site as a link, for a page makes no request to other sites. A script may put a player
    /// in its place when the reader asks for it. Returns what the page needs for that.
    PageNeeds writeExternal(Segment.Embed embed, Href href) {
        Optional<WebPlayer> player = WebPlayer.of(href.value());
        boolean plays = player.isPresent() && embed.block() && medium.scripted() && !linked;
        if (plays) {
            out.append("<p class=\"v-player").append(player.get().post() ? " v-post" : "");
            out.append("\" data-v-frame=\"");
            Html.escape(player.get().frame(), out);
            out.append("\">");
        } else if (embed.block()) {
            out.append("<p>");
        }
        link("v-link-external\" rel=\"noopener noreferrer", href.value(), !embed.alt().isEmpty() ? embed.alt()
                : player.map(WebPlayer::name).orElse(href.value()));
        out.append(linked ? "" : medium.afterExternal(href)).append(embed.block() ? "</p>" : "");
        return plays ? PageNeeds.frame(SCRIPT, player.get().source()) : PageNeeds.NONE;
    }

    /// A document is a link. A script may show it above the link, at the height that the author asked for with
    /// `#height=400`.
    private PageNeeds document(Segment.Embed embed, Target.ToFile file) {
        String height = "";
        String page = "";
        List<String> rest = new ArrayList<>();
        for (String part : file.fragment().split("&")) {
            if (part.startsWith("height=") && isNumber(part.substring(7))) {
                height = part.substring(7);
            } else if (!part.isEmpty()) {
                rest.add(part);
                page = part.startsWith("page=") ? ", page " + part.substring(5) : page;
            }
        }
        String href = medium.file(file.page()) + (rest.isEmpty() ? "" : "#" + String.join("&", rest));
        boolean shown = embed.block() && medium.scripted() && !linked;
        out.append(shown ? "<p class=\"v-document\"" : embed.block() ? "<p" : "");
        out.append(shown && !height.isEmpty() ? " data-v-height=\"" + height + '"' : "");
        out.append(embed.block() ? ">" : "");
        link("v-file", href, caption(embed, file) + (embed.alt().isEmpty() ? page : ""));
        out.append(embed.block() ? "</p>" : "");
        return shown ? PageNeeds.document(SCRIPT) : PageNeeds.NONE;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void image(Segment.Embed embed, Target.ToFile file, String href) {
        boolean captioned = embed.block() && embed.ref() instanceof LinkRef.Wiki && !embed.alt().isEmpty();
        out.append(captioned ? "<figure class=\"v-figure\">" : embed.block() ? "<p>" : "");
        out.append("<img src=\"");
        Html.escape(href, out);
        out.append("\" alt=\"");
        Html.escape(caption(embed, file), out);
        out.append('"');
        size(embed, edition.images().get(file.file()));
        if (!embed.title().isEmpty()) {
            out.append(" title=\"");
            Html.escape(embed.title(), out);
            out.append('"');
        }
        out.append(" loading=\"lazy\">");
        if (captioned) {
            out.append("<figcaption>");
            Html.escape(embed.alt(), out);
            out.append("</figcaption></figure>");
        } else {
            out.append(embed.block() ? "</p>" : "");
        }
    }

    private void size(Segment.Embed embed, @org.jspecify.annotations.Nullable ImageSize real) {
        int width = embed.width();
        int height = embed.height();
        if (real != null) {
            if (width == 0 && height == 0) {
                width = real.width();
                height = real.height();
            } else if (height == 0) {
                height = Math.max(1, Math.round((float) width * real.height() / real.width()));
            }
        }
        attribute("width", width);
        attribute("height", height);
    }

    private void attribute(String name, int value) {
        if (value > 0) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private void player(String tag, Segment.Embed embed, Target.ToFile file, String href) {
        wrap(embed, () -> {
            out.append('<').append(tag).append(" controls preload=\"none\" src=\"");
            Html.escape(href, out);
            out.append("\">");
            link("v-file", href, caption(embed, file));
            out.append("</").append(tag).append('>');
        });
    }

    private void link(String cssClass, String href, String text) {
        if (linked) {
            Html.escape(text, out);
            return;
        }
        out.append("<a class=\"").append(cssClass).append("\" href=\"");
        Html.escape(href, out);
        out.append("\">");
        Html.escape(text, out);
        out.append("</a>");
    }

    private void wrap(Segment.Embed embed, Runnable content) {
        out.append(embed.block() ? "<p>" : "");
        content.run();
        out.append(embed.block() ? "</p>" : "");
    }

    private static String caption(Segment.Embed embed, Target.ToFile file) {
        return embed.alt().isEmpty() ? file.file().baseName().replace('-', ' ').replace('_', ' ') : embed.alt();
    }
}
