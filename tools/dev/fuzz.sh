#!/usr/bin/env bash
# Runs every libFuzzer target, a minute each unless told otherwise. Inputs found worth keeping stay in build/fuzz-corpus/.
source "$(dirname "$0")/common.sh"
seconds="${1:-60}"
install_packages "$ROOT/tools/dev/packages-tools.txt"
# The targets alone: they need the readers, not the desk.
mapfile -t targets < <(find "$ROOT/tests/fuzz" -name 'fuzz_*.cpp' -exec basename {} .cpp \; | sort)
build_preset fuzz "${targets[@]}"
failed=()
reference="$ROOT/build/fuzz-reference"
mkdir -p "$reference"
/usr/bin/python3 "$ROOT/tests/scans/write_reference_files.py" "$reference"
for name in "${targets[@]}"; do
  target="$ROOT/build/fuzz/bin/$name"
  corpus="$ROOT/build/fuzz-corpus/$name"
  mkdir -p "$corpus"
  say "$name for $seconds s"
  seeds=("$reference")
  [ -d "$SHARED_DATA" ] && seeds+=("$SHARED_DATA/dicos" "$SHARED_DATA/dicom")
  (cd "$corpus" && "$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -max_len=262144 -print_final_stats=1 \
    "$corpus" "${seeds[@]}" 2>"../$name.log") || failed+=("$name")
  grep -E 'stat::number_of_executed_units|stat::peak_rss_mb|ERROR|SUMMARY' "$corpus/../$name.log" >&2 || true
done
[ ${#failed[@]} -eq 0 ] || die "crashes in: ${failed[*]} (logs and inputs: build/fuzz-corpus/)" 1
