/*
 * A window onto a graph: a canvas with the picture of the graph, what is pointed at, and names where there is room.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** Milliseconds without a move until the picture is drawn anew. */
  var REST = 110;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./graph-data").Graph} graph
   * @param {{colours: string[], line: string, ink: string, paper: string, accent: string, font: string,
   *   groups: () => number[], hidden: Uint8Array, names: number, all: boolean, springs?: any}} look with `springs`, the
   *   others come after a node that is dragged
   */
  graphs.View = function (canvas, graph, look) {
    var view = this;
    var context = canvas.getContext("2d");
    var layer = new graphs.Layer(graph, look);
    var eye = { x: 0, y: 0, scale: 1 };
    var width = 0;
    var height = 0;
    var ratio = 1;
    var asked = false;
    var moved = 0;
    var stale = true;
    var held = -1;
    var swinging = false;
    /** @type {number[]} */
    var named = [];
    var unnamed = true;
    var lens = {
      x: screenX,
      y: screenY,
      eye: eye,
      spacing: spacing,
      size: function () {
        return { width: width, height: height, ratio: ratio };
      }
    };
    var places = new graphs.Places(graph, look, lens);
    var labels = new graphs.Names(context, graph, look, lens);
    /** The node that is pointed at or chosen; -1 for none. */
    view.shown = -1;
    view.eye = eye;
    view.spacing = spacing;
    view.places = places;

    function draw() {
      asked = true;
      requestAnimationFrame(frame);
    }

    /** Draws at the next frame. */
    function ask() {
      if (!asked) {
        draw();
      }
    }

    function frame(now) {
      asked = false;
      if (width * height === 0) {
        return;
      }
      var resting = now - moved > REST;
      var restless = look.springs && (held >= 0 || swinging) && swing();
      if ((stale && resting) || (!layer.busy() && (held >= 0 || restless || layer.lacks(eye, width, height)))) {
        layer.begin(eye, width, height, ratio);
        stale = false;
      }
      var more = layer.busy() && layer.go();
      if (unnamed && resting && !more) {
        named = labels.most(places.byLinks);
        unnamed = false;
      }
      paint();
      if (more || unnamed || restless) {
        ask();
      }
    }

    /** Has the others come after the node that is held. */
    function swing() {
      swinging = look.springs.follow(held, places.move) > 0.05;
      stale = true;
      return true;
    }

    function paint() {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      var some = view.shown >= 0;
      context.globalAlpha = some ? 0.28 : 1;
      layer.paint(context, eye, width, height);
      context.globalAlpha = 1;
      if (some) {
        highlight(view.shown);
      } else {
        named.forEach(function (node) {
          labels.write(node, false);
        });
      }
    }

    /** @returns {number} pixels between nodes on average */
    function spacing() {
      return eye.scale * graphs.SIDE / Math.sqrt(graph.titles.length);
    }

    function screenX(node) {
      return (graph.xs[node] - eye.x) * eye.scale;
    }

    function screenY(node) {
      return (graph.ys[node] - eye.y) * eye.scale;
    }

    function highlight(node) {
      var path = new Path2D();
      var around = places.neighbours(node);
      around.forEach(function (other) {
        path.moveTo(screenX(node), screenY(node));
        path.lineTo(screenX(other), screenY(other));
      });
      context.strokeStyle = look.accent;
      context.lineWidth = 1.2;
      context.globalAlpha = 0.65;
      context.stroke(path);
      context.globalAlpha = 1;
      around.concat(node).forEach(function (one) {
        context.fillStyle = one === node ? look.accent : one < graph.notes ? look.colours[look.groups()[one]] : look.line;
        context.beginPath();
        context.arc(screenX(one), screenY(one), graphs.radius(graph.edgesOf[one].length, spacing()) + 1, 0, 7);
        context.fill();
      });
      labels.free(around, 24).forEach(function (other) {
        labels.write(other, false);
      });
      labels.write(node, true);
    }

    /**
     * Shows a node with its neighbours, or all.
     * @param {number} node -1 for all
     */
    view.show = function (node) {
      if (view.shown !== node) {
        view.shown = node;
        ask();
      }
    };

    /**
     * @param {number} right pixels
     * @param {number} down
     */
    view.pan = function (right, down) {
      eye.x -= right / eye.scale;
      eye.y -= down / eye.scale;
      touch();
    };

    /**
     * @param {number} by
     * @param {number} [x] the point that stays where it is
     * @param {number} [y]
     */
    view.zoom = function (by, x, y) {
      var atX = x === undefined ? width / 2 : x;
      var atY = y === undefined ? height / 2 : y;
      var scale = Math.max(0.04, Math.min(8, eye.scale * by));
      eye.x += atX / eye.scale - atX / scale;
      eye.y += atY / eye.scale - atY / scale;
      eye.scale = scale;
      touch();
    };

    /**
     * Moves a node to the middle.
     * @param {number} node
     * @param {boolean} far whether only if it is near the edge
     */
    view.centre = function (node, far) {
      var x = screenX(node);
      var y = screenY(node);
      if (!far || x < width * 0.12 || y < height * 0.12 || x > width * 0.88 || y > height * 0.88) {
        view.pan(width / 2 - x, height / 2 - y);
      }
    };

    /** Shows all nodes that are not hidden. */
    view.fit = function () {
      var low = [Infinity, Infinity];
      var high = [-Infinity, -Infinity];
      for (var node = 0; node < graph.titles.length; node++) {
        if (!look.hidden[node]) {
          low = [Math.min(low[0], graph.xs[node]), Math.min(low[1], graph.ys[node])];
          high = [Math.max(high[0], graph.xs[node]), Math.max(high[1], graph.ys[node])];
        }
      }
      if (low[0] < Infinity) {
        var room = look.all ? 34 : 28;
        eye.scale = Math.min(6, (width - 2 * room) / Math.max(40, high[0] - low[0]),
          (height - 2 * room) / Math.max(40, high[1] - low[1]));
        eye.x = (low[0] + high[0]) / 2 - width / 2 / eye.scale;
        eye.y = (low[1] + high[1]) / 2 - height / 2 / eye.scale;
      }
      touch();
    };

    function touch() {
      stale = true;
      unnamed = true;
      moved = performance.now();
      ask();
    }

    /** Draws everything anew, after a change of colours, of what is hidden, or of the window. */
    view.refresh = function () {
      var box = canvas.getBoundingClientRect();
      var again = box.width !== width || box.height !== height;
      ratio = Math.min(2, window.devicePixelRatio || 1);
      if (again) {
        width = box.width;
        height = box.height;
        canvas.width = width * ratio;
        canvas.height = height * ratio;
      }
      layer.forget();
      labels.forget();
      stale = true;
      unnamed = true;
      moved = 0;
      ask();
    };

    /**
     * Holds a node, or lets it go.
     * @param {number} node -1 for none
     */
    view.hold = function (node) {
      held = node;
      layer.forget();
      touch();
    };

    /**
     * Puts the node that is held at a point of the window; notes that are linked with it alone go with it.
     * @param {number} x
     * @param {number} y
     */
    view.carry = function (x, y) {
      var right = eye.x + x / eye.scale - graph.xs[held];
      var down = eye.y + y / eye.scale - graph.ys[held];
      var leaves = look.springs ? [] : places.neighbours(held).filter(function (other) {
        return graph.edgesOf[other].length === 1;
      });
      leaves.concat(held).forEach(function (node) {
        places.move(node, graph.xs[node] + right, graph.ys[node] + down);
      });
      touch();
    };
  };
})();
