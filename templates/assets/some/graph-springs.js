/*
 * Lays out what is around one note: where the whole graph has the others, but on rings, then by pushing and pulling.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var ROUNDS = 240;
  /** How far a node may go in one round while another is dragged. */
  var GENTLE = 4;

  /**
   * @param {import("./graph-data").Graph & {step: number[]}} part its node 0 stays in the middle
   * @returns {{follow: (held: number, move: (node: number, x: number, y: number) => void) => number}} `follow` has the
   *   others come after a node that is held, and tells how far the fastest went, in pixels or so
   */
  graphs.springs = function (part) {
    var count = part.titles.length;
    var xs = new Float32Array(count);
    var ys = new Float32Array(count);
    var middle = graphs.SIDE / 2;
    for (var i = 1; i < count; i++) {
      var angle = Math.atan2(part.ys[i] - part.ys[0], part.xs[i] - part.xs[0]) + i * 1e-3;
      xs[i] = 60 * part.step[i] * Math.cos(angle);
      ys[i] = 60 * part.step[i] * Math.sin(angle);
    }
    for (var round = 0; round < ROUNDS; round++) {
      settle(12 * (1 - round / ROUNDS) + 0.2, 0);
    }
    var far = 1;
    for (var node = 0; node < count; node++) {
      far = Math.max(far, Math.abs(xs[node]), Math.abs(ys[node]));
    }
    var unit = 0.9 * middle / far;
    for (node = 0; node < count; node++) {
      part.xs[node] = middle + unit * xs[node];
      part.ys[node] = middle + unit * ys[node];
    }

    function settle(most, held) {
      var fastest = 0;
      for (var a = 1; a < count; a++) {
        if (a !== held) {
          fastest = Math.max(fastest, push(a, most));
        }
      }
      return fastest;
    }

    function push(a, most) {
      var x = -xs[a] * 0.02;
      var y = -ys[a] * 0.02;
      for (var b = 0; b < count; b++) {
        var dx = xs[a] - xs[b];
        var dy = ys[a] - ys[b];
        var force = 1600 / (dx * dx + dy * dy + 4);
        x += a === b ? 0 : dx * force;
        y += a === b ? 0 : dy * force;
      }
      part.edgesOf[a].forEach(function (edge) {
        var other = graphs.other(part, edge, a);
        x += (xs[other] - xs[a]) * 0.5;
        y += (ys[other] - ys[a]) * 0.5;
      });
      var length = Math.hypot(x, y) || 1;
      var move = Math.min(most, 0.2 * length) / length;
      xs[a] += x * move;
      ys[a] += y * move;
      return length * move;
    }

    return {
      follow: function (held, move) {
        if (held >= 0) {
          xs[held] = (part.xs[held] - middle) / unit;
          ys[held] = (part.ys[held] - middle) / unit;
        }
        var fastest = settle(GENTLE, held);
        for (var node = 1; node < count; node++) {
          if (node !== held) {
            move(node, middle + unit * xs[node], middle + unit * ys[node]);
          }
        }
        return fastest;
      }
    };
  };
})();
