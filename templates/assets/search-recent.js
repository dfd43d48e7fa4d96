/*
 * The searches that led somewhere, kept in this browser and nowhere else.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});

  const key = () => "vade-recent "
    + new URL(document.documentElement.getAttribute("data-v-root") || ".", location.href).pathname;

  /** The searches made before, newest first; none where storage is not allowed. @returns {string[]} */
  function read() {
    try {
      return [].concat(JSON.parse(localStorage.getItem(key()))).filter((query) => typeof query === "string");
    } catch (blocked) {
      return [];
    }
  }

  /** @param {string[]} queries */
  function write(queries) {
    try {
      localStorage.setItem(key(), JSON.stringify(queries.slice(0, 6)));
    } catch (blocked) {
      // Then there are no recent searches.
    }
  }

  /** Remembers a search. @param {string} query */
  function add(query) {
    if (query) {
      write([query, ...read().filter((other) => other !== query)]);
    }
  }

  vade.recent = { read, add, forget: () => write([]) };
})();
