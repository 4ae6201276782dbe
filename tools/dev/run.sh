#!/usr/bin/env bash
# Set-up, build, a demo port on first run, then the desk. Without a display: a screenshot instead.
source "$(dirname "$0")/common.sh"
source "$ROOT/tools/dev/demo_port.sh"
build_preset release portlight portlightctl
make_demo_port
arguments=(--data "$DEMO_DATA" --case "$(demo_case)" "$@")
export PORTLIGHT_BADGE PORTLIGHT_PASSWORD
PORTLIGHT_BADGE="$DEMO_BADGE" PORTLIGHT_PASSWORD="$(cat "$DEMO_PASSWORD_FILE")"
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  say "Opening the desk (officer $DEMO_BADGE; the demo's password is in $DEMO_PASSWORD_FILE)"
  exec "$ROOT/build/release/bin/portlight" "${arguments[@]}"
fi
picture="$ROOT/build/demo/desk.png"
mkdir -p "$(dirname "$picture")"
say "There is no display here: running the desk under Xvfb"
xvfb-run -a -s "-screen 0 1920x1080x24" "$ROOT/build/release/bin/portlight" "${arguments[@]}" --size 1366x768 --screenshot "$picture" --quit
say "Screenshot: $picture"
