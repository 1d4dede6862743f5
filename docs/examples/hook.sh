#!/usr/bin/env bash
# Posts into a room through its incoming hook: HOOK=https://…/api/v1/hooks/… docs/examples/hook.sh "The build is green."
set -euo pipefail
text=${1//\\/\\\\}
text=${text//\"/\\\"}
curl --fail-with-body --silent --show-error --max-time 20 -H 'Content-Type: application/json' \
    --data "{\"text\": \"$text\"}" "$HOOK"
