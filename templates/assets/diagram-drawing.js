/*
 * Has Mermaid draw a diagram in the colours of the page, and makes a plain picture of it.
 */
(function () {
  "use strict";

  /** @type {Record<string, any>} */
  var vade = (window.vade = window.vade || {});
  var count = 0;
  var HUES = [8, 150, 205, 40, 265, 100, 330, 180, 60, 230, 300, 120];

  /** Colours of the theme by what Mermaid calls them. @type {Record<string, string>} */
  var COLOURS = {
    background: "paper", primaryColor: "paper-high", primaryTextColor: "ink", primaryBorderColor: "edge",
    secondaryColor: "accent-wash", secondaryTextColor: "ink", secondaryBorderColor: "accent-line",
    tertiaryColor: "paper-low", tertiaryTextColor: "ink", tertiaryBorderColor: "line",
    lineColor: "ink-soft", textColor: "ink", titleColor: "ink", edgeLabelBackground: "paper",
    clusterBkg: "paper-low", clusterBorder: "line", noteBkgColor: "mark", noteTextColor: "mark-ink",
    noteBorderColor: "edge", activationBkgColor: "accent-wash", activationBorderColor: "accent",
    critBkgColor: "accent-wash", critBorderColor: "accent", todayLineColor: "accent", taskTextDarkColor: "ink",
    taskTextLightColor: "ink", taskTextOutsideColor: "ink", taskTextColor: "ink", gridColor: "line",
    sectionBkgColor: "paper-low", sectionBkgColor2: "paper-low", altSectionBkgColor: "paper",
    taskBkgColor: "paper-high", taskBorderColor: "edge", doneTaskBkgColor: "paper-hover", doneTaskBorderColor: "edge",
    activeTaskBkgColor: "accent-wash", activeTaskBorderColor: "accent", pieTitleTextColor: "ink",
    pieSectionTextColor: "ink", pieLegendTextColor: "ink", pieStrokeColor: "paper", pieOuterStrokeColor: "edge",
    labelTextColor: "ink", signalTextColor: "ink", loopTextColor: "ink", actorTextColor: "ink",
  };

  /**
   * The colours of the page, light or dark.
   * @param {HTMLElement} place
   * @param {string} scheme
   * @returns {Record<string, unknown>}
   */
  function colours(place, scheme) {
    var probe = place.appendChild(document.createElement("i"));
    probe.style.colorScheme = scheme;
    /** @type {Record<string, unknown>} */
    var found = { darkMode: scheme === "dark", pieOpacity: "1" };
    /** @param {string} name of a colour of the theme @returns {string} */
    function colour(name) {
      probe.style.color = "var(--" + name + ")";
      var parts = getComputedStyle(probe).color.match(/[\d.]+/g) || ["0", "0", "0"];
      return vade.diagram.hex(parts.slice(0, 3).map(Number));
    }
    Object.keys(COLOURS).forEach(function (name) {
      found[name] = colour(COLOURS[name]);
    });
    found.xyChart = { plotColorPalette: ["blue", "accent", "green", "amber", "violet"].map(colour).join() };
    HUES.forEach(function (hue, i) {
      found["pie" + (i + 1)] = "hsl(" + hue + (scheme === "dark" ? ", 30%, 34%)" : ", 48%, 80%)");
    });
    probe.remove();
    return found;
  }

  /**
   * What Mermaid is allowed. What a diagram says of itself cannot change what stands in `secure`.
   * @param {HTMLElement} place
   * @param {string} scheme
   * @returns {object}
   */
  function settings(place, scheme) {
    var plain = { htmlLabels: false, useMaxWidth: false };
    return {
      startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, htmlLabels: false,
      deterministicIds: true, deterministicIDSeed: "v", handDrawnSeed: 1, arrowMarkerAbsolute: false,
      theme: "base", themeVariables: colours(place, scheme), fontFamily: getComputedStyle(place).fontFamily,
      flowchart: plain, class: plain, state: plain, er: plain, sequence: { useMaxWidth: false },
      gantt: { useMaxWidth: false, useWidth: 760 }, pie: { useMaxWidth: false }, journey: { useMaxWidth: false },
      secure: ["secure", "securityLevel", "startOnLoad", "suppressErrorRendering", "maxTextSize", "maxEdges",
        "htmlLabels", "fontFamily", "altFontFamily", "themeCSS", "dompurifyConfig", "deterministicIds",
        "handDrawnSeed", "arrowMarkerAbsolute"],
    };
  }

  /**
   * Lets Mermaid work under a policy that forbids styles in markup: while it does, they are set by way of the object
   * model, which is allowed. When it asks for the markup of what it drew, the picture is made, for then all styles hold.
   * @param {string} id what Mermaid calls the drawing
   * @param {() => Promise<unknown>} work
   * @returns {Promise<SVGElement>}
   */
  function styled(id, work) {
    var prototype = Element.prototype;
    var setAttribute = prototype.setAttribute;
    var markup = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(prototype, "innerHTML"));
    /** @type {SVGElement} */
    var picture;
    document.createElement = function (name, options) {
      return String(name) === "style" ? rules() : Document.prototype.createElement.call(document, name, options);
    };
    prototype.setAttribute = function (name, value) {
      if (name === "style" && this.style) {
        this.style.cssText = value;
      } else {
        setAttribute.call(this, name, value);
      }
    };
    Object.defineProperty(prototype, "innerHTML", {
      configurable: true,
      get: function () {
        var drawing = this.id === "d" + id && this.querySelector("svg");
        if (drawing) {
          picture = vade.diagram.picture(drawing, id);
          frame(drawing, picture);
        }
        return drawing ? "" : markup.get.call(this);
      },
      set: markup.set,
    });
    return work().then(function () {
      return picture;
    }).finally(function () {
      prototype.setAttribute = setAttribute;
      Object.defineProperty(prototype, "innerHTML", markup);
      delete document.createElement;
      document.adoptedStyleSheets = [];
    });
  }

  /**
   * What stands for a `style` element: the rules that it is given hold until the drawing is done.
   * @returns {Element}
   */
  function rules() {
    return Object.defineProperty(document.createElementNS("http://www.w3.org/2000/svg", "metadata"), "innerHTML", {
      set: function (text) {
        var sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
      },
    });
  }

  /**
   * Draws one diagram.
   * @param {string} source
   * @param {HTMLElement} place a room outside the window
   * @param {string} scheme `light` or `dark`
   * @returns {Promise<SVGElement>}
   */
  function draw(source, place, scheme) {
    var id = "v-diagram-" + ++count;
    return styled(id, function () {
      window.mermaid.initialize(settings(place, scheme));
      return window.mermaid.render(id, tame(source), place);
    });
  }

  /**
   * Mermaid has the browser read labels as HTML before it cleans them, and to read is to meet what the content policy
   * forbids. So what begins a tag becomes the sign for "less than", but for a line break and the `<<kind>>` of a class
   * or a state. Tags of emphasis are dropped: a picture has no use for them.
   * @param {string} source
   * @returns {string}
   */
  function tame(source) {
    var tag = /(<<(?!style)[\w -]+>>|<br\s*\/?>)|<\/?(?:b|i|em|strong|u|s|sub|sup|small|code)>|<(?=[a-z/!?])/gi;
    return source.replace(tag, function (found, kept) {
      return kept || (found === "<" ? "#lt;" : "");
    });
  }

  /**
   * @param {SVGSVGElement} drawing
   * @param {SVGElement} picture gets its size and its name
   */
  function frame(drawing, picture) {
    var box = drawing.viewBox.baseVal && drawing.viewBox.baseVal.width > 0 ? drawing.viewBox.baseVal : drawing.getBBox();
    var words = Array.prototype.map.call(picture.querySelectorAll("text"), function (text) {
      return text.textContent;
    }).join(", ");
    var title = drawing.querySelector("title, desc");
    picture.setAttribute("viewBox", [box.x, box.y, box.width, box.height].map(vade.diagram.short).join(" "));
    picture.setAttribute("width", vade.diagram.short(box.width));
    picture.setAttribute("height", vade.diagram.short(box.height));
    picture.setAttribute("font-family", "Hanken Grotesk, Arial, sans-serif");
    picture.setAttribute("role", picture.querySelector("a") ? "group" : "img");
    picture.setAttribute("aria-label", (title && vade.diagram.signs(title.textContent)) || "Diagram: " + words.slice(0, 400));
  }

  vade.diagram = Object.assign(vade.diagram || {}, { draw: draw });
})();
