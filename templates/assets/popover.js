/*
 * Shows a term's definition beside its mention: with the mouse after a moment, with the keyboard at once, on a touch
 * screen with the first tap. Esc closes it; it stays while the pointer or the focus is in it; it never covers the lines
 * that it explains. Tab goes from the mention through its links and on behind the mention.
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
  /** @type {{x: number, y: number} | undefined} */
  var point;
  var timer = 0;
  var touched = false;
  /** In how many notes each term is used, by its id; null until the file is there. */
  /** @type {Record<string, number> | null} */
  var counts = null;
  var asked = false;
  var returning = false;

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

  /**
   * @param {HTMLElement} term
   * @param {{x: number, y: number}} [at] where the pointer is
   */
  function show(term, at) {
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
    point = at;
    addCount();
    place(content, term, at);
  }

  /** Asks once for the file that says how often terms are used; a script, for those load from a disk too. */
  function load() {
    if (!asked) {
      asked = true;
      var script = document.createElement("script");
      script.src = (document.documentElement.getAttribute("data-v-root") || "") + "vade/terms.js";
      document.head.appendChild(script);
    }
  }

  /** Says below the definition in how many notes the term is used, as soon as that is known. */
  function addCount() {
    var id = shown ? shown.getAttribute("data-v-term") : "";
    if (!counts || !Object.prototype.hasOwnProperty.call(counts, id) || box.querySelector(".v-term-count")) {
      return;
    }
    var line = document.createElement("p");
    var link = document.createElement("a");
    line.className = "v-term-count";
    link.href = (document.documentElement.getAttribute("data-v-root") || "") + "glossary/index.html#"
      + encodeURIComponent(id);
    link.textContent = counts[id] === 1 ? "Used in 1 note" : "Used in " + counts[id] + " notes";
    line.appendChild(link);
    box.appendChild(line);
  }

  vade.terms = function (data) {
    counts = data;
    if (shown) {
      addCount();
      place(box, shown, point);
    }
  };

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
   * Below the lines of the mention where there is room, else above them, within the window. A mention may run over two
   * lines: sideways the part counts that the pointer is on.
   * @param {HTMLElement} content
   * @param {HTMLElement} term
   * @param {{x: number, y: number} | undefined} at
   */
  function place(content, term, at) {
    var parts = Array.prototype.slice.call(term.getClientRects());
    var whole = term.getBoundingClientRect();
    var part = parts.filter(function (one) {
      return at && at.y >= one.top - 2 && at.y <= one.bottom + 2;
    })[0] || parts[0] || whole;
    var width = document.documentElement.clientWidth;
    var below = window.innerHeight - whole.bottom - GAP - EDGE;
    var above = whole.top - GAP - EDGE;
    content.style.maxHeight = "";
    var size = content.getBoundingClientRect();
    var under = size.height <= below || below >= above;
    var room = Math.max(0, under ? below : above);
    if (size.height > room) {
      content.style.maxHeight = room + "px";
      size = content.getBoundingClientRect();
    }
    var left = Math.min(part.left - 16, width - size.width - EDGE);
    content.style.left = Math.max(EDGE, left) + "px";
    content.style.top = (under ? whole.bottom + GAP : whole.top - GAP - size.height) + "px";
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
      load();
      var at = { x: event.clientX, y: event.clientY };
      timer = setTimeout(function () {
        show(term, at);
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
    if (term && !touched && !returning && term.matches(":focus-visible")) {
      load();
      show(term);
    } else if (shown && !(box && event.target instanceof Node && box.contains(event.target))) {
      hide();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (shown && mention(event) === shown && !(event.relatedTarget && box.contains(event.relatedTarget))) {
      leave();
    }
  });

  document.addEventListener("click", function (event) {
    var term = mention(event);
    if (term && touched && !event.ctrlKey && !event.metaKey) {
      var known = document.getElementById("v-term-" + term.getAttribute("data-v-term"));
      if (known) {
        event.preventDefault();
        load();
        if (shown === term) {
          hide();
        } else {
          show(term, { x: event.clientX, y: event.clientY });
        }
      }
    }
  });

  /**
   * Closes the popover and gives the focus back to a mention.
   * @param {HTMLElement} term
   */
  function giveBack(term) {
    hide();
    returning = true;
    term.focus();
    returning = false;
  }

  /**
   * Lets Tab go from the mention into the popover and from its last link on behind the mention.
   * @param {KeyboardEvent} event
   */
  function tab(event) {
    var links = Array.prototype.slice.call(box.querySelectorAll("a[href]"));
    var at = links.indexOf(document.activeElement);
    if (document.activeElement === shown && !event.shiftKey && links.length > 0) {
      event.preventDefault();
      links[0].focus();
    } else if (at === 0 && event.shiftKey) {
      event.preventDefault();
      shown.focus();
    } else if (at >= 0 && at === links.length - 1 && !event.shiftKey) {
      giveBack(shown);
    }
  }

  document.addEventListener("keydown", function (event) {
    if (!shown) {
      return;
    }
    if (event.key === "Tab") {
      tab(event);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (box.contains(document.activeElement)) {
        giveBack(shown);
      } else {
        hide();
      }
    }
  });

  /** Keeps the popover beside its mention; closes it where the mention is out of sight. */
  function follow() {
    if (shown) {
      var at = shown.getBoundingClientRect();
      if (at.bottom < 0 || at.top > window.innerHeight) {
        hide();
      } else {
        place(box, shown);
      }
    }
  }

  window.addEventListener("scroll", follow, { passive: true });
  window.addEventListener("resize", follow);

  vade.popover = { hide: hide };
})();
