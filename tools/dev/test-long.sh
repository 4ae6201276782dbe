#!/usr/bin/env bash
# The long suites: tests labelled long, then the unit tests under the address, undefined-behaviour and thread sanitizers.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages-tools.txt"
failed=()
build_preset release
(cd "$ROOT/build/release" && with_display ctest --output-on-failure -L long --no-tests=ignore) || failed+=(long)
for preset in asan tsan; do
  build_preset "$preset"
  say "Testing under $preset"
  # Leaks inside Qt's platform plugins and fontconfig are theirs; ours are reported.
  (cd "$ROOT/build/$preset" && LSAN_OPTIONS="suppressions=$ROOT/tools/dev/lsan.supp" with_display \
    ctest --output-on-failure --parallel "$JOBS" -LE "long|process") || failed+=("$preset")
done
[ ${#failed[@]} -eq 0 ] || die "failed: ${failed[*]}" 1
say "All long suites passed"
