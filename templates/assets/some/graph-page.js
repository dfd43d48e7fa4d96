/*
 * The page of the whole graph: the search, the legend that colours and filters, the buttons, and the card of the note
 * that is chosen.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var MOST_LISTED = 10;

  /**
   * @param {string} tag
   * @param {string} [cssClass]
   * @param {string} [text]
   * @returns {HTMLElement}
   */
  function make(tag, cssClass, text) {
    var element = document.createElement(tag);
    if (cssClass) {
      element.className = cssClass;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }
  graphs.make = make;

  function button(text, label, act) {
    var made = /** @type {HTMLButtonElement} */ (make("button", "", text));
    made.type = "button";
    if (label) {
      made.setAttribute("aria-label", label);
    }
    made.addEventListener("click", act);
    return made;
  }

  graphs.button = button;

  /**
   * The colours of a graph as the theme has them now: those of the page's swatches, which know light and dark.
   * @param {HTMLElement} box
   * @param {any} look takes them
   */
  graphs.paint = function (box, look) {
    var swatch = box.appendChild(make("span", "v-swatch"));
    function colour(number) {
      swatch.setAttribute("data-v-group", String(number));
      return getComputedStyle(swatch).backgroundColor;
    }
    look.colours = [0, 1, 2, 3, 4, 5, 6, 7].map(colour);
    look.line = colour("line");
    look.ink = colour("ink");
    look.paper = colour("paper");
    look.accent = colour("accent");
    look.font = getComputedStyle(swatch).fontFamily;
    swatch.remove();
  };

  /**
   * @param {string} colour as a stylesheet has it
   * @returns {number[]} red, green and blue
   */
  graphs.rgb = function (colour) {
    var parts = colour.match(/^rgba?\((\d+), (\d+), (\d+)/);
    if (parts) {
      return parts.slice(1).map(Number);
    }
    var context = make("canvas").getContext("2d");
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return Array.from(context.getImageData(0, 0, 1, 1).data).slice(0, 3);
  };

  /**
   * Tells when the reader chooses other colours, or the system does.
   * @param {() => void} tell
   */
  graphs.onColours = function (tell) {
    new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-v-theme"] });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
  };

  /** @param {HTMLElement} box */
  graphs.page = function (box) {
    graphs.load(function (graph) {
      var canvas = /** @type {HTMLCanvasElement} */ (make("canvas"));
      var stage = make("div", "v-graph-stage");
      var card = make("div", "v-graph-card");
      var by = graph.folders.names.length > 1 || graph.tags.names.length === 0 ? "folders" : "tags";
      var off = { folders: {}, tags: {} };
      var missing = false;
      var single = true;
      var look = {
        hidden: new Uint8Array(graph.titles.length),
        names: 70,
        all: false,
        groups: function () {
          return graph[by].groups;
        }
      };
      graphs.paint(box, look);
      var view = new graphs.View(canvas, graph, look);
      var moves = graphs.moves(canvas, view, graph, { moves: true, chosen: tell });

      canvas.tabIndex = 0;
      canvas.setAttribute("role", "application");
      canvas.setAttribute("aria-label", "Graph of the notes. Arrow keys go from note to note, Enter opens one, plus and"
        + " minus zoom. The lists below say the same in words.");
      card.hidden = true;
      card.setAttribute("role", "status");

      function filter() {
        var groups = graph[by].groups;
        for (var node = 0; node < graph.titles.length; node++) {
          look.hidden[node] = Number(node >= graph.notes ? !missing : off[by][groups[node]]
            || (!single && graph.edgesOf[node].length === 0));
        }
        view.refresh();
      }

      function tell(node) {
        card.textContent = "";
        card.hidden = node < 0;
        if (node < 0) {
          return;
        }
        var around = view.places.neighbours(node);
        var title = card.appendChild(make("p", "v-graph-card-title"));
        title.appendChild(link(node));
        card.appendChild(make("p", "v-graph-card-links", around.length === 1 ? "1 link" : around.length + " links"));
        var list = card.appendChild(make("ul"));
        around.slice(0, MOST_LISTED).forEach(function (other) {
          list.appendChild(make("li")).appendChild(link(other));
        });
      }

      function link(node) {
        if (node >= graph.notes) {
          return make("span", "v-missing", graph.titles[node]);
        }
        var made = /** @type {HTMLAnchorElement} */ (make("a", "", graph.titles[node]));
        made.href = graphs.href(graph.paths[node]);
        return made;
      }

      function go(node) {
        if (look.hidden[node]) {
          off[by] = {};
          legend();
          filter();
        }
        view.zoom(Math.max(1, 26 * Math.sqrt(graph.titles.length) / graphs.SIDE / view.eye.scale));
        view.centre(node, false);
        moves.choose(node);
        canvas.focus({ preventScroll: true });
      }

      var keys = make("div", "v-graph-legend");
      function legend() {
        keys.textContent = "";
        var ways = ["folders", "tags"].filter(function (way) {
          return graph[way].names.length > 0;
        });
        if (ways.length > 1) {
          var choice = keys.appendChild(make("div", "v-graph-by"));
          choice.setAttribute("role", "group");
          choice.setAttribute("aria-label", "Colours");
          ways.forEach(function (way) {
            var one = choice.appendChild(button(way === "folders" ? "Folders" : "Tags", "", function () {
              by = way;
              legend();
              filter();
              keys.querySelectorAll(".v-graph-by button")[ways.indexOf(way)].focus();
            }));
            one.setAttribute("aria-pressed", String(by === way));
          });
        }
        entries();
      }

      function entries() {
        var counts = [];
        graph[by].groups.forEach(function (group) {
          counts[group] = (counts[group] || 0) + 1;
        });
        graph[by].names.concat("").forEach(function (name, index, all) {
          var group = name === "" ? 0 : index + 1;
          if (counts[group] && all.length > 1) {
            toggle(group, name || "Others", counts[group], !off[by][group], function (on) {
              off[by][group] = !on;
            });
          }
        });
        if (graph.titles.length > graph.notes) {
          toggle("line", "Missing notes", graph.titles.length - graph.notes, missing, function (on) {
            missing = on;
          });
        }
        if (graph.edgesOf.some(function (edges) {
          return edges.length === 0;
        })) {
          toggle("", "Without links", 0, single, function (on) {
            single = on;
          });
        }
      }

      function toggle(group, name, count, on, change) {
        var made = keys.appendChild(button("", "", function () {
          on = !on;
          made.setAttribute("aria-pressed", String(on));
          change(on);
          filter();
        }));
        made.className = "v-graph-key";
        made.setAttribute("aria-pressed", String(on));
        if (group !== "") {
          made.appendChild(make("span", "v-swatch")).setAttribute("data-v-group", String(group));
        }
        made.appendChild(document.createTextNode(name));
        if (count) {
          made.appendChild(make("span", "v-graph-count", " " + count));
        }
      }

      var zooms = make("div", "v-graph-zooms");
      zooms.append(
        button("+", "Zoom in", function () {
          view.zoom(1.5);
        }),
        button("−", "Zoom out", function () {
          view.zoom(1 / 1.5);
        }),
        button("All", "Show all notes", function () {
          view.fit();
        })
      );

      legend();
      stage.append(canvas, zooms, card);
      box.append(graphs.finder(graph, go), stage, keys);
      new ResizeObserver(view.refresh).observe(canvas);
      graphs.onColours(function () {
        graphs.paint(box, look);
        view.refresh();
      });
      filter();
      view.fit();
      var asked = graphs.decode(location.hash.slice(1));
      if (asked && graph.paths.indexOf(asked) >= 0) {
        go(graph.paths.indexOf(asked));
      }
      graphs.view = view;
    });
  };
})();
