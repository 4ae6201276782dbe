# The demo port: simulated parcels imported into a cache of its own under build/. Sourced by run and demo-real.
DEMO_FOLDER="$ROOT/build/demo-port"
DEMO_DATA="$DEMO_FOLDER/data"
DEMO_BADGE=demo
DEMO_PASSWORD_FILE="$DEMO_FOLDER/password"

# new_demo_cache FOLDER: a fresh cache with one officer whose password is made here and now.
new_demo_cache() {
  local data="$1/data" ctl="$ROOT/build/release/bin/portlightctl"
  mkdir -p "$1"
  (umask 077 && head -c 18 /dev/urandom | base64 >"$1/password")
  "$ctl" officer add "$DEMO_BADGE" --data "$data" --station DEMO --name "Demo officer" \
    --roles inspector,supervisor,administrator --new-password-file "$1/password" >/dev/null
}

make_demo_port() {
  [ -f "$DEMO_FOLDER/complete" ] && return 0
  rm -rf "$DEMO_FOLDER"
  say "First run: simulating the demo port's parcels (about a minute)"
  new_demo_cache "$DEMO_FOLDER"
  local ctl="$ROOT/build/release/bin/portlightctl"
  "$ctl" simulate --demo --out "$DEMO_FOLDER/parcels" >"$DEMO_FOLDER/simulate.json"
  local lane
  for lane in red yellow blue green; do
    [ ! -d "$DEMO_FOLDER/parcels/$lane" ] || "$ctl" import "$DEMO_FOLDER/parcels/$lane" --lane "$lane" --data "$DEMO_DATA" \
      --badge "$DEMO_BADGE" --password-file "$DEMO_PASSWORD_FILE" >>"$DEMO_FOLDER/import.json"
  done
  rm -rf "$DEMO_FOLDER/parcels"
  touch "$DEMO_FOLDER/complete"
}

# Number of the first case with a CT volume.
demo_case() {
  python3 "$ROOT/tools/dev/demo_cases.py" "$ROOT/build/release/bin/portlightctl" "$DEMO_DATA" --first-volume
}
