#include "scans/formats/TextSamples.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr std::size_t longestWord = 512;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

class WordReader
{
public:
    explicit WordReader(QFile& file)
        : m_file(file)
    {
    }

    // The next word, valid until the next call; empty at the end of the file or when a word is absurdly long.
    const std::string& next()
    {
        m_word.clear();
        for (int c = get(); c >= 0; c = get()) {
            const bool separator = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',';
            if (separator && !m_word.empty()) {
                break;
            }
            if (!separator) {
                m_word.push_back(static_cast<char>(c));
            }
            if (m_word.size() > longestWord) {
                m_word.clear();
                break;
            }
        }
        return m_word;
    }

private:
    int get()
    {
        if (m_position == m_text.size()) {
            m_text = m_file.read(1 << 16);
            m_position = 0;
            if (m_text.isEmpty()) {
                return -1;
            }
        }
        return static_cast<unsigned char>(m_text[m_position++]);
    }

    QFile& m_file;
    QByteArray m_text;
    qsizetype m_position = 0;
    std::string m_word;
};

template <typename T>
bool parse(const std::string& word, T& value)
{
    const char* begin = word.data() + (word.starts_with('+') ? 1 : 0);
    const char* end = word.data() + word.size();
    const auto [rest, error] = std::from_chars(begin, end, value);
    return error == std::errc() && rest == end;
}

} // namespace

Result<void> readTextSamples(QFile& file, VoxelBuffer& buffer, std::size_t first, std::size_t samples,
                             Progress& progress)
{
    WordReader words(file);
    return visitVoxelType(buffer.type(), [&]<typename T>(T*) -> Result<void> {
        const auto target = buffer.as<T>().subspan(first, samples);
        for (std::size_t i = 0; i < samples; ++i) {
            if (!parse(words.next(), target[i])) {
                return failure(ErrorCode::BadInput, tr("\"%1\" holds no %2 number where voxel %3 should be.")
                                                        .arg(QFileInfo(file).fileName(), toString(buffer.type()))
                                                        .arg(first + i));
            }
            if (i % 65536 == 0) {
                if (progress.isCancelled()) {
                    return failure(ErrorCode::Cancelled, tr("Reading was stopped."));
                }
                progress.report(static_cast<int>((first + i) * 100 / buffer.count()));
            }
        }
        return {};
    });
}

} // namespace portlight::scans
