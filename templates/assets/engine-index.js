/*
 * Reads the search index: forms, terms, postings and passages out of the shards, in the format of
 * docs/reference/search.md.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  /** Decodes the manifest. @param {Reader} r */
  function manifest(r) {
    // The version of the format.
    if (r.number() !== 7) {
      throw Error("version");
    }
    const m = {};
    "documents stride group block run spread".split(" ").forEach((name) => { m[name] = r.number(); });
    // The language, which only the stemmer knows.
    r.text();
    m.stop = new Set(r.text().split(" "));
    for (const kind of "xf") { m[kind] = new Set(texts(r)); }
    for (const kind of "tgo") { m[kind] = { part: r.number(), bounds: texts(r) }; }
    m.bundles = r.times(() => [r.number(), r.number()]);
    m.pageOf = (passage) => Math.floor(passage / m.stride);
    return m;
  }

  /** Decodes a list of sorted texts. @param {Reader} r @returns {string[]} */
  function texts(r) {
    r.before = "";
    return r.times(() => r.sorted());
  }

  /** Decodes a lexicon shard: forms with their terms, terms with their postings and names of concepts. */
  function lexicon(chunk, m) {
    return (r) => {
      const terms = [], forms = new Map(), stems = new Map();
      r.times(() => {
        const form = r.sorted(), count = r.number(), lengths = count && r.number(), ref = r.number();
        const home = chunk - (ref & 1 && ref >> 1);
        const local = ref & 1 ? r.number() : ref ? terms.length - ref / 2 : terms.push({ forms: [], names: [] }) - 1;
        if (count && !(ref & 1)) { terms[local].forms.push(form); }
        (count ? forms : stems).set(form, { form, count, lengths, id: home + "-" + local });
      });
      r.times(() => terms[r.number()].forms.push(r.text()));
      const lengths = r.number();
      r.times(() => terms[r.number()].names
        .push({ concept: r.number(), rest: r.times(() => r.number() + "-" + r.number()) }));
      for (const term of terms) {
        const head = r.number();
        term.count = head >> 1;
        term.own = head & 1;
      }
      const here = terms.filter((term) => !term.own);
      postings(r, here.map((term) => term.count), m.stride).forEach((list, i) => { here[i].postings = list; });
      return { forms, stems, terms, lengths };
    };
  }

  /**
   * Decodes the postings of terms, given how many each has: first the pages of all, then the passages of all, and so on.
   * @param {Reader} r @param {number[]} counts @param {number} stride
   * @returns {{passages: Float64Array, impacts: Uint8Array}[]}
   */
  function postings(r, counts, stride) {
    const lists = counts.map((count) => new Float64Array(count).map(() => r.number()));
    const each = (act) => lists.forEach((list) => list.forEach((found, i) => act(list, i, i && !found)));
    let page;
    each((list, i, same) => {
      page = list[i] + (i && page);
      if (!same) { list[i] = page * stride + r.number(); }
    });
    each((list, i, same) => { if (same) { list[i] = list[i - 1] + 1 + r.number(); } });
    return lists.map((passages) => ({ passages, impacts: r.take(passages.length) }));
  }

  /** Decodes what characters stand for in the texts of passages. @param {Reader} r */
  const shorthand = (r) => [r.number(), texts(r), texts(r)];

  /** The last bound that is not behind a text. @param {string[]} bounds @param {string} text */
  const place = (bounds, text) => bounds.findLastIndex((bound) => bound <= text);

  /** The way to a numbered file: no folder has too many. */
  const numbered = (kind, number) => kind + "/" + (number >> 8) + "/" + (number & 255);

  /** What the planner and the scorer ask of the index. A passage is its page times `m.stride` plus its number there. */
  class Index {
    constructor(shards, head) {
      this.shards = shards;
      this.m = head;
    }
    /** The number of the file of a kind that a text belongs to. @param {"t" | "g" | "o"} kind @param {string} text */
    async at(kind, text) {
      const { part, bounds } = this.m[kind];
      const found = place(bounds, text);
      return part ? found * part + place(await this.shards.get(numbered("r" + kind, found), texts), text) : found;
    }
    chunk(number) {
      return this.shards.get(numbered("t", number), lexicon(number, this.m));
    }
    /** The shard that a form belongs to. @param {string} form */
    async around(form) {
      return this.chunk(await this.at("t", form));
    }
    /** The entry of a form, or of a stem that is no form, or undefined. @param {string} form @param {string} [kind] */
    async find(form, kind = "forms") {
      return (await this.around(form))[kind].get(form);
    }
    /** The entry of the term that a word has by its stem, or undefined. */
    async stemmed(form, spelling) {
      await this.shards.script("unknown");
      return vade.unknown.stemmed(form, spelling, this);
    }
    async term(id) {
      const [chunk, local] = id.split("-");
      return (await this.chunk(chunk)).terms[local];
    }
    async postings(id) {
      const term = await this.term(id);
      return term.own ? (await this.shards.get(own("p", id), (r) => postings(r, [term.count], this.m.stride)))[0]
        : term.postings;
    }
    /** The most frequent forms with a prefix, one for each term. @param {string} prefix @param {number} most */
    async completions(prefix, most) {
      const [low, high] = await Promise.all([this.at("t", prefix), this.at("t", prefix + "\uFFFF")]);
      if (high - low >= 2) {
        const known = new Map(await this.first("x", [...prefix].slice(0, 2).join(""), prepared));
        return Promise.all((known.get(prefix) || []).slice(0, most).map((form) => this.find(form)));
      }
      const chunks = await Promise.all([low, high].map((number) => this.chunk(number)));
      const found = chunks.flatMap((chunk) => [...chunk.forms.values()])
        .filter((entry) => entry.form.startsWith(prefix));
      const terms = new Set();
      return found.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
        .filter(({ id }) => !terms.has(id) && terms.add(id)).slice(0, most);
    }
    /** A shard of those that are named by their first characters; an empty list if there is none. */
    first(kind, start, decode) {
      const name = [...start].map((char) => char.codePointAt(0).toString(16)).join("-");
      return this.m[kind].has(start) ? this.shards.get(kind + "/" + name, decode) : [];
    }
    /** The numbers of the pages that have a whole name. @param {string[]} forms @returns {Promise<number[]>} */
    async named(forms) {
      const chunk = forms.length && await this.around(forms[0]);
      if (!chunk || !((chunk.forms.get(forms[0]) || chunk).lengths >> Math.min(forms.length - 1, 6) & 1)) { return []; }
      await this.shards.script("concepts");
      return vade.concepts.pages(forms.join(" "), this);
    }
    /** A passage. @param {number} passage */
    async passage(passage) {
      const { pageOf, stride, group, block, bundles } = this.m;
      const page = pageOf(passage), part = passage % stride;
      const bundle = bundles.findLastIndex(([first]) => first <= page), [first, stamp] = bundles[bundle];
      // The number is a fraction, of which the way has the whole part.
      const file = numbered("d/" + bundle, (page - first) / group) + "-" + (part / block | 0);
      const [[long, shorts, longs], data] =
        await Promise.all([this.shards.get("w", shorthand), this.shards.script(file, stamp)]);
      const [title, path, tags, ...rest] = data[(page - first) % group]
        .map((text) => text.replace(/\x01?[^ -~]/g, (char) =>
          char[1] || shorts[char.charCodeAt() - 14] || longs[char.charCodeAt() - long] || char));
      const [heading, anchor, text] = rest.slice(part % block * 3);
      return { title, path, tags: tags.split("\n").filter(Boolean), heading, text,
        anchor: anchor || heading.split(" › ").pop().toLowerCase().replaceAll(" ", "-") };
    }
  }

  /** The file of a term's own. @param {string} kind @param {string} id */
  const own = (kind, id) => numbered(kind, id.split("-")[0]) + "-" + id.split("-")[1];

  /** Decodes the completions of prefixes. @param {Reader} r */
  const prepared = (r) => r.times(() => {
    const prefix = r.sorted();
    return [prefix, r.times(() => prefix + r.text())];
  });

  /**
   * Opens the index in a folder.
   * @param {string} base the folder's address, with a slash at its end
   * @param {import("./engine-shards.js").Host} host
   */
  async function open(base, host) {
    const shards = new vade.shards.Shards(base, host);
    return new Index(shards, await shards.get("m", manifest));
  }

  vade.index = { open, numbered, own };
})();
