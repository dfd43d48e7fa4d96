#!/bin/sh
# The benchmark: builds vaults of 1,000 and 10,000 made-up notes with `vade`, and with Hugo if it is installed.
#
#   sh src/bench/run.sh [RUNS [NOTES...]]      default: 5 runs of 1000 and 10000 notes
#
# It works in memory (/dev/shm) where there is such a thing, for disks differ more than programs. Leave the machine alone
# meanwhile; on a busy one only the ratios mean something.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$root/.mvn/jdk.sh"
jdk_find || exit 2
"$root/vade" --help >/dev/null

runs=${1:-5}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 1000 10000

parent=${TMPDIR:-/tmp}
[ ! -w /dev/shm ] || parent=/dev/shm
work=$(mktemp -d "$parent/vade-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

"$JAVA_HOME/bin/java" -cp "$root/target/lib/*" "$root/src/bench/java/vademecum/bench/Benchmark.java" \
  "$root/vade" "$work/bench" "$runs" "$@"
