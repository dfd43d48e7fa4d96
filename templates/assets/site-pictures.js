/*
 * Makes a picture that is shown smaller than it is a link to itself.
 */
(function () {
  "use strict";

  /** How much larger than it is shown a picture must be. */
  var WORTH = 1.25;

  /** @param {HTMLImageElement} picture */
  function offer(picture) {
    var larger = picture.complete && picture.clientWidth > 0 && picture.naturalWidth > WORTH * picture.clientWidth;
    var icon = picture.src.indexOf("#") >= 0;
    if (larger && !icon && !picture.closest("a, button, svg, .v-query")) {
      var link = document.createElement("a");
      link.className = "v-original";
      link.href = picture.currentSrc || picture.src;
      link.title = "Open the picture in its full size";
      picture.replaceWith(link);
      link.appendChild(picture);
    }
  }

  var body = document.querySelector(".v-body");
  if (body) {
    body.querySelectorAll("img").forEach(offer);
    // Pictures are loaded when they come near the window.
    body.addEventListener("load", function (event) {
      if (event.target instanceof HTMLImageElement) {
        offer(event.target);
      }
    }, true);
  }
})();
