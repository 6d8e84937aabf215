#!/bin/sh
# Watches what changes, as server-sent events, until Ctrl-C. Give the last cursor to go on where you left.
# Usage: sh examples/curl/watch.sh [CURSOR]; CLOUDTIES_URL and CLOUDTIES_TOKEN say where and as whom.
set -eu
subscription='subscription Watch($after: String) { changes(after: $after) { cursor changes { kind what type subject object } } }'
exec curl --silent --show-error --no-buffer --get "${CLOUDTIES_URL:-http://127.0.0.1:4000/graphql}" \
  ${CLOUDTIES_TOKEN:+--header "Authorization: Bearer $CLOUDTIES_TOKEN"} --header 'Accept: text/event-stream' \
  --data-urlencode "query=$subscription" --data-urlencode "variables={\"after\": ${1:+\"}${1:-null}${1:+\"}}"
