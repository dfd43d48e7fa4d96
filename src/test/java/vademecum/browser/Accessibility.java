package vademecum.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe-core has to say about a page.
final class Accessibility {

    private Accessibility() {
    }

    /// The rules that the page breaks as it is now, and where.
    static List<String> violations(Page page) {
        List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        return violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary()).toList()).toList();
    }
}
