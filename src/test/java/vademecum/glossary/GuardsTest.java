package vademecum.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.config.Config.Scope;

class GuardsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "label => They label the nodes, then a [label] is on each.",
        "trigger => Put in garbage to trigger an error; the [trigger] fires.",
        "pod => Grant access to [pods] and to [pods].",
        "query => Users query it with a [query] in the editor.",
        "process => You process it in the [process] of the day.",
    })
    void verbsAreNoMentionsButNounsAre(String term, String text) {
        assertSees(term, text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "make => This makes components easy. It is built with [make], as before.",
        "less => A less verbose way is no use of [Less].",
        "set => The tools set no limit, but the [set] is small.",
    })
    void everydayWordsAreMentionsOnlyWhereTheyCanBeNothingElse(String term, String text) {
        assertSees(term, text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "member => The member election is hard for a [member] of the group.",
        "deployment => The deployments steps are many in a [deployment].",
        "view => From the point of view of a user, a [view] is a page.",
        "image => A stateless image-processing backend reads an [image].",
        "extension => An extension API adds an [extension].",
    })
    void wordsThatOnlyQualifyAreLeftForAClearerMention(String term, String text) {
        assertSees(term, text);
    }

    @Test
    void aModifierIsAMentionWhereTheTextSpeaksOfTheDefinition() {
        Linked vault = new Linked().note("glossary/m.md",
                "---\ntitle: member\n---\nA computer that votes in a cluster of several.");
        assertThat(vault.in("The member election of the cluster.")).isEqualTo("The [member] election of the cluster.");
        assertThat(vault.in("The member election of the party.")).isEqualTo("The member election of the party.");
    }

    @Test
    void theRulesOfEnglishAreForEnglish() {
        assertThat(Linked.terms("cluster").in("Le cluster rouge tourne encore."))
                .isEqualTo("Le [cluster] rouge tourne encore.");
        assertThat(Linked.terms("make").language("de").in("make the")).isEqualTo("[make] the");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "Kubernetes API ; API server => The Kubernetes [API server] and the [Kubernetes API].",
        "data lake ; lake house => A data [lake house] is no [data lake].",
        "controller ; Cloud Controller Manager => The controller manager runs a [controller].",
        "access ; Role-Based Access Control => With access control, [access] is limited.",
    })
    void theLastWordOfACompoundSaysWhatItIs(String terms, String text) {
        assertThat(Linked.terms(terms.split(" ; ")).scope(Scope.ALL).in(plain(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "Persistent Volume Claim => Two [PVCs], but no pvc.",
        "CustomResourceDefinition => A [CRD] is one.",
        "Point of Sale => A [POS] at the till.",
        "kube-proxy ; kube-scheduler ; kube-apiserver => The [scheduler] places pods.",
        "pre-commit ; pre-push => A commit is not a [pre-commit].",
        "InfluxDB line protocol => Written as [line protocol].",
        "Microservices architecture => Many small [microservices].",
        "Serialization => A [serializer] writes [serialized] data.",
        "Autoscaling ; Load balancer => The [autoscaler] does no [load balancing].",
        "Organization ; Container => The organizer has organized a thing containing it.",
        "Elastic Compute Cloud | EC2 => An [EC2], no ECC.",
    })
    void otherNamesAreMadeFromTitles(String terms, String text) {
        assertThat(Linked.terms(terms.split(" ; ")).scope(Scope.ALL).in(plain(text))).isEqualTo(text);
    }

    @Test
    void aShortNameThatTwoTermsWouldHaveIsNeithers() {
        assertThat(Linked.terms("Access Control List", "Atomic Commit Log").in("An ACL.")).isEqualTo("An ACL.");
    }

    @Test
    void anEntryMayForbidOtherForms() {
        assertThat(new Linked().note("glossary/t.md", "---\ntitle: Access Control List\nplural: false\n---\nIt is.")
                .in("An ACL.")).isEqualTo("An ACL.");
    }

    private static void assertSees(String term, String text) {
        assertThat(Linked.terms(term).scope(Scope.ALL).in(plain(text))).isEqualTo(text);
    }

    private static String plain(String text) {
        return text.replace("[", "").replace("]", "");
    }
}
