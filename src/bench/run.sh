#!/bin/sh
# Builds made-up vaults as whole processes, in turn with Hugo where it is installed, and prints a row for each run:
#   sh src/bench/run.sh [RUNS [SIZE...]]        three runs of 1000 and 10000 notes unless told otherwise
# Hugo gets the same notes with Markdown links, a layout with title, text and tags, and resolves the links; it makes
# neither backlinks nor a glossary nor a search. Everything is kept in memory where /dev/shm is there.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$root/.mvn/jdk.sh"
jdk_find || exit 2
[ -x /usr/bin/time ] || { echo "install GNU time (/usr/bin/time)" >&2; exit 2; }
runs=${1:-3}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 1000 10000
work=$(mktemp -d "$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)/vade-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

hugo_site() { # hugo_site NOTES FOLDER
  mkdir -p "$2/layouts/_default/_markup"
  ln -s "$1" "$2/content"
  printf 'baseURL = "https://example.org/"\ndisableKinds = ["RSS", "sitemap"]\n[markup.highlight]\ncodeFences = false\n' >"$2/config.toml"
  printf '<!doctype html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul></html>' >"$2/layouts/_default/single.html"
  printf '<!doctype html><html lang="en"><title>{{ .Title }}</title><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul></html>' >"$2/layouts/_default/list.html"
  printf '{{ with .Page.GetPage .Destination }}<a href="{{ .RelPermalink }}">{{ $.Text | safeHTML }}</a>{{ else }}<a href="{{ .Destination }}">{{ .Text | safeHTML }}</a>{{ end }}' >"$2/layouts/_default/_markup/render-link.html"
}

row() { # row WHO SIZE COMMAND...
  who=$1 size=$2; shift 2
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >/dev/null 2>&1
  awk -v who="$who" -v size="$size" '{ printf "%-5s %7d notes %8.2f s wall %8.2f s CPU %7.0f MB %8.0f notes/s\n", who, size, $1, $2 + $3, $4 / 1024, size / $1 }' "$work/time"
}

"$root/vade" --version >/dev/null
for size in "$@"; do
  "$jdk_home/bin/java" "$root/src/bench/VaultMaker.java" "$work/wiki" "$size" wiki
  "$jdk_home/bin/java" "$root/src/bench/VaultMaker.java" "$work/markdown" "$size" markdown
  hugo_site "$work/markdown" "$work/hugo"
  run=0
  while [ "$run" -lt "$runs" ]; do
    run=$((run + 1))
    rm -rf "$work/site" "$work/.vademecum" "$work/hugo/public"
    row vade "$size" "$root/vade" build "$work/wiki" -o "$work/site"
    if command -v hugo >/dev/null; then
      row hugo "$size" hugo --quiet --source "$work/hugo"
    fi
  done
  rm -rf "$work/wiki" "$work/markdown" "$work/hugo"
done
