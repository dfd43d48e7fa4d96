package vademecum.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vademecum.note.LinkRef;

/// A link that was meant for the web is told from one to a missing note.
class AddressHintTest {

    @ParameterizedTest
    @ValueSource(strings = {"golang.org/doc/", "example.com", "www.gov.uk", "docs.aws.amazon.com/ec2/x.html"})
    void aNameOfASiteLacksTheBeginningOfAnAddress(String path) {
        assertThat(AddressHint.of(link(path))).get().asString().contains("`https://" + path + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../std/index.html", "/api/x.htm", "std.html"})
    void aPageThatIsNotInTheVaultMayBeBesideTheSite(String path) {
        assertThat(AddressHint.of(link(path))).get().asString().contains("`https://…`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.md", "v1.2/setup.md", "img/a.b.png", "setup.txt", "v2.0/x", ".com", "../a",
        "a b.com/x", "plan.png", ""})
    void aPathOfTheVaultIsNoAddress(String path) {
        assertThat(AddressHint.of(link(path))).isEmpty();
    }

    @Test
    void aWikilinkIsMeantForTheVault() {
        assertThat(AddressHint.of(new LinkRef.Wiki("golang.org/doc", "", 0, 0))).isEmpty();
    }

    private static LinkRef link(String path) {
        return new LinkRef.Markdown(path, "", 0, 0);
    }
}
