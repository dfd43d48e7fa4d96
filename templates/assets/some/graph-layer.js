/*
 * Draws a graph's edges and nodes on a picture of its own, larger than the window onto it, in slices of a few
 * milliseconds. Panning and zooming move that picture and draw it anew when they rest, so that no frame waits for it.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** Milliseconds of a frame that drawing may take. */
  var SLICE = 5;
  /** How many edges are one stroke. */
  var BATCH = 250;
  /** How much larger than the window the picture is, on each side. */
  var MARGIN = 0.25;

  /**
   * @typedef {object} Eye what part of the plane is seen: a place is drawn at its distance from x and y times scale
   * @property {number} x
   * @property {number} y
   * @property {number} scale
   */

  /**
   * How large a node is drawn, in pixels.
   * @param {number} links
   * @param {number} spacing pixels between nodes on average
   * @returns {number}
   */
  graphs.radius = function (links, spacing) {
    var unit = Math.max(0.9, Math.min(4.5, spacing * 0.16));
    return unit * (0.75 + 0.42 * Math.sqrt(Math.min(links, 120)));
  };

  /**
   * A picture of a graph.
   * @param {import("./graph-data").Graph} graph
   * @param {{colours: string[], line: string, groups: () => number[], hidden: Uint8Array}} look
   */
  graphs.Layer = function (graph, look) {
    var done = null;
    var work = null;
    var spare = [document.createElement("canvas"), document.createElement("canvas")];
    var order = graph.titles.map(function (title, node) {
      return node;
    }).sort(function (a, b) {
      return graph.edgesOf[a].length - graph.edgesOf[b].length;
    });

    /**
     * Begins a new picture.
     * @param {Eye} eye
     * @param {number} width of the window
     * @param {number} height
     * @param {number} ratio device pixels to a pixel
     */
    this.begin = function (eye, width, height, ratio) {
      var canvas = done && done.canvas === spare[0] ? spare[1] : spare[0];
      var wide = Math.ceil(width * (1 + 2 * MARGIN));
      var high = Math.ceil(height * (1 + 2 * MARGIN));
      canvas.width = wide * ratio;
      canvas.height = high * ratio;
      var context = canvas.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      work = {
        canvas: canvas,
        context: context,
        eye: { x: eye.x - width * MARGIN / eye.scale, y: eye.y - height * MARGIN / eye.scale, scale: eye.scale },
        width: wide,
        height: high,
        edge: 0,
        node: 0
      };
    };

    /**
     * Goes on with it for a few milliseconds.
     * @returns {boolean} whether there is more to do
     */
    this.go = function () {
      var until = performance.now() + SLICE;
      while (work && performance.now() < until) {
        if (work.edge < graph.from.length) {
          strokes(work);
        } else if (work.node < order.length) {
          discs(work);
        } else {
          done = work;
          work = null;
        }
      }
      return work !== null;
    };

    function strokes(into) {
      var eye = into.eye;
      var far = new Path2D();
      var near = new Path2D();
      var end = Math.min(graph.from.length, into.edge + BATCH);
      var long = 0.22 * into.width;
      for (; into.edge < end; into.edge++) {
        var from = graph.from[into.edge];
        var to = graph.to[into.edge];
        if (look.hidden[from] || look.hidden[to]) {
          continue;
        }
        var x1 = (graph.xs[from] - eye.x) * eye.scale;
        var y1 = (graph.ys[from] - eye.y) * eye.scale;
        var x2 = (graph.xs[to] - eye.x) * eye.scale;
        var y2 = (graph.ys[to] - eye.y) * eye.scale;
        if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > into.width && x2 > into.width)
          || (y1 > into.height && y2 > into.height)) {
          continue;
        }
        var path = Math.abs(x1 - x2) + Math.abs(y1 - y2) > long ? far : near;
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
      }
      var dense = Math.max(0.05, Math.min(0.65, 26 / Math.sqrt(graph.from.length + 1)));
      into.context.strokeStyle = look.line;
      into.context.lineWidth = graph.from.length > 4000 ? 0.7 : 1;
      into.context.globalAlpha = dense;
      into.context.stroke(near);
      into.context.globalAlpha = dense * 0.45;
      into.context.stroke(far);
      into.context.globalAlpha = 1;
    }

    function discs(into) {
      var eye = into.eye;
      var spacing = eye.scale * graphs.SIDE / Math.sqrt(order.length);
      var groups = look.groups();
      /** @type {Record<number, Path2D>} */
      var paths = {};
      var end = Math.min(order.length, into.node + 400);
      for (; into.node < end; into.node++) {
        var node = order[into.node];
        var x = (graph.xs[node] - eye.x) * eye.scale;
        var y = (graph.ys[node] - eye.y) * eye.scale;
        if (look.hidden[node] || x < -30 || y < -30 || x > into.width + 30 || y > into.height + 30) {
          continue;
        }
        var group = node < graph.notes ? groups[node] : -1;
        var path = paths[group] = paths[group] || new Path2D();
        var radius = graphs.radius(graph.edgesOf[node].length, spacing);
        path.moveTo(x + radius, y);
        path.arc(x, y, radius, 0, 7);
      }
      Object.keys(paths).forEach(function (group) {
        into.context.fillStyle = group === "-1" ? look.line : look.colours[group];
        into.context.globalAlpha = group === "-1" ? 0.45 : 1;
        into.context.fill(paths[group]);
      });
      into.context.globalAlpha = 1;
    }

    /**
     * Draws the picture that is done where it belongs now.
     * @param {CanvasRenderingContext2D} context
     * @param {Eye} eye
     */
    this.paint = function (context, eye) {
      if (done) {
        var grown = eye.scale / done.eye.scale;
        context.drawImage(done.canvas, (done.eye.x - eye.x) * eye.scale, (done.eye.y - eye.y) * eye.scale,
          done.width * grown, done.height * grown);
      }
    };

    /**
     * Whether the picture that is done shows less than the window does, or far too coarse.
     * @param {Eye} eye
     * @param {number} width
     * @param {number} height
     * @returns {boolean}
     */
    this.lacks = function (eye, width, height) {
      var grown = done ? eye.scale / done.eye.scale : 0;
      return !done || grown > 1.6 || grown < 0.7 || done.eye.x > eye.x || done.eye.y > eye.y
        || done.eye.x + done.width / done.eye.scale < eye.x + width / eye.scale
        || done.eye.y + done.height / done.eye.scale < eye.y + height / eye.scale;
    };

    /** @returns {boolean} whether a picture is being drawn */
    this.busy = function () {
      return work !== null;
    };
  };
})();
