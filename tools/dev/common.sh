# Shared by every ./dev command: where things are, package set-up, configure and build. Sourced, never run.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
SHARED_DATA="${PORTLIGHT_SHARED_DATA:-$ROOT/../shared/data}"
JOBS="$(nproc)"

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
die() { printf 'dev: %s\n' "$1" >&2; exit "${2:-2}"; }

# install_packages LIST: apt-get install of what is missing from a packages file.
install_packages() {
  local wanted missing=() name
  wanted="$(sed 's/#.*//' "$1" | awk 'NF {print $1}')"
  for name in $wanted; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "these packages are missing and neither root nor sudo is here: ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 \
    || die "apt-get could not install the packages above; check the network and run the command again." 3
}

# build_preset PRESET [TARGET...]: configure when needed, then build.
build_preset() {
  local preset="$1"; shift
  install_packages "$ROOT/tools/dev/packages.txt"
  if [ ! -f "$ROOT/build/$preset/build.ninja" ]; then
    say "Configuring ($preset)"
    cmake --preset "$preset" -S "$ROOT" >"$ROOT/build-$preset.log" 2>&1 || { cat "$ROOT/build-$preset.log" >&2; die "CMake could not configure the build." 3; }
    mv "$ROOT/build-$preset.log" "$ROOT/build/$preset/configure.log"
  fi
  local log="$ROOT/build/$preset/build.log"
  local started=$SECONDS
  if [ -t 2 ] || [ -n "${CI:-}" ]; then
    cmake --build "$ROOT/build/$preset" --parallel "$JOBS" ${@:+--target "$@"} >&2
  else
    cmake --build "$ROOT/build/$preset" --parallel "$JOBS" ${@:+--target "$@"} >"$log" 2>&1 || { tail -60 "$log" >&2; die "the build failed; the whole log: $log" 3; }
  fi
  [ $((SECONDS - started)) -gt 3 ] && say "Built ($preset) in $((SECONDS - started)) s"
  return 0
}

# with_display COMMAND...: on the display there is, else under a virtual one.
with_display() {
  if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    "$@"
  else
    xvfb-run -a -s "-screen 0 1920x1080x24" "$@"
  fi
}

source_files() { git -C "$ROOT" ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | sort -u; }
