/*
 * The text rules of the search: how text is cut into tokens, folded and shown as a snippet.
 * The same rules are written in Java (Tokenizer, Folding, Snippet) and in docs/reference/search.md.
 */
(function () {
  "use strict";

  const vade = window.vade;
  const LETTER = "[\\p{L}\\p{N}\\p{M}]";
  const SIGN = `(?=${LETTER})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30FC\\uFF70]`;
  const WORD = `(?:(?!${SIGN})${LETTER})+`;
  const TOKEN = RegExp(`((?:${SIGN})+)|(${WORD}(?:['’]${WORD})*)((?<=\\p{L})(?:\\+\\+|[+#](?![+#]|${LETTER})))?`, "gu");
  const START = RegExp(LETTER, "u");
  const HUMP = /(?<=[^A-Z])(?=[A-Z])|(?=[A-Z][a-z])/;
  const ELIDED =
    /^([cdjlmnstv]|un|ch|quest|(jus|lors|puis|quoi|)qu|(a|d[ae]|ne|su|co|que)ll|(a|d[ae]|ne|su|)gl)['’](?=.)/is;
  const PLAIN = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ς: "σ"
  };

  /**
   * @typedef {{form: string, start: number, end: number, part: boolean}} Token a token with its place in the text
   * @typedef {{form?: string, spelling?: string, open?: boolean, forms?: string[], field?: string, value?: string,
   *   without: boolean}} Item a part of a query: a word, a phrase, or a field
   */

  /** Folds case, accents and ligatures. @param {string} raw @param {boolean} [word] whether to drop all but letters */
  function fold(raw, word) {
    let out = "";
    for (const char of raw.normalize("NFKD").replace(/[Ии]\u0306/g, "й")) {
      if (!/\p{Mn}/u.test(char) && (!word || (out.length < 64 && START.test(char)))) {
        const lower = char.toLowerCase();
        out += PLAIN[lower] || lower;
      }
    }
    return out;
  }

  /** A word without a final 's, and without an article before it. @param {string} raw */
  const bare = (raw) => raw.replace(/(?<=.)['’]s$/is, "").replace(ELIDED, "");

  /** A word in lower case with its accents: what stemmers read. @param {string} raw */
  const spelling = (raw) => bare(raw).toLowerCase().replace(/['’]/g, "").normalize();

  /**
   * The tokens of a text.
   * @param {string} text
   * @param {boolean} [parts] whether the parts of camel-case words are tokens too
   * @returns {Token[]}
   */
  function tokens(text, parts) {
    const out = [];
    const add = (form, start, end, part = false) => form && out.push({ form, start, end, part });
    for (const { 0: all, 1: signs, 2: raw = "", 3: tail = "", index } of text.matchAll(TOKEN)) {
      let at = index;
      [...signs || ""].forEach((char, i, chars) => {
        const next = chars[i + 1] || "";
        if (next || !i) { add(char + next, at, at + (char + next).length); }
        at += char.length;
      });
      const form = fold(bare(raw), true);
      add(form && form + tail, at, index + all.length);
      for (const part of parts && /^\w+$/.test(raw) ? raw.split(HUMP) : []) {
        if (part !== raw && part[1]) { add(part.toLowerCase().slice(0, 64), at, at + part.length, true); }
        at += part.length;
      }
    }
    return out;
  }

  /** The forms of a text. @param {string} text */
  const forms = (text) => tokens(text).map((token) => token.form);

  /**
   * The words of a query, or of a part of one.
   * @param {string} text
   * @param {boolean} open whether the last word may still be in the making
   * @returns {Item[]}
   */
  const words = (text, open) => tokens(text).map(({ form, start, end }) =>
    ({ form, spelling: spelling(text.slice(start, end)), open: open && end === text.length, without: false }));

  /**
   * The part of a passage that shows best why it was found: with most different terms, then most words, then the first.
   * @param {string} text
   * @param {Map<string, unknown>} marked the term of each form that is to be marked
   * @param {Array<{term: string, words: string[][]}>} names names to be marked as a whole, the longest first: the forms
   *   of each of their words
   * @returns {{snippet: string, marks: number[]}} plain text, and pairs of offsets in it
   */
  function snippet(text, marked, names) {
    const found = [];
    const all = tokens(text, true), words = all.filter((token) => !token.part);
    let next = 0, done = 0;
    for (const token of all) {
      const at = token.part ? -1 : next++;
      const name = names && at >= 0 && vade.concepts.at(names, words, at);
      const term = name ? name.term : marked.get(token.form);
      if (token.start >= done && term !== undefined) {
        done = name ? words[at + name.words.length - 1].end : token.end;
        found.push({ term, start: token.start, end: done });
      }
    }
    let word = 0, most = 0;
    found.forEach((first, i) => {
      const inside = found.slice(i).filter((one) => one.end <= first.start + 120);
      const worth = new Set(inside.map((one) => one.term)).size * 1000 + inside.length;
      if (worth > most) { [word, most] = [first.start, worth]; }
    });
    const gap = text.slice(word - 40, word).search(/[\0- ]/);
    const start = word > 40 ? (gap < 0 ? word : word - 39 + gap) : 0;
    let end = text.length;
    if (start + 160 < end) {
      const cut = text.slice(start + 81, start + 161).search(/[\0- ][^\0- ]*$/);
      end = cut >= 0 ? start + 81 + cut : start + 160 + (/[\uDC00-\uDFFF]/.test(text[start + 160]) ? 1 : 0);
    }
    const lead = start > 0 ? "… " : "";
    const marks = found.filter((one) => one.start >= start && one.end <= end)
      .flatMap((one) => [one.start - start + lead.length, one.end - start + lead.length]);
    return { snippet: lead + text.slice(start, end).replace(/\n/g, " ") + (end < text.length ? " …" : ""), marks };
  }

  vade.text = { tokens, fold, forms, words, snippet, isSign: (form) => RegExp("^" + SIGN, "u").test(form) };
})();
