/*
 * The names in a graph: where there is room for them, the most linked notes first.
 */
(function () {
  "use strict";

  var graphs = (window.vade.graphs = window.vade.graphs || {});
  /** How high the picture of a name is, in pixels, and how many are kept. */
  var HIGH = 18;
  var MOST_KEPT = 300;

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("./graph-data").Graph} graph
   * @param {any} look
   * @param {{x: (node: number) => number, y: (node: number) => number, spacing: () => number,
   *   size: () => {width: number, height: number, ratio: number}}} lens where nodes are in the window
   */
  graphs.Names = function (context, graph, look, lens) {
    /** Names as pictures, for letters with an outline take long to draw. @type {Map<string, HTMLCanvasElement>} */
    var made = new Map();

    /**
     * Writes a node's name below it.
     * @param {number} node
     * @param {boolean} strong
     */
    this.write = function (node, strong) {
      var key = node + (strong ? "!" : "");
      var name = made.get(key) || draw(short(graph.titles[node], strong ? 60 : look.all ? 22 : 34), strong);
      var width = name.width / lens.size().ratio;
      var y = lens.y(node) + graphs.radius(graph.edgesOf[node].length, lens.spacing());
      var x = Math.max(0, Math.min(lens.size().width - width, lens.x(node) - width / 2));
      context.drawImage(name, whole(x), whole(y), width, HIGH);
      if (made.size > MOST_KEPT) {
        made.clear();
      }
      made.set(key, name);
    };

    /** The device's pixel at a place, for between two of them letters blur. */
    function whole(place) {
      return Math.round(place * lens.size().ratio) / lens.size().ratio;
    }

    function draw(text, strong) {
      var name = document.createElement("canvas");
      var ink = name.getContext("2d");
      var font = (strong ? "650 13px " : "500 12px ") + look.font;
      var ratio = lens.size().ratio;
      ink.font = font;
      name.width = Math.ceil((ink.measureText(text).width + 8) * ratio);
      name.height = HIGH * ratio;
      ink.scale(ratio, ratio);
      ink.font = font;
      ink.lineJoin = "round";
      ink.lineWidth = 2.5;
      ink.strokeStyle = look.paper;
      ink.strokeText(text, 4, 12);
      ink.fillStyle = strong ? look.accent : look.ink;
      ink.fillText(text, 4, 12);
      return name;
    }

    /** Forgets how the names look, for the colours or the window changed. */
    this.forget = function () {
      made.clear();
    };

    function short(text, most) {
      return text.length > most ? text.slice(0, most - 1) + "…" : text;
    }

    /**
     * The nodes whose names have room.
     * @param {number[]} byLinks all nodes, the most linked first
     * @returns {number[]}
     */
    this.most = function (byLinks) {
      var most = Math.min(look.names, Math.round(lens.size().width * lens.size().height / 20000));
      var size = lens.size();
      var seen = [];
      for (var i = 0; i < byLinks.length && seen.length < 4 * most; i++) {
        var node = byLinks[i];
        var x = lens.x(node);
        var y = lens.y(node);
        if (x >= 0 && y >= 0 && x <= size.width && y <= size.height && !look.hidden[node]
          && (graph.edgesOf[node].length > 0 || lens.spacing() > 40)) {
          seen.push(node);
        }
      }
      return free(seen, most);
    };

    /**
     * Of some nodes those whose names neither leave the window nor meet another.
     * @param {number[]} nodes
     * @param {number} most
     * @returns {number[]}
     */
    function free(nodes, most) {
      var width = lens.size().width;
      var height = lens.size().height;
      var boxes = [];
      var size = lens.spacing();
      return nodes.filter(function (node) {
        var x = lens.x(node);
        var y = lens.y(node);
        if (boxes.length >= most || look.hidden[node] || x < 0 || y < 0 || x > width || y > height - 6) {
          return false;
        }
        var half = Math.min(graph.titles[node].length, look.all ? 22 : 34) * 3.3 + 6;
        var top = y + graphs.radius(graph.edgesOf[node].length, size);
        var open = boxes.every(function (box) {
          return Math.abs(box.x - x) > box.half + half || Math.abs(box.top - top) > 17;
        });
        if (open) {
          boxes.push({ x: x, top: top, half: half });
        }
        return open;
      });
    }
    this.free = free;
  };
})();
