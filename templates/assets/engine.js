/*
 * The search engine: plans a query and scores passages by the rules of docs/reference/search.md, which the Lucene side
 * (Planner, LuceneQuery, PageRanking) follows as well. It stands on the files
 * engine-*.js, which are published with it as one script.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const f = Math.fround;
  const ENOUGH = 10; // as long as fewer pages than this have all the words, pages with some of them follow

  /**
   * @typedef {{score: number, anchor: string, heading: string, snippet: string, marks: number[]}} Part a passage found;
   *   `marks` are pairs of offsets in `snippet`
   * @typedef {Part & {title: string, path: string, tags: string[], named: boolean, more: Part[]}} Hit a page by its
   *   best passage; `named` if the query is its title or alias, `more` are further passages of it
   * @typedef {{name: string, count: number, query: string}} Facet pages found with a tag or below a folder; `query` is
   *   what to add to the query for them alone
   * @typedef {{hits: Hit[], total: number, corrected: string | null, terms: string[],
   *   definition: {term: string, text: string, path: string, anchor: string} | null,
   *   facets: {tags: Facet[], folders: Facet[]} | null}} Result `total` counts pages; `corrected` is the query as it
   *   was understood, if typos were forgiven; `terms` are its words; `facets` are there if they were asked for
   * @typedef {{id: string, boost: number}} Expansion a term that stands for a word
   */

  /** The optimal string alignment distance, or anything above `most`. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let before = [], above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        let edit = Math.min(above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          edit = Math.min(edit, before[j - 2] + 1);
        }
        row[j] = edit;
      }
      if (Math.min(...row) > most) {
        return most + 1;
      }
      before = above;
      above = row;
    }
    return above[b.length];
  }

  /** Turns a query into a plan: what stands for each word, what pages must have, what must not match. */
  class Planner {
    constructor(index) {
      this.index = index;
      this.wanted = new Map();
      this.inPhrase = new Set();
      this.understood = [];
      this.corrected = false;
      this.possible = true;
      this.plan = { words: [], all: true, phrases: [], keys: [], not: { ids: [], phrases: [], keys: [] }, name: [] };
    }

    /** @param {import("./engine-text.js").Item[]} items */
    async run(items) {
      for (const item of items) {
        await (item.without ? this.exclude(item) : this.want(item));
      }
      const stop = this.index.m.stop;
      const onlyStopWords = [...this.wanted.keys()].every((form) => stop.has(form));
      const words = new Map();
      for (const word of this.possible ? this.wanted.values() : []) {
        if (!onlyStopWords && stop.has(word.form)) {
          this.understood.push(word.form);
          continue;
        }
        const expansions = await this.expand(word);
        this.plan.all = this.plan.all && expansions.length > 0;
        const key = expansions.map((expansion) => expansion.id).sort().join();
        const former = words.get(key);
        if (expansions.length && !(former && former[0].boost >= expansions[0].boost)) {
          words.set(key, expansions);
        }
      }
      this.plan.words = [...words.values()];
      return this.plan;
    }

    async want(item) {
      if (item.kind === "word") {
        this.plan.name.push(item.form);
        const former = this.wanted.get(item.form);
        this.wanted.set(item.form, former && (former.open || !item.open) ? former : item);
      } else if (item.kind === "phrase") {
        this.plan.name.push(...item.forms);
        for (const form of item.forms) {
          this.inPhrase.add(form);
          this.wanted.set(form, this.wanted.get(form) || { form, spelling: form, open: false });
        }
        this.need(this.plan.phrases, await this.phrase(item.forms));
      } else {
        this.need(this.plan.keys, await this.key(item));
      }
    }

    need(list, found) {
      this.possible = this.possible && Boolean(found);
      list.push(...(found ? [found] : []));
    }

    async exclude(item) {
      const not = this.plan.not;
      if (item.kind === "word") {
        not.ids.push(...(await this.found(item)).map((expansion) => expansion.id));
      } else if (item.kind === "phrase") {
        not.phrases.push(...[await this.phrase(item.forms)].filter(Boolean));
      } else {
        not.keys.push(...[await this.key(item)].filter(Boolean));
      }
    }

    /** The entry of a form or, failing that, of its stem. @param {string} form */
    async find(form) {
      return await this.index.find(form) || this.index.stemmed(form, form);
    }

    /** The terms of a phrase, or null if one of its words is nowhere. @param {string[]} forms */
    async phrase(forms) {
      const entries = await Promise.all(forms.map((form) => this.find(form)));
      return entries.every(Boolean) ? entries.map((entry) => entry.id) : null;
    }

    /** The key of a field; for titles a term is named by its first form. */
    async key(item) {
      if (item.field !== "title") {
        return item.field + ":" + item.value;
      }
      const entry = await this.find(item.value);
      return entry ? "title:" + (await this.index.term(entry.id)).forms[0] : null;
    }

    /** What stands for a word: itself, else its completions, else what a typo may have meant. */
    async expand(word) {
      const expansions = await this.found(word);
      const free = !this.inPhrase.has(word.form);
      if (!expansions.length && !word.open && free) {
        await this.complete(word.form, 3, expansions);
      }
      const similar = !expansions.length && word.form.length >= 4 && free ? await this.similar(word.form) : [];
      for (const other of similar) {
        add(await this.index.find(other.form), f(1 - f(other.edits / word.form.length)), expansions);
      }
      this.corrected = this.corrected || similar.length > 0;
      this.understood.push(similar.length ? similar[0].form : word.form);
      return expansions;
    }

    /** The word's own term and, if it is unfinished, its completions; failing both, the term that it has by its stem. */
    async found(word) {
      const expansions = [];
      add(await this.index.find(word.form), 1, expansions);
      const sign = vade.text.isIdeograph(word.form) && [...word.form].length === 1;
      if (word.open || (sign && !this.inPhrase.has(word.form))) {
        await this.complete(word.form, 2, expansions);
      }
      if (!expansions.length) {
        add(await this.index.stemmed(word.form, word.spelling), 1, expansions);
      }
      return expansions;
    }

    async complete(form, shortest, expansions) {
      if (form.length >= (vade.text.isIdeograph(form) ? 1 : shortest)) {
        const most = form.length <= 2 ? 3 : form.length === 3 ? 5 : 8;
        (await this.index.completions(form, most)).forEach((entry) => add(entry, 0.5, expansions));
      }
    }

    async similar(form) {
      const most = form.length < 8 ? 1 : 2;
      return (await this.index.candidates(form))
        .map((entry) => ({ ...entry, edits: distance(form, entry.form, most) }))
        .filter((entry) => entry.edits <= most)
        .sort((a, b) => a.edits - b.edits || vade.index.frequent(a, b)).slice(0, 4);
    }
  }

  function add(entry, boost, expansions) {
    if (entry && !expansions.some((expansion) => expansion.id === entry.id)) {
      expansions.push({ id: entry.id, boost });
    }
  }

  /** The passages in which terms follow each other. @param {string[]} ids @returns {Promise<number[]>} */
  async function together(ids, index) {
    const places = await Promise.all(ids.map((id) => index.positions(id)));
    return [...places[0].keys()].filter((passage) => places.every((each) => each.has(passage))
      && [...places[0].get(passage)].some((at) => places.every((each, i) => each.get(passage).has(at + i))));
  }

  /** Which passages the filters of a plan let through, or null for all. @returns {Promise<Uint8Array | null>} */
  async function allowed(plan, index) {
    const { phrases, keys, not } = plan;
    if (!phrases.length && !keys.length && !not.ids.length && !not.phrases.length && !not.keys.length) {
      return null;
    }
    const { passages, starts } = index.m;
    const votes = new Uint8Array(passages);
    const ofPages = (pages, each) => pages.forEach((page) => {
      for (let p = starts[page]; p < starts[page + 1]; p++) { each(p); }
    });
    for (const ids of phrases) { (await together(ids, index)).forEach((p) => votes[p]++); }
    for (const key of keys) { ofPages(await index.pages(key), (p) => votes[p]++); }
    const result = votes.map((count) => (count === phrases.length + keys.length ? 1 : 0));
    for (const id of not.ids) { (await index.postings(id)).passages.forEach((p) => { result[p] = 0; }); }
    for (const ids of not.phrases) { (await together(ids, index)).forEach((p) => { result[p] = 0; }); }
    for (const key of not.keys) { ofPages(await index.pages(key), (p) => { result[p] = 0; }); }
    return result;
  }

  /** Scores every passage by BM25: the sum over the words of the best of their terms. */
  async function score(plan, index) {
    const { passages, documents, norms } = index.m;
    const sums = new Float64Array(passages), hits = new Uint8Array(passages);
    await Promise.all(plan.words.flat().map((expansion) => index.postings(expansion.id)));
    for (const word of plan.words) {
      const best = new Float32Array(passages);
      for (const { id, boost } of word) {
        const list = await index.postings(id);
        const frequency = list.passages.length;
        const weight = f(boost * f(Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))));
        for (let i = 0; i < frequency; i++) {
          const value = f(weight - f(weight / f(1 + f(list.frequencies[i] * norms[list.norms[i]]))));
          const passage = list.passages[i];
          if (value > best[passage]) { best[passage] = value; }
        }
      }
      for (let p = 0; p < passages; p++) {
        if (best[p] > 0) { sums[p] += best[p]; hits[p]++; }
      }
    }
    return { sums, hits };
  }

  /** Appends the pages not yet ranked whose best passage has enough words, best first. */
  function rank(scores, filter, least, index, ranking) {
    const seen = new Set(ranking.map((best) => best.page));
    const found = new Map();
    const pageOf = index.m.pageOf;
    for (let passage = 0; passage < pageOf.length; passage++) {
      if (scores.hits[passage] >= least && (!filter || filter[passage]) && !seen.has(pageOf[passage])) {
        const value = f(scores.sums[passage]);
        const former = found.get(pageOf[passage]);
        if (!former || value > former.score) {
          found.set(pageOf[passage], { page: pageOf[passage], passage, score: value });
        }
      }
    }
    return ranking.concat([...found.values()].sort((a, b) => b.score - a.score || a.passage - b.passage));
  }

  /** Pages with all words, then pages with some; a page named like the query first. */
  async function ranked(plan, index) {
    if (!plan.words.length && (!plan.all || (!plan.phrases.length && !plan.keys.length))) {
      return [];
    }
    const [scores, filter, named] = await Promise.all([score(plan, index), allowed(plan, index),
      index.pages("name:" + plan.name.join(" "))]);
    let ranking = plan.all ? rank(scores, filter, plan.words.length, index, []) : [];
    if (ranking.length < ENOUGH && (plan.words.length > 1 || (!plan.all && plan.words.length))) {
      ranking = rank(scores, filter, 1, index, ranking);
    }
    const first = new Set(named);
    ranking.forEach((best) => { best.named = first.has(best.page); });
    return ranking.filter((best) => best.named).concat(ranking.filter((best) => !best.named));
  }

  /** @param {string} query @param {number} limit @param {boolean} prefix @returns {Promise<Result>} */
  async function answer(query, limit, prefix, index) {
    const planner = new Planner(index);
    const plan = await planner.run(vade.text.parse(query, prefix));
    const ranking = planner.possible ? await ranked(plan, index) : [];
    const marked = new Map();
    for (const id of [...plan.words.flat().map((expansion) => expansion.id), ...plan.phrases.flat()]) {
      (await index.term(id)).forms.forEach((form) => marked.set(form, id));
    }
    const hits = await Promise.all(ranking.slice(0, limit).map(async (best) => {
      const { title, path, anchor, heading, text, tags } = await index.passage(best.passage);
      return { score: best.score, title, path, anchor, heading, tags, named: best.named, more: [],
        ...vade.text.snippet(text, marked) };
    }));
    return { hits, total: ranking.length, corrected: planner.corrected ? planner.understood.join(" ") : null,
      terms: planner.understood, definition: null, facets: null };
  }

  /**
   * Opens the search index in a folder.
   * @param {string} base the folder's address, with a slash at its end
   * @param {import("./engine-shards.js").Host} [host] for surroundings other than a browser
   * @returns {Promise<{search: (query: string, options?: {limit?: number, prefix?: boolean, more?: number,
   *   facets?: boolean}) => Promise<Result>}>}
   */
  async function open(base, host) {
    let index = await vade.index.open(base, host || {});
    return {
      async search(query, { limit = 10, prefix = false } = {}) {
        try {
          return await answer(query, limit, prefix, index);
        } catch (error) {
          if (!error.stale) { throw error; }
          index = await vade.index.open(base, { ...host, fresh: String(Date.now()) });
          return answer(query, limit, prefix, index);
        }
      }
    };
  }

  vade.engine = { open };
})();
