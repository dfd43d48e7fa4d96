/*
 * What a page can do better with scripts: the reader's colours, the outline that follows the reading, copy buttons, the
 * glossary's filter. Each part stands alone and leaves a page without its markup as it is.
 */
(function () {
  "use strict";

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  var root = document.documentElement;

  /**
   * All elements that match a selector.
   * @param {string} selector
   * @param {ParentNode} [within]
   * @returns {HTMLElement[]}
   */
  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  /**
   * Keeps the reader's choice for the next page, where storage is allowed.
   * @param {string} theme `light`, `dark`, or empty for the system's
   */
  function remember(theme) {
    try {
      if (theme) {
        localStorage.setItem("vade-theme", theme);
      } else {
        localStorage.removeItem("vade-theme");
      }
    } catch (blocked) {
      // The choice holds for this page only.
    }
  }

  /** Shows on the switches which colours are chosen. */
  function showTheme() {
    var chosen = root.getAttribute("data-v-theme") || "";
    all("[data-v-set-theme]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-v-set-theme") === chosen));
    });
  }

  /** The switch between the system's colours, light and dark. */
  function themes() {
    var buttons = all("[data-v-set-theme]");
    buttons.forEach(function (button) {
      button.addEventListener("click", function () {
        var theme = button.getAttribute("data-v-set-theme") || "";
        if (theme) {
          root.setAttribute("data-v-theme", theme);
        } else {
          root.removeAttribute("data-v-theme");
        }
        remember(theme);
        showTheme();
      });
    });
    if (buttons.length > 0) {
      showTheme();
    }
  }

  /** Marks in the outline the section that is being read. */
  function outline() {
    var links = all("#v-contents a[href^='#']");
    /** @type {{link: HTMLElement, heading: HTMLElement}[]} */
    var entries = [];
    links.forEach(function (link) {
      var heading = document.getElementById(decode(link.getAttribute("href").slice(1)));
      if (heading) {
        entries.push({ link: link, heading: heading });
      }
    });
    if (entries.length === 0 || !("IntersectionObserver" in window)) {
      return;
    }
    function mark() {
      var reading = null;
      var atEnd = window.innerHeight + window.scrollY >= root.scrollHeight - 2;
      entries.forEach(function (entry) {
        var top = entry.heading.getBoundingClientRect().top;
        if (top < window.innerHeight * 0.3 || (atEnd && top < window.innerHeight)) {
          reading = entry;
        }
      });
      entries.forEach(function (entry) {
        if (entry === reading) {
          entry.link.setAttribute("aria-current", "true");
          keepInView(entry.link);
        } else {
          entry.link.removeAttribute("aria-current");
        }
      });
    }
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px", threshold: [0, 1] });
    entries.forEach(function (entry) {
      observer.observe(entry.heading);
    });
    window.addEventListener("scrollend", mark, { passive: true });
  }

  /**
   * Scrolls a long list so that its entry can be seen, and nothing else.
   * @param {HTMLElement} entry
   */
  function keepInView(entry) {
    var list = entry.closest("nav");
    if (!list || list.scrollHeight <= list.clientHeight) {
      return;
    }
    var top = entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (top < 60 || top > list.clientHeight - 90) {
      list.scrollTop += top - list.clientHeight / 2;
    }
  }

  /**
   * @param {string} text percent-encoded
   * @returns {string}
   */
  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  }

  /** A button on each code block that copies its text. */
  function copyButtons() {
    all("pre.v-code").forEach(function (block) {
      var frame = document.createElement("div");
      var button = document.createElement("button");
      frame.className = "v-code-frame";
      button.className = "v-copy";
      button.type = "button";
      button.textContent = "Copy";
      button.setAttribute("aria-label", "Copy the code");
      block.parentNode.insertBefore(frame, block);
      frame.appendChild(block);
      frame.appendChild(button);
      button.addEventListener("click", function () {
        copy(block).then(function (done) {
          report(button, done ? "Copied" : "Select and copy");
        });
      });
    });
  }

  /**
   * @param {HTMLElement} block
   * @returns {Promise<boolean>} whether its text is in the clipboard
   */
  function copy(block) {
    var text = (block.textContent || "").replace(/\n$/, "");
    var clipboard = navigator.clipboard;
    var written = clipboard && clipboard.writeText ? clipboard.writeText(text) : Promise.reject(new Error("none"));
    return written.then(
      function () {
        return true;
      },
      function () {
        var selection = window.getSelection();
        selection.selectAllChildren(block);
        var done = document.execCommand("copy");
        if (done) {
          selection.removeAllRanges();
        }
        return done;
      }
    );
  }

  /**
   * Says on a button for a moment what came of it.
   * @param {HTMLElement} button
   * @param {string} words
   */
  function report(button, words) {
    button.textContent = words;
    button.removeAttribute("aria-label");
    button.setAttribute("data-v-done", "");
    setTimeout(function () {
      button.textContent = "Copy";
      button.setAttribute("aria-label", "Copy the code");
      button.removeAttribute("data-v-done");
    }, 1600);
  }

  /** Lets the keyboard scroll what is wider than the text. */
  function scrollers() {
    all(".v-table, pre, :not(code).v-math, .v-math-wide").forEach(function (box) {
      if (box.scrollWidth > box.clientWidth + 1 && !box.hasAttribute("tabindex")) {
        box.tabIndex = 0;
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", box.matches(".v-table") ? "Table" : box.matches("[class*=v-math]") ? "Formula" : "Code");
      }
    });
  }

  /** The glossary's filter: hides entries that do not hold the words. */
  function filter() {
    var box = /** @type {HTMLElement} */ (document.querySelector("[data-v-filter]"));
    if (!box) {
      return;
    }
    var input = box.querySelector("input");
    var status = box.querySelector("[role='status']");
    var entries = all(".v-entry").map(function (entry) {
      return { entry: entry, text: plain(entry.querySelector("dt").textContent || "") };
    });
    function apply() {
      var wanted = plain(input.value).trim();
      var shown = 0;
      entries.forEach(function (item) {
        item.entry.hidden = item.text.indexOf(wanted) < 0;
        shown += item.entry.hidden ? 0 : 1;
      });
      all(".v-letter").forEach(function (letter) {
        letter.hidden = !letter.querySelector(".v-entry:not([hidden])");
      });
      status.textContent = wanted === "" ? "" : shown === 1 ? "1 term" : shown + " terms";
    }
    input.addEventListener("input", apply);
    window.addEventListener("hashchange", function () {
      input.value = "";
      apply();
    });
  }

  /**
   * Text as the filter compares it: lower case, without accents.
   * @param {string} text
   * @returns {string}
   */
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  /** Closes the outline behind the reader who follows an entry, and both menus where the window grows wide. */
  function menus() {
    all("[popover]").forEach(function (menu) {
      function close() {
        if (typeof menu.hidePopover === "function" && menu.matches(":popover-open")) {
          menu.hidePopover();
        }
      }
      menu.addEventListener("click", function (event) {
        var link = /** @type {HTMLElement} */ (event.target).closest("a[href^='#']");
        if (link) {
          close();
        }
      });
      window.matchMedia(menu.id === "v-menu" ? "(min-width: 64rem)" : "(min-width: 80rem)")
        .addEventListener("change", close);
    });
  }

  /** Brings the current note into view in a long folder tree. */
  function tree() {
    var current = /** @type {HTMLElement} */ (document.querySelector(".v-tree a[aria-current]"));
    if (current) {
      keepInView(current);
    }
  }

  function print() {
    all("[data-v-print]").forEach(function (button) {
      button.addEventListener("click", function () {
        window.print();
      });
    });
  }

  vade.site = { plain: plain };
  themes();
  menus();
  outline();
  tree();
  copyButtons();
  scrollers();
  filter();
  print();
})();
