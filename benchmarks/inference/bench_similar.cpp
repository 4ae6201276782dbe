// The ten nearest of a million embeddings: milliseconds a query and memory, against OpenCV's brute-force matcher (the
// distance kernel behind cv::BFMatcher, 8 bits, squared L2) on the same numbers.
#include "benchmarks/desk/Figures.h"
#include "inference/similar/FlatIndex.h"

#include <cstdio>
#include <opencv2/core.hpp>
#include <random>
#include <sys/resource.h>
#include <vector>

using namespace portlight;
using benchmarks::Figures;
using benchmarks::millisecondsOf;
using benchmarks::quantile;
using inference::Embedding;
using inference::embeddingBytes;

namespace {

constexpr int rows = 1'000'000;
constexpr int wanted = 10;
constexpr int rounds = 21;
constexpr double goalMilliseconds = 100.0;
constexpr double goalMebibytes = 256.0;

Embedding drawn(std::mt19937_64& random)
{
    Embedding one;
    for (std::size_t i = 0; i < embeddingBytes; i += sizeof(std::uint64_t)) {
        const std::uint64_t bits = random();
        for (std::size_t b = 0; b < sizeof bits; ++b) { // about as wide as real ones
            one.bytes.at(i + b) = static_cast<std::int8_t>(static_cast<std::int8_t>(bits >> (8 * b)) / 3);
        }
    }
    return one;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

// The same numbers as unsigned bytes: distances stay as they are.
cv::Mat asUnsigned(const std::vector<Embedding>& queries)
{
    cv::Mat bytes(static_cast<int>(queries.size()), static_cast<int>(embeddingBytes), CV_8U);
    for (int row = 0; row < bytes.rows; ++row) {
        for (int i = 0; i < bytes.cols; ++i) {
            bytes.at<std::uint8_t>(row, i) = static_cast<std::uint8_t>(
                queries.at(static_cast<std::size_t>(row)).bytes.at(static_cast<std::size_t>(i)) + 128);
        }
    }
    return bytes;
}

cv::Mat sameRows()
{
    std::mt19937_64 random(1);
    cv::Mat bytes(rows, static_cast<int>(embeddingBytes), CV_8U);
    for (int row = 0; row < rows; ++row) {
        asUnsigned({drawn(random)}).copyTo(bytes.row(row));
    }
    return bytes;
}

} // namespace

int main()
{
    inference::FlatIndex index;
    {
        std::mt19937_64 random(1);
        for (int row = 0; row < rows; ++row) {
            index.add(row, drawn(random));
        }
    }
    std::mt19937_64 random(2);
    std::vector<Embedding> queries;
    std::vector<double> own;
    for (int round = 0; round < rounds; ++round) {
        queries.push_back(drawn(random));
        own.push_back(millisecondsOf([&] { (void)index.nearest(queries.back(), wanted); }));
    }
    const double memory = peakMebibytes();
    const cv::Mat all = sameRows();
    const cv::Mat asked = asUnsigned(queries);
    std::vector<double> peer;
    bool equal = true;
    for (int round = 0; round < rounds; ++round) {
        cv::Mat distances;
        cv::Mat places;
        peer.push_back(millisecondsOf(
            [&] { cv::batchDistance(asked.row(round), all, distances, CV_32S, places, cv::NORM_L2SQR, wanted); }));
        const auto found = index.nearest(queries.at(static_cast<std::size_t>(round)), wanted);
        for (int i = 0; i < wanted; ++i) {
            equal = equal && found.at(static_cast<std::size_t>(i)).squaredDistance == distances.at<int>(0, i);
        }
    }
    if (!equal) {
        std::fputs("the two searches differ\n", stderr);
        return 1;
    }
    Figures figures;
    figures.add(QStringLiteral("ten most similar of 1,000,000 images, exact, median"), quantile(own, 0.5),
                QStringLiteral("ms"), goalMilliseconds, Figures::Better::Lower,
                benchmarks::Peer{QStringLiteral("OpenCV brute-force matcher"), quantile(peer, 0.5)});
    figures.add(QStringLiteral("peak memory with 1,000,000 images"), memory, QStringLiteral("MiB"), goalMebibytes);
    figures.print();
    return 0;
}
