/*
 * MathML as MathJax writes it to SVG, with MathJax. Sets one global function, `draw`, which returns an `svg` element.
 */
var mathjax = require("mathjax-full/js/mathjax.js").mathjax;
var MathML = require("mathjax-full/js/input/mathml.js").MathML;
var SVG = require("mathjax-full/js/output/svg.js").SVG;
var liteAdaptor = require("mathjax-full/js/adaptors/liteAdaptor.js").liteAdaptor;
var RegisterHTMLHandler = require("mathjax-full/js/handlers/html.js").RegisterHTMLHandler;

var adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
var document = mathjax.document("", {InputJax: new MathML(), OutputJax: new SVG({fontCache: "local"})});

/* `width` is that of the text, in ems. */
function draw(mathml, display, width) {
  return adaptor.innerHTML(document.convert(mathml, {display: display, em: 16, ex: 7, containerWidth: 16 * width}));
}

globalThis.draw = draw;
