#include "app/portlight/ScanPreviews.h"

#include "app/portlight/ScanTransfers.h"

#include <QBuffer>
#include <QImageReader>

namespace portlight::app {

namespace {

constexpr qsizetype mostRead = 100;
constexpr int largestSide = 2048; // pixels; a picture that claims more is not read

QImage readPicture(QByteArray jpeg)
{
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "JPEG");
    const QSize size = reader.size();
    return size.isValid() && size.width() <= largestSide && size.height() <= largestSide ? reader.read() : QImage();
}

} // namespace

ScanPreviews::ScanPreviews(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                           ScanTransfers& transfers, QObject* parent)
    : QObject(parent)
    , m_transfers(transfers)
    , m_read(mostRead)
{
    if (auto kept = local_cache::ScanEmbeddings::open(location, session)) {
        m_kept.emplace(std::move(*kept));
    }
    connect(&transfers, &ScanTransfers::previewCame, this, &ScanPreviews::came);
}

QImage ScanPreviews::of(const QString& sha256)
{
    if (const QImage* read = m_read.object(sha256)) {
        return *read;
    }
    const auto jpeg = m_kept ? m_kept->picture(sha256) : QByteArray();
    QImage picture = jpeg && !jpeg->isEmpty() ? readPicture(*jpeg) : QImage();
    if (!picture.isNull()) {
        m_read.insert(sha256, new QImage(picture));
    }
    return picture;
}

QImage ScanPreviews::ofCase(const inspection::Case& shown)
{
    for (const inspection::ScanReference& scan : shown.scans) {
        if (QImage picture = of(scan.sha256); !picture.isNull()) {
            return picture;
        }
    }
    want(shown);
    return {};
}

void ScanPreviews::want(const inspection::Case& of)
{
    QStringList missing;
    for (const inspection::ScanReference& scan : of.scans) {
        if (scan.kind != QLatin1String("report") && this->of(scan.sha256).isNull()) {
            missing.append(scan.sha256);
        }
    }
    m_transfers.wantPreviews(missing);
}

} // namespace portlight::app
