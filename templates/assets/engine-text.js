/*
 * The text rules of the search: how text is cut into tokens, folded, read as a query and shown as a snippet.
 * The same rules are written in Java (Tokenizer, Folding, QueryParser, Snippet) and in docs/reference/search.md.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const LETTER = "[\\p{L}\\p{N}\\p{M}]";
  const SIGN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30FC\\uFF70]";
  const WORD = `(?:(?!${SIGN})${LETTER})+`;
  const TOKEN = new RegExp(`((?:(?=${LETTER})${SIGN})+)|${WORD}(?:['’]${WORD})*`, "gu");
  const START = new RegExp("^" + LETTER, "u");
  const HUMP = /(?<=[^A-Z])(?=[A-Z])|(?=[A-Z][a-z])/;
  const ITEM = /(-(?=[^\0- \xA0\u3000]))?(?:(tag|title|path):(?=[^\0- \xA0\u3000]))?(?:"([^"]*)"|"?([^"\0- \xA0\u3000]*))/gi;
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

  /** A word without a final 's. @param {string} raw */
  const bare = (raw) => raw.replace(/(?<=.)['’]s$/is, "");

  /** A word in lower case with its accents: what stemmers read. @param {string} raw */
  const spelling = (raw) => bare(raw).toLowerCase().replace(/['’]/g, "").normalize();

  /** The `++`, `+` or `#` that belongs to the word before it. @param {string} rest @param {string} last */
  function sign(rest, last) {
    const found = /\p{L}/u.test(last) ? (/^(\+\+|[+#](?![+#]))/.exec(rest) || [""])[0] : "";
    return found.length === 1 && START.test(rest.slice(1)) ? "" : found;
  }

  /**
   * The tokens of a text.
   * @param {string} text
   * @param {boolean} [parts] whether the parts of camel-case words are tokens too
   * @returns {Token[]}
   */
  function tokens(text, parts) {
    const out = [];
    const add = (form, start, end, part = false) => form && out.push({ form, start, end, part });
    for (const { 0: raw, 1: signs, index } of text.matchAll(TOKEN)) {
      const end = index + raw.length;
      if (signs) {
        let at = index;
        [...raw].forEach((char, i, all) => {
          const pair = char + (all[i + 1] || "");
          if (i === 0 || pair !== char) { add(pair, at, at + pair.length); }
          at += char.length;
        });
        continue;
      }
      const tail = sign(text.slice(end, end + 3), text[end - 1]);
      const form = fold(bare(raw), true);
      add(form && form + tail, index, end + tail.length);
      let from = index;
      for (const part of parts && /^\w+$/.test(raw) ? raw.split(HUMP) : []) {
        if (part.length > 1 && part !== raw) {
          add(part.toLowerCase().slice(0, 64), from, from + part.length, true);
        }
        from += part.length;
      }
    }
    return out;
  }

  /** The forms of a text, 32 at most. @param {string} text */
  const forms = (text) => tokens(text).map((token) => token.form);

  /** The items of a field. @param {string} field @param {string} content @param {boolean} without @returns {Item[]} */
  function fieldItems(field, content, without) {
    if (field === "title") {
      return forms(content).map((value) => ({ field, value, without }));
    }
    const value = field === "tag" ? fold(content).replace(/^#/, "")
      : fold(content).replace(/^\.\//, "").replace(/\/$/, "").replace(/\.md$/, "").replace(/\.html$/, "");
    return value ? [{ field, value, without }] : [];
  }

  /**
   * Reads a query.
   * @param {string} query
   * @param {boolean} open whether the last word may still be in the making
   * @returns {Item[]}
   */
  function parse(query, open) {
    const text = query.slice(0, 256);
    const items = [];
    for (const { 0: all, 1: minus, 2: field, 3: quoted, 4: bareWords, index } of text.matchAll(ITEM)) {
      const without = Boolean(minus), content = quoted ?? bareWords;
      const phrase = forms(content).slice(0, 32);
      if (field) {
        items.push(...fieldItems(field.toLowerCase(), content, without));
      } else if (quoted !== undefined || (without && phrase.length > 1)) {
        items.push(...(phrase.length ? [{ forms: phrase, without }] : []));
      } else {
        const star = content.endsWith("*");
        const mayOpen = star || (open && index + all.length === text.length);
        const last = content.length - (star ? 1 : 0);
        items.push(...tokens(content).map(({ form, start, end }) => (
          { form, spelling: spelling(content.slice(start, end)), open: mayOpen && end === last, without })));
      }
    }
    return items.slice(0, 32);
  }

  /** The best place to begin a snippet: most different terms, then most words, then first. */
  function best(found) {
    let result = { start: 0 }, most = 0;
    found.forEach((first, i) => {
      const inside = found.slice(i).filter((word) => word.end <= first.start + 120);
      const worth = new Set(inside.map((word) => word.term)).size * 1000 + inside.length;
      if (worth > most) {
        result = first;
        most = worth;
      }
    });
    return result;
  }

  /** The first or last white space in a range, going from one end to the other, or -1. */
  function space(text, from, to) {
    for (let i = from; i !== to; i += from < to ? 1 : -1) {
      if (text[i] <= " ") { return i; }
    }
    return -1;
  }

  /**
   * The part of a passage that shows best why it was found.
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
      const name = at >= 0 && names.find((one) =>
        one.words.every((forms, i) => words[at + i] && forms.includes(words[at + i].form)));
      const term = name ? name.term : marked.get(token.form);
      if (token.start >= done && term !== undefined) {
        done = name ? words[at + name.words.length - 1].end : token.end;
        found.push({ term, start: token.start, end: done });
      }
    }
    const word = best(found).start;
    const gap = word > 40 ? space(text, word - 40, word) : -1;
    const start = word > 40 ? (gap < 0 ? word : gap + 1) : 0;
    let end = text.length;
    if (start + 160 < end) {
      const cut = space(text, start + 160, start + 80);
      end = cut >= 0 ? cut : start + 160 + (/[\uDC00-\uDFFF]/.test(text[start + 160]) ? 1 : 0);
    }
    const lead = start > 0 ? "… " : "";
    const marks = found.filter((one) => one.start >= start && one.end <= end)
      .flatMap((one) => [one.start - start + lead.length, one.end - start + lead.length]);
    return { snippet: lead + text.slice(start, end).replace(/\n/g, " ") + (end < text.length ? " …" : ""), marks };
  }

  vade.text = { tokens, fold, parse, snippet, isSign: (form) => RegExp("^" + SIGN, "u").test(form) };
})();
