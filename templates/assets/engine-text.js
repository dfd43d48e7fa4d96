/*
 * The text rules of the search: how text is cut into tokens, folded, read as a query and shown as a snippet.
 * The same rules are written in Java (Tokenizer, Folding, QueryParser, Snippet) and in docs/reference/search.md.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const LONGEST = 64;
  const OTHER = 0, LOWER = 1, UPPER = 2, NUMBER = 3, CJK = 4;
  const WORD = /[\p{L}\p{N}\p{M}]/u;
  const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30FC\uFF70]/u;
  const LETTER = /\p{L}/u;
  const ACCENT = /\p{Mn}/u;
  const PLAIN = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ς: "σ"
  };
  const kinds = new Map();

  /**
   * @typedef {{form: string, start: number, end: number, part: boolean}} Token a token with its place in the text
   * @typedef {{kind: "word" | "phrase" | "field", without: boolean, form?: string, open?: boolean, forms?: string[],
   *   field?: string, value?: string}} Item a part of a query
   */

  /** What the character at a place is. @param {string} text @param {number} at */
  function kindAt(text, at) {
    if (at >= text.length) {
      return OTHER;
    }
    const code = text.codePointAt(at);
    if (code < 128) {
      return code >= 97 && code <= 122 ? LOWER : code >= 65 && code <= 90 ? UPPER
        : code >= 48 && code <= 57 ? NUMBER : OTHER;
    }
    let kind = kinds.get(code);
    if (kind === undefined) {
      const char = String.fromCodePoint(code);
      kind = !WORD.test(char) ? OTHER : code >= 0x1100 && IDEOGRAPH.test(char) ? CJK : LOWER;
      kinds.set(code, kind);
    }
    return kind;
  }

  /** The place behind the character at a place. @param {string} text @param {number} at */
  function after(text, at) {
    return at + (text.codePointAt(at) > 0xFFFF ? 2 : 1);
  }

  /** Folds case, accents and ligatures. @param {string} raw @param {boolean} word whether to drop all but letters */
  function fold(raw, word) {
    let out = "";
    for (const char of raw.normalize("NFKD").replace(/[Ии]\u0306/g, "й")) {
      if (word && out.length >= LONGEST) {
        break;
      }
      if (!ACCENT.test(char) && (!word || kindAt(char, 0) !== OTHER)) {
        const lower = char.toLowerCase();
        out += PLAIN[lower] || lower;
      }
    }
    return out;
  }

  /** A word in lower case with its accents: what stemmers read. @param {string} raw */
  const spelling = (raw) => (raw.length > 2 ? raw.replace(/['’][sS]$/, "") : raw).toLowerCase().replace(/['’]/g, "")
    .normalize();

  /** How many characters of `++`, `+` or `#` belong to the word before. @param {string} text @param {number} at */
  function sign(text, at) {
    const char = text[at];
    if ((char !== "+" && char !== "#") || !LETTER.test(text[at - 1])) {
      return 0;
    }
    const next = text[at + 1];
    return char === "+" && next === "+" ? 2 : next === "+" || next === "#" || kindAt(text, at + 1) !== OTHER ? 0 : 1;
  }

  /** Adds the parts of a camel-case word. @param {string} word @param {number} start @param {Token[]} out */
  function humps(word, start, out) {
    let from = 0;
    for (let i = 1; i <= word.length; i++) {
      const hump = i === word.length || kindAt(word, i) === UPPER
          && (kindAt(word, i - 1) !== UPPER || kindAt(word, i + 1) === LOWER);
      if (hump) {
        if (i - from >= 2 && i - from < word.length) {
          const form = word.slice(from, i).toLowerCase().slice(0, LONGEST);
          out.push({ form, start: start + from, end: start + i, part: true });
        }
        from = i;
      }
    }
  }

  /** Adds the word at a place and returns the place behind it. */
  function word(text, start, parts, out) {
    let at = start;
    let last = OTHER;
    for (;;) {
      const kind = kindAt(text, at);
      if (kind === OTHER) {
        const next = kindAt(text, at + 1);
        if ((text[at] !== "'" && text[at] !== "’") || last === OTHER || next === OTHER || next === CJK) {
          break;
        }
      } else if (kind === CJK) {
        break;
      }
      last = kind;
      at = after(text, at);
    }
    const raw = text.slice(start, at);
    const end = at + (at < text.length ? sign(text, at) : 0);
    const form = fold(raw.length > 2 ? raw.replace(/['’][sS]$/, "") : raw, true);
    if (form) {
      out.push({ form: form + text.slice(at, end), start, end, part: false });
    }
    if (parts && /^[A-Za-z0-9]*$/.test(raw)) {
      humps(raw, start, out);
    }
    return end;
  }

  /** Adds overlapping pairs of ideographs and returns the place behind them. */
  function ideographs(text, start, out) {
    let first = start;
    let at = after(text, start);
    if (kindAt(text, at) !== CJK) {
      out.push({ form: text.slice(start, at), start, end: at, part: false });
    }
    while (kindAt(text, at) === CJK) {
      const next = after(text, at);
      out.push({ form: text.slice(first, next), start: first, end: next, part: false });
      first = at;
      at = next;
    }
    return at;
  }

  /**
   * The tokens of a text.
   * @param {string} text
   * @param {boolean} [parts] whether the parts of camel-case words are tokens too
   * @returns {Token[]}
   */
  function tokens(text, parts) {
    const out = [];
    for (let at = 0; at < text.length;) {
      const kind = kindAt(text, at);
      at = kind === OTHER ? after(text, at) : kind === CJK ? ideographs(text, at, out) : word(text, at, parts, out);
    }
    return out;
  }

  /** The forms of a text. @param {string} text */
  const forms = (text) => tokens(text).map((token) => token.form);

  const isSpace = (char) => char <= " " || char === "\u00A0" || char === "\u3000";

  /** The items of a field. @param {string} field @param {string} content @param {boolean} without @returns {Item[]} */
  function fieldItems(field, content, without) {
    if (field === "title") {
      return forms(content).map((value) => ({ kind: "field", field, value, without }));
    }
    let value = fold(content, false);
    if (field === "tag") {
      value = value.replace(/^#/, "");
    } else {
      value = value.replace(/^(\.\/|\/)/, "");
      for (const end of ["/", ".md", ".html"]) {
        value = value.endsWith(end) ? value.slice(0, -end.length) : value;
      }
    }
    return value ? [{ kind: "field", field, value, without }] : [];
  }

  /** The words of a stretch without spaces. @returns {Item[]} */
  function wordItems(content, without, atEnd) {
    const star = content.endsWith("*");
    const found = tokens(content);
    if (without && found.length > 1) {
      return [{ kind: "phrase", forms: found.slice(0, 32).map((token) => token.form), without }];
    }
    const last = content.length - (star ? 1 : 0);
    return found.map((token) =>
      ({ kind: "word", form: token.form, spelling: spelling(content.slice(token.start, token.end)), open: (star || atEnd) && token.end === last, without }));
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
    for (let at = 0; at < text.length && items.length < 32;) {
      if (isSpace(text[at])) {
        at++;
        continue;
      }
      const without = text[at] === "-" && at + 1 < text.length && !isSpace(text[at + 1]);
      at += without ? 1 : 0;
      const named = /^(tag|title|path):(?=.)/is.exec(text.slice(at, at + 8));
      const field = named && !isSpace(text[at + named[0].length]) ? named[1].toLowerCase() : "";
      at += field ? field.length + 1 : 0;
      const close = text[at] === '"' ? text.indexOf('"', at + 1) : -1;
      at += text[at] === '"' ? 1 : 0;
      const start = at;
      while (close >= 0 ? at < close : at < text.length && !isSpace(text[at]) && text[at] !== '"') {
        at++;
      }
      const content = text.slice(start, at);
      at += close >= 0 ? 1 : 0;
      if (field) {
        items.push(...fieldItems(field, content, without));
      } else if (close >= 0) {
        const phrase = forms(content).slice(0, 32);
        items.push(...(phrase.length ? [{ kind: "phrase", forms: phrase, without }] : []));
      } else {
        items.push(...wordItems(content, without, open && at === text.length));
      }
    }
    return items.slice(0, 32);
  }

  /** The best place to begin a snippet: most different terms, then most words, then first. -1 if there are none. */
  function best(found) {
    let result = -1, mostTerms = 0, mostHits = 0;
    for (let i = 0; i < found.length; i++) {
      const terms = new Set();
      let hits = 0;
      for (let j = i; j < found.length && found[j].end <= found[i].start + 120; j++) {
        terms.add(found[j].term);
        hits++;
      }
      if (terms.size > mostTerms || (terms.size === mostTerms && hits > mostHits)) {
        result = i;
        mostTerms = terms.size;
        mostHits = hits;
      }
    }
    return result;
  }

  /** The first or last white space in a range, going from one end to the other, or -1. */
  function space(text, from, to) {
    for (let i = from; i !== to; i += from < to ? 1 : -1) {
      if (text[i] <= " ") {
        return i;
      }
    }
    return -1;
  }

  /**
   * The part of a passage that shows best why it was found.
   * @param {string} text
   * @param {Map<string, unknown>} marked the term of each form that is to be marked
   * @returns {{snippet: string, marks: number[]}} plain text, and pairs of offsets in it
   */
  function snippet(text, marked) {
    const found = [];
    for (const token of tokens(text, true)) {
      const term = marked.get(token.form);
      if (term !== undefined && (!found.length || found[found.length - 1].end <= token.start)) {
        found.push({ term, start: token.start, end: token.end });
      }
    }
    const first = best(found);
    const wordStart = first < 0 ? 0 : found[first].start;
    const gap = wordStart <= 40 ? -1 : space(text, wordStart - 40, wordStart);
    const start = wordStart <= 40 ? 0 : gap < 0 ? wordStart : gap + 1;
    let end = text.length;
    if (start + 160 < end) {
      const cut = space(text, start + 160, start + 80);
      end = cut >= 0 ? cut : start + 160 + (/[\uDC00-\uDFFF]/.test(text[start + 160]) ? 1 : 0);
    }
    const lead = start > 0 ? "… " : "";
    const marks = found.filter((word) => word.start >= start && word.end <= end)
      .flatMap((word) => [word.start - start + lead.length, word.end - start + lead.length]);
    return { snippet: lead + text.slice(start, end).replace(/\n/g, " ") + (end < text.length ? " …" : ""), marks };
  }

  vade.text = { tokens, forms, fold, parse, snippet, isIdeograph: (form) => kindAt(form, 0) === CJK };
})();
