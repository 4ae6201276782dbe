"""Fits the table that turns the descriptor of an image into its embedding (inference/similar/EmbeddingTable.h).

usage: similar.py radiographs|volumes DESCRIPTIONS.csv TABLE

DESCRIPTIONS: what `bench_twins --describe` prints, one line an image and change. Every image is a class of its own and its
changed copies are the members: the directions in which copies differ little and images much are kept. How much of the
within-image covariance is replaced by its trace, and how far the directions are evened out, is chosen by fitting to the first half
of the images and looking for twins in the second, and the other way round: images come data set by data set, so this asks how well
a table serves another scanner than its own. The measure is the mean reciprocal rank of the true twin; of equals the most shrunk.
The table is then fitted to all of them.
"""

import argparse
import csv
import itertools
import struct

import numpy

OUTPUTS = 128
SPACES = {"radiographs": 1, "volumes": 2}
SHRINKAGES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
EVENNESS = (-0.5, -0.25, 0.0, 0.25, 0.5)


def read(path):
    ids, numbers = [], []
    with open(path, newline="", encoding="ascii") as file:
        for line in csv.reader(file):
            ids.append(int(line[0]))
            numbers.append(numpy.array(line[2:], dtype=numpy.float64))
    return numpy.array(ids), numpy.array(numbers)


def fit(ids, numbers, shrinkage, evenness):
    """Matrix and offset: output = matrix @ input + offset."""
    middle, spread = numbers.mean(0), numbers.std(0) + 1e-6
    scaled = (numbers - middle) / spread
    kinds, members = numpy.unique(ids, return_inverse=True)
    means = numpy.zeros((len(kinds), scaled.shape[1]))
    numpy.add.at(means, members, scaled)
    means /= numpy.bincount(members)[:, None]
    apart = scaled - means[members]
    within = apart.T @ apart / len(apart)
    within = (1 - shrinkage / (1 + shrinkage)) * within + shrinkage / (1 + shrinkage) * numpy.eye(len(within)) * numpy.trace(within) / len(within)
    values, vectors = numpy.linalg.eigh(within)
    whiten = vectors @ numpy.diag(values ** -0.5) @ vectors.T
    between = numpy.cov((means @ whiten).T)
    strengths, directions = numpy.linalg.eigh(between)
    order = numpy.argsort(strengths)[::-1][:OUTPUTS]
    kept = strengths[order] > 1e-6 * strengths.max()  # fewer images than outputs: the rest tells nothing apart
    weights = numpy.where(kept, numpy.maximum(strengths[order], 1e-9) ** (-evenness / 2), 0.0)
    matrix = (whiten @ directions[:, order] * weights).T
    if len(matrix) < OUTPUTS:
        matrix = numpy.vstack([matrix, numpy.zeros((OUTPUTS - len(matrix), matrix.shape[1]))])
    matrix = matrix / spread
    return matrix, -matrix @ middle


def reciprocal_rank(ids, numbers, matrix, offset):
    """Of the first copy of each image (unchanged) for all its other copies, among the first copies of all images."""
    embedded = numbers @ matrix.T + offset
    embedded /= numpy.linalg.norm(embedded, axis=1, keepdims=True) + 1e-12
    kinds, first = numpy.unique(ids, return_index=True)
    likeness = embedded @ embedded[first].T
    own = likeness[numpy.arange(len(ids)), numpy.searchsorted(kinds, ids)]
    ranks = (likeness > own[:, None]).sum(1) + 1
    asked = numpy.ones(len(ids), bool)
    asked[first] = False
    return (1.0 / ranks[asked]).mean(), (ranks[asked] == 1).mean()


def write(path, space, matrix, offset):
    with open(path, "wb") as file:
        file.write(b"PLSIM1" + struct.pack("<HI", space, matrix.shape[1]))
        for row, start in zip(matrix, offset):
            scale = max(abs(row).max(), 1e-12) / 32767
            file.write(struct.pack("<ff", start, scale))
            file.write(numpy.rint(row / scale).astype("<i2").tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("space", choices=SPACES)
    parser.add_argument("descriptions")
    parser.add_argument("table")
    options = parser.parse_args()
    ids, numbers = read(options.descriptions)
    second = ids > numpy.median(ids)
    best = None
    for shrinkage, evenness in itertools.product(SHRINKAGES, EVENNESS):
        halves = [reciprocal_rank(ids[held], numbers[held], *fit(ids[~held], numbers[~held], shrinkage, evenness))
                  for held in (second, ~second)]
        score, first = numpy.mean(halves, axis=0)
        print(f"shrinkage {shrinkage:<5} evenness {evenness:<5} reciprocal rank {score:.4f} twin first {first:.4f}")
        if best is None or score >= best[0]:
            best = (score, shrinkage, evenness)
    _, shrinkage, evenness = best
    print(f"{len(numpy.unique(ids))} images, {len(ids)} copies, {numbers.shape[1]} numbers each; shrinkage {shrinkage}, evenness {evenness}")
    write(options.table, SPACES[options.space], *fit(ids, numbers, shrinkage, evenness))


if __name__ == "__main__":
    main()
