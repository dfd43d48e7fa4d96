/*
 * The terms of the glossary and the names of pages, for queries that may be one.
 */
(function () {
  "use strict";

  const BLOCK = 8;
  const { numbered } = window.vade.index;

  /** Decodes concepts: the forms of each word of each name. */
  const decode = (r) => r.times(() => ({ term: r.text(), text: r.text(), path: r.text(), anchor: r.text(),
    names: r.times(() => r.times(() => r.text().split(" "))) }));

  /** Decodes the names of pages. */
  const decodePages = (r) => new Map(r.times(() => {
    let page = 0;
    return [r.sorted(), r.times(() => (page += r.number()))];
  }));

  /** The numbers of the pages with a name. @param {string} name forms, joined by spaces @returns {Promise<number[]>} */
  const pages = async (name, index) =>
    (await index.shards.get(numbered("o", await index.at("o", name)), decodePages)).get(name) || [];

  /** A concept. @param {number} number */
  const get = async (number, index) =>
    (await index.shards.get("c/" + Math.floor(number / BLOCK), decode))[number % BLOCK];

  /** What a concept means. @param {number} number */
  async function define(number, index) {
    const { names: _, ...definition } = await get(number, index);
    return definition;
  }

  /**
   * The concept that words name, by the longest name, if they do: its number, the term of its mentions if it has one,
   * and how many words its name has behind the first. What stands for these is added to the parts.
   * @param {{concept: number, rest: string[]}[]} names those that begin with the first word, the longest first
   * @param {object[][]} parts what stands for the first word
   * @param {{free: (word: object) => boolean, expand: (word: object) => Promise<object[]>}} tools of the planner; `free`
   *   says whether a word is in no phrase
   */
  async function read(names, words, parts, { expand, free, plan, index }) {
    for (const name of names) {
      const rest = words.slice(1, name.rest.length + 1);
      const entries = await Promise.all(rest.map(async (word) =>
        free(word) && (await index.find(word.form) || index.stemmed(word.form, word.form))));
      if (name.rest.every((id, i) => entries[i] && entries[i].id === id)) {
        const number = name.concept >> 1;
        const mentions = name.concept & 1 ? [{ id: (await index.find("§" + number, "stems")).id, boost: 1 }] : [];
        for (const word of rest) {
          if (index.m.stop.has(word.form)) { plan.terms.push(word.form); } else { parts.push(await expand(word)); }
        }
        return { concept: number, mentions, more: rest.length };
      }
    }
    return {};
  }

  /** The names of the concepts of clauses, the longest first. */
  async function names(clauses, index) {
    const terms = clauses.filter(({ mentions }) => mentions[0]).map(({ concept }) => "§" + concept).sort();
    const all = await Promise.all(terms.map(async (term) =>
      (await get(Number(term.slice(1)), index)).names.map((words) => ({ term, words }))));
    return all.flat().sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest name that stands at a place among words. @param {number} at */
  const named = (names, words, at) => names.find((name) =>
    name.words.every((forms, i) => words[at + i] && forms.includes(words[at + i].form)));

  window.vade.concepts = { at: named, define, pages, read, names };
})();
