#!/usr/bin/env bash
# Layer rules, then clang-tidy over every source file, or over the files named.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages-tools.txt"
install_packages "$ROOT/tools/dev/packages.txt"
cd "$ROOT"
python3 tools/check_layers.py
# clang cannot read g++'s precompiled headers, so lint has a configuration of its own. Sources include what moc makes; the
# build's targets for that wait for whole libraries, so moc is run by itself.
cmake --preset dev -B build/lint -DPORTLIGHT_PCH=OFF >/dev/null
find build/lint -path '*_autogen.dir/AutogenInfo.json' -print0 |
  xargs -0 -P "$JOBS" -I {} cmake -E cmake_autogen {} RelWithDebInfo >/dev/null
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(source_files | grep '\.cpp$' | grep -v '^tests/fuzz/')
printf '%s\n' "${files[@]}" | xargs -r -P "$JOBS" -n 4 clang-tidy-14 -p build/lint --quiet 2>/dev/null && say "Lint is clean"
