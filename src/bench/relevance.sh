#!/bin/sh
# How well the search ranks: nDCG@10 and MRR@10 on a judged set, for our ranking and for Lucene's EnglishAnalyzer and BM25.
#
#   sh src/bench/relevance.sh DOCUMENTS QUERIES JUDGEMENTS [-v]
#
# DOCUMENTS is a vault of notes (named by their paths without `.md`), or a folder of TREC, SMART, JSON-lines or text
# files. QUERIES are TREC topics, SMART, JSON lines, or lines of name, tab, text. JUDGEMENTS are TREC's: query, 0,
# document, grade. With -v each query has a line of its own.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$root/.mvn/jdk.sh"
jdk_find || exit 2
[ $# -ge 3 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
"$root/vade" --help >/dev/null

work=$(mktemp -d "${TMPDIR:-/tmp}/vade-relevance.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file=/dev/null \
  -cp "$root/target/vademecum.jar:$root/target/lib/*" \
  "$root/src/bench/java/vademecum/bench/search/Relevance.java" "$root/vade" "$work" "$@"
