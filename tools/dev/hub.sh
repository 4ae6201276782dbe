#!/usr/bin/env bash
# A throw-away hub on loopback: ./dev hub start|stop|status [--folder F]
source "$(dirname "$0")/common.sh"
case "${1:-}" in
  start) build_preset release portlightctl ;;
  stop|status) ;;
  *) die "hub takes start, stop or status." ;;
esac
exec python3 "$ROOT/tools/dev/throwaway_hub.py" --ctl "$ROOT/build/release/bin/portlightctl" "$@"
