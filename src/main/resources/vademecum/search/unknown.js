/*
 * For words that the site does not have: what a typo may have meant, and what the stemmers of all languages share. It
 * is published as one script with the stemmer of the site's language, and loaded only when a reader asks for such a word.
 * The algorithms and the lists of endings are those of the Snowball project (snowballstem.org, BSD licence), in the
 * version of Lucene's Java stemmers, which the index was made with.
 */
(function () {
  "use strict";

  const vade = (window.vade = window.vade || {});

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
   * The forms that a typo may have meant, the nearest first.
   * @param {string} form
   * @param {import("../../../../templates/assets/engine-index.js").Index} index
   * @returns {Promise<{form: string, edits: number}[]>}
   */
  async function nearest(form, index) {
    const most = form.length < 8 ? 1 : 2;
    const read = (r) => r.times(() => ({ form: r.sorted(), frequency: r.number() }));
    const candidates = await index.first("f", [...form][0], read);
    return candidates.filter((entry) => Math.abs(entry.form.length - form.length) <= most)
      .map((entry) => ({ ...entry, edits: distance(form, entry.form, most) })).filter((entry) => entry.edits <= most)
      .sort((a, b) => a.edits - b.edits || b.frequency - a.frequency || (a.form < b.form ? -1 : 1)).slice(0, 4);
  }

  /** The entry of the term that a word has by its stem, or undefined. */
  async function stemmed(form, spelling, index) {
    const stem = vade.text.fold(vade.stem(spelling), true) || form;
    return await index.find(stem, "stems") || index.find(stem);
  }

  /**
   * Adds what may stand for a word of which nothing is known: if it is finished its completions, else what a typo may
   * have meant. Returns the form as it was understood.
   */
  async function guess(word, expansions, { add, complete, free, plan, index }) {
    const { form, open } = word;
    if (!open && free(word)) {
      await complete(form, 3, expansions);
    }
    const similar = expansions.length || form.length < 4 || !free(word) ? [] : await nearest(form, index);
    for (const other of similar) {
      add(await index.find(other.form), Math.fround(1 - Math.fround(other.edits / form.length)), expansions);
    }
    plan.corrected = plan.corrected || similar.length > 0;
    return (similar[0] || word).form;
  }

  vade.unknown = { stemmed, guess };

  /** Endings with what replaces them: `"ing,ed tional:tion"` removes two and replaces one. @param {string} text */
  function rules(text) {
    const found = new Map();
    for (const rule of text.split(" ")) {
      const [endings, put = ""] = rule.split(":");
      endings.split(",").forEach((ending) => found.set(ending, put));
    }
    return found;
  }

  /** A word that loses its endings. `p1`, `p2` and `pv` are where the regions R1, R2 and RV begin. */
  class Word {
    /** @param {string} text @param {string} vowels */
    constructor(text, vowels) {
      this.text = text;
      this.vowels = vowels;
      this.p1 = this.p2 = this.pv = text.length;
    }
    /** Whether there is a vowel at a place, counted from the end if it is negative. */
    vowel(at) {
      const char = this.text.at(at);
      return char !== undefined && this.vowels.includes(char);
    }
    /** Whether there is a character at a place, and it is no vowel. */
    other(at) {
      return this.text.at(at) !== undefined && !this.vowels.includes(this.text.at(at));
    }
    /** The place behind the first vowel, or other letter, from a place on; NaN if there is none. */
    past(from, vowel = true) {
      for (let i = from; i < this.text.length; i++) {
        if (this.vowel(i) === vowel) { return i + 1; }
      }
      return NaN;
    }
    /** Finds R1, behind the first other letter behind a vowel, and R2, the same again. */
    regions(least = 0, from = 0) {
      const first = from || this.past(this.past(0), false);
      if (first) {
        this.p1 = Math.max(first, least);
        this.p2 = this.past(this.past(first), false) || this.p2;
      }
    }
    /** Finds RV as in the languages that descend from Latin. */
    verbs() {
      const [first, second] = [this.vowel(0), this.vowel(1)];
      if (this.text.length > 1) {
        const pv = second ? (first ? this.past(2, false) : 3) : this.past(2);
        this.pv = pv <= this.text.length ? pv : this.pv;
      }
    }
    /** The longest ending out of a set or map that begins at a place or behind it, or "". */
    longest(endings, from = 0) {
      for (let i = Math.max(from, this.text.length - 9); i < this.text.length; i++) {
        if (endings.has(this.text.slice(i))) { return this.text.slice(i); }
      }
      return "";
    }
    /** Whether the word ends so, not before a place. */
    ends(ending, from = 0) {
      return this.text.endsWith(ending) && this.text.length - ending.length >= from;
    }
    /** Replaces an ending. */
    put(ending, other = "") {
      this.text = this.text.slice(0, this.text.length - ending.length) + other;
      return true;
    }
    /** Replaces an ending if the word has it, not before a place. */
    drop(ending, from = 0, other = "") {
      return this.ends(ending, from) && this.put(ending, other);
    }
    /** Replaces the longest ending by its rule, if it begins at a place or behind it. */
    apply(rule, from = 0) {
      const ending = this.longest(rule);
      return ending !== "" && this.ends(ending, from) && this.put(ending, rule.get(ending));
    }
  }

  /** The stem of a word, or "" if it has none. @param {string} word */
  vade.stem = () => "";

  /**
   * Takes the stemmer of the site's language.
   * @param {RegExp} alphabet the words that have a stem
   * @param {(word: string, Word: typeof Word, rules: (text: string) => Map<string, string>) => string} stem
   */
  vade.stemmer = (alphabet, stem) => {
    vade.stem = (word) => (alphabet.test(word) ? stem(word, Word, rules) : "");
  };
})();
