package vademecum.importer;

import org.jsoup.nodes.Element;

/// Finds the formulas of a page as the TeX that they were made of: beside MathML, where KaTeX, MathJax 4 and Wikipedia
/// keep it, or in the scripts of MathJax 2. What was drawn from it goes.
final class HtmlFormulas {

    /// The class of the code that stands for a formula from then on.
    static final String CLASS = "vade-formula";

    private static final String DRAWN = ".katex-html, .MathJax, .MathJax_Display, .MathJax_Preview, .MathJax_SVG,"
            + " mjx-container > svg, img.mwe-math-fallback-image-inline, img.mwe-math-fallback-image-display";

    private HtmlFormulas() {
    }

    /// Puts the TeX of each formula in its place.
    static void find(Element page) {
        for (Element script : page.select("script[type^=math/tex]")) {
            replace(script, script.data(), script.attr("type").contains("display"));
        }
        for (Element math : page.select("math:has(annotation[encoding=application/x-tex])")) {
            String tex = math.select("annotation[encoding=application/x-tex]").text();
            replace(math, tex, math.attr("display").equals("block") || math.closest(".katex-display") != null);
        }
        if (!page.select("." + CLASS).isEmpty()) {
            page.select(DRAWN).remove();
        }
    }

    private static void replace(Element old, String tex, boolean display) {
        String bare = tex.strip().replaceFirst("^\\{\\\\displaystyle\\s+(.*)}$", "$1").strip();
        Element formula = new Element("code").text(bare).attr("class", CLASS + (display ? " display" : ""));
        old.replaceWith(formula);
    }

    /// A formula as Markdown.
    static String markdown(Element formula) {
        String sign = formula.hasClass("display") ? "$$" : "$";
        return sign + formula.text() + sign;
    }
}
