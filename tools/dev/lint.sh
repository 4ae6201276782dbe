#!/usr/bin/env bash
# Layer rules, then clang-tidy over every source file, or over the files named.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages-tools.txt"
install_packages "$ROOT/tools/dev/packages.txt"
cd "$ROOT"
python3 tools/check_layers.py
# clang cannot read g++'s precompiled headers, so lint has a configuration of its own; it needs what moc makes, not the libraries.
cmake --preset dev -B build/lint -DPORTLIGHT_PCH=OFF -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF >/dev/null
mapfile -t generated < <(ninja -C build/lint -t targets all | sed -n 's/^\([A-Za-z0-9_]*_autogen\): phony$/\1/p')
cmake --build build/lint --parallel "$JOBS" --target "${generated[@]}" >/dev/null
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(source_files | grep '\.cpp$' | grep -v '^tests/fuzz/')
printf '%s\n' "${files[@]}" | xargs -r -P "$JOBS" -n 4 clang-tidy-14 -p build/lint --quiet 2>/dev/null && say "Lint is clean"
