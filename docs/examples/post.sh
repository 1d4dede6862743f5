#!/usr/bin/env bash
# Reads a room's newest messages and posts one: LUNCHROOM_TOKEN=lrp_… docs/examples/post.sh http://127.0.0.1:8080/lunchroom feedbackchat "Hello."
set -euo pipefail
room=$1/api/v1/rooms/$2
words=${3//\\/\\\\}
words=${words//\"/\\\"}
ask() { curl --fail-with-body --silent --show-error --max-time 20 -H "Authorization: Bearer $LUNCHROOM_TOKEN" "$@"; }
ask "$room/messages?limit=3"
echo
# The same key twice posts once: a script that is run again does no harm.
ask -H 'Content-Type: application/json' -H "Idempotency-Key: post.sh $(date +%F) $words" \
    --data "{\"words\": \"$words\"}" "$room/messages"
