/*
 * Phrases, fields and exclusions: how they are read out of a query (as QueryParser does) and planned (as Planner does),
 * and which passages they let through.
 */
(function () {
  "use strict";

  const vade = window.vade;
  const { numbered, own } = vade.index;
  const { fold, forms, words } = vade.text;
  const SPACE = "\\0- \xA0\u3000";
  const ITEM = RegExp(`(-(?=[^${SPACE}]))?(?:(tag|title|path):(?=[^${SPACE}]))?(?:"([^"]*)"|"?([^"${SPACE}]*))`, "gi");

  const NOTHING = () => ({ ids: [], phrases: [], keys: [] });

  /**
   * Reads a query.
   * @param {string} text
   * @param {boolean} open whether the last word may still be in the making
   * @returns {import("../../../../templates/assets/engine-text.js").Item[]}
   */
  function parse(text, open) {
    const items = [];
    for (const { 0: all, 1: without, 2: name, 3: quoted, 4: bare, index } of text.matchAll(ITEM)) {
      const content = quoted ?? bare, field = name && name.toLowerCase();
      const add = (item) => items.push({ ...item, without: Boolean(without) });
      const phrase = forms(content).slice(0, 32);
      const value = fold(content);
      if (field === "title") {
        forms(content).forEach((form) => add({ field, value: form }));
      } else if (field) {
        const key = field === "tag" ? value.replace(/^#/, "")
          : value.replace(/^\.\/|\/$/g, "").replace(/\.(md|html)$/, "");
        if (key) { add({ field, value: key }); }
      } else if (quoted !== undefined || (without && phrase[1])) {
        if (phrase[0]) { add({ forms: phrase }); }
      } else {
        const last = open && index + all.length === text.length;
        words(content.replace(/\*$/, ""), last || content.endsWith("*")).forEach(add);
      }
    }
    return items;
  }

  /**
   * Adds what is no wanted word to a plan.
   * @param {(word: object) => Promise<{id: string}[]>} found the terms of a word
   */
  async function take({ form, forms: phrase, field, value, ...item }, plan, found, index) {
    const { without } = item;
    plan.not = plan.not || NOTHING();
    const to = without ? plan.not : plan;
    const find = async (one) => await index.find(one) || index.stemmed(one, one);
    if (form) {
      to.ids.push(...(await found({ form, ...item })).map(({ id }) => id));
      return;
    }
    const entries = field && field !== "title" ? [] : await Promise.all((phrase || [value]).map(find));
    const known = entries.every(Boolean);
    if (known && phrase) {
      to.phrases.push(entries.map(({ id }) => id));
    } else if (known) {
      to.keys.push(field + ":" + (entries[0] ? (await index.term(entries[0].id)).forms[0] : value));
    }
    plan.possible = plan.possible && (without || known);
    for (const word of (!without && phrase) || []) {
      plan.name.push(word);
      plan.inPhrase.add(word);
      plan.wanted.set(word, plan.wanted.get(word) || { form: word, spelling: word, open: false });
    }
  }

  /** Decodes the positions of terms, in the order of their postings. @returns {number[][][]} */
  function decode(r, lists) {
    const counts = lists.map((frequencies) => Array.from(frequencies, (count) => (count > 1 ? r.number() : 1)));
    return counts.map((list) => list.map((count) => {
      let at = 0;
      return Array.from({ length: count }, () => (at += r.number()));
    }));
  }

  /** The positions of a term in passages. @param {string} id @param {Set<number>} wanted */
  async function positions(id, wanted, index) {
    const list = await index.postings(id), places = new Map(), { run } = index.m;
    const runs = new Set();
    list.passages.forEach((passage, i) => wanted.has(passage) && runs.add(Math.floor(i / run)));
    await Promise.all([...runs].map(async (number) => {
      (await part(id, number, index)).forEach((each, i) => places.set(list.passages[number * run + i], new Set(each)));
    }));
    return places;
  }

  /** The positions of some postings of a term. @param {string} id @param {number} number which run of `m.run` */
  async function part(id, number, index) {
    const [chunk, local] = id.split("-").map(Number), { run, spread } = index.m;
    const terms = (await index.chunk(chunk)).terms, term = terms[local], { frequencies } = await index.postings(id);
    if (term.frequency > run) {
      const here = frequencies.subarray(number * run, (number + 1) * run);
      return (await index.shards.get(own("q", id) + "-" + number, (r) => decode(r, [here])))[0];
    }
    const parts = await index.shards.get(numbered("q", Math.floor(chunk / spread)), (r) =>
      Array.from({ length: spread }, () => r.take(r.number())));
    const r = new vade.shards.Reader(parts[chunk % spread]);
    const inside = r.take(r.number());
    if (!term.own) {
      const here = terms.filter((other) => !other.own);
      const lists = decode(new vade.shards.Reader(inside), here.map((other) => other.postings.frequencies));
      return lists[here.indexOf(term)];
    }
    terms.slice(0, local).filter((other) => other.own && other.frequency <= run).forEach(() => r.take(r.number()));
    return decode(new vade.shards.Reader(r.take(r.number())), [frequencies])[0];
  }

  /** The passages in which terms follow each other. @param {string[]} ids @returns {Promise<Set<number>>} */
  async function together(ids, index) {
    const lists = await Promise.all(ids.map((id) => index.postings(id)));
    const common = lists.map((list) => new Set(list.passages)).reduce((a, b) =>
      new Set([...(a.size < b.size ? a : b)].filter((passage) => a.has(passage) && b.has(passage))));
    const places = await Promise.all(ids.map((id) => positions(id, common, index)));
    return new Set([...common].filter((passage) =>
      [...places[0].get(passage)].some((at) => places.every((each, i) => each.get(passage).has(at + i)))));
  }

  /** Decodes the keys of pages. @param {Reader} r */
  const keys = (r) => new Map(r.times(() => {
    let page = 0;
    return [r.sorted(), new Map(r.times(() => [page += r.number(), r.number()]))];
  }));

  /** The pages that have a key, each with how many passages it has. @param {string} key */
  const pagesOf = async (key, index) => (index.m.g.bounds.length
    && (await index.shards.get(numbered("g", await index.at("g", key)), keys)).get(key)) || new Map();

  /**
   * What the filters of a plan let through: whether a passage, and the passages of the first filter.
   * @param {{phrases: string[][], keys: string[], not: {ids: string[], phrases: string[][], keys: string[]}}} plan
   */
  async function apply(plan, index) {
    const { not = NOTHING(), ...wanted } = plan;
    const each = (list, read) => Promise.all(list.map(read));
    const phrase = (ids) => together(ids, index), key = (name) => pagesOf(name, index);
    const list = async (id) => new Set((await index.postings(id)).passages);
    const [phrases, pages, ids, nots, notPages] = await Promise.all([each(wanted.phrases, phrase),
      each(wanted.keys, key), each(not.ids, list), each(not.phrases, phrase), each(not.keys, key)]);
    return {
      allows(passage) {
        const page = index.m.pageOf(passage), here = (found) => found.has(passage), there = (found) => found.has(page);
        return phrases.every(here) && pages.every(there)
          && !ids.some(here) && !nots.some(here) && !notPages.some(there);
      },
      first() {
        const passages = phrases.length ? [...phrases[0]] : [...pages[0]].flatMap(([page, count]) =>
          Array.from({ length: count }, (_, i) => page * index.m.stride + i));
        return { passages, scores: new Float64Array(passages.length), words: new Int32Array(passages.length) };
      }
    };
  }

  vade.filters = { parse, take, apply };
})();
