#!/usr/bin/env bash
# Every test but the long ones. Arguments go to ctest: ./dev test -R cache
source "$(dirname "$0")/common.sh"
build_preset release
[ -d "$SHARED_DATA" ] || say "No real scans at $SHARED_DATA: tests that need them will skip and say so."
say "Testing"
cd "$ROOT/build/release"
with_display ctest --output-on-failure --parallel "$JOBS" -LE long "$@"
