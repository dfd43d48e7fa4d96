/*
 * The search engine: plans a query and scores passages by the rules of docs/reference/search.md, which the Lucene side
 * (Planner, LuceneQuery, PageRanking) follows as well. It stands on the files
 * engine-*.js, which are published with it as one script.
 */
(function () {
  "use strict";

  const vade = window.vade;
  const f = Math.fround;
  const MOST = 32;
  // What may be more than words: a phrase, a field, an exclusion, the beginning of a word.
  const SYNTAX = /["*:]|(^|[\0- \xA0\u3000])-/;

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
   * @typedef {{words: Expansion[][], mentions: Expansion[], concept: number}} Clause a word, or words that name a
   *   concept, and the term of its mentions
   */

  /**
   * Turns a query into a plan: what is wanted, what pages must have, what must not match.
   * @param {string} query @param {boolean} open whether its last word may still be in the making
   */
  async function makePlan(query, open, index) {
    const plan = { all: true, phrases: [], keys: [], name: [], possible: true, terms: [],
      wanted: new Map(), inPhrase: new Set() };
    const clauses = new Map(), concepts = [], { wanted } = plan;
    const stop = index.m.stop;
    const free = (word) => !plan.inPhrase.has(word.form);

    function add(entry, boost, terms) {
      if (entry && !terms.some((other) => other.id === entry.id)) {
        terms.push({ id: entry.id, boost });
      }
    }

    async function complete(form, shortest, terms) {
      if (form.length >= (vade.text.isSign(form) ? 1 : shortest)) {
        (await index.completions(form, [, 3, 3, 5][form.length] || 8)).forEach((entry) => add(entry, 0.5, terms));
      }
    }

    /** The word's own term and, if it is unfinished, its completions; failing both, the term of its stem. */
    async function found(word) {
      const terms = [], entry = await index.find(word.form);
      add(entry, 1, terms);
      // What a thousand passages hold is a whole word.
      if ((word.open && !(entry?.count > 999))
          || (vade.text.isSign(word.form) && [...word.form].length === 1 && free(word))) {
        await complete(word.form, 2, terms);
      }
      if (!terms.length) {
        add(await index.stemmed(word.form, word.spelling), 1, terms);
      }
      return terms;
    }

    /** What stands for a word: what was found, else what the script for unknown words, which is there now, guesses. */
    async function expand(word) {
      const terms = await found(word);
      plan.terms.push(terms[0] ? word.form : await vade.unknown.guess(word, terms, tools));
      return terms;
    }
    const tools = { add, complete, expand, free, plan, index };

    function want(clause) {
      const [best] = clause.words[0], key = idsOf([clause]).sort() + "", former = clauses.get(key);
      plan.all = plan.all && !!best;
      if (best && !(former && former.words[0][0].boost >= best.boost)) { clauses.set(key, clause); }
    }

    const text = query.slice(0, 256), syntax = plan.filtered = SYNTAX.test(text);
    if (syntax) { await index.shards.script("filters"); }
    for (const item of (syntax ? vade.filters.parse : vade.text.words)(text, open).slice(0, MOST)) {
      const { form, without } = item;
      if (form && !without) {
        plan.name.push(form);
        const former = wanted.get(form);
        wanted.set(form, former && (former.open || !item.open) ? former : item);
      } else {
        await vade.filters.take(item, plan, found, index);
      }
    }
    const words = plan.possible ? [...wanted.values()].slice(0, MOST) : [];
    const onlyStopWords = words.every((word) => stop.has(word.form));
    for (let at = 0; at < words.length; at++) {
      if (!onlyStopWords && stop.has(words[at].form)) {
        plan.terms.push(words[at].form);
        continue;
      }
      const parts = [await expand(words[at])];
      const [first] = parts[0];
      const names = (free(words[at]) && first && first.boost === 1 ? (await index.term(first.id)).names : [])
        .filter(({ rest }) => rest.length < words.length - at);
      if (names[0]) { await index.shards.script("concepts"); }
      const { concept, mentions = [], more = 0 } = names[0]
        ? await vade.concepts.read(names, words.slice(at), parts, tools) : {};
      concepts.push(concept);
      at += more;
      (mentions[0] ? [parts] : parts.map((part) => [part])).forEach((some) => want({ words: some, mentions, concept }));
    }
    plan.clauses = [...clauses.values()];
    if (concepts.length === 1 && concepts[0] >= 0) {
      plan.definition = await vade.concepts.define(concepts[0], index);
    }
    return plan;
  }

  /** The terms of clauses. @param {Clause[]} clauses @returns {string[]} */
  const idsOf = (clauses) => clauses.flatMap(({ words, mentions }) => [words, mentions].flat(2)).map(({ id }) => id);

  /**
   * Passages in ascending order, the score of each, and the words that it has, a bit for each.
   * @typedef {[passages: Float64Array, scores: Float64Array, words: Int32Array]} Found
   */

  /** @returns {Found} */
  const room = (size) => [Float64Array, Float64Array, Int32Array].map((List) => new List(size));

  /** @param {Found} a @param {Found} b @param {(a: number, b: number) => number} join for what both have */
  function merge(a, b, join) {
    if (!a[0].length) { return b; }
    const found = room(a[0].length + b[0].length), [passages, scores, words] = found;
    let size = 0;
    for (let i = 0, j = 0; i < a[0].length || j < b[0].length; size++) {
      const left = i < a[0].length ? a[0][i] : Infinity, right = j < b[0].length ? b[0][j] : Infinity;
      passages[size] = left < right ? left : right;
      scores[size] = left < right ? a[1][i] : left > right ? b[1][j] : join(a[1][i], b[1][j]);
      words[size] = (left <= right && a[2][i++]) | (left >= right && b[2][j++]);
    }
    return found.map((list) => list.subarray(0, size));
  }

  const join = (lists, how) => lists.reduce((a, b) => merge(a, b, how), room(0));
  const plus = (a, b) => a + b;

  /** The scores of passages by BM25 for the best of some terms. @param {Expansion[]} word @returns {Promise<Found>} */
  async function scoresOf(word, bits, filter, index) {
    const { documents } = index.m;
    const lists = await Promise.all(word.map(async ({ id, boost }) => {
      const list = await index.postings(id), { length } = list.passages;
      const weight = f(boost * f(Math.log(1 + (documents - length + 0.5) / (length + 0.5))));
      const { passages, impacts } = await filter ? (await filter).pass(list) : list;
      const [, scores, words] = room(passages.length);
      // Impacts are in 24 steps.
      for (let i = 0; i < impacts.length; i++) { scores[i] = f(weight * f((impacts[i] + 0.5) / 24)); }
      return [passages, scores, words.fill(bits)];
    }));
    // The rarest first, for each is read once for each behind it.
    return join(lists.reverse(), Math.max);
  }

  /** The passages with a word of a clause, or a mention. @param {number} bit the first word's */
  async function scoresOfClause({ words, mentions }, bit, filter, index) {
    const found = join(await Promise.all(words.map((word, i) => scoresOf(word, bit << i, filter, index))), plus);
    return mentions[0] ? merge(await scoresOf(mentions, bit * (2 ** words.length - 1), filter, index),
      [found[0], found[1].map(f), found[2]], Math.max) : found;
  }

  const count = (bits) => bits && 1 + count(bits & (bits - 1));

  /**
   * The pages found, and the best of them with their passages. A page counts its best passage in full and each further
   * one a third of the one before it; up to a quarter of that is for the words that the page has.
   */
  async function ranked(plan, limit, index) {
    const { clauses, all, phrases, keys, name } = plan, { stride, pageOf } = index.m;
    let pages = [], known = 0;
    if (!plan.possible || !(clauses.length || (all && phrases.length + keys.length))) {
      return [pages, pages];
    }
    const filter = plan.filtered && vade.filters.apply(plan, index);
    const lists = clauses.map((clause) => {
      known += clause.words.length;
      return scoresOfClause(clause, 1 << (known - clause.words.length), filter, index);
    });
    const [named, ...parts] = await Promise.all([index.named(name), ...lists]);
    const [passages, scores, words] = parts[0] ? join(parts, plus) : (await filter).first(room);
    const sorted = new Float32Array(stride);
    for (let from = 0, to = 0; to < passages.length; from = to) {
      const number = pageOf(passages[from]);
      let some = 0, whole = false, sum = 0, factor = 1;
      for (; passages[to] < (number + 1) * stride; to++) {
        let at = to - from;
        some |= words[to];
        whole ||= all && count(words[to]) === known;
        for (; at && sorted[at - 1] < scores[to]; at--) { sorted[at] = sorted[at - 1]; }
        sorted[at] = scores[to];
      }
      for (let i = from; i < to; i++) {
        sum += factor * sorted[i - from];
        factor /= 3;
      }
      pages.push({ number, from, to, whole, named: named.includes(number),
        score: f(sum * (0.75 + 0.25 * (known ? count(some) / known : 1))) });
    }
    const whole = pages.filter((page) => page.whole);
    // If ten pages have a passage with all words, no others are found.
    if (whole.length > 9) { pages = whole; }
    const least = Float32Array.from(pages.map((page) => page.score)).sort().at(-limit);
    const best = pages.filter((page) => page.named || !(page.score < least))
      .sort((a, b) => b.named - a.named || b.score - a.score || a.number - b.number).slice(0, limit);
    for (const page of best) {
      page.parts = [...passages.subarray(page.from, page.to)]
        .map((passage, i) => ({ passage, score: f(scores[page.from + i]) }))
        .sort((a, b) => b.score - a.score || a.passage - b.passage);
    }
    return [pages, best];
  }

  /** What is to be marked in snippets: forms, and names of concepts, the longest first. */
  async function marks({ clauses, phrases }, index) {
    const marked = new Map();
    for (const id of [...idsOf(clauses), ...phrases.flat()]) {
      (await index.term(id)).forms.forEach((form) => marked.set(form, id));
    }
    const named = clauses.some(({ mentions }) => mentions[0]);
    return { marked, names: named && await vade.concepts.names(clauses, index) };
  }

  /** @returns {Promise<Result>} */
  async function answer(query, { limit = 10, prefix = false, more = 2, facets: counts = false }, index) {
    const plan = await makePlan(query, prefix, index);
    const [pages, top] = await ranked(plan, limit, index);
    const { marked, names } = await marks(plan, index);
    const part = async ({ passage, score }) => {
      const { text, ...shown } = await index.passage(passage);
      return { ...shown, score, ...vade.text.snippet(text, marked, names) };
    };
    const hits = await Promise.all(top.map(async ({ parts: [best, ...others], score, named }) =>
      ({ ...await part(best), score, named, more: await Promise.all(others.slice(0, more)
        .filter((other) => 2 * other.score >= best.score).map(part)) })));
    const { terms, definition = null } = plan;
    if (counts) { await index.shards.script("facets"); }
    return { hits, total: pages.length, corrected: plan.corrected ? terms.join(" ") : null, terms, definition,
      facets: counts ? await vade.facets(pages.map((page) => page.number), index.shards) : null };
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
    const search = (query, options = {}) => answer(query, options, index);
    return {
      search: (query, options) => search(query, options).catch(async (error) => {
        if (!error.stale) { throw error; }
        index = await vade.index.open(base, { ...host, fresh: Date.now() });
        return search(query, options);
      })
    };
  }

  vade.engine = { open };
})();
