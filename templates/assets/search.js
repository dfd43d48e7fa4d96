/*
 * The search box: a dialog on every page, and the list of search.html. It loads the engine when it is first used.
 * search-list.js makes what it shows, search-recent.js remembers searches, search-hits.js marks words on the page that
 * a hit leads to.
 *
 * Hooks: [data-v-search] opens the dialog, [data-v-search-page] becomes the list of search.html; data-v-root on <html>
 * is the way to the site's root, data-v-engine the engine's address.
 */
(function () {
  "use strict";

  const vade = window.vade;
  const { element, button } = vade.list;
  const PAUSE = /^http/.test(location.protocol) ? 60 : 0; // milliseconds without a key before a search
  const PATIENCE = 400; // milliseconds before a search says that it is under way
  const SETTLED = 250; // milliseconds that an answer stands before its tags and folders are counted
  const FIRST = 5; // hits to begin with: the others are loaded when the last of them comes into view
  let engine = null;
  let boxes = 0;

  /** The engine with the site's index, loaded once. */
  function open() {
    const root = document.documentElement;
    engine = engine || new Promise((resolve, reject) => {
      const tag = element("script", { src: root.getAttribute("data-v-engine") || "" });
      const base = new URL((root.getAttribute("data-v-root") || "") + "vade/search/", location.href).href;
      tag.onload = () => resolve(vade.engine.open(base));
      tag.onerror = () => reject(new Error("no engine"));
      document.head.append(tag);
    });
    engine.catch(() => { engine = null; });
    return engine;
  }

  const warm = () => { open().catch(() => undefined); };

  /**
   * An input with the list of what it finds, by the combobox pattern.
   * @param {{limit: number, changed?: (query: string) => void, leave?: () => void}} options `leave` closes the dialog
   *   that the box is in
   */
  function box(options) {
    const id = "v-search-" + ++boxes;
    const list = element("div", { class: "v-search-list", role: "listbox", id, "aria-label": "Results" });
    const note = element("p", { class: "v-search-note", role: "status" });
    const [facets, before, after] = ["facets", "before", "after"].map((name) =>
      element("div", { class: "v-search-" + name }));
    const input = element("input", {
      class: "v-search-input", type: "text", inputmode: "search", enterkeyhint: "search", role: "combobox",
      placeholder: "Search the notes", "aria-label": "Search the notes", "aria-controls": id, "aria-expanded": "false",
      "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false",
      maxlength: "256"
    });
    const clear = button({ class: "v-search-clear", "aria-label": "Clear the search" }, () => set(""));
    let timer = 0, asked = 0, chosen = -1, limit = FIRST;

    const end = new IntersectionObserver((seen) => {
      if (seen.at(-1).isIntersecting && limit < options.limit) {
        limit = options.limit;
        ask();
      }
    });

    const rows = () => [...list.querySelectorAll("[role=option]")];

    function choose(index) {
      const all = rows();
      chosen = index < 0 || !all.length ? -1 : index % all.length;
      all.forEach((row, i) => row.setAttribute("aria-selected", String(i === chosen)));
      if (chosen < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", all[chosen].id);
        all[chosen].scrollIntoView({ block: "nearest", behavior: "instant" });
      }
    }

    /** Shows all parts at once, so that nothing flashes. */
    function show({ entries = [], message = [], narrow = [], above = [], below = [], first = -1 }) {
      list.replaceChildren(...entries);
      const all = rows();
      all.forEach((row, i) => { row.id = id + "-" + i; });
      list.hidden = !all.length;
      input.setAttribute("aria-expanded", String(all.length > 0));
      note.replaceChildren(...message);
      if (narrow) { facets.replaceChildren(...narrow); }
      before.replaceChildren(...above);
      after.replaceChildren(...below);
      made.removeAttribute("aria-busy");
      choose(first);
      end.disconnect();
    }

    function showRecent() {
      const entries = vade.recent.read().map((query) => {
        const row = element("div", { class: "v-search-hit v-search-recent", role: "option" }, query);
        row.addEventListener("click", () => set(query));
        return row;
      });
      const forget = button({ class: "v-search-offer" }, () => {
        vade.recent.forget();
        ask();
        input.focus();
      }, "Forget them");
      show({ entries, message: entries.length ? ["Recent searches ", forget] : [], below: [vade.list.tips(set)] });
    }

    function message(found, query) {
      const count = found.total === 1 ? "1 page" : found.total + " pages";
      return !found.corrected ? [count]
        : ["Nothing is spelt “" + query + "”. ", count + " for ", element("b", {}, found.corrected)];
    }

    /** Shows what was found; the tags and folders of the answer before stay until those of this one are counted. */
    function showFound(found, query) {
      if (!found.hits.length) {
        if (query.length < 2) { return showRecent(); }
        return show({ narrow: vade.list.facets(null, query, set), below: [vade.list.advice(query, set)],
          message: ["Nothing found for ", element("b", {}, query)] });
      }
      const more = found.hits.length === found.total ? [] : [options.leave
        ? element("a", { class: "v-search-all", href: vade.list.all(query) }, "All " + found.total + " pages")
        : button({ class: "v-search-all" }, () => { limit += options.limit; ask(); }, "Show more")];
      show({ entries: found.hits.map(vade.list.group), message: message(found, query),
        narrow: found.facets && vade.list.facets(found.facets, query, set),
        above: found.definition ? [vade.list.definition(found.definition)] : [], below: more,
        first: limit > FIRST ? chosen : 0 });
      if (limit < found.total) { end.observe(list.lastChild); }
    }

    function showFailure(query) {
      const again = button({ class: "v-search-offer" }, ask, "Try again");
      const anew = element("a", { href: vade.list.all(query) }, "open the search page anew");
      show({ message: ["The search could not be loaded."], below: [element("p", { class: "v-search-advice" },
        "The connection is down, or the site was published anew. ", again, " or ", anew, ".")] });
    }

    async function ask() {
      const query = input.value;
      const turn = ++asked;
      clearTimeout(timer);
      clear.hidden = !query;
      if (options.changed) { options.changed(query.trim()); }
      if (!query.trim()) {
        showRecent();
        return;
      }
      const waiting = setTimeout(() => {
        made.setAttribute("aria-busy", "true");
        if (!rows().length) { note.textContent = "Searching…"; }
      }, PATIENCE);
      try {
        const { search } = await open();
        // On a page of its own the list stands below the tags and folders, and would move when they come later.
        const found = await search(query, { limit, prefix: true, facets: !options.leave });
        clearTimeout(waiting);
        if (turn === asked) { showFound(found, query.trim()); }
        await new Promise((resolve) => { setTimeout(resolve, SETTLED); });
        if (turn === asked && found.hits.length && !found.facets) {
          const counted = await search(query, { limit: 0, prefix: true, facets: true });
          if (turn === asked) { facets.replaceChildren(...vade.list.facets(counted.facets, query.trim(), set)); }
        }
      } catch (error) {
        clearTimeout(waiting);
        if (turn === asked) { showFailure(query.trim()); }
      }
    }

    function set(query) {
      limit = FIRST;
      input.value = query;
      ask();
      input.focus();
    }

    function enter(newTab) {
      const row = rows()[chosen];
      if (row && row.href && newTab) {
        vade.recent.add(input.value.trim());
        window.open(row.href, "_blank", "noopener");
      } else if (row) {
        row.click();
      } else if (options.leave && input.value.trim()) {
        location.assign(vade.list.all(input.value));
      }
    }

    input.oninput = () => {
      limit = FIRST;
      clear.hidden = !input.value;
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    };
    input.onkeydown = (event) => {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (event.isComposing) {
        return;
      }
      if (step && rows().length) {
        event.preventDefault();
        choose(step > 0 || chosen > 0 ? chosen + step : rows().length - 1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        enter(event.ctrlKey || event.metaKey);
      } else if (event.key === "Escape" && !options.leave && input.value) {
        event.preventDefault();
        set("");
      }
    };
    list.addEventListener("click", (event) => {
      if (event.target.closest("a")) {
        vade.recent.add(input.value.trim());
        if (options.leave && !event.ctrlKey && !event.metaKey && !event.shiftKey) { options.leave(); }
      }
    });

    const close = options.leave
      ? button({ class: "v-search-close", "aria-label": "Close the search" }, options.leave, "Close") : null;
    const made = element("div", { class: "v-search-box", role: "search" },
      element("div", { class: "v-search-bar" }, input, clear, close), facets,
      element("div", { class: "v-search-scroll", tabindex: "0" }, note, before, list, after));
    return { made, input, set, refresh: ask };
  }

  let dialog = null;

  /** Opens the dialog, or goes to the box of search.html. */
  function find() {
    const onPage = document.querySelector("[data-v-search-page] .v-search-input");
    if (onPage) {
      onPage.focus();
      onPage.select();
      return;
    }
    if (!dialog) {
      const inside = box({ limit: 8, leave: () => dialog.made.close() });
      const keys = element("p", { class: "v-search-keys", "aria-hidden": "true" });
      [["↑ ↓", "choose"], ["↵", "open"], ["Ctrl ↵", "new tab"], ["Esc", "close"]].forEach(([key, what]) =>
        keys.append(element("span", {}, element("kbd", {}, key), " " + what)));
      const made = element("dialog", { class: "v-search", "aria-label": "Search" }, inside.made, keys);
      made.addEventListener("click", (event) => { if (event.target === made) { made.close(); } });
      document.body.append(made);
      dialog = { made, inside, opener: null };
      made.onclose = () => dialog.opener.focus();
    }
    if (!dialog.made.open) {
      dialog.opener = document.activeElement;
      dialog.made.showModal();
      dialog.inside.refresh();
      dialog.inside.input.focus();
      dialog.inside.input.select();
      warm();
    }
  }

  /** Makes the list of search.html, with the query of its address. @param {Element} place */
  function page(place) {
    const inside = box({ limit: 20, changed: (query) => {
      try {
        history.replaceState(null, "", location.pathname + (query ? "?q=" + encodeURIComponent(query) : ""));
      } catch (blocked) {
        // A page from a disk may keep its address.
      }
    } });
    place.replaceChildren(inside.made);
    warm();
    inside.set(new URLSearchParams(location.search).get("q") || "");
  }

  const opener = (event) => event.target.closest("[data-v-search]");
  document.addEventListener("click", (event) => {
    if (opener(event)) {
      event.preventDefault();
      find();
    }
  });
  document.addEventListener("pointerover", (event) => { if (opener(event)) { warm(); } });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const command = event.ctrlKey || event.metaKey;
    if (!event.altKey && (command ? /^k$/i.test(event.key) : event.key === "/" && !typing)) {
      event.preventDefault();
      find();
    }
  });
  document.querySelectorAll("[data-v-search-page]").forEach(page);
})();
