/*
 * What the pointer and the keys do with a graph: drag, wheel and two fingers move and zoom it, a node is dragged by the
 * mouse or once it is chosen, a click opens a note, a tap chooses it, the arrow keys go from note to note.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** Pixels between nodes from which on a node is dragged; before, the mouse is meant to move all. */
  var ROOM = 14;
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
    /** The node under the pointer that went down, and whether it is being dragged. */
    var grip = -1;
    var carried = false;

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
      var at = point(event);
      var touch = event.pointerType === "touch";
      var alone = Object.keys(pointers).length === 0 && event.button === 0;
      var node = alone ? view.places.at(at.x, at.y, touch ? 18 : 2) : -1;
      var free = touch ? what.moves && node === kept : node === kept || view.spacing() > ROOM;
      drop();
      grip = free ? node : -1;
      pointers[event.pointerId] = at;
      travelled = 0;
      if ((what.moves || grip >= 0) && canvas.setPointerCapture) {
        canvas.setPointerCapture(event.pointerId);
      }
    });

    canvas.addEventListener("pointermove", function (event) {
      var at = point(event);
      var before = pointers[event.pointerId];
      if (before && (what.moves || grip >= 0)) {
        drag(event.pointerId, before, at);
      } else if (!before && event.pointerType !== "touch") {
        var node = view.places.at(at.x, at.y, 7);
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
      } else if (travelled > 3 && grip >= 0) {
        carry(at);
      } else if (travelled > 3) {
        canvas.style.cursor = "grabbing";
        view.pan(at.x - before.x, at.y - before.y);
      }
      pointers[id] = at;
    }

    function carry(at) {
      if (!carried) {
        carried = true;
        canvas.style.cursor = "grabbing";
        view.hold(grip);
        view.show(grip);
      }
      view.carry(at.x, at.y);
    }

    function drop() {
      grip = -1;
      if (carried) {
        carried = false;
        view.hold(-1);
      }
    }

    function release(event) {
      delete pointers[event.pointerId];
      drop();
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
      var node = view.places.at(at.x, at.y, touch ? 18 : 7);
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
        choose(kept < 0 ? view.places.first() : view.places.next(kept, arrow[0], arrow[1]));
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
