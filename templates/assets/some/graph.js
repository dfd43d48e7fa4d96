/*
 * Draws the graph: on its own page the whole of it; beside a note what is around that note, when `near` is called.
 */
(function () {
  "use strict";

  var page = document.querySelector("[data-v-graph-page]");
  if (page) {
    window.vade.graphs.page(page);
  }
})();
