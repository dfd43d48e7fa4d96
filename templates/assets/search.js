/*
 * The search box: a dialog on every page, and the list of search.html. It loads the engine when it is first used.
 *
 * Classes that the style sheet draws: v-search (the dialog), v-search-box, v-search-input, v-search-list, v-search-hit,
 * v-search-title, v-search-heading, v-search-snippet, v-search-note; v-hit for words marked on the page that a hit
 * leads to. Hooks: [data-v-search] opens the dialog, [data-v-search-page] becomes the list of search.html;
 * data-v-root on <html> is the way to the site's root, data-v-engine the engine's address.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const root = document.documentElement.getAttribute("data-v-root") || "";
  const PAUSE = 80; // milliseconds without a key before a search
  const RECENT = 6;
  const HINT = "Nothing found. Try fewer or other words, only the beginning of a word, or a tag: tag:name";
  let engine = null;
  let boxes = 0;

  /**
   * An element with attributes and children.
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string)} children
   */
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  /** The engine with the site's index, loaded once. */
  function open() {
    engine = engine || new Promise((resolve, reject) => {
      const tag = element("script", { src: document.documentElement.getAttribute("data-v-engine") || "" });
      tag.addEventListener("load", () => resolve(vade.engine.open(new URL(root + "vade/search/", location.href).href)));
      tag.addEventListener("error", () => reject(new Error("the search engine could not be loaded")));
      document.head.append(tag);
    });
    engine.catch(() => { engine = null; });
    return engine;
  }

  /** The searches made before, newest first; none where storage is not allowed. @returns {string[]} */
  function recent() {
    try {
      const found = JSON.parse(localStorage.getItem(recentKey()) || "[]");
      return Array.isArray(found) ? found.filter((query) => typeof query === "string").slice(0, RECENT) : [];
    } catch (blocked) {
      return [];
    }
  }

  const recentKey = () => "vade-recent " + new URL(root || ".", location.href).pathname;

  /** Remembers a search that led somewhere. @param {string} query */
  function remember(query) {
    try {
      const others = recent().filter((other) => other !== query);
      localStorage.setItem(recentKey(), JSON.stringify([query, ...others].slice(0, RECENT)));
    } catch (blocked) {
      // Then there are no recent searches.
    }
  }

  /** The words of a snippet that were found. */
  const words = (hit) => hit.marks.filter((_, i) => i % 2 === 0)
    .map((start, i) => hit.snippet.slice(start, hit.marks[2 * i + 1]).toLowerCase());

  /** Where a hit leads: the page, the words to mark there, the heading. */
  function address(hit) {
    const mark = [...new Set(words(hit))].slice(0, 8).join(" ");
    return root + hit.path.split("/").map(encodeURIComponent).join("/")
      + (mark ? "?hl=" + encodeURIComponent(mark) : "") + (hit.anchor ? "#" + encodeURIComponent(hit.anchor) : "");
  }

  /** A snippet with its words marked. */
  function snippet(hit) {
    const made = element("span", { class: "v-search-snippet" });
    let done = 0;
    for (let i = 0; i < hit.marks.length; i += 2) {
      const [start, end] = [hit.marks[i], hit.marks[i + 1]];
      made.append(hit.snippet.slice(done, start), element("mark", {}, hit.snippet.slice(start, end)));
      done = end;
    }
    made.append(hit.snippet.slice(done));
    return made;
  }

  /**
   * An input with the list of what it finds, by the combobox pattern.
   * @param {{limit: number, changed?: (query: string) => void, leave?: () => void}} options
   */
  function box(options) {
    const id = "v-search-" + ++boxes;
    const list = element("div", { class: "v-search-list", role: "listbox", id, "aria-label": "Results" });
    const note = element("p", { class: "v-search-note", role: "status" });
    const input = element("input", {
      class: "v-search-input", type: "text", inputmode: "search", enterkeyhint: "search", role: "combobox",
      placeholder: "Search the notes", "aria-label": "Search the notes", "aria-controls": id, "aria-expanded": "false",
      "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: "256"
    });
    list.hidden = true;
    let timer = 0;
    let asked = 0;
    let chosen = -1;

    function choose(index) {
      const rows = [...list.children];
      chosen = index < 0 || !rows.length ? -1 : index % rows.length;
      rows.forEach((row, i) => row.setAttribute("aria-selected", String(i === chosen)));
      if (chosen < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", rows[chosen].id);
        rows[chosen].scrollIntoView({ block: "nearest" });
      }
    }

    function show(rows, message, first) {
      rows.forEach((row, i) => { row.id = id + "-" + i; });
      list.replaceChildren(...rows);
      list.hidden = !rows.length;
      input.setAttribute("aria-expanded", String(rows.length > 0));
      note.replaceChildren(...message);
      choose(first);
    }

    function showRecent() {
      const rows = recent().map((query) => {
        const name = element("span", { class: "v-search-title" }, query);
        const row = element("div", { class: "v-search-hit", role: "option" }, name);
        row.addEventListener("click", () => {
          set(query);
          input.focus();
        });
        return row;
      });
      show(rows, rows.length ? ["Recent searches"] : [], -1);
    }

    function row(hit) {
      const made = element("a", { class: "v-search-hit", role: "option", tabindex: "-1", href: address(hit) },
        element("span", { class: "v-search-title" }, hit.title),
        element("span", { class: "v-search-heading" }, hit.heading), snippet(hit));
      made.addEventListener("click", () => {
        remember(input.value.trim());
        if (options.leave) { options.leave(); }
      });
      return made;
    }

    function message(found, query) {
      const more = options.leave && found.total > found.hits.length;
      const all = element("a", { href: root + "search.html?q=" + encodeURIComponent(query) }, "Show more");
      return [found.corrected ? "Nothing is spelt like that. Results for “" + found.corrected + "”: " : "",
        found.total === 1 ? "1 page. " : found.total + " pages. ", more ? all : ""];
    }

    async function ask() {
      const query = input.value;
      const turn = ++asked;
      if (options.changed) { options.changed(query.trim()); }
      if (!query.trim()) {
        showRecent();
        return;
      }
      try {
        const found = await (await open()).search(query, { limit: options.limit, prefix: true });
        if (turn === asked) {
          show(found.hits.map(row), found.hits.length ? message(found, query) : [HINT], 0);
        }
      } catch (error) {
        if (turn === asked) {
          show([], ["The search index could not be loaded. Load the page again."], -1);
        }
      }
    }

    function set(query) {
      input.value = query;
      ask();
    }

    input.addEventListener("focus", () => { open().catch(() => undefined); });
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? chosen + 1 : (chosen > 0 ? chosen : list.children.length) - 1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        enter(list.children[chosen], event.ctrlKey || event.metaKey);
      }
    });

    function enter(row, newTab) {
      if (row && newTab && row.href) {
        remember(input.value.trim());
        window.open(row.href, "_blank", "noopener");
      } else if (row) {
        row.click();
      }
    }

    const made = element("div", { class: "v-search-box", role: "search" }, input, list, note);
    return { made, input, set, refresh: ask };
  }

  let dialog = null;

  /** Opens the dialog, or goes to the box of search.html. */
  function find() {
    const onPage = document.querySelector("[data-v-search-page] .v-search-input");
    if (onPage) {
      onPage.focus();
      return;
    }
    if (!dialog) {
      const inside = box({ limit: 8, leave: () => dialog.element.close() });
      const made = element("dialog", { class: "v-search", "aria-label": "Search" }, inside.made);
      made.addEventListener("click", (event) => { if (event.target === made) { made.close(); } });
      document.body.append(made);
      dialog = { element: made, inside, opener: null };
      made.addEventListener("close", () => dialog.opener && dialog.opener.focus());
    }
    if (!dialog.element.open) {
      dialog.opener = document.activeElement;
      dialog.element.showModal();
      dialog.inside.input.focus();
      dialog.inside.input.select();
      dialog.inside.refresh();
    }
  }

  /** Makes the list of search.html, with the query of its address. @param {Element} place */
  function page(place) {
    const inside = box({ limit: 30, changed: (query) => {
      try {
        history.replaceState(null, "", location.pathname + (query ? "?q=" + encodeURIComponent(query) : ""));
      } catch (blocked) {
        // A page from a disk keeps its address.
      }
    } });
    place.replaceChildren(inside.made);
    inside.set(new URLSearchParams(location.search).get("q") || "");
    inside.input.focus();
  }

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-v-search]")) {
      event.preventDefault();
      find();
    }
  });
  document.addEventListener("keydown", (event) => {
    const fields = "input, textarea, select, [contenteditable]";
    const typing = event.target instanceof Element && event.target.closest(fields);
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const letter = command && event.key.toLowerCase() === "k";
    if (slash || letter) {
      event.preventDefault();
      find();
    }
  });
  document.querySelectorAll("[data-v-search-page]").forEach(page);
})();
