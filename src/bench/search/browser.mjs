/**
 * Asks a built site's search and Pagefind's, over the same pages, the same queries in a real browser, and prints the
 * bytes on the wire (bodies, gzip) and the times.
 *
 *   node browser.mjs TOOLS SITE PAGEFIND|- QUERIES|VAULT
 *
 * TOOLS has node_modules with playwright-core; CHROMIUM names the browser, /usr/bin/chromium without. QUERIES is a file
 * with one query a line. Each query is asked in a browser that has seen nothing yet: `cold` is everything that it
 * fetches until its hits are there with their texts, the five that both sides begin with and ten; `warm` what remains
 * once the engine and the manifest are there.
 */
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { fromVault } from "./queries.mjs";

const [tools, site, pagefind, source] = process.argv.slice(2);
const { chromium } = createRequire(join(tools, "package.json"))("playwright-core");
const FIRST = 5;
const COUNT = Number(process.env.COUNT || 24);
const TYPES = { ".js": "text/javascript; charset=utf-8", ".html": "text/html; charset=utf-8" };

/** Serves folders by the first part of the path, and counts what it sends. */
function serve(folders) {
  const sent = { bytes: 0, files: 0, names: [] };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
    if (!path.includes("/")) {
      response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!doctype html><title>bench</title>");
      return;
    }
    const file = join(folders[path.split("/")[0]] || "/nowhere", normalize(path.slice(path.indexOf("/"))));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = gzipSync(readFileSync(file));
    sent.bytes += body.length;
    sent.files++;
    sent.names.push([path, body.length]);
    response.writeHead(200, { "content-type": TYPES[extname(file)] || "application/octet-stream",
      "content-encoding": "gzip", "content-length": body.length, "cache-control": "max-age=3600" }).end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ server, sent, port: server.address().port })));
}

const engine = readdirSync(join(site, "vade")).find((name) => /^engine-.*\.js$/.test(name));

/** What runs in the page: opening the search, and asking it. */
const SIDES = {
  ours: {
    open: ([engine]) => new Promise((resolve, reject) => {
      const tag = document.createElement("script");
      tag.src = "/site/vade/" + engine;
      tag.onerror = reject;
      tag.onload = async () => {
        window.search = await window.vade.engine.open(location.origin + "/site/vade/search/");
        resolve(0);
      };
      document.head.append(tag);
    }),
    ask: async ([query, limit]) => {
      const start = performance.now();
      const found = await window.search.search(query, { limit, prefix: true });
      return { time: performance.now() - start, total: found.total, first: found.hits.map((hit) => hit.path)[0] || "" };
    }
  },
  pagefind: {
    open: async () => {
      window.pf = await import("/pagefind/pagefind.js");
      await window.pf.init();
      return 0;
    },
    ask: async ([query, limit]) => {
      const start = performance.now();
      const found = await window.pf.search(query);
      const hits = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
      return { time: performance.now() - start, total: found.results.length, first: hits.map((hit) => hit.url)[0] || "" };
    }
  }
};

async function ask(browser, web, side, query) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(side, query, String(error)));
  await page.goto(`http://127.0.0.1:${web.port}/`);
  Object.assign(web.sent, { bytes: 0, files: 0, names: [] });
  await page.evaluate(SIDES[side].open, [engine]);
  const upfront = web.sent.bytes;
  const files = web.sent.files;
  const found = await page.evaluate(SIDES[side].ask, [query, FIRST]);
  const begun = web.sent.bytes;
  await page.evaluate(SIDES[side].ask, [query, 10]);
  const row = { query, upfront, begun, begunWarm: begun - upfront, warm: web.sent.bytes - upfront, cold: web.sent.bytes,
    files: web.sent.files - files, kinds: kinds(web.sent.names), total: found.total, first: found.first,
    arriving: found.time };
  const again = [];
  for (let i = 0; i < 5; i++) {
    again.push((await page.evaluate(SIDES[side].ask, [query, 10])).time);
  }
  row.again = quantile(again, 0.5);
  await context.close();
  return row;
}

/** Bytes by the first letter of what was fetched. */
function kinds(names) {
  const sums = {};
  for (const [name, bytes] of names) {
    const kind = (/search\/(.)/.exec(name) || /vade\/(engine|stem)/.exec(name) || ["", "other"])[1];
    sums[kind] = (sums[kind] || 0) + bytes;
  }
  return sums;
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] : NaN;
}

const kb = (bytes) => (bytes / 1000).toFixed(1) + " KB";
const ms = (time) => time.toFixed(1) + " ms";

function table(rows) {
  const line = (name, value, unit) => `| ${name} | ` + Object.keys(rows).map((side) =>
    [0.5, 0.95, 1].map((q) => unit(quantile(rows[side].map(value), q))).join(" / ")).join(" | ") + " |";
  console.log("| median / p95 / most | " + Object.keys(rows).join(" | ") + " |");
  console.log("|---|" + Object.keys(rows).map(() => "---|").join(""));
  console.log(line("before the first query", (row) => row.upfront, kb));
  console.log(line("cold, first five hits", (row) => row.begun, kb));
  console.log(line("warm, first five hits", (row) => row.begunWarm, kb));
  console.log(line("cold, ten hits", (row) => row.cold, kb));
  console.log(line("warm, ten hits", (row) => row.warm, kb));
  console.log(line("files a query", (row) => row.files, String));
  console.log(line("time, files arriving", (row) => row.arriving, ms));
  console.log(line("time, files there", (row) => row.again, ms));
  const empty = (side) => rows[side].filter((row) => !row.total).length;
  console.log("| queries with nothing found | " + Object.keys(rows).map(empty).join(" | ") + " |");
  if (rows.pagefind) {
    const ratio = (value) => (quantile(rows.ours.map(value), 0.5) / quantile(rows.pagefind.map(value), 0.5)).toFixed(3);
    console.log("\nmedian, ours by Pagefind's:", `first five hits cold ${ratio((row) => row.begun)}, warm `
      + `${ratio((row) => row.begunWarm)}; ten hits cold ${ratio((row) => row.cold)}, warm ${ratio((row) => row.warm)}`);
  }
}

const web = await serve({ site, pagefind });
const queries = statSync(source).isDirectory() ? fromVault(source, COUNT)
  : readFileSync(source, "utf8").split("\n").filter(Boolean);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"] });
const rows = Object.fromEntries((pagefind === "-" ? ["ours"] : ["ours", "pagefind"]).map((side) => [side, []]));
for (const query of queries) {
  for (const side of Object.keys(rows)) {
    rows[side].push(await ask(browser, web, side, query));
  }
}
console.log(`${queries.length} queries\n`);
if (process.env.EACH) {
  for (const row of rows.ours) {
    const parts = Object.entries(row.kinds).map(([kind, bytes]) => kind + " " + (bytes / 1000).toFixed(1)).join(", ");
    console.log(kb(row.warm), ms(row.arriving), ms(row.again), row.total, row.query, "|", parts);
  }
}
table(rows);
await browser.close();
web.server.close();
