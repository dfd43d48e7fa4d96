/*
 * Draws what is around a note when the reader unfolds it, and keeps it unfolded on the pages that follow.
 */
(function () {
  "use strict";

  var box = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".v-near details"));
  var KEY = "vade-near";

  function draw() {
    var script = document.createElement("script");
    script.src = box.getAttribute("data-v-graph");
    script.onload = function () {
      window.vade.graphs.near(box);
    };
    document.head.appendChild(script);
  }

  /** @param {boolean} open */
  function remember(open) {
    try {
      if (open) {
        localStorage.setItem(KEY, "open");
      } else {
        localStorage.removeItem(KEY);
      }
    } catch (blocked) {
      // It is folded again on the next page.
    }
  }

  /** @returns {boolean} whether it was left unfolded */
  function wasOpen() {
    try {
      return localStorage.getItem(KEY) === "open";
    } catch (blocked) {
      return false;
    }
  }

  if (box) {
    var drawn = false;
    box.addEventListener("toggle", function () {
      remember(box.open);
      if (box.open && !drawn) {
        drawn = true;
        draw();
      }
    });
    box.open = wasOpen();
  }
})();
