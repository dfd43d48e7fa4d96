/*
 * The words of a diagram: each run of words of one look becomes a text with a place of its own, and is black or white
 * where the colour that the author gave a box would drown it.
 */
(function () {
  "use strict";

  /** @type {Record<string, any>} */
  var vade = (window.vade = window.vade || {});

  /**
   * @typedef {object} Words
   * @property {string} text
   * @property {number} x where they begin
   * @property {number} y their baseline
   * @property {number} end where they end
   * @property {Element} owner the element that says how they look
   * @property {string} look what tells that look from others
   */

  /**
   * Writes the words of a text, or of HTML inside a drawing.
   * @param {Element} from
   * @param {SVGElement} to
   * @param {(style: CSSStyleDeclaration, to: SVGElement, properties: string[]) => void} colours
   */
  function words(from, to, colours) {
    var all = from.localName === "text" ? runs(/** @type {SVGTextElement} */ (from)) : lines(from);
    all.forEach(function (run) {
      var style = getComputedStyle(run.owner);
      var text = vade.diagram.add("text", to);
      var middle = from.localName !== "text" || style.textAnchor === "middle";
      var x = middle ? (run.x + run.end) / 2 : style.textAnchor === "end" ? run.end : run.x;
      text.textContent = signs(run.text).replace(/\s+/g, " ").trim();
      text.setAttribute("x", vade.diagram.short(x));
      text.setAttribute("y", vade.diagram.short(run.y));
      text.setAttribute("font-size", vade.diagram.short(parseFloat(style.fontSize)));
      if (middle || style.textAnchor === "end") {
        text.setAttribute("text-anchor", middle ? "middle" : "end");
      }
      if (Number(style.fontWeight) >= 600) {
        text.setAttribute("font-weight", "bold");
      }
      if (style.fontStyle !== "normal") {
        text.setAttribute("font-style", "italic");
      }
      if (from.getAttribute("transform")) {
        text.setAttribute("transform", from.getAttribute("transform"));
      }
      if (from.localName === "text") {
        colours(style, text, ["fill"]);
      } else {
        var probe = document.createElement("span");
        probe.style.fill = style.color;
        from.appendChild(probe);
        colours(getComputedStyle(probe), text, ["fill"]);
        probe.remove();
      }
    });
  }

  /**
   * Puts signs where Mermaid left its own writing of `#lt;` and `#9829;`, as it does in some kinds of diagram.
   * @param {string} text
   * @returns {string}
   */
  function signs(text) {
    return text.replace(/\ufb02\xb0(\xb0?)(\w+)\xb6\xdf/g, function (all, number, name) {
      var code = "&" + (number && "#") + name + ";";
      return new DOMParser().parseFromString(code, "text/html").documentElement.textContent || all;
    });
  }

  /**
   * @param {Words[]} all
   * @param {Words} run is joined to the last where it goes on in the same line and look
   */
  function join(all, run) {
    var last = all[all.length - 1];
    var style = getComputedStyle(run.owner);
    run.look = [style.fontWeight, style.fontStyle, style.fontSize, style.fill, style.color].join();
    if (last && last.look === run.look && Math.abs(last.y - run.y) < 1 && run.x >= last.x && run.x - last.end < 12) {
      last.text += run.text;
      last.end = run.end;
    } else if (run.text.trim()) {
      all.push(run);
    }
  }

  /**
   * @param {SVGTextElement} text
   * @returns {Words[]}
   */
  function runs(text) {
    /** @type {Words[]} */
    var all = [];
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var node = walker.currentNode;
      var owner = /** @type {SVGTextContentElement} */ (node.parentNode);
      if (typeof owner.getNumberOfChars === "function" && owner.getNumberOfChars() > 0 && node.nodeValue) {
        var start = owner.getStartPositionOfChar(0);
        join(all, { text: node.nodeValue, x: start.x, y: start.y + drop(owner),
          end: start.x + owner.getComputedTextLength(), owner: owner, look: "" });
      }
    }
    return all;
  }

  /**
   * How far the letters hang below the place that is said, in lines that are not set by their baseline.
   * @param {Element} owner
   * @returns {number}
   */
  function drop(owner) {
    var style = getComputedStyle(owner);
    var parent = getComputedStyle(/** @type {Element} */ (owner.parentNode));
    var line = style.dominantBaseline === "auto" ? parent.dominantBaseline : style.dominantBaseline;
    var share = /middle|central/.test(line) ? 0.34 : /hanging/.test(line) ? 0.76 : /before|top/.test(line) ? 0.95 : 0;
    return share * parseFloat(style.fontSize);
  }

  /**
   * @param {Element} html a `foreignObject`
   * @returns {Words[]}
   */
  function lines(html) {
    /** @type {Words[]} */
    var all = [];
    var space = /** @type {SVGGraphicsElement} */ (html.parentNode).getScreenCTM().inverse();
    var walker = document.createTreeWalker(html, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var node = walker.currentNode;
      var value = node.nodeValue || "";
      var pattern = /\S+\s*/g;
      for (var word = pattern.exec(value); word; word = pattern.exec(value)) {
        var range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        var box = range.getBoundingClientRect();
        var size = parseFloat(getComputedStyle(/** @type {Element} */ (node.parentNode)).fontSize);
        var from = new DOMPoint(box.left, box.top).matrixTransform(space);
        var to = new DOMPoint(box.right, box.bottom).matrixTransform(space);
        join(all, { text: word[0], x: from.x, y: (from.y + to.y) / 2 + size * 0.35, end: to.x,
          owner: /** @type {Element} */ (node.parentNode), look: "" });
      }
    }
    return all;
  }

  /**
   * @param {number[]} colour red, green, blue
   * @returns {string}
   */
  function hex(colour) {
    return "#" + colour.map(function (part) {
      return ("0" + Math.round(part).toString(16)).slice(-2);
    }).join("");
  }

  /**
   * How light a colour is, as WCAG counts it.
   * @param {string} colour
   * @returns {number}
   */
  function light(colour) {
    return [0.2126, 0.7152, 0.0722].reduce(function (sum, share, i) {
      var part = parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + share * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }, 0);
  }

  /**
   * Makes the words in a box black or white if they are hard to read on it.
   * @param {SVGElement} box
   */
  function legible(box) {
    var ground = box.querySelector("rect[fill], circle[fill], ellipse[fill], polygon[fill], path[fill]");
    var colour = ground && ground.getAttribute("fill");
    if (!colour || colour.charAt(0) !== "#") {
      return;
    }
    var below = light(colour);
    Array.prototype.forEach.call(box.querySelectorAll("text"), function (text) {
      var above = light(text.getAttribute("fill") || "#000000");
      if ((Math.max(below, above) + 0.05) / (Math.min(below, above) + 0.05) < 4.5) {
        text.setAttribute("fill", below > 0.18 ? "#000000" : "#ffffff");
      }
    });
  }

  vade.diagram = Object.assign(vade.diagram || {}, { words: words, signs: signs, hex: hex, legible: legible });
})();
