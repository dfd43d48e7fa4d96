/*
 * Reads the search index: forms, terms, postings and passages out of the shards, in the format of
 * docs/reference/search.md.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});
  const f = Math.fround;
  const VERSION = 2;

  /** Decodes the manifest. @param {Reader} r */
  function manifest(r) {
    if (r.number() !== VERSION) {
      throw new Error("the search index has another version");
    }
    const m = { passages: r.number(), documents: r.number(), lengths: r.number(), block: r.number() };
    m.language = r.text();
    m.stems = r.number();
    m.stop = new Set(r.text().split(" "));
    m.completions = new Set(r.text());
    m.fuzzy = new Set(r.text());
    m.starts = [0];
    r.times(() => m.starts.push(m.starts[m.starts.length - 1] + r.number()));
    m.passagesOf = (page) => Array.from({ length: m.starts[page + 1] - m.starts[page] }, (_, i) => m.starts[page] + i);
    m.pageOf = new Int32Array(m.passages);
    m.starts.slice(0, -1).forEach((start, page) => m.pageOf.fill(page, start, m.starts[page + 1]));
    m.bounds = r.times(() => r.sorted());
    r.before = "";
    m.keyBounds = r.times(() => r.sorted());
    const average = f(m.lengths / m.documents);
    m.norms = Float32Array.from({ length: 256 }, (_, b) =>
      f(1 / f(f(1.2) * f(0.25 + f(f(0.75 * length(b)) / average)))));
    return m;
  }

  /** The length that Lucene's one-byte form stands for. @param {number} byte */
  function length(byte) {
    const rest = byte - 24;
    return rest < 0 ? byte : 24 + (rest < 8 ? rest : ((rest & 7) | 8) * 2 ** ((rest >> 3) - 1));
  }

  /** Decodes a lexicon shard: forms with their terms, terms with their postings, and names of concepts. */
  function lexicon(chunk) {
    return (r) => {
      const terms = [], forms = new Map(), stems = new Map();
      r.times(() => {
        const form = r.sorted(), frequency = r.number(), ref = r.number();
        let home = chunk, local;
        if (ref & 1) {
          home -= ref >> 1;
          local = r.number();
        } else {
          local = ref ? terms.length - ref / 2 : terms.push({ forms: [], names: [] }) - 1;
          terms[local].forms.push(...(frequency ? [form] : []));
        }
        (frequency ? forms : stems).set(form, { form, frequency, id: home + "-" + local });
      });
      for (const term of terms) {
        const head = r.number();
        term.frequency = head >> 1;
        term.postings = head & 1 ? null : r.take(r.number());
      }
      r.times(() => terms[r.number()].forms.push(r.text()));
      r.times(() => terms[r.number()].names.push({ concept: r.number(), rest: r.times(() => r.number() + "-" + r.number()) }));
      return { forms, stems, terms };
    };
  }

  /** Decodes a term's postings. @param {Reader} r @param {number} count */
  function postings(r, count) {
    const passages = new Int32Array(count), frequencies = new Int32Array(count).fill(1);
    let passage = 0;
    for (let i = 0; i < count; i++) {
      const head = r.number();
      passage += head >> 1;
      passages[i] = passage;
      frequencies[i] = head & 1;
    }
    for (let i = 0; i < count; i++) {
      frequencies[i] = frequencies[i] || r.number();
    }
    return { passages, frequencies, norms: r.take(count) };
  }

  /** Decodes concepts. @param {Reader} r */
  const concepts = (r) => r.times(() => ({ term: r.text(), text: r.text(), path: r.text(), anchor: r.text(),
    names: r.times(() => r.times(() => r.text().split(" "))) }));

  /** Decodes what facets are counted from. @param {Reader} r */
  const labels = (r) => r.times(() => ({ folder: r.text(), tags: r.times(() => r.text()) }));

  /** Decodes a block of passages. @param {Reader} r */
  function documents(r) {
    const found = [];
    let page = {};
    while (r.at < r.bytes.length) {
      if (r.number()) {
        page = { title: r.text(), path: r.text(), tags: r.text().split("\n").filter(Boolean) };
      }
      found.push({ ...page, heading: r.text(), anchor: r.text(), text: r.text() });
    }
    return found;
  }

  /** The last bound that is not behind a text. @param {string[]} bounds @param {string} text */
  function place(bounds, text) {
    let low = 0, high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bounds[middle] <= text) { low = middle; } else { high = middle - 1; }
    }
    return low;
  }

  /** What the planner and the scorer ask of the index. */
  class Index {
    constructor(shards, head) {
      this.shards = shards;
      this.m = head;
    }
    chunk(number) {
      return this.shards.get("t/" + number, lexicon(number));
    }
    /** The shard that a form belongs to. @param {string} form */
    async around(form) {
      return this.m.bounds.length ? this.chunk(place(this.m.bounds, form)) : { forms: new Map(), stems: new Map() };
    }
    /** The entry of a form, or undefined. @param {string} form */
    async find(form) {
      return (await this.around(form)).forms.get(form);
    }
    /** The entry of the term that a word has by its stem, or undefined. */
    async stemmed(form, spelling) {
      if (!this.m.stems) {
        return undefined;
      }
      await this.shards.script("stem");
      const stem = vade.text.fold(vade.stem(spelling), true) || form;
      const { forms, stems } = await this.around(stem);
      return stems.get(stem) || forms.get(stem);
    }
    async term(id) {
      const [chunk, local] = id.split("-");
      return (await this.chunk(Number(chunk))).terms[Number(local)];
    }
    async postings(id) {
      const term = await this.term(id), { postings: bytes, frequency } = term;
      return bytes ? (term.list = term.list || postings(new vade.shards.Reader(bytes), frequency))
        : this.shards.get("p/" + id, (r) => postings(r, frequency));
    }
    /** The term of a concept's mentions. @param {number} number */
    async token(number) {
      const token = "§" + number;
      return (await this.around(token)).stems.get(token).id;
    }
    async concept(number) {
      return (await this.shards.get("c/" + (number >> 3), concepts))[number & 7];
    }
    /** The folder and tags of a page. @param {number} page */
    async labels(page) {
      return (await this.shards.get("n/" + (page >> 10), labels))[page & 1023];
    }
    /** The positions of a term by passage. @param {string} id @returns {Promise<Map<number, Set<number>>>} */
    async positions(id) {
      const [chunk, local] = id.split("-").map(Number);
      const count = (await this.chunk(chunk)).terms.length;
      const parts = await this.shards.get("q/" + chunk, (r) => Array.from({ length: count }, () => r.take(r.number())));
      const bytes = parts[local].length ? parts[local] : await this.shards.get("q/" + id, (r) => r.bytes);
      const r = new vade.shards.Reader(bytes);
      const places = new Map();
      for (const passage of (await this.postings(id)).passages) {
        let at = 0;
        places.set(passage, new Set(r.times(() => (at += r.number()))));
      }
      return places;
    }
    /** The most frequent forms with a prefix, one for each term. @param {string} prefix @param {number} most */
    async completions(prefix, most) {
      const low = place(this.m.bounds, prefix), high = place(this.m.bounds, prefix + "\uFFFF");
      if (high - low >= 2) {
        const first = String.fromCodePoint(prefix.codePointAt(0));
        const known = this.m.completions.has(first) ? await this.shards.get("x/" + hex(first), prepared) : new Map();
        return Promise.all((known.get(prefix) || []).slice(0, most).map((form) => this.find(form)));
      }
      const chunks = await Promise.all(this.m.bounds.slice(low, high + 1).map((_, i) => this.chunk(low + i)));
      const found = chunks.flatMap((chunk) => [...chunk.forms.values()])
        .filter((entry) => entry.form.startsWith(prefix));
      const terms = new Set();
      return found.sort(frequent).filter((entry) => !terms.has(entry.id) && terms.add(entry.id)).slice(0, most);
    }
    /** The forms of the index with the same first character that a typo may have meant. @param {string} form */
    async candidates(form) {
      const first = String.fromCodePoint(form.codePointAt(0));
      return this.m.fuzzy.has(first)
        ? this.shards.get("f/" + hex(first), (r) => r.times(() => ({ form: r.sorted(), frequency: r.number() }))) : [];
    }
    /** The numbers of the pages that have a key. @param {string} key @returns {Promise<number[]>} */
    async pages(key) {
      if (!this.m.keyBounds.length) {
        return [];
      }
      return (await this.shards.get("g/" + place(this.m.keyBounds, key), keys)).get(key) || [];
    }
    /** A passage. @param {number} passage */
    async passage(passage) {
      const block = Math.floor(passage / this.m.block);
      return (await this.shards.get("d/" + block, documents))[passage % this.m.block];
    }
  }

  /** More passages first, then by form. */
  const frequent = (a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1);

  const hex = (first) => first.codePointAt(0).toString(16);

  /** Decodes the completions of prefixes. @param {Reader} r */
  function prepared(r) {
    return new Map(r.times(() => {
      const prefix = r.sorted();
      return [prefix, r.times(() => prefix + r.text())];
    }));
  }

  /** Decodes the keys of pages. @param {Reader} r */
  function keys(r) {
    return new Map(r.times(() => {
      const key = r.sorted();
      let page = 0;
      return [key, r.times(() => (page += r.number()))];
    }));
  }

  /**
   * Opens the index in a folder.
   * @param {string} base the folder's address, with a slash at its end
   * @param {import("./engine-shards.js").Host} host
   */
  async function open(base, host) {
    const shards = new vade.shards.Shards(base, host);
    return new Index(shards, await shards.get("m", manifest));
  }

  vade.index = { open, frequent };
})();
