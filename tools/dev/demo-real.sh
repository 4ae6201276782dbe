#!/usr/bin/env bash
# Imports real scans into a cache of its own and writes a screenshot of each case into build/demo/.
source "$(dirname "$0")/common.sh"
source "$ROOT/tools/dev/demo_port.sh"
[ -d "$SHARED_DATA" ] || die "no real scans at $SHARED_DATA; set PORTLIGHT_SHARED_DATA to the folder that holds them."
build_preset release portlight portlightctl

folder="$ROOT/build/demo-real"
pictures="$ROOT/build/demo"
rm -rf "$folder" && mkdir -p "$pictures"
new_demo_cache "$folder"
export PORTLIGHT_DATA="$folder/data" PORTLIGHT_BADGE="$DEMO_BADGE" PORTLIGHT_PASSWORD
PORTLIGHT_PASSWORD="$(cat "$folder/password")"

say "Importing real scans"
ctl="$ROOT/build/release/bin/portlightctl"
mapfile -t radiographs < <(for set in chocolate_box/images sixray_subset/images opixray_roboflow/valid/images; do
  find "$SHARED_DATA/xray2d/$set" -type f | sort | head -2
done)
"$ctl" import "$SHARED_DATA/ct_volumes/boston_teapot_256x256x178_uint8.raw.gz" \
  "$SHARED_DATA/dicos/stratovan_sdicos_examples/DataFiles/V03_Data/DualEnergyCTwithTDR" "${radiographs[@]}" >"$folder/import.json"

# shoot NAME CASE [ARGS...]: one picture of one case at the officer's usual size.
shoot() {
  local name="$1" number="$2"; shift 2
  with_display "$ROOT/build/release/bin/portlight" --case "$number" --size 1366x768 --screenshot "$pictures/$name.png" --quit "$@"
  say "Wrote build/demo/$name.png"
}

python3 "$ROOT/tools/dev/demo_cases.py" "$ctl" "$PORTLIGHT_DATA" >"$folder/cases.tsv"
while IFS=$'\t' read -r number _ name; do
  file="real-$(printf '%s' "$name" | tr -c 'A-Za-z0-9\n' '_' | cut -c1-40)"
  shoot "$file" "$number"
  case "$name" in
    boston_teapot*) shoot "$file-inside" "$number" --preset shell-off ;;
  esac
done <"$folder/cases.tsv"
