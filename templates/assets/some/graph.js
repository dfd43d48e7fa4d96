/*
 * Draws the graph: on its own page the whole of it, beside a note what is around that note.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var MOST = 45;
  var ROUNDS = 240;

  /**
   * Lays a small graph out around its first node: where the whole graph has the others, but on rings, then by pushing
   * and pulling.
   * @param {any} part
   */
  function settle(part) {
    var count = part.titles.length;
    var xs = part.xs;
    var ys = part.ys;
    var middle = [xs[0], ys[0]];
    for (var i = 0; i < count; i++) {
      var angle = i === 0 ? 0 : Math.atan2(ys[i] - middle[1], xs[i] - middle[0]) + i * 1e-3;
      xs[i] = 60 * part.step[i] * Math.cos(angle);
      ys[i] = 60 * part.step[i] * Math.sin(angle);
    }
    for (var round = 0; round < ROUNDS; round++) {
      var cool = 12 * (1 - round / ROUNDS) + 0.2;
      for (var a = 1; a < count; a++) {
        var x = -xs[a] * 0.02;
        var y = -ys[a] * 0.02;
        for (var b = 0; b < count; b++) {
          var dx = xs[a] - xs[b];
          var dy = ys[a] - ys[b];
          var push = 1600 / (dx * dx + dy * dy + 4);
          x += a === b ? 0 : dx * push;
          y += a === b ? 0 : dy * push;
        }
        part.edgesOf[a].forEach(function (edge) {
          var other = graphs.other(part, edge, a);
          x += (xs[other] - xs[a]) * 0.5;
          y += (ys[other] - ys[a]) * 0.5;
        });
        var length = Math.hypot(x, y) || 1;
        var move = Math.min(cool, length) / length;
        xs[a] += x * move;
        ys[a] += y * move;
      }
    }
    centre(part);
  }

  /** Puts the first node in the middle of the square and the others within it. */
  function centre(part) {
    var far = 1;
    part.titles.forEach(function (title, node) {
      far = Math.max(far, Math.abs(part.xs[node]), Math.abs(part.ys[node]));
    });
    part.titles.forEach(function (title, node) {
      part.xs[node] = graphs.SIDE / 2 * (1 + 0.9 * part.xs[node] / far);
      part.ys[node] = graphs.SIDE / 2 * (1 + 0.9 * part.ys[node] / far);
    });
  }

  /**
   * What is around a note: a drawing, and the same as a list.
   * @param {HTMLElement} box
   */
  graphs.near = function (box) {
    graphs.load(function (graph) {
      var here = graph.paths.indexOf(graphs.here());
      if (here < 0) {
        return;
      }
      var canvas = /** @type {HTMLCanvasElement} */ (box.appendChild(graphs.make("canvas")));
      var list = box.appendChild(graphs.make("ul", "v-near-list"));
      var more = box.appendChild(graphs.make("p", "v-near-all")).appendChild(graphs.make("a", "", "The whole graph"));
      more.href = graphs.href("graph.html") + "#" + encodeURIComponent(graph.paths[here]);
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", "The notes around this one; the same as a list below");
      var part = graphs.around(graph, here, 1, MOST);
      settle(part);
      var look = {
        hidden: new Uint8Array(part.titles.length),
        names: 9,
        all: true,
        groups: function () {
          return part.folders.groups;
        }
      };
      graphs.paint(box, look);
      var view = new graphs.View(canvas, part, look);
      graphs.moves(canvas, view, part, { moves: false, chosen: function () {} });
      part.edgesOf[0].slice().sort(function (a, b) {
        return part.ways[a] - part.ways[b] || a - b;
      }).forEach(function (edge) {
        var node = graphs.other(part, edge, 0);
        var item = list.appendChild(graphs.make("li"));
        var link = item.appendChild(graphs.make("a", "", part.titles[node]));
        link.href = graphs.href(part.paths[node]);
        var forth = part.from[edge] === 0 ? part.ways[edge] & 1 : part.ways[edge] & 2;
        var back = part.from[edge] === 0 ? part.ways[edge] & 2 : part.ways[edge] & 1;
        var way = forth && back ? "↔" : forth ? "→" : "←";
        var word = forth && back ? "links both ways" : forth ? "linked from here" : "links here";
        item.insertBefore(graphs.make("span", "v-near-way", way), link).setAttribute("aria-hidden", "true");
        item.appendChild(graphs.make("span", "v-quiet", ", " + word));
        link.addEventListener("pointerenter", function () {
          view.show(node);
        });
        link.addEventListener("pointerleave", function () {
          view.show(-1);
        });
      });
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
    });
  };

  var page = document.querySelector("[data-v-graph-page]");
  if (page) {
    graphs.page(page);
  }
})();
