/*
 * Keeps a picture of a graph's edges and nodes, larger than the window onto it. It is drawn in slices of a few
 * milliseconds. Panning and zooming move that picture and draw it anew when they rest, so that no frame waits for it.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** Milliseconds of a frame that drawing may take. */
  var SLICE = 5;
  /** How much larger than the window the picture is, on each side. */
  var MARGIN = 0.25;
  /** How many edges, rows and nodes are drawn before a look at the clock. */
  var EDGES = 60;
  var ROWS = 24;
  var NODES = 80;

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
    var whole = null;
    var work = null;
    var pixels = null;
    var spare = [0, 1, 2].map(function () {
      return document.createElement("canvas");
    });
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
      var canvas = spare.filter(function (one) {
        return !(done && one === done.canvas) && !(whole && one === whole.canvas);
      })[0];
      var wide = Math.ceil(width * (1 + 2 * MARGIN) * ratio);
      var high = Math.ceil(height * (1 + 2 * MARGIN) * ratio);
      if (canvas.width !== wide || canvas.height !== high) {
        canvas.width = wide;
        canvas.height = high;
      }
      pixels = pixels && pixels.width === wide && pixels.height === high ? pixels : new graphs.Pixels(wide, high);
      pixels.clear();
      work = {
        canvas: canvas,
        x: eye.x - width * MARGIN / eye.scale,
        y: eye.y - height * MARGIN / eye.scale,
        scale: eye.scale,
        width: wide / ratio,
        height: high / ratio,
        dots: eye.scale * ratio,
        ratio: ratio,
        spacing: eye.scale * graphs.SIDE / Math.sqrt(order.length),
        shades: graphs.shades(strength(eye.scale * graphs.SIDE / Math.sqrt(order.length))),
        line: graphs.rgb(look.line),
        colours: look.colours.map(graphs.rgb),
        edge: 0,
        row: 0,
        node: 0,
        put: 0
      };
    };

    /**
     * How dark an edge is: the more there are and the nearer they lie, the fainter is each.
     * @param {number} spacing
     * @returns {number}
     */
    function strength(spacing) {
      var few = (graph.from.length > 4000 ? 18 : 26) / Math.sqrt(graph.from.length + 1);
      return Math.max(0.04, Math.min(0.65, few * Math.max(1, Math.sqrt(spacing / 14))));
    }

    /** Forgets the pictures, for they show what is no longer so. */
    this.forget = function () {
      whole = null;
    };

    /**
     * Goes on with the picture for a few milliseconds.
     * @returns {boolean} whether there is more to do
     */
    this.go = function () {
      var until = performance.now() + SLICE;
      while (work && performance.now() < until) {
        if (work.edge < graph.from.length) {
          lines(work);
        } else if (work.row < pixels.height) {
          work.row = Math.min(pixels.height, work.row + ROWS);
          pixels.resolve(Math.max(0, work.row - ROWS), work.row, work.line, work.shades);
        } else if (work.node < order.length) {
          discs(work);
        } else if (work.put < pixels.height) {
          pixels.put(work.canvas.getContext("2d"), work.put, Math.min(pixels.height, work.put + 4 * ROWS));
          work.put += 4 * ROWS;
        } else {
          done = work;
          work = null;
          whole = covers(done, 0, 0, graphs.SIDE, graphs.SIDE) ? done : whole;
        }
      }
      return work !== null;
    };

    function lines(into) {
      var end = Math.min(graph.from.length, into.edge + EDGES);
      var long = 0.22 * pixels.width;
      for (; into.edge < end; into.edge++) {
        var from = graph.from[into.edge];
        var to = graph.to[into.edge];
        if (look.hidden[from] || look.hidden[to]) {
          continue;
        }
        var x1 = (graph.xs[from] - into.x) * into.dots;
        var y1 = (graph.ys[from] - into.y) * into.dots;
        var x2 = (graph.xs[to] - into.x) * into.dots;
        var y2 = (graph.ys[to] - into.y) * into.dots;
        var far = Math.abs(x1 - x2) + Math.abs(y1 - y2) > long;
        pixels.line(x1, y1, x2, y2, (far ? 0.45 : 1) * into.ratio);
      }
    }

    function discs(into) {
      var groups = look.groups();
      var end = Math.min(order.length, into.node + NODES);
      for (; into.node < end; into.node++) {
        var node = order[into.node];
        if (!look.hidden[node]) {
          var note = node < graph.notes;
          var radius = graphs.radius(graph.edgesOf[node].length, into.spacing) * into.ratio;
          pixels.disc((graph.xs[node] - into.x) * into.dots, (graph.ys[node] - into.y) * into.dots, radius,
            note ? into.colours[groups[node]] : into.line, note ? 1 : 0.45);
        }
      }
    }

    /** Whether a picture shows all of a part of the plane. */
    function covers(picture, left, top, right, bottom) {
      return picture.x <= left && picture.y <= top && picture.x + picture.width / picture.scale >= right
        && picture.y + picture.height / picture.scale >= bottom;
    }

    /**
     * Draws the picture that is done where it belongs now, and beside it what is known of the rest.
     * @param {CanvasRenderingContext2D} context
     * @param {Eye} eye
     * @param {number} width of the window
     * @param {number} height
     */
    this.paint = function (context, eye, width, height) {
      if (!done) {
        return;
      }
      var grown = eye.scale / done.scale;
      var dots = grown === 1 ? done.ratio : 0;
      var left = onDots((done.x - eye.x) * eye.scale, dots);
      var top = onDots((done.y - eye.y) * eye.scale, dots);
      var right = left + done.width * grown;
      var bottom = top + done.height * grown;
      if (whole && whole !== done) {
        var from = Math.max(0, Math.min(height, Math.ceil(top)));
        var to = Math.max(from, Math.min(height, Math.floor(bottom)));
        part(context, eye, 0, 0, width, from);
        part(context, eye, 0, to, width, height);
        part(context, eye, 0, from, Math.min(width, Math.ceil(left)), to);
        part(context, eye, Math.max(0, Math.floor(right)), from, width, to);
      }
      context.imageSmoothingEnabled = dots === 0;
      context.drawImage(done.canvas, left, top, right - left, bottom - top);
      context.imageSmoothingEnabled = true;
    };

    /** A place on the dots of the screen, so that a picture in its own size is copied and not computed. */
    function onDots(place, dots) {
      return dots ? Math.round(place * dots) / dots : place;
    }

    /** Draws a part of the window from the picture of the whole. */
    function part(context, eye, left, top, right, bottom) {
      if (left < right && top < bottom) {
        var dots = whole.dots / eye.scale;
        context.drawImage(whole.canvas, (eye.x - whole.x) * whole.dots + left * dots,
          (eye.y - whole.y) * whole.dots + top * dots, (right - left) * dots, (bottom - top) * dots,
          left, top, right - left, bottom - top);
      }
    }

    /**
     * Whether the picture that is done shows less than the window does, or far too coarse.
     * @param {Eye} eye
     * @param {number} width
     * @param {number} height
     * @returns {boolean}
     */
    this.lacks = function (eye, width, height) {
      var grown = done ? eye.scale / done.scale : 0;
      return grown > 1.6 || grown < 0.7
        || !covers(done, eye.x, eye.y, eye.x + width / eye.scale, eye.y + height / eye.scale);
    };

    /** @returns {boolean} whether a picture is being drawn */
    this.busy = function () {
      return work !== null;
    };
  };
})();
