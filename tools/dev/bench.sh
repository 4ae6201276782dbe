#!/usr/bin/env bash
# Measures: ./dev bench [GROUP] [--json FILE]
source "$(dirname "$0")/common.sh"
source "$ROOT/tools/dev/peers.sh"
install_packages "$ROOT/tools/dev/packages-bench.txt"
paraview_peer
build_preset release
with_display python3 "$ROOT/tools/bench.py" --bin "$ROOT/build/release/bin" --data "$SHARED_DATA" "$@"
