#!/usr/bin/env bash
# Brings translations/*.ts up to date with the sources (lupdate). --check changes nothing and fails where a string is stale, missing
# or does not fit its source, naming file and string; --check LANGUAGE looks at one language only.
# portlightctl speaks English: scripts and logs read it.
source "$(dirname "$0")/common.sh"
install_packages "$ROOT/tools/dev/packages.txt"
lupdate="$(command -v lupdate || true)"
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
[ -n "$lupdate" ] || die "lupdate is missing: install qt6-tools-dev-tools."
cd "$ROOT"
folders=(inspection signing scans local_cache risk inference intake sync training country viewers widgets app/portlight app/sandbox app/station)

# update TS: English holds plural forms only, every other language the whole desk.
update() {
  local plurals=()
  [ "$(basename "$1")" = portlight_en.ts ] && plurals=(-pluralonly)
  "$lupdate" -silent "${plurals[@]}" -locations none -no-obsolete -I . "${folders[@]}" -ts "$1"
}

case "${1:-}" in
  --check)
    files=(translations/portlight_"${2:-*}".ts)
    [ -z "${2:-}" ] && files=(translations/*.ts)
    [ -f "${files[0]}" ] || die "there is no ${files[0]}."
    work="$(mktemp -d)"
    trap 'rm -rf "$work"' EXIT
    problems=0
    for ts in "${files[@]}"; do
      copy="$work/$(basename "$ts")"
      cp "$ts" "$copy"
      update "$copy" 2>"$work/log"
      cmp -s "$ts" "$copy" || { problems=1; echo "$ts: does not match the sources; run ./dev translate" >&2; diff -u "$ts" "$copy" | grep '^[-+] *<source>' | head -20 >&2 || true; }
      python3 tools/check_translations.py --contexts "$work/log" "$ts" || problems=1
    done
    [ "$problems" -eq 0 ] || die "the translations are not complete; see above." 1
    say "Translations are complete"
    ;;
  "") for ts in translations/*.ts; do update "$ts" 2>/dev/null; done ;;
  *) die "translate takes --check [LANGUAGE] or nothing, not \"$1\"." ;;
esac
