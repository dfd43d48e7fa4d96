/*
 * Draws lines and discs dot by dot. The canvas of some browsers puts off what it is told and then needs as long as it
 * takes; here each part costs what it costs when it is drawn, so that a frame can stop in time.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** How much a line adds to the dots below it. */
  var FULL = 256;
  /** So many lines over a dot are as dark as more. */
  var MOST_LINES = 64;

  /**
   * A picture in the making. Lines come first, then `resolve`, then discs, then `put`.
   * @param {number} width in dots
   * @param {number} height
   */
  graphs.Pixels = function (width, height) {
    var density = new Int32Array(width * height);
    var image = new ImageData(width, height);
    var dots = new Uint32Array(image.data.buffer);
    var little = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
    this.width = width;
    this.height = height;

    this.clear = function () {
      density.fill(0);
    };

    /**
     * @param {number[]} rgb
     * @param {number} alpha from 0 to 255
     * @returns {number} a dot
     */
    function dot(rgb, alpha) {
      return (little ? alpha << 24 | rgb[2] << 16 | rgb[1] << 8 | rgb[0]
        : rgb[0] << 24 | rgb[1] << 16 | rgb[2] << 8 | alpha) >>> 0;
    }

    /**
     * Adds a line, as Wu draws it (An Efficient Antialiasing Technique, 1991): two dots at each step share it.
     * @param {number} x1
     * @param {number} y1
     * @param {number} x2
     * @param {number} y2
     * @param {number} weight 1 for a line of full strength
     */
    this.line = function (x1, y1, x2, y2, weight) {
      var flat = Math.abs(x2 - x1) >= Math.abs(y2 - y1);
      if (flat ? x1 > x2 : y1 > y2) {
        this.line(x2, y2, x1, y1, weight);
        return;
      }
      var slope = flat ? (y2 - y1) / (x2 - x1 || 1) : (x2 - x1) / (y2 - y1);
      var strength = Math.round(FULL * weight * Math.sqrt(1 + slope * slope));
      var start = flat ? x1 : y1;
      var aside = flat ? y1 : x1;
      var along = (flat ? width : height) - 1;
      var across = (flat ? height : width) - 2;
      // The steps at which the line is within the picture.
      var first = Math.max(0, Math.ceil(start));
      var last = Math.min(along, Math.floor(flat ? x2 : y2));
      if (slope !== 0) {
        var one = start + (0 - aside) / slope;
        var two = start + (across - aside) / slope;
        first = Math.max(first, Math.ceil(Math.min(one, two)));
        last = Math.min(last, Math.floor(Math.max(one, two)));
      } else if (aside < 0 || aside > across) {
        return;
      }
      var step = flat ? 1 : width;
      var beside = flat ? width : 1;
      var place = aside + (first - start) * slope;
      for (var at = first; at <= last; at++, place += slope) {
        var cell = place | 0;
        var part = (place - cell) * strength | 0;
        var i = at * step + cell * beside;
        density[i] += strength - part;
        density[i + beside] += part;
      }
    };

    /**
     * Turns lines into dots, in some rows.
     * @param {number} from
     * @param {number} to
     * @param {number[]} rgb
     * @param {Uint8Array} shades how dark so many lines are; see `shades`
     */
    this.resolve = function (from, to, rgb, shades) {
      var plain = dot(rgb, 0);
      var shift = little ? 24 : 0;
      var most = shades.length - 1;
      for (var i = from * width, end = to * width; i < end; i++) {
        var sum = density[i];
        dots[i] = sum === 0 ? 0 : plain | shades[sum >> 4 < most ? sum >> 4 : most] << shift;
      }
    };

    /**
     * @param {number} x
     * @param {number} y
     * @param {number} radius
     * @param {number[]} rgb
     * @param {number} most 1 for a disc that hides what is below it
     */
    this.disc = function (x, y, radius, rgb, most) {
      var solid = dot(rgb, 255);
      var top = Math.max(0, Math.floor(y - radius));
      var bottom = Math.min(height - 1, Math.ceil(y + radius));
      var left = Math.max(0, Math.floor(x - radius));
      var right = Math.min(width - 1, Math.ceil(x + radius));
      for (var row = top; row <= bottom; row++) {
        for (var column = left; column <= right; column++) {
          var cover = radius + 0.5 - Math.sqrt((column - x) * (column - x) + (row - y) * (row - y));
          if (cover >= 1 && most === 1) {
            dots[row * width + column] = solid;
          } else if (cover > 0) {
            blend(4 * (row * width + column), rgb, Math.min(1, cover) * most);
          }
        }
      }
    };

    function blend(at, rgb, cover) {
      var data = image.data;
      var below = data[at + 3] / 255 * (1 - cover);
      var all = below + cover;
      for (var part = 0; part < 3; part++) {
        data[at + part] = (rgb[part] * cover + data[at + part] * below) / all;
      }
      data[at + 3] = all * 255;
    }

    /**
     * @param {CanvasRenderingContext2D} context
     * @param {number} from the first row
     * @param {number} to
     */
    this.put = function (context, from, to) {
      context.putImageData(image, 0, 0, 0, from, width, to - from);
    };
  };

  /**
   * How dark lines are where they lie over each other.
   * @param {number} alpha of one line
   * @returns {Uint8Array} by sixteenths of a line's strength
   */
  graphs.shades = function (alpha) {
    return Uint8Array.from({ length: MOST_LINES * FULL / 16 }, function (none, sum) {
      return 255 * (1 - Math.pow(1 - alpha, sum * 16 / FULL));
    });
  };
})();
