#!/usr/bin/env bash
# Faults survived: ./dev test-faults [--schedules N] [--seed S]. First one sync with each of its database accesses failing in turn, then
# random schedules of faults over real processes; the last line is the counts.
source "$(dirname "$0")/common.sh"
build_preset release portlightctl fault_terminal test_sync_accesses
say "One sync, each access to the database failing in turn"
PORTLIGHT_ACCESS_STRIDE=1 "$ROOT/build/release/bin/test_sync_accesses" -silent
exec python3 "$ROOT/tools/dev/faults" --bin "$ROOT/build/release/bin" "$@"
