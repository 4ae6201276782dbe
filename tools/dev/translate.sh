#!/usr/bin/env bash
# Brings translations/*.ts up to date with the sources (lupdate); --check changes nothing and fails when they are stale.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages.txt"
lupdate="$(command -v lupdate || true)"
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
[ -n "$lupdate" ] || die "lupdate is missing: install qt6-tools-dev-tools."
cd "$ROOT"
folders=(inspection scans local_cache inference intake sync training viewers widgets app)
[ -d risk ] && folders+=(risk)

update() { "$lupdate" -silent -locations none -no-obsolete -I . "${folders[@]}" -ts "$@" 2>/dev/null; }

case "${1:-}" in
  --check)
    work="$(mktemp -d)"
    trap 'rm -rf "$work"' EXIT
    stale=()
    for ts in translations/*.ts; do
      cp "$ts" "$work/"
      update "$work/$(basename "$ts")"
      cmp -s "$ts" "$work/$(basename "$ts")" || stale+=("$ts")
    done
    [ ${#stale[@]} -eq 0 ] || die "stale, run ./dev translate: ${stale[*]}" 1
    say "Translations are up to date"
    ;;
  "") update translations/*.ts ;;
  *) die "translate takes --check or nothing, not \"$1\"." ;;
esac
