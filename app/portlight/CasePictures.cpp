#include "app/portlight/CasePictures.h"

#include "local_cache/ScanStore.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace portlight::app {

CasePictures::CasePictures(const local_cache::CacheLocation& location, local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CasePictures::take);
}

CasePictures::~CasePictures()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QImage CasePictures::captioned(const QImage& picture, const QString& caption)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    const QFontMetricsF metrics(painter.font());
    const QSizeF size = QSizeF(image.size()) / image.devicePixelRatio();
    const QRectF strip(0.0, size.height() - metrics.height() - 8.0, size.width(), metrics.height() + 8.0);
    painter.fillRect(strip, QColor(12, 13, 15, 235));
    painter.setPen(QColor(0xd6, 0xd8, 0xdc));
    painter.drawText(strip.adjusted(8.0, 0.0, -8.0, 0.0), Qt::AlignVCenter | Qt::AlignRight, caption);
    return image;
}

void CasePictures::keep(const QImage& picture, const inspection::Annotation& mark)
{
    if (isBusy()) {
        Q_EMIT failed(tr("The last picture is still being kept; try again in a moment."));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([picture, mark, location = m_location, session = m_session] {
        Outcome outcome;
        const QTemporaryDir folder; // 0700, gone when the job ends
        const QString path = folder.filePath(QStringLiteral("picture.png"));
        if (!folder.isValid() || !picture.save(path, "PNG")) {
            outcome.error = {inspection::ErrorCode::Storage,
                             tr("The picture could not be kept: the disk is full or read-only."), QString()};
            return outcome;
        }
        local_cache::ScanStore store(location, session);
        const auto stored = store.put({path});
        if (!stored) {
            outcome.error = stored.error();
            return outcome;
        }
        outcome.mark = mark;
        outcome.mark->picture = stored->sha256;
        return outcome;
    }));
}

void CasePictures::load(const QString& sha256)
{
    if (isBusy()) {
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([sha256, location = m_location, session = m_session] {
        Outcome outcome;
        const QTemporaryDir folder;
        const local_cache::ScanStore store(location, session);
        const auto files = store.extract(sha256, folder.path());
        if (!files) {
            outcome.error = files.error();
        } else if (files->isEmpty() || !outcome.picture.load(files->first(), "PNG")) {
            outcome.error = inspection::Error{inspection::ErrorCode::BadInput,
                                              tr("This picture is damaged and cannot be shown."), QString()};
        }
        return outcome;
    }));
}

void CasePictures::take()
{
    const Outcome outcome = m_watcher.result();
    if (outcome.error) {
        Q_EMIT failed(outcome.error->text);
    } else if (outcome.mark) {
        Q_EMIT kept(*outcome.mark);
    } else {
        Q_EMIT loaded(outcome.picture);
    }
}

} // namespace portlight::app
