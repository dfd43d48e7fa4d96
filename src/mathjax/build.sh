#!/bin/sh
# Makes the vendored scripts of the package `maths` and the font for formulas; see README.md.
set -eu
cd "$(dirname "$0")"
out=../main/resources/vademecum/maths
fonts=../../templates/assets/maths
for name in tex drawing; do
  npx esbuild "$name.js" --bundle --format=iife --target=es5 --minify --legal-comments=none --log-level=warning \
    --banner:js="/* MathJax 3.2.2, Copyright 2009-2022 The MathJax Consortium, Apache-2.0; see src/mathjax/README.md */" \
    --outfile="$out/$name.js"
done
cp node_modules/mathjax-full/LICENSE "$out/mathjax-LICENSE.txt"
node font.mjs "$fonts/stix-two-math.woff2"
cp node_modules/@fontsource/stix-two-math/LICENSE "$fonts/stix-two-math-OFL.txt"
