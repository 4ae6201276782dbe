#!/usr/bin/env bash
# clang-format over every source file; --check changes nothing and fails on a difference.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages-tools.txt"
cd "$ROOT"
case "${1:-}" in
  --check) source_files | xargs -r clang-format-14 --dry-run --Werror && say "Format is right" ;;
  "") source_files | xargs -r clang-format-14 -i ;;
  *) die "format takes --check or nothing, not \"$1\"." ;;
esac
