#!/bin/sh
# The benchmark of handouts: a vault as PDF, each time from a cold start of the whole program; then one, two and four
# copies of our own notes, to see how the time grows with the pages; then whether the same notes give the same bytes in
# another time zone and another locale.
#
#   sh src/bench/handout.sh VAULT [RUNS]      default: 5 runs
#
# It prints wall time, processor time and the largest size in memory of each run, and the medians. Leave the machine alone
# meanwhile; on a busy one only processor times and ratios mean something.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
[ $# -ge 1 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
vault=$1
runs=${2:-5}
"$root/vade" --help >/dev/null

parent=${TMPDIR:-/tmp}
[ ! -w /dev/shm ] || parent=/dev/shm
work=$(mktemp -d "$parent/vade-handout.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

# Prints a vault as PDF some times and tells what that took.
printed() {
  name=$1
  notes=$2
  : >"$work/times"
  for run in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/times" -f '%e %U %S %M' \
      "$root/vade" handout all --vault "$notes" -o "$work/book.pdf" >"$work/said" 2>&1 || [ $? -eq 1 ]
  done
  sed -n 's/.*, \([0-9]*\) pages.*/\1/p' "$work/said" >"$work/pages"
  awk '{ print $1, $2 + $3, $4 / 1024 }' "$work/times" | awk -v name="$name" -v pages="$(cat "$work/pages")" '
    function median(list, count,   i, j, kept) {
      for (i = 1; i <= count; i++)
        for (j = i + 1; j <= count; j++)
          if (list[j] < list[i]) { kept = list[i]; list[i] = list[j]; list[j] = kept }
      return list[int((count + 1) / 2)]
    }
    { wall[NR] = $1; cpu[NR] = $2; memory[NR] = $3 }
    END { printf "%s: %d pages, %.1f s wall, %.1f s of processors, %.0f MB of memory, %.1f ms a page\n", name, pages,
      median(wall, NR), median(cpu, NR), median(memory, NR), median(cpu, NR) * 1000 / pages }'
}

# The words of our notes several times over, each copy in a folder of its own.
copies() {
  target=$work/notes-$1
  mkdir -p "$target"
  for copy in $(seq "$1"); do
    cp -R "$root/notes" "$target/part-$copy"
    rm -rf "$target/part-$copy/vademecum.yaml"
  done
  printed "our notes, $1 times" "$target"
}

printed "$vault" "$vault"
cp "$work/book.pdf" "$work/first.pdf"
copies 1
copies 2
copies 4

# Prints the vault once more and says whether the bytes are those of the first time.
again() {
  name=$1
  shift
  env "$@" "$root/vade" handout all --vault "$vault" -o "$work/book.pdf" >/dev/null 2>&1 || [ $? -eq 1 ]
  cmp -s "$work/first.pdf" "$work/book.pdf" && echo "$name: the same bytes" || echo "$name: OTHER BYTES"
}

again "another run" TZ=UTC
again "another time zone" TZ=Pacific/Kiritimati
again "another locale" "VADE_JAVA_OPTIONS=-Duser.language=tr -Duser.country=TR"
