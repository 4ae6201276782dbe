#!/usr/bin/python3
"""Writes scans with independent writers (tifffile, Pillow, numpy) into a folder, the values expected of each beside it.

manifest.json: [{"file", "expected" (raw little-endian samples), "type", "shape" (slowest axis first)}]
"""
import gzip
import json
import os
import struct
import sys
import zlib

import numpy as np
import tifffile
from PIL import Image

FOLDER = sys.argv[1]
RANDOM = np.random.default_rng(2026)
MANIFEST = []
NRRD_TYPES = {"int8": "signed char", "uint8": "uchar", "int16": "short", "uint16": "unsigned short", "int32": "int",
              "uint32": "uint", "int64": "longlong", "uint64": "ulonglong", "float32": "float", "float64": "double"}


def path(name):
    return os.path.join(FOLDER, name)


def write(name, data):
    with open(path(name), "wb") as file:
        file.write(data)


def expect(name, values):
    values = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    write(name + ".expected", values.tobytes())
    MANIFEST.append({"file": name, "expected": name + ".expected", "type": values.dtype.name,
                     "shape": list(values.shape)})


def tiff(name, stored, expected=None, **options):
    tifffile.imwrite(path(name), stored, **options)
    expect(name, stored if expected is None else expected)


def pillow(name, image, expected=None, **options):
    image.save(path(name), **options)
    expect(name, np.asarray(Image.open(path(name))) if expected is None else expected)


def png(name, width, height, depth, colour, rows, expected):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    write(name, b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"gAMA", struct.pack(">I", 45455))
          + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    expect(name, expected)


def nrrd(name, values, fields="", encoding="raw", detached=None, expected=None):
    order = "big" if values.dtype.byteorder == ">" else "little"
    native = values.astype(values.dtype.newbyteorder("="))
    header = (f"NRRD0004\n# written by a test\ntype: {NRRD_TYPES[native.dtype.name]}\ndimension: {values.ndim}\n"
              f"sizes: {' '.join(map(str, values.shape[::-1]))}\nencoding: {encoding}\nendian: {order}\n{fields}").encode()
    data = values.tobytes()
    if encoding == "gzip":
        data = gzip.compress(data)
    elif encoding == "ascii":
        data = " ".join(repr(value.item()) for value in values.ravel()).encode()
    elif encoding == "hex":
        data = data.hex().encode()
    if detached:
        write(detached, data)
        write(name, header + f"data file: {detached}\n".encode())
    else:
        write(name, header + b"\n" + data)
    expect(name, native if expected is None else expected)


