/*
 * Finds nodes: what is near a point of the window, what lies in a direction, what is linked.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});

  /**
   * @param {import("./graph-data").Graph} graph
   * @param {{hidden: Uint8Array}} look
   * @param {{x: (node: number) => number, y: (node: number) => number, spacing: () => number, eye: any}} lens where
   *   nodes are in the window
   */
  graphs.Places = function (graph, look, lens) {
    this.lens = lens;
    /** The nodes in a grid of squares, so that not all are looked at. @type {Set<number>[]} */
    var cells = [];
    var count = Math.max(1, Math.floor(Math.sqrt(graph.titles.length / 3)));
    var side = graphs.SIDE / count;
    /** All nodes, the most linked first. */
    this.byLinks = graph.titles.map(function (title, node) {
      return node;
    }).sort(function (a, b) {
      return graph.edgesOf[b].length - graph.edgesOf[a].length || a - b;
    });
    this.byLinks.forEach(function (node) {
      of(node).add(node);
    });

    function cell(at) {
      return Math.max(0, Math.min(count - 1, Math.floor(at / side)));
    }

    /** The square that a node lies in. */
    function of(node) {
      var place = cell(graph.ys[node]) * count + cell(graph.xs[node]);
      return (cells[place] = cells[place] || new Set());
    }

    function within(x, y, reach, tell) {
      for (var row = cell(y - reach); row <= cell(y + reach); row++) {
        for (var column = cell(x - reach); column <= cell(x + reach); column++) {
          (cells[row * count + column] || []).forEach(tell);
        }
      }
    }

    /**
     * Moves a node.
     * @param {number} node
     * @param {number} x
     * @param {number} y
     */
    this.move = function (node, x, y) {
      of(node).delete(node);
      graph.xs[node] = x;
      graph.ys[node] = y;
      of(node).add(node);
    };

    /**
     * The notes that a node is linked with, the most linked first.
     * @param {number} node
     * @returns {number[]}
     */
    this.neighbours = function (node) {
      return graph.edgesOf[node].map(function (edge) {
        return graphs.other(graph, edge, node);
      }).filter(function (other) {
        return !look.hidden[other];
      }).sort(function (a, b) {
        return graph.edgesOf[b].length - graph.edgesOf[a].length || a - b;
      });
    };

    /**
     * The node at a point of the window; -1 for none.
     * @param {number} x
     * @param {number} y
     * @param {number} reach pixels beside it
     * @returns {number}
     */
    this.at = function (x, y, reach) {
      var best = -1;
      var nearest = Infinity;
      var eye = lens.eye;
      within(eye.x + x / eye.scale, eye.y + y / eye.scale, (reach + 22) / eye.scale, function (node) {
        var far = Math.hypot(lens.x(node) - x, lens.y(node) - y)
          - graphs.radius(graph.edgesOf[node].length, lens.spacing());
        if (!look.hidden[node] && far < reach && far < nearest) {
          nearest = far;
          best = node;
        }
      });
      return best;
    };

    /**
     * The node that lies in a direction from another.
     * @param {number} node
     * @param {number} right 1, 0 or -1
     * @param {number} down
     * @returns {number} the node itself if there is none
     */
    this.next = function (node, right, down) {
      var best = node;
      var nearest = Infinity;
      for (var other = 0; other < graph.titles.length; other++) {
        var along = (graph.xs[other] - graph.xs[node]) * right + (graph.ys[other] - graph.ys[node]) * down;
        var beside = Math.abs((graph.xs[other] - graph.xs[node]) * down + (graph.ys[other] - graph.ys[node]) * right);
        if (!look.hidden[other] && along > 0 && along > beside * 0.6 && along + 2 * beside < nearest) {
          nearest = along + 2 * beside;
          best = other;
        }
      }
      return best;
    };

    /** @returns {number} the most linked node that is not hidden */
    this.first = function () {
      return this.byLinks.filter(function (node) {
        return !look.hidden[node];
      })[0];
    };
  };
})();
