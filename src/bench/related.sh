#!/bin/sh
# What the related notes cost: processor time for a vault, and for each note of it.
#
#   sh src/bench/related.sh VAULT...
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$root/.mvn/jdk.sh"
jdk_find || exit 2
[ $# -ge 1 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
"$root/vade" --help >/dev/null

"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
  -Djava.util.logging.config.file=/dev/null -cp "$root/target/vademecum.jar:$root/target/lib/*" \
  "$root/src/bench/java/vademecum/bench/RelatedCost.java" 3 "$@"
