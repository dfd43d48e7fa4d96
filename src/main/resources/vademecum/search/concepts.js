/*
 * The terms of the glossary, for queries that name one.
 */
(function () {
  "use strict";

  const BLOCK = 8;

  /** Decodes concepts: the forms of each word of each name. */
  const decode = (r) => r.times(() => ({ term: r.text(), text: r.text(), path: r.text(), anchor: r.text(),
    names: r.times(() => r.times(() => r.text().split(" "))) }));

  /** A concept. @param {number} number */
  const get = async (number, index) =>
    (await index.shards.get("c/" + Math.floor(number / BLOCK), decode))[number % BLOCK];

  /**
   * The longest name that words are, of those that begin with the first of them.
   * @param {{concept: number, rest: string[]}[]} names the longest first
   * @param {(string | false)[]} forms of words; false for those that are part of a phrase
   */
  async function find(names, forms, index) {
    for (const name of names) {
      const entries = await Promise.all(forms.slice(1, name.rest.length + 1)
        .map(async (form) => form && (await index.find(form) || index.stemmed(form, form))));
      if (name.rest.every((id, i) => entries[i] && entries[i].id === id)) {
        return name;
      }
    }
    return undefined;
  }

  /** The names of concepts, the longest first. @param {number[]} numbers */
  async function names(numbers, index) {
    const all = await Promise.all(numbers.map((number) => "§" + number).sort().map(async (term) =>
      (await get(Number(term.slice(1)), index)).names.map((words) => ({ term, words }))));
    return all.flat().sort((a, b) => b.words.length - a.words.length);
  }

  window.vade.concepts = { get, find, names };
})();
