#!/usr/bin/env bash
# Times `./ecotown up` until ready: cold (empty data folder, no start-up cache), then warm; prints the resident memory of
# each process. Run `./mvnw -DskipTests package` before it: what is stale would be built within the cold start.
set -euo pipefail
cd "$(dirname "$0")/.."
export ECOTOWN_HOME="${ECOTOWN_HOME:-$PWD/bench/target/platform}"
port="${1:-18180}"
log="$(mktemp)"

rm -rf "$ECOTOWN_HOME"
for run in cold warm warm warm; do
  start=$(date +%s.%N)
  ./ecotown up --detach --port "$port" > "$log" 2>&1 || { cat "$log"; exit 1; }
  end=$(date +%s.%N)
  echo "$run: $(echo "$end - $start" | bc) s"
  ./ecotown status --json | node -e '
    const { services } = JSON.parse(require("fs").readFileSync(0));
    const mib = (bytes) => (bytes / 1048576).toFixed(0);
    console.log("  " + services.map((one) => `${one.name} ${mib(one.rssBytes)} MiB`).join(", ") +
      `, together ${mib(services.reduce((sum, one) => sum + one.rssBytes, 0))} MiB`);'
  ./ecotown down > /dev/null
done
rm -f "$log"
