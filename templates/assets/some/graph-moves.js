/*
 * What the pointer and the keys do with a graph: drag, wheel and two fingers move and zoom it, a click opens a note, a tap
 * chooses it, the arrow keys go from note to note.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {any} view
   * @param {import("./graph-data").Graph} graph
   * @param {{moves: boolean, chosen: (node: number) => void}} what `chosen` is told of a node, or of -1
   */
  graphs.moves = function (canvas, view, graph, what) {
    /** @type {Record<number, {x: number, y: number}>} */
    var pointers = {};
    var travelled = 0;
    var kept = -1;

    function point(event) {
      var box = canvas.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    }

    function choose(node) {
      kept = node;
      view.show(node);
      what.chosen(node);
    }

    function open(node, apart) {
      if (node >= 0 && node < graph.notes) {
        var href = graphs.href(graph.paths[node]);
        if (apart) {
          window.open(href);
        } else {
          location.href = href;
        }
      }
    }

    canvas.addEventListener("pointerdown", function (event) {
      pointers[event.pointerId] = point(event);
      travelled = 0;
      if (what.moves && canvas.setPointerCapture) {
        canvas.setPointerCapture(event.pointerId);
      }
    });

    canvas.addEventListener("pointermove", function (event) {
      var at = point(event);
      var before = pointers[event.pointerId];
      if (before && what.moves) {
        drag(event.pointerId, before, at);
      } else if (!before && event.pointerType !== "touch") {
        var node = view.at(at.x, at.y, 7);
        canvas.style.cursor = node >= 0 ? "pointer" : what.moves ? "grab" : "";
        view.show(node >= 0 ? node : kept);
      }
    });

    function drag(id, before, at) {
      var other = Object.keys(pointers).filter(function (one) {
        return Number(one) !== id;
      })[0];
      travelled += Math.abs(at.x - before.x) + Math.abs(at.y - before.y);
      if (other !== undefined) {
        var still = pointers[other];
        var was = Math.hypot(before.x - still.x, before.y - still.y);
        view.zoom(Math.hypot(at.x - still.x, at.y - still.y) / Math.max(1, was), still.x, still.y);
      } else if (travelled > 3) {
        canvas.style.cursor = "grabbing";
        view.pan(at.x - before.x, at.y - before.y);
      }
      pointers[id] = at;
    }

    function release(event) {
      delete pointers[event.pointerId];
    }

    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener("pointerup", function (event) {
      var at = point(event);
      var known = pointers[event.pointerId];
      release(event);
      canvas.style.cursor = "";
      if (!known || travelled > 5 || event.button > 1) {
        return;
      }
      var touch = event.pointerType === "touch";
      var node = view.at(at.x, at.y, touch ? 18 : 7);
      if (node >= 0 && (!touch || node === kept)) {
        open(node, event.ctrlKey || event.metaKey || event.button === 1);
      } else {
        choose(node);
      }
    });

    canvas.addEventListener("pointerleave", function () {
      view.show(kept);
    });

    canvas.addEventListener("wheel", function (event) {
      if (what.moves) {
        event.preventDefault();
        var at = point(event);
        var by = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
        view.zoom(Math.exp(-Math.max(-120, Math.min(120, by)) * 0.0022), at.x, at.y);
      }
    }, { passive: false });

    canvas.addEventListener("keydown", function (event) {
      var arrow = ARROWS[event.key];
      if (arrow && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        choose(kept < 0 ? view.first() : view.next(kept, arrow[0], arrow[1]));
        if (what.moves) {
          view.centre(kept, true);
        }
      } else if (event.key === "Enter") {
        open(kept, event.ctrlKey || event.metaKey);
      } else if (event.key === "Escape" && kept >= 0) {
        event.preventDefault();
        choose(-1);
      } else if (what.moves && (event.key === "+" || event.key === "-" || event.key === "=")) {
        view.zoom(event.key === "-" ? 0.8 : 1.25);
      } else if (what.moves && event.key === "0") {
        view.fit();
      }
    });

    return { choose: choose };
  };
})();
