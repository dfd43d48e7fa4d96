/*
 * The box that finds a note in the graph by its name.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var MOST = 8;

  /**
   * The box that finds a note by its name.
   * @param {import("./graph-data").Graph} graph
   * @param {(node: number) => void} go
   * @returns {HTMLElement}
   */
  graphs.finder = function (graph, go) {
    var form = graphs.make("form", "v-graph-find");
    var label = form.appendChild(graphs.make("label", "v-quiet", "Find a note in the graph"));
    var input = /** @type {HTMLInputElement} */ (form.appendChild(graphs.make("input")));
    var list = form.appendChild(graphs.make("ul", "v-graph-found"));
    var plain = window.vade.site.plain;
    var names = null;
    label.setAttribute("for", "v-graph-find");
    input.id = "v-graph-find";
    input.type = "search";
    input.placeholder = "Find a note in the graph";
    input.autocomplete = "off";
    list.hidden = true;

    function found() {
      var wanted = plain(input.value).trim();
      names = names || graph.titles.map(plain);
      var hits = [];
      names.forEach(function (name, node) {
        var at = wanted === "" || node >= graph.notes ? -1 : name.indexOf(wanted);
        if (at >= 0) {
          hits.push({ node: node, rank: (at === 0 ? 0 : 1e6) - graph.edgesOf[node].length });
        }
      });
      return hits.sort(function (a, b) {
        return a.rank - b.rank;
      }).slice(0, MOST);
    }

    function choose(node) {
      list.hidden = true;
      input.value = graph.titles[node];
      go(node);
    }

    input.addEventListener("input", function () {
      var hits = found();
      list.textContent = "";
      hits.forEach(function (hit) {
        list.appendChild(graphs.make("li")).appendChild(graphs.button(graph.titles[hit.node], "", function () {
          choose(hit.node);
        }));
      });
      list.hidden = hits.length === 0;
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var hits = found();
      if (hits.length > 0) {
        choose(hits[0].node);
      }
    });
    form.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        list.hidden = true;
      }
    });
    return form;
  };
})();
