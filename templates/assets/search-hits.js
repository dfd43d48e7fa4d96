/*
 * Marks on the page the words that a search hit was found by: those in ?hl= of the address, until Esc is pressed.
 */
(function () {
  "use strict";

  const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

  /** Marks on this page the words that a hit was found by, until Esc is pressed. */
  function mark() {
    const wanted = (new URLSearchParams(location.search).get("hl") || "").slice(0, 200).split(/\s+/).filter(Boolean);
    const main = document.querySelector("main");
    if (!wanted.length || !main) {
      return;
    }
    wanted.sort((a, b) => b.length - a.length);
    const escaped = wanted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
    const ideograph = IDEOGRAPH.test(wanted.join(""));
    const any = "(?:" + escaped.join("|") + ")";
    const pattern = ideograph ? any : "(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])";
    const found = new RegExp(pattern, "giu");
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode() && texts.length < 5000) {
      texts.push(walker.currentNode);
    }
    texts.forEach((text) => {
      const parts = [];
      let done = 0;
      for (const match of text.data.matchAll(found)) {
        const hit = document.createElement("mark");
        hit.className = "v-hit";
        hit.textContent = match[0];
        parts.push(text.data.slice(done, match.index), hit);
        done = match.index + match[0].length;
      }
      if (parts.length) {
        text.replaceWith(...parts, text.data.slice(done));
      }
    });
    document.addEventListener("keydown", function clear(event) {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
        document.querySelectorAll("mark.v-hit").forEach((hit) => hit.replaceWith(...hit.childNodes));
        main.normalize();
        document.removeEventListener("keydown", clear);
      }
    });
    const first = location.hash ? null : main.querySelector("mark.v-hit");
    if (first) {
      first.scrollIntoView({ block: "center" });
    }
  }

  mark();
})();
