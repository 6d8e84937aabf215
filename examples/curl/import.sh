#!/bin/sh
# Imports an article from standard input, and prints what became of it. Needs a token that may: cloudties token create NAME --role import
# Usage: sh examples/curl/import.sh NAME.md < FILE; CLOUDTIES_URL and CLOUDTIES_TOKEN say where and as whom.
set -eu
: "${CLOUDTIES_TOKEN:?holds no token}"
# Makes a string of JSON of any text without control characters but tabs and line ends.
quote() {
  awk 'BEGIN { printf "\"" } { sub(/\r$/, ""); gsub(/["\\]/, "\\\\&"); gsub(/\t/, "\\t"); printf "%s%s", line, $0; line = "\\n" } END { printf "\"" }'
}
mutation='mutation Import($path: String!, $content: String!) { importArticle(path: $path, content: $content) { outcome article { title } diagnostics { code message line } } }'
printf '{"query": "%s", "variables": {"path": %s, "content": %s}}' "$mutation" "$(printf '%s\n' "$1" | quote)" "$(quote)" |
  curl --silent --show-error "${CLOUDTIES_URL:-http://127.0.0.1:4000/graphql}" \
    --header "Authorization: Bearer $CLOUDTIES_TOKEN" --header 'Content-Type: application/json' --data-binary @-
