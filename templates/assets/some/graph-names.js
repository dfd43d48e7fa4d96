/*
 * The names in a graph: where there is room for them, the most linked notes first. And the grid that finds what is near a
 * point.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("./graph-data").Graph} graph
   * @param {any} look
   * @param {{x: (node: number) => number, y: (node: number) => number, spacing: () => number,
   *   size: () => {width: number, height: number}}} lens where nodes are in the window
   */
  graphs.Names = function (context, graph, look, lens) {
    /**
     * Writes a node's name below it.
     * @param {number} node
     * @param {boolean} strong
     */
    this.write = function (node, strong) {
      var text = short(graph.titles[node], strong ? 60 : look.all ? 22 : 34);
      var y = lens.y(node) + graphs.radius(graph.edgesOf[node].length, lens.spacing()) + 12;
      context.font = (strong ? "650 13px " : "500 12px ") + look.font;
      context.textAlign = "center";
      var half = context.measureText(text).width / 2 + 4;
      var x = Math.max(half, Math.min(lens.size().width - half, lens.x(node)));
      context.lineJoin = "round";
      context.lineWidth = 2.5;
      context.strokeStyle = look.paper;
      context.strokeText(text, x, y);
      context.fillStyle = strong ? look.accent : look.ink;
      context.fillText(text, x, y);
    };

    function short(text, most) {
      return text.length > most ? text.slice(0, most - 1) + "…" : text;
    }

    /**
     * The nodes whose names have room.
     * @param {number[]} byLinks all nodes, the most linked first
     * @returns {number[]}
     */
    this.most = function (byLinks) {
      var most = Math.min(look.names, Math.round(lens.size().width * lens.size().height / 20000));
      var seen = [];
      for (var i = 0; i < byLinks.length && seen.length < 4 * most; i++) {
        var node = byLinks[i];
        if (graph.edgesOf[node].length > 0 || lens.spacing() > 40) {
          seen.push(node);
        }
      }
      return free(seen, most);
    };

    /**
     * Of some nodes those whose names neither leave the window nor meet another.
     * @param {number[]} nodes
     * @param {number} most
     * @returns {number[]}
     */
    function free(nodes, most) {
      var width = lens.size().width;
      var height = lens.size().height;
      var boxes = [];
      var size = lens.spacing();
      return nodes.filter(function (node) {
        var x = lens.x(node);
        var y = lens.y(node);
        if (boxes.length >= most || look.hidden[node] || x < 0 || y < 0 || x > width || y > height - 6) {
          return false;
        }
        var half = Math.min(graph.titles[node].length, look.all ? 22 : 34) * 3.3 + 6;
        var top = y + graphs.radius(graph.edgesOf[node].length, size);
        var open = boxes.every(function (box) {
          return Math.abs(box.x - x) > box.half + half || Math.abs(box.top - top) > 17;
        });
        if (open) {
          boxes.push({ x: x, top: top, half: half });
        }
        return open;
      });
    }
    this.free = free;
  };

  /** The nodes in a grid of squares, so that those near a point are found without a look at all. */
  graphs.grid = function (graph) {
    var count = Math.max(1, Math.floor(Math.sqrt(graph.titles.length / 3)));
    var side = graphs.SIDE / count;
    var cells = [];
    function cell(at) {
      return Math.max(0, Math.min(count - 1, Math.floor(at / side)));
    }
    graph.titles.forEach(function (title, node) {
      var place = cell(graph.ys[node]) * count + cell(graph.xs[node]);
      (cells[place] = cells[place] || []).push(node);
    });
    return {
      within: function (x, y, reach, tell) {
        for (var row = cell(y - reach); row <= cell(y + reach); row++) {
          for (var column = cell(x - reach); column <= cell(x + reach); column++) {
            (cells[row * count + column] || []).forEach(tell);
          }
        }
      }
    };
  };
})();
