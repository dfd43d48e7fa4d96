/*
 * Moves a drawing: drag it, turn the wheel over it with Ctrl, pinch it, or use the arrow keys, + and -, and 0 to see all of
 * it. Until it is enlarged, a finger and the wheel move the page as they do everywhere. Without this script the drawing is
 * shown whole.
 */
(function () {
  "use strict";

  var ZOOM = 1.25;
  /** How many times smaller than the whole the view may become. */
  var CLOSEST = 40;
  /** The part of the view that an arrow key moves it by. */
  var STEP = 0.15;

  /**
   * @typedef {{x: number, y: number, w: number, h: number}} View
   * @param {HTMLElement} frame
   * @param {SVGSVGElement} svg
   */
  function move(frame, svg) {
    var parts = (svg.getAttribute("viewBox") || "0 0 1 1").split(" ").map(Number);
    /** @type {View} */
    var all = { x: parts[0], y: parts[1], w: parts[2], h: parts[3] };
    /** @type {View} */
    var view = { x: all.x, y: all.y, w: all.w, h: all.h };
    /** @type {Map<number, {x: number, y: number}>} */
    var pointers = new Map();
    var dragged = false;

    function show() {
      view.x = Math.min(Math.max(view.x, all.x - view.w / 2), all.x + all.w - view.w / 2);
      view.y = Math.min(Math.max(view.y, all.y - view.h / 2), all.y + all.h - view.h / 2);
      svg.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" "));
      frame.classList.toggle("v-canvas-near", view.w < all.w * 0.999);
    }

    /** Units of the drawing in one pixel of the screen. */
    function unit() {
      var box = svg.getBoundingClientRect();
      return Math.max(view.w / box.width, view.h / box.height);
    }

    /** The place in the drawing below a place on the screen. */
    function place(x, y) {
      var box = svg.getBoundingClientRect();
      return { x: view.x + view.w / 2 + (x - box.left - box.width / 2) * unit(),
        y: view.y + view.h / 2 + (y - box.top - box.height / 2) * unit() };
    }

    /** Enlarges the drawing around a place in it. */
    function zoom(factor, at) {
      var scale = Math.min(all.w, Math.max(all.w / CLOSEST, view.w / factor)) / view.w;
      view = { x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale, w: view.w * scale, h: view.h * scale };
      show();
    }

    function middle() {
      return { x: view.x + view.w / 2, y: view.y + view.h / 2 };
    }

    function fit() {
      view = { x: all.x, y: all.y, w: all.w, h: all.h };
      show();
    }

    function pan(x, y) {
      view.x += x;
      view.y += y;
      show();
    }

    function key(event) {
      var moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
      if (event.altKey || event.ctrlKey || event.metaKey || event.target !== frame) {
        return;
      }
      if (moves[event.key]) {
        pan(moves[event.key][0] * view.w * STEP, moves[event.key][1] * view.h * STEP);
      } else if (event.key === "+" || event.key === "=") {
        zoom(ZOOM, middle());
      } else if (event.key === "-") {
        zoom(1 / ZOOM, middle());
      } else if (event.key === "0") {
        fit();
      } else {
        return;
      }
      event.preventDefault();
    }

    function spread() {
      var two = Array.from(pointers.values());
      return { x: (two[0].x + two[1].x) / 2, y: (two[0].y + two[1].y) / 2,
        size: Math.hypot(two[0].x - two[1].x, two[0].y - two[1].y) };
    }

    function drag(event) {
      var last = pointers.get(event.pointerId);
      if (!last) {
        return;
      }
      var now = { x: event.clientX, y: event.clientY };
      var far = Math.abs(now.x - last.x) + Math.abs(now.y - last.y) > (dragged ? 0 : 4);
      if (pointers.size === 2) {
        var before = spread();
        pointers.set(event.pointerId, now);
        var after = spread();
        zoom(after.size / Math.max(1, before.size), place(after.x, after.y));
        pan((before.x - after.x) * unit(), (before.y - after.y) * unit());
        dragged = true;
      } else if (far && (event.pointerType === "mouse" || frame.classList.contains("v-canvas-near"))) {
        if (!dragged && frame.setPointerCapture) {
          frame.setPointerCapture(event.pointerId);
        }
        dragged = true;
        pan((last.x - now.x) * unit(), (last.y - now.y) * unit());
        pointers.set(event.pointerId, now);
      }
    }

    function button(label, sign, action) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = sign;
      made.setAttribute("aria-label", label);
      made.title = label;
      made.addEventListener("click", action);
      return made;
    }

    var tools = document.createElement("div");
    tools.className = "v-canvas-tools";
    tools.append(button("Larger", "+", function () { zoom(ZOOM, middle()); }),
      button("Smaller", "−", function () { zoom(1 / ZOOM, middle()); }), button("Whole drawing", "0", fit));
    if (document.fullscreenEnabled) {
      tools.append(button("Whole screen", "⤢", function () {
        if (document.fullscreenElement) {
          document.exitFullscreen();
        } else {
          frame.requestFullscreen().catch(function () { /* a browser that refuses leaves the drawing where it is */ });
        }
      }));
    }
    frame.append(tools);
    frame.tabIndex = 0;
    frame.classList.add("v-canvas-live");
    frame.addEventListener("keydown", key);
    frame.addEventListener("wheel", function (event) {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(Math.pow(1.002, -event.deltaY), place(event.clientX, event.clientY));
      }
    }, { passive: false });
    frame.addEventListener("pointerdown", function (event) {
      if (event.button === 0 && !tools.contains(/** @type {Node} */ (event.target))) {
        dragged = pointers.size > 0;
        pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      }
    });
    frame.addEventListener("pointermove", drag);
    ["pointerup", "pointercancel"].forEach(function (name) {
      frame.addEventListener(name, function (event) {
        pointers.delete(/** @type {PointerEvent} */ (event).pointerId);
      });
    });
    // A drag that ends on a link does not follow it.
    frame.addEventListener("click", function (event) {
      if (dragged) {
        event.preventDefault();
        event.stopPropagation();
      }
      dragged = false;
    }, true);
    frame.addEventListener("dragstart", function (event) {
      event.preventDefault();
    });
  }

  document.querySelectorAll(".v-canvas").forEach(function (frame) {
    var svg = frame.querySelector("svg");
    if (svg) {
      move(/** @type {HTMLElement} */ (frame), svg);
    }
  });
})();
