// Pictures of the screen kept with a case: the PNG goes into the encrypted scan store, a Picture annotation with its
// hash into the log (docs/adr/0008-pictures-in-the-scan-store.md). Works on a worker, one picture at a time.
#pragma once

#include "inspection/Annotation.h"
#include "inspection/Error.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace portlight::app {

class CasePictures : public QObject
{
    Q_OBJECT

public:
    CasePictures(const local_cache::CacheLocation& location, local_cache::SessionPtr session, QObject* parent);
    ~CasePictures() override;

    // The image with a line of text over its foot: what a print must say of itself.
    [[nodiscard]] static QImage captioned(const QImage& picture, const QString& caption);

    // `kept` or `failed` follow; `mark` gets the picture's hash.
    void keep(const QImage& picture, const inspection::Annotation& mark);
    // `loaded` or `failed` follow.
    void load(const QString& sha256);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void kept(const portlight::inspection::Annotation& mark);
    void loaded(const QImage& picture);
    void failed(const QString& text);

private:
    struct Outcome
    {
        std::optional<inspection::Error> error;
        std::optional<inspection::Annotation> mark;
        QImage picture;
    };
    void take();

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace portlight::app
