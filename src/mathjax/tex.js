/*
 * TeX to MathML, with MathJax. Sets one global function, `convert`. Its answer begins with `M` and goes on with MathML,
 * or with `E`, the name of MathJax's error, a line break and MathJax's message.
 */
var mathjax = require("mathjax-full/js/mathjax.js").mathjax;
var TeX = require("mathjax-full/js/input/tex.js").TeX;
var liteAdaptor = require("mathjax-full/js/adaptors/liteAdaptor.js").liteAdaptor;
var RegisterHTMLHandler = require("mathjax-full/js/handlers/html.js").RegisterHTMLHandler;
var Visitor = require("mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js").SerializedMmlVisitor;
var STATE = require("mathjax-full/js/core/MathItem.js").STATE;
require("mathjax-full/js/input/tex/base/BaseConfiguration.js");
require("mathjax-full/js/input/tex/ams/AmsConfiguration.js");
require("mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js");
require("mathjax-full/js/input/tex/bbox/BboxConfiguration.js");
require("mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js");
require("mathjax-full/js/input/tex/braket/BraketConfiguration.js");
require("mathjax-full/js/input/tex/cancel/CancelConfiguration.js");
require("mathjax-full/js/input/tex/cases/CasesConfiguration.js");
require("mathjax-full/js/input/tex/centernot/CenternotConfiguration.js");
require("mathjax-full/js/input/tex/color/ColorConfiguration.js");
require("mathjax-full/js/input/tex/colortbl/ColortblConfiguration.js");
require("mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js");
require("mathjax-full/js/input/tex/empheq/EmpheqConfiguration.js");
require("mathjax-full/js/input/tex/enclose/EncloseConfiguration.js");
require("mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js");
require("mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js");
require("mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js");
require("mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js");
require("mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js");
require("mathjax-full/js/input/tex/physics/PhysicsConfiguration.js");
require("mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js");
require("mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js");
require("mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js");
require("mathjax-full/js/input/tex/verb/VerbConfiguration.js");

/* What MathJax knows without being asked in Obsidian; and what a formula asks for with \require. */
var USUAL = ["base", "ams", "amscd", "bbox", "boldsymbol", "braket", "cancel", "color", "configmacros", "enclose",
  "extpfeil", "gensymb", "mhchem", "newcommand", "textcomp", "unicode", "upgreek", "verb"];
var EXTRA = ["cases", "centernot", "colortbl", "empheq", "mathtools", "physics"];
var DEFINES = /\\(?:re|provide)?new|\\renew|\\provide|\\[gex]?def|\\let|\\Declare|\\require|\\mathtoolsset/;

var MACROS = {
  require: ["", 1],
  href: ["#2", 2],
  url: ["\\text{#1}", 1],
  "class": ["#2", 2],
  cssId: ["#2", 2],
  style: ["#2", 2],
  data: ["#2", 2],
  htmlClass: ["#2", 2],
  htmlId: ["#2", 2],
  htmlStyle: ["#2", 2],
  htmlData: ["#2", 2]
};

RegisterHTMLHandler(liteAdaptor());
var visitor = new Visitor();
var usual = null;

function extras(tex) {
  return EXTRA.filter(function (name) {
    return tex.indexOf("\\require{" + name + "}") >= 0;
  });
}

function parser(extra) {
  var input = new TeX({
    packages: USUAL.concat(extra),
    macros: MACROS,
    maxMacros: 1000,
    maxBuffer: 50 * 1024,
    formatError: function (jax, error) {
      throw error;
    }
  });
  return mathjax.document("", {InputJax: input});
}

function root(document, tex, display) {
  document.inputJax[0].reset();
  return document.convert(tex, {display: display, end: STATE.CONVERT});
}

/* Definitions are kept for one formula: those before it in its note are made anew. */
function convert(tex, display, definitions) {
  try {
    var own = definitions !== "" || DEFINES.test(tex);
    usual = usual || parser([]);
    var document = own ? parser(extras(definitions + tex)) : usual;
    if (definitions !== "") {
      definitions.split("\u0000").forEach(function (earlier) {
        try {
          root(document, earlier, true);
        } catch (broken) {
          // it is told of where it stands
        }
      });
    }
    return "M" + visitor.visitTree(root(document, tex, display));
  } catch (error) {
    return "E" + (error.id || "") + "\n" + error.message;
  }
}

globalThis.convert = convert;
