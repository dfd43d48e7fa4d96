/** Queries that people might ask of a vault: words, names, phrases and beginnings of words, taken evenly from its notes. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const STOP = new Set(("a an and are as at be but by for from has have he his i if in into is it its no not of on or our she"
  + " so such that the their them then there these they this to was we were what when which who will with you").split(" "));

function notes(folder) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) =>
    entry.name.startsWith(".") ? [] : entry.isDirectory() ? notes(join(folder, entry.name))
      : entry.name.endsWith(".md") ? [join(folder, entry.name)] : []);
}

/** The lines of prose of a note, as lists of words. */
function prose(file) {
  const text = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "").replace(/```[\s\S]*?```/g, "")
    .replace(/\]\([^)]*\)/g, "]").replace(/<[^>]*>|[[\]|#*_`]/g, " ");
  return text.split("\n").map((line) => line.toLowerCase().match(/[\p{L}\p{N}']+/gu) || [])
    .filter((words) => words.length > 5);
}

const telling = (words) => words.filter((word) => word.length > 3 && !STOP.has(word));

/** One query of the kind `i`, out of a line of words. */
function query(words, i) {
  const rare = telling(words);
  const at = (k) => rare[Math.floor((k * rare.length) / 4)];
  switch (i % 8) {
    case 0: return at(1);
    case 1: return [at(0), at(2)].join(" ");
    case 2: return [at(0), at(1), at(3)].join(" ");
    case 3: return at(2).slice(0, Math.max(3, at(2).length - 2));
    case 4: return [at(1), at(3)].join(" ");
    case 5: return '"' + words.slice(1, 3).join(" ") + '"';
    case 6: return [at(3), at(0).slice(0, 4)].join(" ");
    default: return words.slice(0, 4).join(" ");
  }
}

/** @param {string} vault @param {number} count @returns {string[]} */
export function fromVault(vault, count) {
  const files = notes(vault);
  const found = new Set();
  for (let i = 0; found.size < count && i < 20 * count; i++) {
    const lines = prose(files[Math.floor((i * 0.6180339887 % 1) * files.length)]).filter((words) => telling(words).length > 3);
    if (lines.length) {
      found.add(query(lines[i % lines.length], found.size));
    }
  }
  return [...found];
}
