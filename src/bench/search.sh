#!/bin/sh
# The search of a built vault against Pagefind's over the same pages: time and memory to index, bytes on a disk, bytes on
# the wire and times in Chromium.
#
#   sh src/bench/search.sh VAULT [QUERIES]
#
# QUERIES is a file with one query a line; without it 24 are taken from the notes. Pagefind and playwright-core come from
# npm, once, into target/bench-tools. PAGEFIND=no leaves Pagefind out, EACH=1 prints each query, COUNT=N asks N of them,
# CHROMIUM names the browser.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
[ $# -ge 1 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
vault=$1
queries=${2:-$1}
tools=$root/target/bench-tools
[ -d "$tools/node_modules/pagefind" ] || npm install --silent --prefix "$tools" pagefind@1.6.0 playwright-core >/dev/null
"$root/vade" --help >/dev/null

parent=${TMPDIR:-/tmp}
[ ! -w /dev/shm ] || parent=/dev/shm
work=$(mktemp -d "$parent/vade-search.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

# Prints what a command took, all its processes together.
measured() {
  name=$1
  shift
  /usr/bin/time -f "$name: %e s wall, %U s user, %S s system, %M KB of memory" "$@" 2>"$work/log" >/dev/null || true
  tail -n 1 "$work/log"
}

# Prints the bytes and the number of files below folders.
size() {
  name=$1
  shift
  find "$@" -type f -exec wc -c {} + | awk -v name="$name" '$2 != "total" { bytes += $1; files++ }
    END { printf "%s: %.2f MB in %d files\n", name, bytes / 1e6, files }'
}

measured "the whole build" "$root/vade" build "$vault" -o "$work/site"
size "our search" "$work/site/vade/search"
theirs=-
if [ "${PAGEFIND:-yes}" != no ]; then
  theirs=$work/pagefind
  measured "Pagefind" "$tools/node_modules/.bin/pagefind" --site "$work/site" --output-path "$theirs" \
    --root-selector article.v-note
  size "Pagefind, index and fragments" "$theirs/index" "$theirs/fragment"
fi
echo
COUNT=${COUNT:-24} node "$root/src/bench/search/browser.mjs" "$tools" "$work/site" "$theirs" "$queries"
