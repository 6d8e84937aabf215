#!/bin/sh
# Which firms use a cloud? One page; give the endCursor of a page to get the next.
# Usage: sh examples/curl/customers.sh [CLOUD] [PAGE SIZE] [CURSOR]; CLOUDTIES_URL and CLOUDTIES_TOKEN say where and as whom.
set -eu
quote() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; } # a string of JSON
exec curl --silent --show-error --get "${CLOUDTIES_URL:-http://127.0.0.1:4000/graphql}" \
  ${CLOUDTIES_TOKEN:+--header "Authorization: Bearer $CLOUDTIES_TOKEN"} \
  --data-urlencode "query@$(dirname "$0")/../operations/customers.graphql" \
  --data-urlencode "variables={\"cloud\": $(quote "${1:-AWS}"), \"first\": ${2:-50}, \"after\": $(if [ $# -gt 2 ]; then quote "$3"; else echo null; fi)}"
