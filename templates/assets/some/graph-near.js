/*
 * What is around one note, beside it: a drawing, and the same as a list.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var MOST = 45;
  var KEY = "vade-near-steps";

  /** @returns {number} how far the reader wants to see */
  function wanted() {
    try {
      return localStorage.getItem(KEY) === "2" ? 2 : 1;
    } catch (blocked) {
      return 1;
    }
  }

  /** @param {number} steps */
  function remember(steps) {
    try {
      localStorage.setItem(KEY, String(steps));
    } catch (blocked) {
      // The next page begins with one step again.
    }
  }

  /**
   * How a note is linked with the first of a graph.
   * @param {any} part
   * @param {number} node
   * @returns {{sign: string, words: string, rank: number}}
   */
  function way(part, node) {
    var edge = part.edgesOf[0].filter(function (one) {
      return graphs.other(part, one, 0) === node;
    })[0];
    if (edge === undefined) {
      return { sign: "··", words: "two links away", rank: 4 };
    }
    var forth = part.from[edge] === 0 ? part.ways[edge] & 1 : part.ways[edge] & 2;
    var back = part.from[edge] === 0 ? part.ways[edge] & 2 : part.ways[edge] & 1;
    return forth && back ? { sign: "↔", words: "links both ways", rank: 3 }
      : forth ? { sign: "→", words: "linked from here", rank: 1 } : { sign: "←", words: "links here", rank: 2 };
  }

  /**
   * @param {HTMLElement} list
   * @param {any} part
   * @param {any} view
   */
  function write(list, part, view) {
    part.titles.map(function (title, node) {
      return { node: node, way: way(part, node) };
    }).slice(1).sort(function (a, b) {
      return a.way.rank - b.way.rank || a.node - b.node;
    }).forEach(function (one) {
      var item = list.appendChild(graphs.make("li"));
      item.appendChild(graphs.make("span", "v-near-way", one.way.sign)).setAttribute("aria-hidden", "true");
      var link = item.appendChild(graphs.make("a", "", part.titles[one.node]));
      item.appendChild(graphs.make("span", "v-quiet", ", " + one.way.words));
      link.href = graphs.href(part.paths[one.node]);
      link.addEventListener("pointerenter", function () {
        view.show(one.node);
      });
      link.addEventListener("pointerleave", function () {
        view.show(-1);
      });
    });
  }

  /**
   * Draws and lists.
   * @param {HTMLElement} box is emptied
   * @param {any} part
   */
  function fill(box, part) {
    var canvas = /** @type {HTMLCanvasElement} */ (graphs.make("canvas"));
    var list = graphs.make("ul", "v-near-list");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "The notes around this one; the same as a list below");
    box.replaceChildren(canvas, list);
    var look = {
      hidden: new Uint8Array(part.titles.length),
      names: 9,
      all: true,
      springs: graphs.springs(part),
      groups: function () {
        return part.folders.groups;
      }
    };
    graphs.paint(box, look);
    var view = new graphs.View(canvas, part, look);
    graphs.moves(canvas, view, part, { moves: false, chosen: function () {} });
    write(list, part, view);
    view.refresh();
    view.fit();
    new ResizeObserver(function () {
      view.refresh();
      view.fit();
    }).observe(canvas);
    graphs.onColours(function () {
      graphs.paint(box, look);
      view.refresh();
    });
    graphs.nearView = view;
  }

  /**
   * @param {HTMLElement} box
   */
  graphs.near = function (box) {
    graphs.load(function (graph) {
      var here = graph.paths.indexOf(graphs.here());
      if (here < 0) {
        return;
      }
      var choice = box.appendChild(graphs.make("div", "v-graph-by"));
      var inner = box.appendChild(graphs.make("div"));
      var more = box.appendChild(graphs.make("p", "v-near-all")).appendChild(graphs.make("a", "", "The whole graph"));
      more.href = graphs.href("graph.html") + "#" + encodeURIComponent(graph.paths[here]);
      choice.setAttribute("role", "group");
      choice.setAttribute("aria-label", "How far to see");

      function show(steps) {
        choice.querySelectorAll("button").forEach(function (button, number) {
          button.setAttribute("aria-pressed", String(number + 1 === steps));
        });
        fill(inner, graphs.around(graph, here, steps, MOST));
      }

      ["One link away", "Two"].forEach(function (words, number) {
        choice.appendChild(graphs.button(words, number === 1 ? "Two links away" : "", function () {
          remember(number + 1);
          show(number + 1);
        }));
      });
      show(wanted());
    });
  };
})();
