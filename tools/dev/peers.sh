# Programs that the desk is measured against. Sourced by bench, never run.
#
# ParaView's package conflicts with the VTK headers that the build needs, so it is unpacked beside the build instead of
# installed; the libraries it shares with VTK are listed in packages-bench.txt.
PARAVIEW_FOLDER="$ROOT/build/peers/paraview"

# paraview_peer: `pvbatch` on PATH. Without the network the peer's figures stay empty and the rest is measured all the same.
paraview_peer() {
  command -v pvbatch >/dev/null && return 0
  if [ ! -x "$PARAVIEW_FOLDER/bin/pvbatch" ]; then
    say "Unpacking ParaView (the peer) into build/peers"
    rm -rf "$PARAVIEW_FOLDER" && mkdir -p "$PARAVIEW_FOLDER/bin" "$PARAVIEW_FOLDER/packages"
    (cd "$PARAVIEW_FOLDER/packages" && chmod a+rwx . && apt-get download -qq paraview python3-paraview >&2) \
      || { say "ParaView could not be fetched: its figures are left out"; return 0; }
    local package
    for package in "$PARAVIEW_FOLDER"/packages/*.deb; do dpkg -x "$package" "$PARAVIEW_FOLDER/root"; done
    rm -rf "$PARAVIEW_FOLDER/packages"
    cat >"$PARAVIEW_FOLDER/bin/pvbatch" <<'WRAPPER'
#!/usr/bin/env bash
root="$(cd "$(dirname "$0")/../root" && pwd)"
export LD_LIBRARY_PATH="$root/usr/lib/x86_64-linux-gnu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export PYTHONPATH="$root/usr/lib/python3/dist-packages${PYTHONPATH:+:$PYTHONPATH}"
exec "$root/usr/bin/pvbatch" "$@"
WRAPPER
    chmod +x "$PARAVIEW_FOLDER/bin/pvbatch"
  fi
  export PATH="$PARAVIEW_FOLDER/bin:$PATH"
}
