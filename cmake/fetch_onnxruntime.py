#!/usr/bin/env python3
"""Puts ONNX Runtime's library and C++ headers into a folder: fetch_onnxruntime.py TARGET

Debian 12 has no package of it, so both come from one pinned package of the npm registry, which ships Microsoft's own build
(MIT licence). Every file is checked against its SHA-256 before it is used; a copy is kept in the user's cache, so that
further checkouts need no network. Exit code 0: TARGET is complete; 1: it could not be had, with the reason.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from pathlib import Path

PACKAGE, PACKAGE_VERSION = "com.github.asus4.onnxruntime", "0.4.9"
VERSION = "1.29.0"
HEADERS = "package/Plugins/iOS~/onnxruntime.xcframework/ios-arm64/onnxruntime.framework/Headers/"
LIBRARY = "package/Plugins/Linux/x64/libonnxruntime.so"
# Path under TARGET -> path in the package, SHA-256.
FILES = {
    "lib/libonnxruntime.so.1": (LIBRARY, "5715f06d8992ca8eeeddcce43df3a7d38f97d537052126f558e912cb312460ca"),
    "include/onnxruntime_c_api.h": (HEADERS + "onnxruntime_c_api.h", "acc0cf4b3f28d39339c76770d76164bb7a0637dc89f5fde764b4017b632f6743"),
    "include/onnxruntime_cxx_api.h": (HEADERS + "onnxruntime_cxx_api.h", "9c63ed5bf0427ddf1c10a99aca0beeec77318ce77d2ea6f7ae76d7d933660f67"),
    "include/onnxruntime_cxx_inline.h": (HEADERS + "onnxruntime_cxx_inline.h", "c508dbb7d8203003a2584b8712118cb88e5b4ef1e1c7876a9974156fb7489301"),
    "include/onnxruntime_float16.h": (HEADERS + "onnxruntime_float16.h", "88b242845d25981633a0bbd1c148e273cf8bfb016ea3f57c4af41a06530f72b0"),
    "include/onnxruntime_ep_c_api.h": (HEADERS + "onnxruntime_ep_c_api.h", "e6c986c9e98583f8113b2c6bc3864814883b806d501cf24da4d239c45753e235"),
    "include/onnxruntime_error_code.h": (HEADERS + "onnxruntime_error_code.h", "5ce3b054e798eced8d14f5b86e98692fd33470463f96194ce0700a2d53dd8721"),
}


def complete(folder):
    return all((folder / name).is_file() and hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
               for name, (_, digest) in FILES.items())


def download(folder):
    """The package's archive in folder: through npm where it is installed, else straight from the registry."""
    if shutil.which("npm"):
        subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{PACKAGE_VERSION}"], cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=540)
        return folder / f"{PACKAGE}-{PACKAGE_VERSION}.tgz"
    registry = os.environ.get("npm_config_registry", "https://registry.npmjs.org").rstrip("/")
    with urllib.request.urlopen(f"{registry}/{PACKAGE}/{PACKAGE_VERSION}", timeout=60) as answer:
        address = json.load(answer)["dist"]["tarball"]
    archive = folder / "package.tgz"
    with urllib.request.urlopen(address, timeout=120) as source, open(archive, "wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
    return archive


def unpack(archive, folder):
    wanted = {source: name for name, (source, _) in FILES.items()}
    with tarfile.open(archive, "r:gz") as package:
        for member in package:
            name = wanted.get(member.name)
            if name and member.isfile():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                with package.extractfile(member) as source, open(folder / name, "wb") as target:
                    shutil.copyfileobj(source, target)


def fill_cache(cache):
    cache.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache.parent) as scratch:
        fresh = Path(scratch) / "fresh"
        unpack(download(Path(scratch)), fresh)
        if not complete(fresh):
            raise ValueError(f"{PACKAGE} {PACKAGE_VERSION} does not hold the files it should (checksum)")
        shutil.rmtree(cache, ignore_errors=True)
        fresh.rename(cache)


def main():
    target = Path(sys.argv[1])
    if complete(target):
        return 0
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "portlight" / f"onnxruntime-{VERSION}"
    try:
        if not complete(cache):
            fill_cache(cache)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(cache, target)
    except (OSError, ValueError, KeyError, subprocess.SubprocessError, tarfile.TarError) as error:
        print(f"ONNX Runtime {VERSION} could not be fetched: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
