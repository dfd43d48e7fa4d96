/*
 * The search engine: plans a query and scores passages by the rules of docs/reference/search.md, which the Lucene side
 * (Planner, LuceneQuery, PageRanking) follows as well. It stands on the files
 * engine-*.js, which are published with it as one script.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const f = Math.fround;
  const ENOUGH = 10; // if this many pages have a passage with all words, no others are found
  const MOST_WORDS = 32;

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
   * @param {import("./engine-text.js").Item[]} items
   */
  async function makePlan(items, index) {
    const plan = { clauses: [], all: true, phrases: [], keys: [], not: { ids: [], phrases: [], keys: [] }, name: [],
      possible: true, corrected: false, understood: [], definition: null };
    const clauses = new Map(), wanted = new Map(), inPhrase = new Set(), concepts = [];
    const stop = index.m.stop;
    const free = (word) => !inPhrase.has(word.form);

    const find = async (form) => await index.find(form) || index.stemmed(form, form);

    /** The terms of a phrase, or the key of a field, in a list; nothing if a word of it is nowhere. */
    async function filter({ forms, field, value }) {
      if (field && field !== "title") {
        return [field + ":" + value];
      }
      const entries = await Promise.all((forms || [value]).map(find));
      return !entries.every(Boolean) ? [] : forms ? [entries.map(({ id }) => id)]
        : ["title:" + (await index.term(entries[0].id)).forms[0]];
    }

    function add(entry, boost, expansions) {
      if (entry && !expansions.some((other) => other.id === entry.id)) {
        expansions.push({ id: entry.id, boost });
      }
    }

    async function complete(form, shortest, expansions) {
      if (form.length >= (vade.text.isSign(form) ? 1 : shortest)) {
        const most = form.length <= 2 ? 3 : form.length === 3 ? 5 : 8;
        (await index.completions(form, most)).forEach((entry) => add(entry, 0.5, expansions));
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

    /** What stands for a word: what was found, else its completions, else what a typo may have meant. */
    async function expand(word) {
      const form = word.form;
      const expansions = await found(word);
      if (!expansions.length && !word.open && free(word)) {
        await complete(form, 3, expansions);
      }
      const similar = expansions.length || form.length < 4 || !free(word) ? []
        : await vade.nearest(form, index);
      for (const other of similar) {
        add(await index.find(other.form), f(1 - f(other.edits / form.length)), expansions);
      }
      plan.corrected = plan.corrected || similar.length > 0;
      plan.understood.push((similar[0] || word).form);
      return expansions;
    }

    function want(words, mentions = [], concept = -1) {
      const [best] = words[0];
      const key = idsOf([{ words, mentions }]).sort() + "";
      const former = clauses.get(key);
      plan.all = plan.all && Boolean(best);
      if (best && !(former && former.words[0][0].boost >= best.boost)) {
        clauses.set(key, { words, mentions, concept });
      }
    }

    for (const item of items) {
      const { form, forms, without } = item;
      if (form && without) {
        plan.not.ids.push(...(await found(item)).map(({ id }) => id));
      } else if (form) {
        plan.name.push(form);
        const former = wanted.get(form);
        wanted.set(form, former && (former.open || !item.open) ? former : item);
      } else {
        const filters = await filter(item);
        (without ? plan.not : plan)[forms ? "phrases" : "keys"].push(...filters);
        plan.possible = plan.possible && (without || filters.length > 0);
        for (const word of (!without && forms) || []) {
          plan.name.push(word);
          inPhrase.add(word);
          wanted.set(word, wanted.get(word) || { form: word, spelling: word, open: false });
        }
      }
    }
    const words = plan.possible ? [...wanted.values()].slice(0, MOST_WORDS) : [];
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
      const forms = words.slice(at).map((word) => free(word) && word.form);
      const name = names[0] && await vade.concepts.find(names, forms, index);
      for (let i = name ? name.rest.length : 0; i > 0; i--) {
        at++;
        if (stop.has(words[at].form)) {
          plan.understood.push(words[at].form);
        } else {
          parts.push(await expand(words[at]));
        }
      }
      const concept = name && name.concept >> 1;
      concepts.push(concept);
      if (name && name.concept & 1) {
        want(parts, [{ id: (await index.stem("§" + concept)).id, boost: 1 }], concept);
      } else {
        parts.forEach((part) => want([part]));
      }
    }
    plan.clauses = [...clauses.values()];
    if (concepts.length === 1 && concepts[0] !== undefined) {
      plan.definition = await vade.concepts.get(concepts[0], index);
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
    const size = a.passages.length + b.passages.length;
    const passages = new Float64Array(size), scores = new Float64Array(size), words = new Int32Array(size);
    let i = 0, j = 0, n = 0;
    while (i < a.passages.length || j < b.passages.length) {
      const left = i < a.passages.length ? a.passages[i] : Infinity;
      const right = j < b.passages.length ? b.passages[j] : Infinity;
      passages[n] = Math.min(left, right);
      scores[n] = left < right ? a.scores[i] : left > right ? b.scores[j] : join(a.scores[i], b.scores[j]);
      words[n] = (left <= right && a.words[i]) | (left >= right && b.words[j]);
      i += left <= right ? 1 : 0;
      j += left >= right ? 1 : 0;
      n++;
    }
    return { passages: passages.subarray(0, n), scores: scores.subarray(0, n), words: words.subarray(0, n) };
  }

  const NONE = { passages: [], scores: [], words: [] };
  const join = (lists, how) => lists.reduce((a, b) => merge(a, b, how), NONE);
  const plus = (x, y) => x + y;

  /** The scores of passages by BM25 for the best of some terms. @param {Expansion[]} word @returns {Promise<Found>} */
  async function scoresOf(word, bits, index) {
    const { m } = index;
    return join(await Promise.all(word.map(async ({ id, boost }) => {
      const list = await index.postings(id), frequency = list.passages.length;
      const weight = f(boost * f(Math.log(1 + (m.documents - frequency + 0.5) / (frequency + 0.5))));
      const scores = Float64Array.from(list.frequencies, (count, i) =>
        f(weight - f(weight / f(1 + f(count * m.norms[list.norms[i]])))));
      return { passages: list.passages, scores, words: new Int32Array(frequency).fill(bits) };
    })), Math.max);
  }

  /** The passages with a word of a clause, or a mention. @param {number} bit the first word's */
  async function scoresOfClause({ words, mentions }, bit, index) {
    const [mentioned, ...lists] = await Promise.all([scoresOf(mentions, bit * (2 ** words.length - 1), index),
      ...words.map((word, i) => scoresOf(word, bit << i, index))]);
    const found = join(lists, plus);
    return merge({ ...found, scores: Float64Array.from(found.scores, f) }, mentioned, Math.max);
  }

  const count = (bits) => bits && 1 + count(bits & (bits - 1));
  const byScore = (a, b) => b.score - a.score || a.passage - b.passage;

  /**
   * The pages found, best first, each with its passages. A page counts its best passage in full and each further one a
   * third of the one before it; up to a quarter of that is for the words that the page has.
   */
  async function ranked(plan, index) {
    const { clauses, all, phrases, keys, not, name } = plan;
    if (!plan.possible || !(clauses.length || (all && phrases.length + keys.length))) {
      return [];
    }
    const some = phrases.length + keys.length + Object.values(not).flat().length;
    if (some) { await index.shards.script("filters"); }
    let known = 0;
    const lists = clauses.map((clause) => {
      known += clause.words.length;
      return scoresOfClause(clause, 1 << (known - clause.words.length), index);
    });
    const [filters, named, ...parts] = await Promise.all([some ? vade.filters(plan, index) : { allows: () => true },
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
      one.parts.sort(byScore).forEach(({ score }) => {
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
    const named = clauses.filter(({ mentions }) => mentions[0]).map(({ concept }) => concept);
    return { marked, names: named[0] === undefined ? [] : await vade.concepts.names(named, index) };
  }

  /** @returns {Promise<Result>} */
  async function answer(query, { limit = 10, prefix = false, more = 2, facets: counts = false }, index) {
    const plan = await makePlan(vade.text.parse(query, prefix), index);
    const ranking = await ranked(plan, index);
    const { marked, names } = await marks(plan, index);
    const part = async ({ passage, score }) => {
      const { text, ...shown } = await index.passage(passage);
      return { ...shown, score, ...vade.text.snippet(text, marked, names) };
    };
    const hits = await Promise.all(ranking.slice(0, limit).map(async ({ parts: [best, ...others], score, named }) =>
      ({ ...await part(best), score, named, more: await Promise.all(others.slice(0, more).map(part)) })));
    const { understood, corrected } = plan;
    const { names: _, ...definition } = plan.definition || {};
    if (counts) { await index.shards.script("facets"); }
    return {
      hits, total: ranking.length, corrected: corrected ? understood.join(" ") : null, terms: understood,
      definition: plan.definition && definition,
      facets: counts ? await vade.facets(ranking.map((page) => page.number), index.shards) : null
    };
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
      async search(query, options = {}) {
        try {
          return await answer(query, options, index);
        } catch (error) {
          if (!error.stale) { throw error; }
          index = await vade.index.open(base, { ...host, fresh: String(Date.now()) });
          return answer(query, options, index);
        }
      }
    };
  }

  vade.engine = { open };
})();
