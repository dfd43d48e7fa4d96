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
  // If this many pages have a passage with all words, no others are found.
  const ENOUGH = 10;
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
    const plan = { all: true, phrases: [], keys: [], name: [], possible: true, corrected: false, understood: [],
      definition: null, wanted: new Map(), inPhrase: new Set() };
    const clauses = new Map(), concepts = [], { wanted } = plan;
    const stop = index.m.stop;
    const free = (word) => !plan.inPhrase.has(word.form);

    function add(entry, boost, expansions) {
      if (entry && !expansions.some((other) => other.id === entry.id)) {
        expansions.push({ id: entry.id, boost });
      }
    }

    async function complete(form, shortest, expansions) {
      if (form.length >= (vade.text.isSign(form) ? 1 : shortest)) {
        (await index.completions(form, [, 3, 3, 5][form.length] || 8)).forEach((entry) => add(entry, 0.5, expansions));
      }
    }

    /** The word's own term and, if it is unfinished, its completions; failing both, the term of its stem. */
    async function found(word) {
      const expansions = [];
      add(await index.find(word.form), 1, expansions);
      if (word.open || (vade.text.isSign(word.form) && [...word.form].length === 1 && free(word))) {
        await complete(word.form, 2, expansions);
      }
      if (!expansions.length) {
        add(await index.stemmed(word.form, word.spelling), 1, expansions);
      }
      return expansions;
    }

    /** What stands for a word: what was found, else what the script for unknown words, which is there now, guesses. */
    async function expand(word) {
      const expansions = await found(word);
      plan.understood.push(expansions[0] ? word.form : await vade.unknown.guess(word, expansions, tools));
      return expansions;
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
        plan.understood.push(words[at].form);
        continue;
      }
      const parts = [await expand(words[at])];
      const [first] = parts[0];
      const names = free(words[at]) && first && first.boost === 1 ? (await index.term(first.id)).names : [];
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
   * Passages in ascending order, each with its score and with the words that it has, a bit for each.
   * @typedef {{passages: ArrayLike<number>, scores: ArrayLike<number>, words: ArrayLike<number>}} Found
   */

  /** @param {Found} a @param {Found} b @param {(a: number, b: number) => number} join for what both have */
  function merge(a, b, join) {
    const passages = [], scores = [], words = [];
    if (!a.passages.length) { return b; }
    for (let i = 0, j = 0; i < a.passages.length || j < b.passages.length;) {
      const left = a.passages[i] ?? Infinity, right = b.passages[j] ?? Infinity;
      passages.push(Math.min(left, right));
      scores.push(left < right ? a.scores[i] : left > right ? b.scores[j] : join(a.scores[i], b.scores[j]));
      words.push((left <= right && a.words[i++]) | (left >= right && b.words[j++]));
    }
    return { passages, scores, words };
  }

  const join = (lists, how) => lists.reduce((a, b) => merge(a, b, how), { passages: [], scores: [], words: [] });
  const plus = (a, b) => a + b;

  /** The scores of passages by BM25 for the best of some terms. @param {Expansion[]} word @returns {Promise<Found>} */
  async function scoresOf(word, bits, index) {
    const { m } = index;
    return join(await Promise.all(word.map(async ({ id, boost }) => {
      const list = await index.postings(id), { length } = list.passages;
      const weight = f(boost * f(Math.log(1 + (m.documents - length + 0.5) / (length + 0.5))));
      const scores = Float32Array.from(list.frequencies, (count, i) =>
        weight - f(weight / f(1 + f(count * m.norms[list.norms[i]]))));
      return { passages: list.passages, scores, words: list.passages.map(() => bits) };
    })), Math.max);
  }

  /** The passages with a word of a clause, or a mention. @param {number} bit the first word's */
  async function scoresOfClause({ words, mentions }, bit, index) {
    const [mentioned, ...lists] = await Promise.all([scoresOf(mentions, bit * (2 ** words.length - 1), index),
      ...words.map((word, i) => scoresOf(word, bit << i, index))]);
    const found = join(lists, plus);
    return merge(mentioned, { ...found, scores: found.scores.map(f) }, Math.max);
  }

  const count = (bits) => bits && 1 + count(bits & (bits - 1));

  /**
   * The pages found, best first, each with its passages. A page counts its best passage in full and each further one a
   * third of the one before it; up to a quarter of that is for the words that the page has.
   */
  async function ranked(plan, index) {
    const { clauses, all, phrases, keys, name } = plan;
    if (!plan.possible || !(clauses.length || (all && phrases.length + keys.length))) {
      return [];
    }
    let known = 0;
    const lists = clauses.map((clause) => {
      known += clause.words.length;
      return scoresOfClause(clause, 1 << (known - clause.words.length), index);
    });
    const [filters, named, ...parts] = await Promise.all([plan.filtered ? vade.filters.apply(plan, index)
      : { allows: () => true },
      index.named(name), ...lists]);
    const { passages, scores, words } = parts[0] ? join(parts, plus) : filters.first();
    let pages = [], page;
    passages.forEach((passage, i) => {
      const number = index.m.pageOf(passage);
      if (filters.allows(passage)) {
        if (!page || page.number !== number) {
          pages.push(page = { number, named: named.includes(number), parts: [], words: 0, whole: false });
        }
        page.parts.push({ passage, score: f(scores[i]) });
        page.words |= words[i];
        page.whole = page.whole || (all && count(words[i]) === known);
      }
    });
    const whole = pages.filter((one) => one.whole);
    if (whole.length >= ENOUGH) { pages = whole; }
    for (const one of pages) {
      let sum = 0, factor = 1;
      one.parts.sort((a, b) => b.score - a.score || a.passage - b.passage).forEach(({ score }) => {
        sum += factor * score;
        factor /= 3;
      });
      one.score = f(sum * (0.75 + 0.25 * (known ? count(one.words) / known : 1)));
    }
    return pages.sort((a, b) => b.named - a.named || b.score - a.score || a.number - b.number);
  }

  /** What is to be marked in snippets: forms, and names of concepts, the longest first. */
  async function marks({ clauses, phrases }, index) {
    const marked = new Map();
    for (const id of [...idsOf(clauses), ...phrases.flat()]) {
      (await index.term(id)).forms.forEach((form) => marked.set(form, id));
    }
    const named = clauses.some(({ mentions }) => mentions[0]);
    return { marked, names: named ? await vade.concepts.names(clauses, index) : [] };
  }

  /** @returns {Promise<Result>} */
  async function answer(query, { limit = 10, prefix = false, more = 2, facets: counts = false }, index) {
    const plan = await makePlan(query, prefix, index);
    const ranking = await ranked(plan, index);
    const { marked, names } = await marks(plan, index);
    const part = async ({ passage, score }) => {
      const { text, ...shown } = await index.passage(passage);
      return { ...shown, score, ...vade.text.snippet(text, marked, names) };
    };
    const hits = await Promise.all(ranking.slice(0, limit).map(async ({ parts: [best, ...others], score, named }) =>
      ({ ...await part(best), score, named, more: await Promise.all(others.slice(0, more)
        .filter((other) => 2 * other.score >= best.score).map(part)) })));
    const { understood: terms, definition } = plan;
    if (counts) { await index.shards.script("facets"); }
    return { hits, total: ranking.length, corrected: plan.corrected ? terms.join(" ") : null, terms, definition,
      facets: counts ? await vade.facets(ranking.map((page) => page.number), index.shards) : null };
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
