/*
 * Marks on the page the words that a search hit was found by: those in ?hl= of the address. A bar says how many places
 * there are, leads from one to the next, and takes the marks away, as Esc does.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const IDEOGRAPH = /[\u3040-\u9fff\uac00-\ud7af]/;
  const MOST = 1000;

  /** What matches the words, whole ones where the script has words. @param {string[]} words */
  function pattern(words) {
    const any = words.sort((a, b) => b.length - a.length).map((word) => {
      const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      return IDEOGRAPH.test(word) ? escaped : "(?<![\\p{L}\\p{N}])" + escaped + "(?![\\p{L}\\p{N}])";
    });
    return new RegExp(any.join("|"), "giu");
  }

  /** Marks words in the text below an element. @returns {HTMLElement[]} the marks */
  function mark(main, words) {
    const found = pattern(words), marks = [], texts = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT,
      (text) => (text.parentElement.closest("math, svg, button, nav") ? 2 : 1));
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parts = [];
      let done = 0;
      for (const match of text.data.matchAll(found)) {
        const hit = document.createElement("mark");
        hit.className = "v-hit";
        hit.textContent = match[0];
        parts.push(text.data.slice(done, match.index), hit);
        marks.push(hit);
        done = match.index + match[0].length;
      }
      if (parts.length) {
        text.replaceWith(...parts, text.data.slice(done));
      }
      if (marks.length >= MOST) {
        break;
      }
    }
    return marks;
  }

  /** The bar that leads through the marks. */
  function bar(main, marks) {
    const element = vade.list.element, button = vade.list.button;
    const count = element("p", { role: "status" });
    let at = -1;

    function go(step) {
      if (at >= 0) {
        marks[at].removeAttribute("data-v-current");
      }
      at = (at + step + marks.length) % marks.length;
      const hit = marks[at];
      for (let fold = hit.closest("details:not([open])"); fold; fold = hit.closest("details:not([open])")) {
        fold.open = true;
      }
      hit.setAttribute("data-v-current", "");
      hit.scrollIntoView({ block: "center" });
      count.textContent = at + 1 + " of " + marks.length;
    }

    function clear() {
      marks.forEach((hit) => hit.replaceWith(...hit.childNodes));
      main.normalize();
      made.remove();
      document.removeEventListener("keydown", escape);
      try {
        history.replaceState(history.state, "", location.pathname + location.hash);
      } catch (blocked) {
        // A page from a disk may keep its address.
      }
    }

    function escape(event) {
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
        clear();
      }
    }

    const made = element("div", { class: "v-marked", role: "region", "aria-label": "Words found" }, count,
      button({ "aria-label": "Previous place" }, () => go(-1), "↑"),
      button({ "aria-label": "Next place" }, () => go(1), "↓"),
      button({ class: "v-marked-clear" }, clear, "Clear ", element("kbd", {}, "Esc")));
    count.textContent = marks.length === 1 ? "1 place marked" : marks.length + " places marked";
    document.addEventListener("keydown", escape);
    return { made, start: (index) => { at = index - 1; go(1); } };
  }

  /** Goes to the first mark below the heading of the address, unless it can be seen already. */
  function approach(marks, go) {
    const heading = document.querySelector(":target");
    const follows = (hit) => !heading || heading.compareDocumentPosition(hit) & Node.DOCUMENT_POSITION_FOLLOWING;
    const index = Math.max(0, marks.findIndex(follows));
    const box = marks[index].getBoundingClientRect();
    if (marks[index].closest("details:not([open])") || box.top < 0 || box.bottom > window.innerHeight * 0.9) {
      go(index);
    }
  }

  function start() {
    const words = (new URLSearchParams(location.search).get("hl") || "").slice(0, 200).split(/\s+/).filter(Boolean);
    const main = document.querySelector("main");
    const marks = words.length && main ? mark(main, words) : [];
    if (marks.length) {
      const shown = bar(main, marks);
      document.body.append(shown.made);
      window.addEventListener("load", () => requestAnimationFrame(() => approach(marks, shown.start)));
    }
  }

  document.addEventListener("DOMContentLoaded", start);
})();
