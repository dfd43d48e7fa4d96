package vademecum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPlayerTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abc_DEF-123, https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1",
        "http://m.YouTube.com/watch?app=x&v=abc&t=75, https://www.youtube-nocookie.com/embed/abc?start=75&autoplay=1",
        "https://youtu.be/abc?si=spy&t=1h2m3s, https://www.youtube-nocookie.com/embed/abc?start=3723&autoplay=1",
        "https://www.youtube.com/shorts/abc#x, https://www.youtube-nocookie.com/embed/abc?autoplay=1",
        "https://www.youtube.com/embed/abc?start=9, https://www.youtube-nocookie.com/embed/abc?start=9&autoplay=1",
        "https://www.youtube.com/playlist?list=PL1, https://www.youtube-nocookie.com/embed/videoseries?list=PL1",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1&autoplay=1",
        "https://vimeo.com/channels/staff/1/, https://player.vimeo.com/video/1?dnt=1&autoplay=1",
        "https://vimeo.com/1/a1b2, https://player.vimeo.com/video/1?h=a1b2&dnt=1&autoplay=1",
        "https://player.vimeo.com/video/1?h=a1b2, https://player.vimeo.com/video/1?h=a1b2&dnt=1&autoplay=1",
        "https://twitter.com/ada/status/12, https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12",
        "https://x.com/ada/status/12/photo/1, https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12"})
    void knownServicesHaveAPlayer(String address, String frame) {
        assertThat(WebPlayer.of(address)).map(WebPlayer::frame).contains(frame);
        assertThat(WebPlayer.of(address)).map(WebPlayer::source).get().asString().doesNotContain("/embed", "/video")
                .startsWith("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://youtu.be", "https://youtu.be/", "https://youtu.be/a%22b", "mailto:a@youtu.be",
        "https://www.youtube.com/", "https://www.youtube.com/@channel", "https://www.youtube.com/watch?list=x",
        "https://www.youtube.com/watch?v=a/../b", "https://youtube.com.evil.invalid/watch?v=abc",
        "https://evil.invalid/youtube.com/watch?v=abc", "https://youtube.com@evil.invalid/watch?v=abc",
        "https://vimeo.com/about", "https://x.com/ada", "https://x.com/ada/status/abc",
        "https://example.org/cat.png", "ftp://youtu.be/abc"})
    void everythingElseHasNone(String address) {
        assertThat(WebPlayer.of(address)).isEmpty();
    }
}
