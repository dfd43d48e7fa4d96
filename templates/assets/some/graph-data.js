/*
 * Reads the graph that the build made: names, places and edges of all notes; see GraphScript. And cuts out what is around
 * one note.
 */
(function () {
  "use strict";

  /** @type {Record<string, unknown>} */
  var vade = (window.vade = window.vade || {});
  var graphs = (vade.graphs = vade.graphs || {});
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var page = document.documentElement;
  /** Where the side of the square ends in which the nodes lie. */
  graphs.SIDE = 4096;

  /**
   * @typedef {object} Graph
   * @property {string[]} titles the name of each node
   * @property {string[]} paths the page of each note; missing notes have none
   * @property {number} notes how many nodes are notes; missing notes follow
   * @property {Float32Array} xs where each node lies
   * @property {Float32Array} ys
   * @property {number[]} from one end of each edge
   * @property {number[]} to the other, with the larger number
   * @property {number[]} ways 1 if the first links to the second, 2 if it is linked from there, 3 for both
   * @property {number[][]} edgesOf the edges of each node
   * @property {{names: string[], groups: number[]}} folders
   * @property {{names: string[], groups: number[]}} tags
   */

  /** @type {number[]} */
  var values = [];
  for (var i = 0; i < DIGITS.length; i++) {
    values[DIGITS.charCodeAt(i)] = i;
  }

  /**
   * @param {string} text
   * @returns {string[]}
   */
  function lines(text) {
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
  }

  /**
   * @param {string[]} shortened
   * @returns {string[]}
   */
  function paths(shortened) {
    var before = "";
    return shortened.map(function (line) {
      before = before.slice(0, values[line.charCodeAt(0)]) + line.slice(1);
      return before;
    });
  }

  /**
   * @param {Graph} graph
   * @param {string} text
   */
  function readEdges(graph, text) {
    var at = 0;
    function number() {
      var value = 0;
      for (var shift = 0; ; shift += 5) {
        var digit = values[text.charCodeAt(at++)];
        value |= (digit & 31) << shift;
        if (digit < 32) {
          return value;
        }
      }
    }
    for (var node = 0; at < text.length; node++) {
      var other = node;
      for (var left = number(); left > 0; left--) {
        var step = number();
        other += step >> 2;
        graph.from.push(node);
        graph.to.push(other);
        graph.ways.push(step & 3);
      }
    }
  }

  /** @param {Graph} graph */
  function index(graph) {
    graph.edgesOf = graph.titles.map(function () {
      return [];
    });
    graph.from.forEach(function (from, edge) {
      graph.edgesOf[from].push(edge);
      graph.edgesOf[graph.to[edge]].push(edge);
    });
  }

  /**
   * @param {[string, string]} packed
   * @returns {{names: string[], groups: number[]}}
   */
  function colours(packed) {
    return {
      names: lines(packed[0]),
      groups: packed[1].split("").map(function (digit) {
        return values[digit.charCodeAt(0)];
      })
    };
  }

  /**
   * @param {Record<string, any>} raw
   * @returns {Graph}
   */
  function read(raw) {
    var titles = lines(raw.titles);
    var wanted = lines(raw.wanted);
    var count = titles.length + wanted.length;
    var graph = {
      titles: titles.concat(wanted),
      paths: paths(lines(raw.paths)),
      notes: titles.length,
      xs: new Float32Array(count),
      ys: new Float32Array(count),
      from: [],
      to: [],
      ways: [],
      edgesOf: [],
      folders: colours(raw.folders),
      tags: colours(raw.tags)
    };
    for (var i = 0; i < count; i++) {
      graph.xs[i] = values[raw.places.charCodeAt(4 * i)] * 64 + values[raw.places.charCodeAt(4 * i + 1)];
      graph.ys[i] = values[raw.places.charCodeAt(4 * i + 2)] * 64 + values[raw.places.charCodeAt(4 * i + 3)];
    }
    readEdges(graph, raw.edges);
    index(graph);
    return graph;
  }

  /** @type {Graph | null} */
  var known = null;
  /** @type {((graph: Graph) => void)[]} */
  var waiting = [];

  vade.graph = function (raw) {
    known = read(raw);
    waiting.splice(0).forEach(function (tell) {
      tell(known);
    });
  };

  /**
   * Loads the graph once, as a script, for those load from a disk too.
   * @param {(graph: Graph) => void} tell
   */
  graphs.load = function (tell) {
    if (known) {
      tell(known);
      return;
    }
    waiting.push(tell);
    if (waiting.length === 1) {
      var script = document.createElement("script");
      script.src = (page.getAttribute("data-v-root") || "") + "vade/graph.js";
      document.head.appendChild(script);
    }
  };

  /**
   * The reference to a note's page.
   * @param {string} path
   * @returns {string}
   */
  graphs.href = function (path) {
    return (page.getAttribute("data-v-root") || "") + path.split("/").map(encodeURIComponent).join("/");
  };

  /** @returns {string} the path of this page below the site's root */
  graphs.here = function () {
    var root = new URL(page.getAttribute("data-v-root") || "./", location.href).pathname.replace(/[^/]*$/, "");
    var path = location.pathname.slice(root.length);
    return graphs.decode(path === "" || /\/$/.test(path) ? path + "index.html" : path);
  };

  /**
   * @param {string} text percent-encoded
   * @returns {string}
   */
  graphs.decode = function (text) {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  };

  /**
   * The other end of an edge.
   * @param {Graph} graph
   * @param {number} edge
   * @param {number} node
   * @returns {number}
   */
  graphs.other = function (graph, edge, node) {
    return graph.from[edge] === node ? graph.to[edge] : graph.from[edge];
  };

  /**
   * A note with the notes around it, the most linked first, as a graph of its own; the note is its node 0.
   * @param {Graph} graph
   * @param {number} middle
   * @param {number} steps how far
   * @param {number} most how many nodes
   * @returns {Graph & {step: number[]}}
   */
  graphs.around = function (graph, middle, steps, most) {
    var nodes = [middle];
    var step = [0];
    /** @type {Record<number, number>} */
    var numbers = {};
    numbers[middle] = 0;
    for (var far = 1, begin = 0; far <= steps; far++) {
      var found = [];
      var end = nodes.length;
      for (; begin < end; begin++) {
        graph.edgesOf[nodes[begin]].forEach(function (edge) {
          var other = graphs.other(graph, edge, nodes[begin]);
          if (other < graph.notes && numbers[other] === undefined) {
            numbers[other] = -1;
            found.push(other);
          }
        });
      }
      found.sort(function (a, b) {
        return graph.edgesOf[b].length - graph.edgesOf[a].length || a - b;
      });
      found.forEach(function (node, rank) {
        if (nodes.length + rank < most || far === 1) {
          numbers[node] = nodes.length;
          nodes.push(node);
          step.push(far);
        }
      });
    }
    return cut(graph, nodes.slice(0, most), numbers, step);
  };

  function cut(graph, nodes, numbers, step) {
    function pick(list) {
      return nodes.map(function (node) {
        return list[node];
      });
    }
    var part = {
      titles: pick(graph.titles),
      paths: pick(graph.paths),
      notes: nodes.length,
      xs: new Float32Array(pick(graph.xs)),
      ys: new Float32Array(pick(graph.ys)),
      from: [],
      to: [],
      ways: [],
      edgesOf: [],
      folders: { names: graph.folders.names, groups: pick(graph.folders.groups) },
      tags: { names: graph.tags.names, groups: pick(graph.tags.groups) },
      step: step
    };
    nodes.forEach(function (node, number) {
      graph.edgesOf[node].forEach(function (edge) {
        var other = numbers[graphs.other(graph, edge, node)];
        if (graph.from[edge] === node && other >= 0 && other < nodes.length) {
          part.from.push(number);
          part.to.push(other);
          part.ways.push(graph.ways[edge]);
        }
      });
    });
    index(part);
    return part;
  }
})();
