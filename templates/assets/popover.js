/*
 * Shows a term's definition beside its mention: with the mouse after a moment, with the keyboard at once, on a touch
 * screen with the first tap. Esc closes it; it stays while the pointer is in it; it never covers the line it explains.
 */
(function () {
  "use strict";

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  /** Milliseconds until the mouse is taken to mean it, and until leaving is taken to be final. */
  var OPEN_AFTER = 220;
  var CLOSE_AFTER = 260;
  /** Pixels between the line and the popover, and between the popover and the window's edge. */
  var GAP = 8;
  var EDGE = 12;

  /** @type {HTMLElement | null} */
  var box = null;
  /** @type {HTMLElement | null} */
  var shown = null;
  var timer = 0;
  var touched = false;

  /** @returns {HTMLElement} the one popover of the page */
  function popover() {
    if (!box) {
      box = document.createElement("div");
      box.className = "v-popover";
      box.id = "v-popover";
      box.hidden = true;
      box.addEventListener("pointerenter", stay);
      box.addEventListener("pointerleave", leave);
      box.addEventListener("focusin", stay);
      (document.querySelector("main") || document.body).appendChild(box);
    }
    return box;
  }

  /**
   * The mention that an event is about.
   * @param {Event} event
   * @returns {HTMLElement | null}
   */
  function mention(event) {
    var target = event.target;
    return target instanceof Element ? target.closest("a.v-term[data-v-term]") : null;
  }

  /** @param {HTMLElement} term */
  function show(term, x) {
    clearTimeout(timer);
    var definition = document.getElementById("v-term-" + term.getAttribute("data-v-term"));
    if (!definition || shown === term) {
      return;
    }
    hide();
    var content = popover();
    content.textContent = "";
    Array.prototype.forEach.call(definition.childNodes, function (node) {
      content.appendChild(node.cloneNode(true));
    });
    content.hidden = false;
    content.scrollTop = 0;
    term.setAttribute("aria-describedby", content.id);
    shown = term;
    place(content, line(term, x));
  }

  /** Closes the popover. */
  function hide() {
    clearTimeout(timer);
    if (shown) {
      shown.removeAttribute("aria-describedby");
      shown = null;
      box.hidden = true;
    }
  }

  /**
   * The part of a mention that the pointer is on; a mention may run over two lines.
   * @param {HTMLElement} term
   * @param {{x: number, y: number} | undefined} point
   * @returns {DOMRect}
   */
  function line(term, point) {
    var parts = Array.prototype.slice.call(term.getClientRects());
    var hit = parts.filter(function (part) {
      return point && point.y >= part.top - 2 && point.y <= part.bottom + 2;
    });
    return hit[0] || parts[parts.length - 1] || term.getBoundingClientRect();
  }

  /**
   * Below the line where there is room, else above it, within the window.
   * @param {HTMLElement} content
   * @param {DOMRect} at
   */
  function place(content, at) {
    var width = document.documentElement.clientWidth;
    var height = window.innerHeight;
    var below = height - at.bottom - GAP - EDGE;
    var above = at.top - GAP - EDGE;
    content.style.maxHeight = "";
    var size = content.getBoundingClientRect();
    var under = size.height <= below || below >= above;
    content.style.maxHeight = Math.max(80, Math.min(size.height, under ? below : above)) + 2 + "px";
    size = content.getBoundingClientRect();
    var left = Math.min(at.left - 16, width - size.width - EDGE);
    content.style.left = Math.max(EDGE, left) + "px";
    content.style.top = (under ? at.bottom + GAP : at.top - GAP - size.height) + "px";
  }

  function stay() {
    clearTimeout(timer);
  }

  function leave() {
    clearTimeout(timer);
    timer = setTimeout(hide, CLOSE_AFTER);
  }

  document.addEventListener("pointerover", function (event) {
    var term = mention(event);
    if (term && event.pointerType !== "touch") {
      clearTimeout(timer);
      var point = { x: event.clientX, y: event.clientY };
      timer = setTimeout(function () {
        show(term, point);
      }, OPEN_AFTER);
    }
  });

  document.addEventListener("pointerout", function (event) {
    if (mention(event) && event.pointerType !== "touch") {
      leave();
    }
  });

  document.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
    var inside = box && event.target instanceof Node && box.contains(event.target);
    if (shown && !inside && mention(event) !== shown) {
      hide();
    }
  });

  document.addEventListener("focusin", function (event) {
    var term = mention(event);
    if (term && !touched && term.matches(":focus-visible")) {
      show(term);
    } else if (shown && !(box && event.target instanceof Node && box.contains(event.target))) {
      hide();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (mention(event) === shown) {
      leave();
    }
  });

  document.addEventListener("click", function (event) {
    var term = mention(event);
    if (term && touched && !event.ctrlKey && !event.metaKey) {
      var known = document.getElementById("v-term-" + term.getAttribute("data-v-term"));
      if (known) {
        event.preventDefault();
        if (shown === term) {
          hide();
        } else {
          show(term, { x: event.clientX, y: event.clientY });
        }
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && shown) {
      event.preventDefault();
      var back = box.contains(document.activeElement) ? shown : null;
      hide();
      if (back) {
        back.focus();
        hide();
      }
    }
  });

  window.addEventListener("scroll", function () {
    if (shown) {
      var at = shown.getBoundingClientRect();
      if (at.bottom < 0 || at.top > window.innerHeight) {
        hide();
      } else {
        place(box, line(shown));
      }
    }
  }, { passive: true });
  window.addEventListener("resize", hide);

  vade.popover = { hide: hide };
})();
