/*
 * What a search shows: its hits with the passages of a page under each other, the definition of a term, the tags and
 * folders that narrow it, and what to try when nothing is found.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const root = document.documentElement.getAttribute("data-v-root") || "";
  const FILTER = /(^|\s)(-?)(tag|path|title):("[^"]*"?|\S+)/gi;

  /**
   * An element with attributes and children; children that are missing are left out.
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string | null)} children
   */
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children.filter(Boolean));
    return made;
  }

  /** A button. @param {Record<string, string>} attributes @param {() => void} action @param {...any} children */
  function button(attributes, action, ...children) {
    const made = element("button", { type: "button", ...attributes }, ...children);
    made.addEventListener("click", () => action());
    return made;
  }

  const all = (query) => root + "search.html" + (query ? "?q=" + encodeURIComponent(query) : "");

  /** Where a passage is: its page, the words to mark there, its heading. */
  function address(path, part) {
    const found = new Set();
    for (let i = 0; i < part.marks.length && found.size < 8; i += 2) {
      found.add(part.snippet.slice(part.marks[i], part.marks[i + 1]).toLowerCase());
    }
    return root + path.split("/").map(encodeURIComponent).join("/")
      + (found.size ? "?hl=" + encodeURIComponent([...found].join(" ")) : "")
      + (part.anchor ? "#" + encodeURIComponent(part.anchor) : "");
  }

  /** A snippet with its words marked. */
  function snippet(part) {
    const made = element("span", { class: "v-search-snippet" });
    let done = 0;
    for (let i = 0; i < part.marks.length; i += 2) {
      const [start, end] = [part.marks[i], part.marks[i + 1]];
      made.append(part.snippet.slice(done, start), element("mark", {}, part.snippet.slice(start, end)));
      done = end;
    }
    made.append(part.snippet.slice(done));
    return made;
  }

  /** One passage as an entry of the list. */
  function option(style, path, part, ...head) {
    return element("a", { class: style, role: "option", tabindex: "-1", href: address(path, part) },
      element("span", { class: "v-search-head" }, ...head,
        part.heading ? element("span", { class: "v-search-heading" }, part.heading) : null), snippet(part));
  }

  /** A page that was found: its best passage, and others of it. */
  function group(hit) {
    const folder = hit.path.split("/").slice(0, -1).join(" / ");
    const best = option("v-search-hit", hit.path, hit, element("span", { class: "v-search-title" }, hit.title));
    if (folder) {
      best.firstChild.append(element("span", { class: "v-search-place" }, folder));
    }
    return element("div", { class: "v-search-group", role: "group", "aria-label": hit.title }, best,
      ...(hit.more || []).map((part) => option("v-search-hit v-search-more", hit.path, part)));
  }

  /** The definition of the term that the query is. */
  function definition(term) {
    return element("div", { class: "v-search-term" },
      element("p", { class: "v-search-term-title" }, element("a", {
        href: address(term.path, { marks: [], anchor: term.anchor }) }, term.term)),
      element("p", { class: "v-search-term-text" }, term.text));
  }

  /** The filters by tag and folder in a query, as they are written there. @returns {string[]} */
  const filters = (query) => (query.match(FILTER) || []).map((text) => text.trim())
    .filter((text) => !/^-|^title/i.test(text));

  /**
   * The tags and folders of what was found, each with how many pages it leaves. Chosen, it stands in the query, in
   * front of the word that is being typed.
   * @param {{tags: Facet[], folders: Facet[]} | null} found each with `name`, `count` and `query`
   * @param {string} query
   * @param {(query: string) => void} ask
   */
  function facets(found, query, ask) {
    const chosen = filters(query);
    const chip = (name, count, text) => button({ class: "v-chip", "aria-pressed": String(!count) }, () =>
      ask(count ? text + " " + query : query.replace(text, "").replace(/\s+/g, " ").trimStart()),
      name, count ? element("span", {}, String(count)) : null);
    const { tags = [], folders = [] } = found || {};
    return [["Tags", "tag:", tags], ["Folders", "path:", folders]].map(([label, field, counts]) => {
      const chips = chosen.filter((text) => text.toLowerCase().startsWith(field))
        .map((text) => chip(text.slice(field.length).replaceAll("\"", ""), 0, text))
        .concat(counts.filter((one) => !chosen.includes(one.query))
          .map((one) => chip(one.name, one.count, one.query)));
      return chips.length ? element("div", { class: "v-search-facet", role: "group", "aria-label": label },
        element("span", {}, label), ...chips) : null;
    }).filter(Boolean);
  }

  /** What to try where nothing was found: the query with less in it, and the lists of notes. */
  function advice(query, ask) {
    const plain = query.replace(FILTER, " ").replace(/(^|\s)-("[^"]*"?|\S+)/g, " ").replace(/["*]/g, " ")
      .replace(/\s+/g, " ").trim();
    const list = element("ul", {});
    if (plain && plain !== query) {
      list.append(element("li", {}, "Search for ", button({ class: "v-search-offer" }, () => ask(plain), plain)));
    }
    list.append(element("li", {}, "Fewer words, other words, or only the beginning of one"));
    const places = document.querySelectorAll(".v-foot a[href$='a-z.html'], .v-foot a[href*='glossary/']");
    list.append(element("li", {}, "Look through ", ...[...places].flatMap((link, i) => [i ? " or " : "",
      link.cloneNode(true)])));
    return element("div", { class: "v-search-advice" }, element("p", {}, "What you can try:"), list);
  }

  /** How to ask for more than words. */
  function tips(ask) {
    const rows = [["\"exact words\"", "next to each other"], ["-word", "not this word"], ["tag:name", "by tag"],
      ["begin*", "words that begin so"]];
    return element("dl", { class: "v-search-tips" }, ...rows.flatMap(([write, means]) => [
      element("dt", {}, button({ class: "v-search-offer" }, () => ask(write), write)), element("dd", {}, means)]));
  }

  vade.list = { element, button, group, definition, facets, advice, tips, all };
})();
