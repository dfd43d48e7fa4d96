/*
 * Shows beside a link what it means: a term's definition, or the beginning of a note. With the mouse after a moment, with
 * the keyboard, and for terms with the first tap on a touch screen. Esc closes it; it stays while the pointer or the focus
 * is in it; it never covers the lines of its link. Tab goes from the link through the popover's links and on behind it.
 */
(function () {
  "use strict";

  /**
   * Something that a popover can show.
   * @typedef {object} Source
   * @property {boolean} eager whether focus opens it at once, and a tap
   * @property {(element: Element) => HTMLElement | null} link the link around an element, if it is one of this source
   * @property {(link: HTMLElement) => void} want asks for what is needed; `vade.popover.refresh` tells that it is there
   * @property {(link: HTMLElement, box: HTMLElement) => boolean} fill writes the content; false if there is none
   */

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  /** @type {Source[]} */
  var sources = (vade.popoverSources = vade.popoverSources || []);
  /** Milliseconds until the mouse is taken to mean it, and until leaving is taken to be final. */
  var OPEN_AFTER = 220;
  var CLOSE_AFTER = 260;
  /** Pixels between the line and the popover, and between the popover and the window's edge. */
  var GAP = 8;
  var EDGE = 12;

  /** @type {HTMLElement | null} */
  var box = null;
  /** The link that the popover stands for, whether it is open or waits for its content. */
  /** @type {HTMLElement | null} */
  var shown = null;
  /** @type {Source} */
  var source;
  /** @type {{x: number, y: number} | undefined} */
  var point;
  var timer = 0;
  var touched = false;
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
   * The link that an event is about, and what it can show.
   * @param {Event} event
   * @returns {{link: HTMLElement, source: Source} | null}
   */
  function found(event) {
    for (var i = 0; event.target instanceof Element && i < sources.length; i++) {
      var link = sources[i].link(event.target);
      if (link) {
        return { link: link, source: sources[i] };
      }
    }
    return null;
  }

  /**
   * @param {Event} event
   * @returns {boolean} whether the event is about the link that the popover stands for
   */
  function isShown(event) {
    return Boolean(shown && event.target instanceof Node && shown.contains(event.target));
  }

  /**
   * @param {{link: HTMLElement, source: Source}} what
   * @param {{x: number, y: number}} [at] where the pointer is
   */
  function show(what, at) {
    clearTimeout(timer);
    if (shown !== what.link) {
      hide();
      shown = what.link;
      source = what.source;
      point = at;
      source.want(shown);
      refresh();
    }
  }

  /** Writes the content as far as it is known by now. */
  function refresh() {
    if (!shown) {
      return;
    }
    var content = popover();
    var filled = document.createElement("div");
    if (content.contains(document.activeElement) || !source.fill(shown, filled)) {
      return;
    }
    content.replaceChildren.apply(content, Array.prototype.slice.call(filled.childNodes));
    content.hidden = false;
    content.scrollTop = 0;
    if (source.eager) {
      shown.setAttribute("aria-describedby", content.id);
    }
    place(content, shown, point);
  }

  /** Closes the popover. */
  function hide() {
    clearTimeout(timer);
    if (shown) {
      shown.removeAttribute("aria-describedby");
      shown = null;
      popover().hidden = true;
    }
  }

  /**
   * Below the lines of the link where there is room, else above them, within the window. A link may run over two lines:
   * sideways the part counts that the pointer is on.
   * @param {HTMLElement} content
   * @param {HTMLElement} link
   * @param {{x: number, y: number} | undefined} at
   */
  function place(content, link, at) {
    var parts = Array.prototype.slice.call(link.getClientRects());
    var whole = link.getBoundingClientRect();
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

  /**
   * Shows after a moment what a link means.
   * @param {{link: HTMLElement, source: Source}} what
   * @param {{x: number, y: number}} [at]
   */
  function soon(what, at) {
    clearTimeout(timer);
    timer = setTimeout(function () {
      show(what, at);
    }, OPEN_AFTER);
  }

  document.addEventListener("pointerover", function (event) {
    var what = event.pointerType === "touch" ? null : found(event);
    if (what && !isShown(event)) {
      what.source.want(what.link);
      soon(what, { x: event.clientX, y: event.clientY });
    } else if (what) {
      stay();
    }
  });

  document.addEventListener("pointerout", function (event) {
    if (event.pointerType !== "touch" && found(event)) {
      leave();
    }
  });

  document.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
    var inside = box && event.target instanceof Node && box.contains(event.target);
    if (shown && !inside && !isShown(event)) {
      hide();
    }
  });

  document.addEventListener("focusin", function (event) {
    var what = touched || returning ? null : found(event);
    var inside = box && event.target instanceof Node && box.contains(event.target);
    if (what && what.link.matches(":focus-visible")) {
      if (what.source.eager) {
        show(what);
      } else {
        hide();
        soon(what);
      }
    } else if (shown && !inside) {
      hide();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (!shown) {
      clearTimeout(timer);
    } else if (isShown(event) && !(event.relatedTarget && box && box.contains(event.relatedTarget))) {
      leave();
    }
  });

  document.addEventListener("click", function (event) {
    var what = touched && !event.ctrlKey && !event.metaKey ? found(event) : null;
    if (what && what.source.eager) {
      if (shown === what.link) {
        event.preventDefault();
        hide();
        return;
      }
      show(what, { x: event.clientX, y: event.clientY });
      if (box && !box.hidden) {
        event.preventDefault();
      }
    }
  });

  /**
   * Closes the popover and gives the focus back to its link.
   * @param {HTMLElement} link
   */
  function giveBack(link) {
    hide();
    returning = true;
    link.focus();
    returning = false;
  }

  /**
   * Lets Tab go from the link into the popover and from its last link on behind the first one.
   * @param {KeyboardEvent} event
   */
  function tab(event) {
    var links = Array.prototype.slice.call(box.querySelectorAll("a[href]:not([tabindex])"));
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
    if (!shown || box.hidden) {
      hide();
    } else if (event.key === "Tab") {
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

  /** Keeps the popover beside its link; closes it where the link is out of sight. */
  function follow() {
    if (shown && !box.hidden) {
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

  vade.popover = { hide: hide, refresh: refresh };
})();
