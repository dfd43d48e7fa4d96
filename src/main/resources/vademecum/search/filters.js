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

  /**
   * Decodes the positions of terms, in the order of their postings: those of posting i are `places` from `starts[i]` to
   * `starts[i + 1]`.
   * @param {number[]} counts how many postings each term has
   * @returns {{starts: Int32Array, places: Int32Array}[]}
   */
  const decode = (r, counts) => counts.map((count) => {
    const starts = new Int32Array(count + 1);
    let at = 1;
    r.times(() => { starts[at += r.number()] = r.number(); });
    for (let i = 1; i <= count; i++) { starts[i] = starts[i - 1] + (starts[i] || 1); }
    return starts;
  }).map((starts) => {
    const places = new Int32Array(starts.at(-1));
    for (let i = 1; i < starts.length; i++) {
      for (let k = starts[i - 1], at = 0; k < starts[i]; k++) { places[k] = at += r.number(); }
    }
    return { starts, places };
  });

  /** Where in a sorted list that is which another shares with it. @param {Float64Array} a @param {Float64Array} b */
  function shared(a, b) {
    const found = new Int32Array(Math.min(a.length, b.length));
    let size = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const left = a[i], right = b[j];
      if (left === right) { found[size++] = i; }
      if (left <= right) { i++; }
      if (left >= right) { j++; }
    }
    return found.subarray(0, size);
  }

  /** Some of a list. @param {ArrayLike<number>} list @param {Int32Array} places */
  function pick(list, places) {
    const some = new list.constructor(places.length);
    for (let i = 0; i < some.length; i++) { some[i] = list[places[i]]; }
    return some;
  }

  /** What two sorted lists share. @param {Float64Array} a @param {Float64Array} b */
  const both = (a, b) => pick(a, shared(a, b));

  /**
   * The positions of a term in passages that have it: tells whether something holds for one of those in passage i.
   * @param {Float64Array} wanted @returns {Promise<(i: number, holds: (place: number) => boolean) => boolean>}
   */
  async function positions(id, wanted, index) {
    const { run } = index.m, at = shared((await index.postings(id)).passages, wanted), parts = [];
    at.forEach((i) => {
      const number = Math.floor(i / run);
      parts[number] = parts[number] || part(id, number, index);
    });
    const runs = await Promise.all(parts);
    return (i, holds) => {
      const { starts, places } = runs[Math.floor(at[i] / run)], from = at[i] % run;
      for (let k = starts[from]; k < starts[from + 1]; k++) {
        if (holds(places[k])) { return true; }
      }
      return false;
    };
  }

  /** The positions of some postings of a term. @param {string} id @param {number} number which run of `m.run` */
  async function part(id, number, index) {
    const [chunk, local] = id.split("-").map(Number), { run, spread } = index.m;
    const { terms } = await index.chunk(chunk), term = terms[local], { count } = term;
    if (count > run) {
      const here = Math.min(run, count - number * run);
      return (await index.shards.get(own("q", id) + "-" + number, (r) => decode(r, [here])))[0];
    }
    const parts = await index.shards.get(numbered("q", Math.floor(chunk / spread)), (r) =>
      Array.from({ length: spread }, () => r.take(r.number())));
    const r = new vade.shards.Reader(parts[chunk % spread]);
    const inside = r.take(r.number());
    if (!term.own) {
      const here = terms.filter((other) => !other.own);
      return decode(new vade.shards.Reader(inside), here.map((other) => other.count))[here.indexOf(term)];
    }
    terms.slice(0, local).filter((other) => other.own && other.count <= run).forEach(() => r.take(r.number()));
    return decode(new vade.shards.Reader(r.take(r.number())), [count])[0];
  }

  /** The passages in which terms follow each other. @param {string[]} ids @returns {Promise<Float64Array>} */
  async function together(ids, index) {
    const lists = (await Promise.all(ids.map((id) => index.postings(id)))).map(({ passages }) => passages);
    const common = lists.sort((a, b) => a.length - b.length).reduce(both);
    const [first, ...others] = await Promise.all(ids.map((id) => positions(id, common, index)));
    return common.filter((_, i) => first(i, (place) =>
      others.every((other, behind) => other(i, (next) => next === place + behind + 1))));
  }

  /** Decodes the keys of pages: for each its pages, and how many passages each of these has. @param {Reader} r */
  const keys = (r) => new Map(r.times(() => {
    let page = 0;
    const pages = [], counts = [], key = r.sorted();
    r.times(() => {
      pages.push(page += r.number());
      counts.push(r.number());
    });
    return [key, { pages, counts }];
  }));

  /** The pages that have a key. @param {string} key @returns {Promise<{pages: number[], counts: number[]}>} */
  const pagesOf = async (key, index) => (index.m.g.bounds.length
    && (await index.shards.get(numbered("g", await index.at("g", key)), keys)).get(key)) || { pages: [], counts: [] };

  /** Whether numbers, which grow from call to call, stand in a sorted list. @param {ArrayLike<number>} list */
  function within(list) {
    let at = 0;
    return (number) => {
      while (list[at] < number) { at++; }
      return list[at] === number;
    };
  }

  /**
   * The filters of a plan: what they let through of the passages found, or without these of all passages.
   * @param {{phrases: string[][], keys: string[], not: {ids: string[], phrases: string[][], keys: string[]}}} plan
   */
  async function apply(plan, index) {
    const { not = NOTHING(), ...wanted } = plan, { pageOf, stride } = index.m;
    const each = (list, read) => Promise.all(list.map(read));
    const phrase = (ids) => together(ids, index), key = (name) => pagesOf(name, index);
    const list = async (id) => (await index.postings(id)).passages;
    const [phrases, pages, ids, nots, notPages] = await Promise.all([each(wanted.phrases, phrase),
      each(wanted.keys, key), each(not.ids, list), each(not.phrases, phrase), each(not.keys, key)]);
    const here = (lists) => lists.map(within), there = (lists) => lists.map((one) => within(one.pages));
    const must = phrases[0] && phrases.reduce(both);
    /** Where the passages that may be found are in a sorted list of passages. */
    function allowed(passages) {
      const mustPage = there(pages), never = here([...ids, ...nots]), neverPage = there(notPages);
      return (must ? shared(passages, must) : Int32Array.from(passages.keys())).filter((i) => {
        const passage = passages[i], page = pageOf(passage);
        return mustPage.every((has) => has(page))
          && !never.some((has) => has(passage)) && !neverPage.some((has) => has(page));
      });
    }
    return {
      pass({ passages, impacts }) {
        const places = allowed(passages);
        return { passages: pick(passages, places), impacts: pick(impacts, places) };
      },
      first(room) {
        const all = must || Float64Array.from(pages[0].pages.flatMap((page, at) =>
          Array.from({ length: pages[0].counts[at] }, (_, i) => page * stride + i)));
        const found = pick(all, allowed(all));
        return [found, ...room(found.length).slice(1)];
      }
    };
  }

  vade.filters = { parse, take, apply };
})();
