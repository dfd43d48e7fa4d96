/*
 * Counts the tags and folders of the pages that were found. Facets.java follows the same rules.
 */
(function () {
  "use strict";

  const MOST = 12;

  /** Counts the names of pages, each with those above it. @param {string[][]} pages @param {string} selector */
  function count(pages, selector) {
    const found = new Map();
    for (const names of pages) {
      const counted = new Set();
      for (const whole of names) {
        const steps = whole.split("/");
        steps.forEach((_, i) => {
          const name = steps.slice(0, i + 1).join("/"), key = window.vade.text.fold(name);
          if (name && !counted.has(key)) {
            counted.add(key);
            const [field, value] = (selector + name).split(/(?<=^\w+:)/);
            const fresh = { name, count: 0, query: field + (/[\0- \xA0\u3000]/.test(name) ? `"${value}"` : value) };
            found.set(key, found.get(key) || fresh);
            found.get(key).count++;
          }
        });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, MOST);
  }

  /**
   * The facets of pages.
   * @param {number[]} pages their numbers
   * @param {import("../../../../templates/assets/engine-shards.js").Shards} shards
   */
  window.vade.facets = async (pages, shards) => {
    const [folders, tags] = await shards.get("n/names", (r) => [0, 0].map(() => r.times(() => r.text())));
    const labels = (r) => r.times(() => [folders[r.number()]]).map((folder) =>
      ({ folder, tags: r.times(() => tags[r.number()]) }));
    const found = await Promise.all(pages.sort((a, b) => a - b)
      .map(async (page) => (await shards.get("n/" + (page >> 10), labels))[page & 1023]));
    return { tags: count(found.map((page) => page.tags), "tag:"),
      folders: count(found.map((page) => page.folder), "path:/") };
  };
})();
