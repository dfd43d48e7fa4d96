/*
 * Loads the shards of the search index: classic scripts under vade/search/ that call vade.shard, for a page that is
 * opened from a disk can load nothing else. Each holds bytes, compressed, as text.
 */
(function () {
  "use strict";

  const vade = window.vade;
  const WEB = location.protocol.startsWith("http");
  const loaded = new Map();
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

  /**
   * @typedef {{load?: (path: string, src: string, done: () => void) => void,
   *   inflate?: (bytes: Uint8Array) => Promise<Uint8Array>,
   *   fresh?: number}} Host
   *   what the engine needs of its surroundings: `load` makes a shard call `vade.shard`, `inflate` undoes
   *   deflate; `fresh` is added to addresses after the site was found to have been built anew
   */

  /** Takes a shard's content. @param {string} path @param {string} data @param {string} build */
  vade.shard = (path, data, build) => loaded.set(path, { data, build });

  /** Loads a script by a tag. @param {string} path @param {string} src @param {() => void} done run, or not there */
  function script(path, src, done) {
    const tag = Object.assign(document.createElement("script"), { src });
    tag.onload = tag.onerror = () => {
      tag.remove();
      done();
    };
    document.head.append(tag);
  }

  /** The bytes of a text of 93 characters: two hold 13 bits, one at the end 6. @param {string} data */
  function decode(data) {
    const bytes = new Uint8Array(data.length + 1);
    const digit = (i) => {
      const code = data.charCodeAt(i);
      return code - 32 - (code > 34) - (code > 92);
    };
    let held = 0, bits = 0, size = 0;
    for (let i = 0; i < data.length; i += 2) {
      const pair = i + 1 < data.length;
      held |= (digit(i) + (pair ? 93 * digit(i + 1) : 0)) << bits;
      for (bits += pair ? 13 : 6; bits > 7; bits -= 8) {
        bytes[size++] = held;
        held >>= 8;
      }
    }
    return bytes.subarray(0, size);
  }

  /** Undoes deflate. @param {Uint8Array} bytes @returns {Promise<Uint8Array>} */
  async function inflate(bytes) {
    const stream = new Response(bytes).body.pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  /** Reads the primitives of the shard format. */
  class Reader {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
      this.before = "";
    }
    number() {
      let value = 0, factor = 1, byte;
      do {
        byte = this.bytes[this.at++];
        value += (byte & 127) * factor;
        factor *= 128;
      } while (byte > 127);
      return value;
    }
    take(length) {
      this.at += length;
      return this.bytes.subarray(this.at - length, this.at);
    }
    text() {
      return utf8.decode(this.take(this.number()));
    }
    sorted() {
      const shared = this.number();
      this.before = this.before.slice(0, shared) + this.text();
      return this.before;
    }
    times(each) {
      return Array.from({ length: this.number() }, () => each(this));
    }
  }

  /** The shards of one site, decoded once each. */
  class Shards {
    constructor(base, host) {
      this.base = base;
      this.host = host;
      this.build = "";
      this.cache = new Map();
    }

    /** The decoded shard. @param {string} path @param {(reader: Reader) => any} read */
    get(path, read) {
      return this.kept(path, async () =>
        read(new Reader(await (this.host.inflate || inflate)(decode(await this.fetch(path))))));
    }

    /** Runs a script. @param {string} path @param {string | number} [build] what it must be of, if not of this build */
    script(path, build) {
      return this.kept(path, () => this.fetch(path, build));
    }

    /** What was made of a shard before, or is made now. */
    kept(path, make) {
      const cache = this.cache;
      if (!cache.has(path)) {
        cache.set(path, make());
        cache.get(path).catch(() => cache.delete(path));
      }
      return cache.get(path);
    }

    /** The script's data. One that is gone counts as a sign of another build. */
    async fetch(path, build = this.build) {
      // Makes a browser fetch the file again after a build, where it keeps copies.
      const fresh = build || this.host.fresh, version = fresh && WEB ? "?v=" + fresh : "";
      await new Promise((done) => (this.host.load || script)(path, this.base + path + ".js" + version, done));
      const shard = loaded.get(path);
      loaded.delete(path);
      if (!shard || (build && shard.build !== build)) {
        throw Object.assign(Error("no " + path), { stale: build });
      }
      this.build ||= shard.build;
      return shard.data;
    }
  }

  vade.shards = { Shards, Reader };
})();
