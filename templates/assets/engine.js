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
  const FACETS = 12;

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
   * @typedef {{words: Expansion[][], concept: number, token: string}} Clause a word, or words that name a concept
   */

  /** The optimal string alignment distance, or anything above `most`. */
  function distance(a, b, most) {
    let before = [], above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), 1 + above[j], 1 + row[j - 1]);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) {
        return most + 1;
      }
      before = above;
      above = row;
    }
    return above[b.length];
  }

  /**
   * Turns a query into a plan: what is wanted, what pages must have, what must not match.
   * @param {import("./engine-text.js").Item[]} items
   */
  async function makePlan(items, index) {
    const plan = { clauses: new Map(), all: true, phrases: [], keys: [], not: { ids: [], phrases: [], keys: [] }, name: [],
      possible: true, corrected: false, understood: [], concepts: [], plain: 0 };
    const wanted = new Map(), inPhrase = new Set();
    const stop = index.m.stop;
    const free = (word) => !inPhrase.has(word.form);

    const find = async (form) => await index.find(form) || index.stemmed(form, form);

    /** The terms of a phrase, or the key of a field, in a list; nothing if a word of it is nowhere. */
    async function filter({ forms, field, value }) {
      if (field && field !== "title") {
        return [field + ":" + value];
      }
      const entries = await Promise.all((forms || [value]).map(find));
      if (!entries.every(Boolean)) {
        return [];
      }
      return forms ? [entries.map((entry) => entry.id)] : ["title:" + (await index.term(entries[0].id)).forms[0]];
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

    /** The word's own term and, if it is unfinished, its completions; failing both, the term that it has by its stem. */
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
      const most = form.length < 8 ? 1 : 2;
      const similar = expansions.length || form.length < 4 || !free(word) ? [] : (await index.candidates(form))
        .map((entry) => ({ ...entry, edits: distance(form, entry.form, most) })).filter((entry) => entry.edits <= most)
        .sort((a, b) => a.edits - b.edits || vade.index.frequent(a, b)).slice(0, 4);
      for (const other of similar) {
        add(await index.find(other.form), f(1 - f(other.edits / form.length)), expansions);
      }
      plan.corrected = plan.corrected || similar.length > 0;
      plan.understood.push((similar[0] || word).form);
      return expansions;
    }

    /** The longest name of a concept that words are, of which the first stands for these terms. */
    async function named(words, expansions) {
      if (!free(words[0]) || !expansions.length || expansions[0].boost < 1) {
        return undefined;
      }
      for (const name of (await index.term(expansions[0].id)).names) {
        const rest = words.slice(1, name.rest.length + 1);
        const entries = await Promise.all(rest.map((word) => free(word) && index.find(word.form)));
        if (name.rest.every((id, i) => entries[i] && entries[i].id === id)) {
          return name;
        }
      }
      return undefined;
    }

    function want(words, concept = -1, token = "") {
      plan.all = plan.all && words[0].length > 0;
      const key = words.flat().map((expansion) => expansion.id).sort() + token;
      const former = plan.clauses.get(key);
      if (words[0].length && !(former && former.words[0][0].boost >= words[0][0].boost)) {
        plan.clauses.set(key, { words, concept, token });
      }
    }

    for (const item of items) {
      const { form, forms, without } = item;
      if (form && without) {
        plan.not.ids.push(...(await found(item)).map((expansion) => expansion.id));
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
    const words = plan.possible ? [...wanted.values()] : [];
    const onlyStopWords = words.every((word) => stop.has(word.form));
    for (let at = 0; at < words.length; at++) {
      if (!onlyStopWords && stop.has(words[at].form)) {
        plan.understood.push(words[at].form);
        continue;
      }
      const parts = [await expand(words[at])];
      const name = await named(words.slice(at), parts[0]);
      for (let i = name ? name.rest.length : 0; i > 0; i--) {
        at++;
        if (stop.has(words[at].form)) {
          plan.understood.push(words[at].form);
        } else {
          parts.push(await expand(words[at]));
        }
      }
      if (name) { plan.concepts.push(name.concept >> 1); } else { plan.plain++; }
      if (name && name.concept & 1) {
        want(parts, name.concept >> 1, await index.token(name.concept >> 1));
      } else {
        parts.forEach((part) => want([part]));
      }
    }
    plan.clauses = [...plan.clauses.values()];
    return plan;
  }

  /** The passages in which terms follow each other. @param {string[]} ids @returns {Promise<Set<number>>} */
  async function together(ids, index) {
    const lists = await Promise.all(ids.map((id) => index.postings(id)));
    const common = lists.map((list) => new Set(list.passages)).reduce((a, b) =>
      new Set([...(a.size < b.size ? a : b)].filter((passage) => a.has(passage) && b.has(passage))));
    const places = await Promise.all(ids.map((id) => index.positions(id, common)));
    return new Set([...common].filter((passage) =>
      [...places[0].get(passage)].some((at) => places.every((each, i) => each.get(passage).has(at + i)))));
  }

  /** Tells whether the filters of a plan let a passage through. @returns {Promise<(passage: number) => boolean>} */
  async function allowed({ phrases, keys, not }, index) {
    const each = (list, read) => Promise.all(list.map(read));
    const phrase = (ids) => together(ids, index), key = (name) => index.pages(name);
    const [all, pages, ids, nots, notPages] = await Promise.all([each(phrases, phrase), each(keys, key),
      each(not.ids, async (id) => new Set((await index.postings(id)).passages)), each(not.phrases, phrase),
      each(not.keys, key)]);
    return (passage) => {
      const page = index.m.pageOf(passage), here = (found) => found.has(passage), there = (found) => found.has(page);
      return all.every(here) && pages.every(there) && !ids.some(here) && !nots.some(here) && !notPages.some(there);
    };
  }

  /**
   * Passages in ascending order, each with its score and with how many words or clauses it has.
   * @typedef {{passages: ArrayLike<number>, scores: ArrayLike<number>, hits: ArrayLike<number>}} Found
   */

  /** @param {Found} a @param {Found} b @param {(a: number, b: number) => number} join for what both have */
  function merge(a, b, join) {
    const size = a.passages.length + b.passages.length;
    const passages = new Float64Array(size), scores = new Float64Array(size), hits = new Uint8Array(size);
    let i = 0, j = 0, n = 0;
    while (i < a.passages.length || j < b.passages.length) {
      const left = i < a.passages.length ? a.passages[i] : Infinity;
      const right = j < b.passages.length ? b.passages[j] : Infinity;
      passages[n] = Math.min(left, right);
      scores[n] = left < right ? a.scores[i] : left > right ? b.scores[j] : join(a.scores[i], b.scores[j]);
      hits[n] = left < right ? a.hits[i] : left > right ? b.hits[j] : a.hits[i] + b.hits[j];
      i += left <= right ? 1 : 0;
      j += left >= right ? 1 : 0;
      n++;
    }
    return { passages: passages.subarray(0, n), scores: scores.subarray(0, n), hits: hits.subarray(0, n) };
  }

  const NONE = { passages: [], scores: [], hits: [] };
  const once = (found) => ({ ...found, hits: new Uint8Array(found.passages.length).fill(1) });
  const sum = (lists) => lists.reduce((a, b) => merge(a, b, (x, y) => x + y), NONE);

  /** The scores of passages by BM25 for the best of some terms. @param {Expansion[]} word @returns {Promise<Found>} */
  async function scoresOf(word, index) {
    const { m } = index;
    const lists = await Promise.all(word.map(async ({ id, boost }) => {
      const list = await index.postings(id), frequency = list.passages.length, scores = new Float64Array(frequency);
      const weight = f(boost * f(Math.log(1 + (m.documents - frequency + 0.5) / (frequency + 0.5))));
      for (let i = 0; i < frequency; i++) {
        scores[i] = f(weight - f(weight / f(1 + f(list.frequencies[i] * m.norms[list.norms[i]]))));
      }
      return once({ passages: list.passages, scores });
    }));
    return once(lists.reduce((a, b) => merge(a, b, Math.max), NONE));
  }

  /** The passages with all words of a clause, or with some, or with its token. @returns {Promise<Found>} */
  async function scoresOfClause({ words, token }, all, index) {
    const [mentions, ...lists] = await Promise.all([token ? [{ id: token, boost: 1 }] : [], ...words]
      .map((word) => scoresOf(word, index)));
    const found = sum(lists), least = all ? words.length : 1;
    const kept = Array.from(found.passages.keys()).filter((i) => found.hits[i] >= least);
    const of = (values, each) => Float64Array.from(kept, (i) => each(values[i]));
    return once(merge(once({ passages: of(found.passages, Number), scores: of(found.scores, f) }), mentions, Math.max));
  }

  /** The passages that the first filter lets through, for a query of nothing else. @returns {Promise<Found>} */
  async function filtered({ phrases, keys }, index) {
    const passages = phrases.length ? [...await together(phrases[0], index)] : [...await index.pages(keys[0])]
      .flatMap(([page, count]) => index.m.passagesOf(page).slice(0, count));
    return { passages, scores: new Float64Array(passages.length), hits: [] };
  }

  /**
   * Appends the pages not yet ranked whose best passage has all clauses, or some, best first.
   * @param {boolean} all
   */
  async function run(all, plan, allows, index, ranking) {
    const { clauses } = plan;
    const { passages, scores: sums, hits } = clauses.length
      ? sum(await Promise.all(clauses.map((clause) => scoresOfClause(clause, all, index))))
      : await filtered(plan, index);
    const scores = new Map(), found = new Map();
    const seen = new Set(ranking.map((best) => best.page));
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i], page = index.m.pageOf(passage);
      if (!(hits[i] < (all ? clauses.length : 1)) && !seen.has(page) && allows(passage)) {
        const score = f(sums[i]), former = found.get(page);
        scores.set(passage, score);
        if (!former || score > former.score) { found.set(page, { page, passage, score, scores }); }
      }
    }
    return ranking.concat([...found.values()].sort(byScore));
  }

  const byScore = (a, b) => b.score - a.score || a.passage - b.passage;

  /** Pages with all words, then pages with some; a page named like the query first. */
  async function ranked(plan, index) {
    const { clauses, all, phrases, keys, name } = plan;
    if (!plan.possible || !(clauses.length || (all && phrases.length + keys.length))) {
      return [];
    }
    const [allows, named] = await Promise.all([allowed(plan, index), index.named(name)]);
    let ranking = all ? await run(true, plan, allows, index, []) : [];
    if (ranking.length < ENOUGH && (clauses.length > 1 || (clauses.length && (!all || clauses[0].words.length > 1)))) {
      ranking = await run(false, plan, allows, index, ranking);
    }
    ranking.forEach((best) => { best.named = named.includes(best.page); });
    return ranking.filter((best) => best.named).concat(ranking.filter((best) => !best.named));
  }

  /** Counts the names of pages, each with those above it. @param {string[][]} pages @param {string} query */
  function facets(pages, query) {
    const found = new Map();
    for (const names of pages) {
      const counted = new Set();
      for (const whole of names) {
        const steps = whole.split("/");
        steps.forEach((_, i) => {
          const name = steps.slice(0, i + 1).join("/"), key = vade.text.fold(name);
          if (name && !counted.has(key)) {
            counted.add(key);
            const [field, value] = (query + name).split(/(?<=^\w+:)/);
            const fresh = { name, count: 0, query: /[\0- \xA0\u3000]/.test(name) ? `${field}"${value}"` : query + name };
            found.set(key, found.get(key) || fresh);
            found.get(key).count++;
          }
        });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, FACETS);
  }

  /** What is to be marked in snippets: forms, and names of concepts, the longest first. */
  async function marks({ clauses, phrases }, index) {
    const marked = new Map(), names = [];
    for (const id of [...clauses.flatMap(({ words }) => words.flat().map((expansion) => expansion.id)), ...phrases.flat()]) {
      (await index.term(id)).forms.forEach((form) => marked.set(form, id));
    }
    const concepts = clauses.filter(({ token }) => token).map(({ concept }) => String(concept)).sort();
    for (const concept of concepts) {
      (await index.concept(Number(concept))).names.forEach((words) => names.push({ term: "§" + concept, words }));
    }
    return { marked, names: names.sort((a, b) => b.words.length - a.words.length) };
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
    const hits = await Promise.all(ranking.slice(0, limit).map(async (best) => {
      const { page, passage, scores, named } = best;
      const others = index.m.passagesOf(page).filter((other) => other !== passage && scores.has(other))
        .map((other) => ({ passage: other, score: scores.get(other) })).sort(byScore);
      return { ...await part(best), named, more: await Promise.all(others.slice(0, more).map(part)) };
    }));
    const { concepts, plain, possible } = plan;
    const concept = possible && !plain && concepts.length === 1 ? await index.concept(concepts[0]) : null;
    const pages = ranking.map((best) => best.page).sort((a, b) => a - b);
    const labels = counts ? await Promise.all(pages.map((page) => index.labels(page))) : [];
    return {
      hits, total: ranking.length, corrected: plan.corrected ? plan.understood.join(" ") : null,
      terms: plan.understood,
      definition: concept && { term: concept.term, text: concept.text, path: concept.path, anchor: concept.anchor },
      facets: counts ? { tags: facets(labels.map((page) => page.tags), "tag:"),
        folders: facets(labels.map((page) => [page.folder]), "path:/") } : null
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
