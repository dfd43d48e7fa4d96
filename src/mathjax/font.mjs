// Cuts STIX Two Math down to what formulas use: no Cyrillic, no phonetic letters.
import fs from "node:fs";
import subset from "subset-font";

const KEPT = [
  [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x237, 0x237], [0x2c6, 0x2dd], [0x300, 0x36f], [0x370, 0x3ff],
  [0x2000, 0x206f], [0x20a0, 0x20ff], [0x2100, 0x214f], [0x2190, 0x23ff], [0x2460, 0x24ff], [0x2500, 0x25ff],
  [0x2605, 0x266f], [0x2720, 0x2720], [0x27c0, 0x27ff], [0x2900, 0x2aff], [0x2b00, 0x2b59], [0x1d400, 0x1d7ff],
];
const file = "node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2";
const text = KEPT.map(([from, to]) =>
  Array.from({length: to - from + 1}, (_, i) => String.fromCodePoint(from + i)).join("")).join("");
fs.writeFileSync(process.argv[2], await subset(fs.readFileSync(file), text, {targetFormat: "woff2"}));
