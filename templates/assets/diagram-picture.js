/*
 * Makes a plain picture of what Mermaid draws: shapes, lines and words whose looks are attributes of their own. So it
 * needs no style sheet, holds no HTML and runs nothing, and any program can show it. Only parts that lead to notes, and
 * addresses of the web that the author gave, are links.
 */
(function () {
  "use strict";

  /** @type {Record<string, any>} */
  var vade = (window.vade = window.vade || {});
  var SVG = "http://www.w3.org/2000/svg";

  /** The shapes, with what says where they are. @type {Record<string, string[]>} */
  var SHAPES = {
    path: ["d"],
    rect: ["x", "y", "width", "height", "rx", "ry"],
    circle: ["cx", "cy", "r"],
    ellipse: ["cx", "cy", "rx", "ry"],
    line: ["x1", "y1", "x2", "y2"],
    polyline: ["points"],
    polygon: ["points"],
  };
  var MARKER = ["viewBox", "refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient"];
  /** How things are painted, with what need not be said. @type {[string, string][]} */
  var PAINT = [
    ["stroke-width", "1"], ["stroke-dasharray", "none"], ["stroke-linecap", "butt"], ["stroke-linejoin", "miter"],
    ["fill-opacity", "1"], ["stroke-opacity", "1"], ["opacity", "1"], ["fill-rule", "nonzero"],
  ];

  /**
   * @param {string} name
   * @param {Element} parent
   * @returns {SVGElement}
   */
  function add(name, parent) {
    return /** @type {SVGElement} */ (parent.appendChild(document.createElementNS(SVG, name)));
  }

  /**
   * A number with two digits behind the point at most.
   * @param {number} value
   * @returns {string}
   */
  function short(value) {
    return String(Math.round(value * 100) / 100);
  }

  /**
   * A picture of a drawing that stands in the document.
   * @param {SVGSVGElement} drawing
   * @param {string} prefix what its ids begin with
   * @returns {SVGElement}
   */
  function picture(drawing, prefix) {
    var out = /** @type {SVGElement} */ (document.createElementNS(SVG, "svg"));
    var defs = add("defs", out);
    /** @type {Record<string, string>} */
    var ids = {};

    /**
     * The reference to a marker, which is copied when it is first met.
     * @param {string} value such as `url("#arrow")`
     * @returns {string}
     */
    function marker(value) {
      var id = (/#([^"')]+)/.exec(value) || ["", ""])[1];
      var found = id && drawing.querySelector("[id='" + id.replace(/['\\]/g, "\\$&") + "']");
      if (!found || found.localName !== "marker") {
        return "";
      }
      if (!ids[id]) {
        ids[id] = prefix + "-" + (Object.keys(ids).length + 1);
        var copy = add("marker", defs);
        copy.id = ids[id];
        attributes(found, copy, MARKER);
        children(found, copy);
      }
      return "url(#" + ids[id] + ")";
    }

    /**
     * @param {CSSStyleDeclaration} style
     * @param {SVGElement} to
     * @param {string[]} properties
     */
    function colours(style, to, properties) {
      properties.forEach(function (property) {
        var parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(style.getPropertyValue(property));
        var colour = parts ? vade.diagram.hex(parts.slice(1, 4).map(Number)) : "none";
        if (colour !== (property === "fill" ? "#000000" : "none")) {
          to.setAttribute(property, colour);
        }
        if (parts && parts[4]) {
          to.setAttribute(property + "-opacity", parts[4]);
        }
      });
    }

    /**
     * @param {Element} from
     * @param {SVGElement} to
     */
    function shape(from, to) {
      var style = getComputedStyle(from);
      var copy = add(from.localName, to);
      attributes(from, copy, SHAPES[from.localName].concat("transform"));
      PAINT.forEach(function (pair) {
        var value = style.getPropertyValue(pair[0]).replace(/px/g, "");
        // Mermaid lets a line shine through its label.
        if (value && value !== pair[1] && !(pair[0] === "opacity" && from.closest(".edgeLabel"))) {
          copy.setAttribute(pair[0], value);
        }
      });
      if (style.transform !== "none" && !from.hasAttribute("transform")) {
        var origin = style.transformOrigin.split(" ").map(parseFloat);
        copy.setAttribute("transform", "translate(" + origin.slice(0, 2) + ") " + style.transform + " translate(" +
          -origin[0] + "," + -origin[1] + ")");
      }
      colours(style, copy, ["fill", "stroke"]);
      ["marker-start", "marker-end"].forEach(function (end) {
        var reference = marker(style.getPropertyValue(end));
        if (reference) {
          copy.setAttribute(end, reference);
        }
      });
      ["rx", "ry"].forEach(function (radius) {
        if (from.localName === "rect" && !from.hasAttribute(radius) && parseFloat(style.getPropertyValue(radius)) > 0) {
          copy.setAttribute(radius, short(parseFloat(style.getPropertyValue(radius))));
        }
      });
    }

    /**
     * @param {Element} from
     * @param {SVGElement} to
     */
    function group(from, to) {
      var address = from.getAttribute("href") || from.getAttribute("xlink:href") || "";
      var note = from.classList.contains("internal-link") && vade.diagram.links[name(from)];
      var copy = add(note || /^https?:/.test(address) ? "a" : "g", to);
      if (copy.localName === "a") {
        copy.setAttribute("href", note || address);
        copy.setAttribute("class", note ? "v-diagram-link" : "v-link-external");
      }
      attributes(from, copy, ["transform"]);
      if (getComputedStyle(from).opacity !== "1") {
        copy.setAttribute("opacity", getComputedStyle(from).opacity);
      }
      var box = from.localName === "svg" ? (from.getAttribute("viewBox") || "").split(/[\s,]+/).map(Number) : [];
      if (from.localName === "svg") {
        var width = parseFloat(from.getAttribute("width") || "") || box[2];
        var scale = box.length === 4 && box[2] > 0 ? width / box[2] : 1;
        copy.setAttribute("transform", "translate(" + [from.getAttribute("x") || 0, from.getAttribute("y") || 0] +
          ") scale(" + short(scale) + ") translate(" + [-(box[0] || 0), -(box[1] || 0)] + ")");
      }
      children(from, copy);
      if (copy.childNodes.length === 0) {
        copy.remove();
      } else if (from.classList.contains("node")) {
        vade.diagram.legible(copy);
      }
    }

    /**
     * @param {Element} from
     * @param {SVGElement} to
     */
    function children(from, to) {
      Array.prototype.slice.call(from.children, 0, from.localName === "switch" ? 1 : undefined).forEach(function (child) {
        var style = getComputedStyle(child);
        if (vade.diagram.once && child.classList.contains("today")) {
          return;
        }
        var hidden = style.display === "none" || style.visibility === "hidden";
        if (SHAPES[child.localName]) {
          if (!hidden) {
            shape(child, to);
          }
        } else if (child.localName === "text" || child.localName === "foreignObject") {
          if (!hidden) {
            vade.diagram.words(child, to, colours);
          }
        } else if (/^(g|a|svg|switch)$/.test(child.localName) && style.display !== "none") {
          group(child, to);
        }
      });
    }

    children(drawing, out);
    if (!defs.firstChild) {
      defs.remove();
    }
    return out;
  }

  /**
   * The words of a part of a drawing, in one line.
   * @param {Element} part
   * @returns {string}
   */
  function name(part) {
    return Array.prototype.map.call(part.querySelectorAll("text"), function (text) {
      return text.textContent;
    }).join(" ").replace(/\s+/g, " ").trim();
  }

  /**
   * Copies what is said in plain words; what could name another place is not.
   * @param {Element} from
   * @param {SVGElement} to
   * @param {string[]} names
   */
  function attributes(from, to, names) {
    names.forEach(function (name) {
      var value = from.getAttribute(name);
      if (value && !/NaN|url|[<>:]/.test(value)) {
        to.setAttribute(name, value.replace(/px/g, "").replace(/-?\d+\.\d{3,}/g, function (number) {
          return short(Number(number));
        }));
      }
    });
  }

  vade.diagram = Object.assign(vade.diagram || {}, { picture: picture, add: add, short: short });
})();