def radiographs():
    grey16 = RANDOM.integers(0, 65536, (61, 83), dtype=np.uint16)
    grey8 = (grey16 >> 8).astype(np.uint8)
    rgb = RANDOM.integers(0, 256, (61, 83, 3), dtype=np.uint8)
    rgba = np.dstack([rgb, grey8])
    tiff("grey16.tif", grey16)
    tiff("grey16_big_endian.tif", grey16, byteorder=">")
    tiff("grey16_bigtiff.tif", grey16, bigtiff=True)
    tiff("grey16_strips.tif", grey16, rowsperstrip=7)
    tiff("grey8_tiles.tif", np.kron(grey8, np.ones((2, 2), np.uint8)), tile=(32, 48))
    tiff("grey16_tiles_big_endian.tif", grey16, tile=(16, 16), byteorder=">")
    tiff("white_is_zero.tif", grey16, photometric="miniswhite")
    tiff("float32.tif", (grey16 / 7).astype(np.float32))
    tiff("float64.tif", grey16 / 7.0)
    half = (grey16 / 1000).astype(np.float16)
    tiff("float16.tif", half, half.astype(np.float32))
    tiff("int16.tif", (grey16.astype(int) - 30000).astype(np.int16))
    tiff("int32.tif", -(grey16.astype(np.int32) * 30000))
    tiff("uint32.tif", grey16.astype(np.uint32) * 65537)
    tiff("uint64.tif", grey16.astype(np.uint64) * 2**47)
    tiff("rgb.tif", rgb, photometric="rgb")
    tiff("rgb_planes.tif", np.moveaxis(rgb, 2, 0).copy(), rgb, photometric="rgb", planarconfig="separate")
    tiff("rgba.tif", rgba, rgb, photometric="rgb", extrasamples=["unassalpha"])
    tiff("rgba_planes_tiles.tif", np.moveaxis(rgba, 2, 0).copy(), rgb, photometric="rgb", planarconfig="separate",
         extrasamples=["unassalpha"], tile=(32, 32))
    tiff("grey_as_rgb.tif", np.dstack([grey8] * 3), grey8, photometric="rgb")
    tiff("grey16_as_rgb.tif", np.dstack([grey16] * 3), grey16, photometric="rgb")
    tiff("two_views.tif", np.stack([grey16, grey16[::-1]]), grey16, photometric="minisblack")
    for scheme in ("tiff_lzw", "tiff_adobe_deflate", "packbits"):
        pillow(f"grey16_{scheme}.tif", Image.fromarray(grey16), grey16, compression=scheme)
        pillow(f"rgb_{scheme}.tif", Image.fromarray(rgb), rgb, compression=scheme)
    pillow("rgb_jpeg.tif", Image.fromarray(rgb), compression="jpeg", quality=90)
    palette = Image.fromarray(rgb).quantize(200)
    bilevel = Image.fromarray(((grey8 > 127) * 255).astype(np.uint8)).convert("1")
    pillow("palette.tif", palette, np.asarray(palette.convert("RGB")))
    pillow("bilevel.tif", bilevel, (grey8 > 127).astype(np.uint8))
    pillow("grey16.png", Image.fromarray(grey16), grey16)
    pillow("grey8.png", Image.fromarray(grey8), grey8)
    pillow("rgba.png", Image.fromarray(rgba), rgb)
    pillow("palette.png", palette, np.asarray(palette.convert("RGB")))
    pillow("bilevel.png", bilevel, np.asarray(bilevel.convert("L")))
    deep = RANDOM.integers(0, 65536, (20, 30, 3), dtype=np.uint16)
    flat = np.repeat(deep[:, :, :1], 3, 2)
    png("rgb16.png", 30, 20, 16, 2, [row.astype(">u2").tobytes() for row in deep],
        ((deep.astype(np.int64) * 255 + 32767) // 65535).astype(np.uint8))
    png("grey16_as_rgb.png", 30, 20, 16, 2, [row.astype(">u2").tobytes() for row in flat], flat[:, :, 0])
    pillow("grey8.jpg", Image.fromarray(grey8), quality=95)
    pillow("rgb.jpg", Image.fromarray(rgb), quality=80)
    pillow("rgb_progressive.jpg", Image.fromarray(rgb), quality=80, progressive=True)
    turned = Image.Exif()
    turned[0x0112] = 6  # asks for a quarter turn, which must not happen: boxes count the file's pixels
    pillow("turned.jpg", Image.fromarray(grey8), quality=95, exif=turned)
    nrrd("rgb.nrrd", rgb, "kinds: RGB-color domain domain\n")
    nrrd("radiograph.nrrd", grey16, "spacings: 0.4 0.4\n")


def volumes():
    voxels = RANDOM.integers(-2000, 3000, (7, 9, 11), dtype=np.int16)
    spaced = "spacings: 0.5 0.6 2\n"
    nrrd("int16.nrrd", voxels, spaced)
    nrrd("int16_big_endian.nrrd", voxels.astype(">i2"), spaced)
    nrrd("int16_gzip.nrrd", voxels, spaced, "gzip")
    nrrd("int16_text.nrrd", voxels, spaced, "ascii")
    nrrd("int16_hex.nrrd", voxels, spaced, "hex")
    nrrd("float32_text.nrrd", (voxels / 3).astype(np.float32), spaced, "ascii")
    nrrd("float64.nrrd", voxels / 3.0, spaced)
    nrrd("int64_text.nrrd", voxels.astype(np.int64) * 2**50, spaced, "ascii")
    nrrd("uint64_gzip.nrrd", voxels.astype(np.uint64), spaced, "gzip")
    nrrd("detached.nhdr", voxels, spaced, detached="detached.raw")
    nrrd("detached_gzip.nhdr", voxels, spaced, "gzip", detached="detached_gzip.raw.gz")
    nrrd("left_handed.nrrd", voxels, "space: left-posterior-superior\n"
         "space directions: (0.5,0,0) (0,0.6,0) (0,0,-2)\nspace origin: (1,2,3)\n", expected=voxels[::-1])
    nrrd("two_energies.nrrd", np.stack([voxels, voxels + 1], -1), "kinds: list domain domain domain\n", expected=voxels)
    meta = (b"ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = %s\nCompressedData = %s\n"
            b"ElementSpacing = 0.5 0.6 2\nDimSize = 11 9 7\nElementType = MET_SHORT\nElementDataFile = %s\n")
    write("inline.mha", meta % (b"False", b"True", b"LOCAL") + zlib.compress(voxels.tobytes()))
    expect("inline.mha", voxels)
    write("beside.mhd.raw", voxels.astype(">i2").tobytes())
    write("beside.mhd", meta % (b"True", b"False", b"beside.mhd.raw"))
    expect("beside.mhd", voxels)
    write("named_11x9x7_int16.raw", voxels.tobytes())
    expect("named_11x9x7_int16.raw", voxels)
    write("named_11x9x7_int16.raw.gz", gzip.compress(voxels.tobytes()[:200]) + gzip.compress(voxels.tobytes()[200:]))
    expect("named_11x9x7_int16.raw.gz", voxels)
    write("noted.raw", voxels.astype(">i2").tobytes())
    write("noted.raw.json", json.dumps({"size": [11, 9, 7], "type": "int16", "endian": "big",
                                        "spacing_mm": [1, 2, 3], "unit": "HU"}).encode())
    expect("noted.raw", voxels)
    write("voreen.raw", voxels.tobytes())
    write("voreen.vvd", b'<?xml version="1.0" ?><VoreenData version="1"><Volumes><Volume><RawData filename="voreen.raw" '
          b'format="int16" x="11" y="9" z="7"/><MetaData><MetaItem name="Spacing" type="Vec3MetaData">'
          b'<value x="0.5" y="0.6" z="2"/></MetaItem></MetaData></Volume></Volumes></VoreenData>')
    expect("voreen.vvd", voxels)


radiographs()
volumes()
with open(path("manifest.json"), "w", encoding="utf-8") as manifest:
    json.dump(MANIFEST, manifest)
