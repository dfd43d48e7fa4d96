/*
 * What the popover shows of a term: its definition, which stands in the page, and in how many notes it is used.
 */
(function () {
  "use strict";

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  var sources = (vade.popoverSources = vade.popoverSources || []);
  /** In how many notes each term is used, by its id; null until the file is there. */
  /** @type {Record<string, number> | null} */
  var counts = null;
  var asked = false;

  /** @returns {string} the way up to the site's root */
  function root() {
    return document.documentElement.getAttribute("data-v-root") || "";
  }

  /** Asks once for the file that says how often terms are used; a script, for those load from a disk too. */
  function want() {
    if (!asked) {
      asked = true;
      var script = document.createElement("script");
      script.src = root() + "vade/terms.js";
      document.head.appendChild(script);
    }
  }

  /**
   * @param {HTMLElement} term
   * @param {HTMLElement} box
   * @returns {boolean} whether there is something to show
   */
  function fill(term, box) {
    var id = term.getAttribute("data-v-term");
    var definition = document.getElementById("v-term-" + id);
    if (!definition) {
      return false;
    }
    Array.prototype.forEach.call(definition.childNodes, function (node) {
      box.appendChild(node.cloneNode(true));
    });
    if (counts && Object.prototype.hasOwnProperty.call(counts, id)) {
      var line = document.createElement("p");
      var link = document.createElement("a");
      line.className = "v-term-count";
      link.href = root() + "glossary/index.html#" + encodeURIComponent(id);
      link.textContent = counts[id] === 1 ? "Used in 1 note" : "Used in " + counts[id] + " notes";
      line.appendChild(link);
      box.appendChild(line);
    }
    return true;
  }

  vade.terms = function (data) {
    counts = data;
    vade.popover.refresh();
  };

  sources.push({
    eager: true,
    link: function (element) {
      return element.closest("a.v-term[data-v-term]");
    },
    want: want,
    fill: fill
  });
})();
