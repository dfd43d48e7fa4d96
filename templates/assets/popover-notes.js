/*
 * What the popover shows of a note, or of the section or block that a link names: its beginning. Parts of the same page
 * are taken from the page, all others from a file with the beginnings of some dozen notes.
 */
(function () {
  "use strict";

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  var sources = (vade.popoverSources = vade.popoverSources || []);
  var page = document.documentElement;
  /** In how many files the beginnings are. */
  var files = Number(page.getAttribute("data-v-previews"));
  var LEFT_OUT = ".v-anchor, .v-crumbs a, .v-jumps a, .v-sequence a, .v-back, .v-context a, .v-tag, .v-file,"
    + " .v-popover a, .v-term";
  var NOT_COPIED = ".v-anchor, .v-back, .v-copy, .v-footnote-mark, img, svg, video, audio, iframe, button, input";
  var WORDS = 80;

  /** The entries of the files that are there, by the path of the page. */
  /** @type {Record<string, [string, string, string, Record<string, [string, string]>]>} */
  var known = Object.create(null);
  /** @type {Record<string, boolean>} */
  var asked = Object.create(null);

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

  /**
   * Where a link leads: the path below the site's root and the id; null for other sites and for what is no page.
   * @param {HTMLAnchorElement} link
   * @returns {{path: string, id: string, here: boolean} | null}
   */
  function target(link) {
    var root = new URL(page.getAttribute("data-v-root") || "./", location.href).href.replace(/[^/]*$/, "");
    var address = link.href.split("#");
    var path = address[0].split("?")[0];
    if (path.slice(0, root.length) !== root || !/\.html$/.test(path)) {
      return null;
    }
    return {
      path: decode(path.slice(root.length)),
      id: decode(address[1] || ""),
      here: path === location.href.split("#")[0].split("?")[0]
    };
  }

  /**
   * The file that has a page, as the build computes it.
   * @param {string} path
   * @returns {number}
   */
  function file(path) {
    var hash = 0;
    for (var i = 0; i < path.length; i++) {
      hash = (Math.imul(hash, 31) + path.charCodeAt(i)) | 0;
    }
    return (hash ^ (hash >>> 15)) & (files - 1);
  }

  /** @param {HTMLAnchorElement} link */
  function want(link) {
    var to = target(link);
    if (!to || to.here || known[to.path]) {
      return;
    }
    var number = file(to.path);
    if (!asked[number]) {
      asked[number] = true;
      var script = document.createElement("script");
      script.src = (page.getAttribute("data-v-root") || "") + "vade/previews/" + number + ".js";
      document.head.appendChild(script);
    }
  }

  vade.previews = function (number, entries) {
    Object.keys(entries).forEach(function (path) {
      known[path] = entries[path];
    });
    vade.popover.refresh();
  };

  /**
   * @param {HTMLElement} box
   * @param {string} title
   * @param {string} place where it is; may be empty
   * @param {string} href
   * @param {Node} text
   */
  function write(box, title, place, href, text) {
    if (title) {
      var head = box.appendChild(document.createElement("p"));
      var link = head.appendChild(document.createElement("a"));
      head.className = "v-term-title";
      link.href = href;
      link.tabIndex = -1;
      link.textContent = title;
    }
    if (place) {
      var line = box.appendChild(document.createElement("p"));
      line.className = "v-preview-place";
      line.textContent = place;
    }
    var body = box.appendChild(document.createElement("div"));
    body.className = "v-term-text";
    body.appendChild(text);
  }

  /**
   * @param {HTMLElement} box
   * @param {{path: string, id: string}} to
   * @param {HTMLAnchorElement} link
   * @returns {boolean}
   */
  function fromFile(box, to, link) {
    var entry = known[to.path];
    if (!entry) {
      return false;
    }
    var part = entry[3] && Object.prototype.hasOwnProperty.call(entry[3], to.id) ? entry[3][to.id] : ["", ""];
    var title = part[1] && part[0] ? part[0] : entry[0];
    var markup = part[1] || entry[2];
    if (!markup) {
      return false;
    }
    var text = document.createElement("template");
    text.innerHTML = markup;
    var place = title === entry[0] ? entry[1] : entry[1] ? entry[1] + " / " + entry[0] : entry[0];
    write(box, title, place, link.href, text.content);
    return true;
  }

  /**
   * A copy of an element without ids, links and pictures.
   * @param {Element} element
   * @returns {Element}
   */
  function copy(element) {
    var made = /** @type {Element} */ (element.cloneNode(true));
    made.removeAttribute("id");
    Array.prototype.forEach.call(made.querySelectorAll(NOT_COPIED), function (part) {
      part.remove();
    });
    Array.prototype.forEach.call(made.querySelectorAll("[id], [tabindex], a"), function (part) {
      part.removeAttribute("id");
      part.removeAttribute("tabindex");
      if (part.localName === "a") {
        part.replaceWith.apply(part, Array.prototype.slice.call(part.childNodes));
      }
    });
    return made;
  }

  /**
   * The beginning of a part of this page.
   * @param {HTMLElement} box
   * @param {Element} element a heading, a block, or a footnote
   * @param {HTMLAnchorElement} link
   * @returns {boolean}
   */
  function fromPage(box, element, link) {
    var text = document.createDocumentFragment();
    var heading = /^H[1-6]$/.test(element.tagName);
    var footnote = element.matches(".v-footnotes li");
    var shown = element.getBoundingClientRect();
    if (!element.closest(".v-body, .v-footnotes")
      || (!footnote && shown.top < window.innerHeight && shown.bottom > 0)) {
      return false;
    }
    if (heading) {
      var words = 0;
      for (var next = element.nextElementSibling; next && words < WORDS; next = next.nextElementSibling) {
        if (/^H[1-6]$/.test(next.tagName) && next.tagName <= element.tagName) {
          break;
        }
        text.appendChild(copy(next));
        words += (next.textContent || "").split(/\s+/).length;
      }
    } else {
      text.appendChild(copy(footnote ? element.querySelector("div") || element : element));
    }
    if (!(text.textContent || "").trim()) {
      return false;
    }
    write(box, heading ? copy(element).textContent.trim() : "", "", link.href, text);
    return true;
  }

  if (page.getAttribute("data-v-previews") && page.getAttribute("data-v-kind") !== "missing") {
    sources.push({
      eager: false,
      link: function (element) {
        var link = element.closest("main a[href]");
        return link && !link.matches(LEFT_OUT) && target(link) ? link : null;
      },
      want: want,
      fill: function (link, box) {
        var to = target(link);
        if (!to.here) {
          return fromFile(box, to, link);
        }
        var element = to.id ? document.getElementById(to.id) : null;
        return Boolean(element) && fromPage(box, element, link);
      }
    });
  }
})();
