/*
 * Runs before the first paint: says that scripts are on, and sets the colours that the reader chose on an earlier page.
 */
(function () {
  "use strict";
  // Made before the page has elements, for an element with the id "vade" would take its place.
  window.vade = window.vade || {};
  var root = document.documentElement;
  root.setAttribute("data-v-scripts", "");
  try {
    var chosen = localStorage.getItem("vade-theme");
    if (chosen === "light" || chosen === "dark") {
      root.setAttribute("data-v-theme", chosen);
    }
  } catch (blocked) {
    // Storage is off: the system's colours stay.
  }
})();
