/*
 * Draws the Mermaid diagrams of a page, whose source stands in it, for light and for dark pages. Mermaid is loaded from
 * the site. A diagram that cannot be drawn keeps its source and says why.
 */
(function () {
  "use strict";

  /** @type {Record<string, any>} */
  var vade = window.vade;
  var own = /** @type {HTMLScriptElement} */ (document.currentScript);
  /** Whether the pictures are for paper: light only, and without the line of today. */
  var once = own.hasAttribute("data-v-once");
  var figures = Array.prototype.filter.call(document.querySelectorAll(".v-diagram"), function (figure) {
    return figure.querySelector("pre");
  });

  /**
   * @param {HTMLElement} figure
   * @returns {Record<string, string>} the notes that it leads to, by their names in the diagram
   */
  function links(figure) {
    /** @type {Record<string, string>} */
    var found = Object.create(null);
    Array.prototype.forEach.call(figure.querySelectorAll(".v-diagram-links a"), function (link) {
      found[link.textContent.replace(/\s+/g, " ").trim()] = link.getAttribute("href");
    });
    return found;
  }

  /**
   * Shows a picture above the source, which is folded away.
   * @param {HTMLElement} figure
   * @param {SVGElement} picture
   * @param {string} scheme
   */
  function show(figure, picture, scheme) {
    var view = figure.querySelector(".v-diagram-view");
    if (!view) {
      var code = figure.querySelector(".v-code-frame") || figure.querySelector("pre");
      var details = document.createElement("details");
      details.className = "v-diagram-source";
      details.appendChild(document.createElement("summary")).textContent = "Source of the diagram";
      details.appendChild(code);
      figure.querySelector(".v-diagram-note").remove();
      view = document.createElement("div");
      view.className = "v-diagram-view";
      figure.prepend(view);
      figure.append(details);
    }
    picture.classList.add("v-diagram-" + scheme);
    if (scheme === "dark") {
      view.prepend(picture);
    } else {
      view.append(picture);
    }
    // A wide picture is made smaller only as far as it can be read; then it scrolls.
    if (Number(picture.getAttribute("width")) > 1.6 * view.clientWidth && !once) {
      picture.style.minWidth = Math.round(Number(picture.getAttribute("width")) * 0.62) + "px";
      view.tabIndex = 0;
      view.setAttribute("role", "group");
      view.setAttribute("aria-label", "Diagram");
    }
  }

  /**
   * @param {HTMLElement} figure
   * @param {Error} error
   */
  function fail(figure, error) {
    var note = figure.querySelector(".v-diagram-note");
    figure.classList.add("v-diagram-broken");
    if (note) {
      note.textContent = "This diagram cannot be drawn: " + String((error && error.message) || error).split("\n")[0].replace(/:$/, "");
    }
  }

  /**
   * Draws all diagrams, one after the other.
   * @param {HTMLElement} place
   * @param {string} scheme
   * @returns {Promise<void>}
   */
  function draw(place, scheme) {
    return figures.reduce(function (before, figure) {
      return before.then(function () {
        vade.diagram.links = links(figure);
        return vade.diagram.draw(figure.querySelector("pre").textContent, place, scheme);
      }).then(function (picture) {
        show(figure, picture, scheme);
      }).catch(function (error) {
        fail(figure, error);
      });
    }, Promise.resolve());
  }

  function start() {
    var place = document.createElement("div");
    place.className = "v-diagram-room";
    document.body.appendChild(place);
    var dark = getComputedStyle(place).color !== "rgb(0, 0, 0)" && !once;
    var fonts = ["16px", "italic 16px", "bold 16px"].map(function (style) {
      return document.fonts.load(style + " 'Hanken Grotesk'");
    });
    Promise.all(fonts).catch(function () {
      // Without the font the letters of the system are measured.
    }).then(function () {
      return draw(place, dark ? "dark" : "light");
    }).then(function () {
      return once ? undefined : draw(place, dark ? "light" : "dark");
    }).then(function () {
      place.remove();
      document.documentElement.setAttribute("data-v-drawn", "");
    });
  }

  vade.diagram.once = once;
  if (figures.length > 0) {
    var library = document.createElement("script");
    library.src = own.getAttribute("data-v-mermaid") || "";
    library.addEventListener("load", start);
    document.head.appendChild(library);
  }
})();
