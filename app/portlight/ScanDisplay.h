// Which scan of the open case is on the screen: the choice above the image, loading, the next case read ahead.
// GUI thread; lives as long as the inspection desk.
#pragma once

#include "app/portlight/ReferenceChooser.h"
#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Scan.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace portlight::app {

class InspectionPage;
class ScanOpener;

class ScanDisplay : public QObject
{
    Q_OBJECT

public:
    ScanDisplay(const local_cache::CacheLocation& location, local_cache::SessionPtr session, InspectionPage& page,
                QObject* parent);
    ~ScanDisplay() override;

    // Another case was opened: shows its first scan.
    void openCase(const inspection::Case& opened);
    // The open case changed: a scan that came in joins the choice, and is shown when there was none.
    void updateCase(const inspection::Case& changed);
    void readAhead(const inspection::Case& next);
    // Names of looks and facts of the scan in the language now in use.
    void reword();
    // Another of the open case's scans, by content; false when it has none such. `loaded` follows.
    [[nodiscard]] bool showScan(const QString& sha256);

    // Asked before a loaded scan is shown; when it answers true, it calls put() later with what to show for it.
    using Interceptor = std::function<bool(const std::shared_ptr<const scans::Scan>& loaded)>;
    void setInterceptor(Interceptor interceptor) { m_interceptor = std::move(interceptor); }
    // Shows a picture of the loaded scan; scan() stays the one that was loaded.
    void put(const std::shared_ptr<const scans::Scan>& picture);

    // The scan chosen is on its way to the screen.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isScanShown() const { return m_scan != nullptr; }
    [[nodiscard]] std::shared_ptr<const scans::Scan> scan() const { return m_scan; } // null while loading
    // The case's scans with pixels but for the one chosen.
    [[nodiscard]] QVector<ReferenceChooser::Choice> otherScans() const;
    // SHA-256 of the stored scan chosen, also while it loads; empty when the case has none.
    [[nodiscard]] const QString& shownHash() const { return m_shownHash; }

    // Where small pictures of scans come from that are not here yet.
    using PreviewSource = std::function<QImage(const QString& sha256)>;
    void setPreviews(PreviewSource previews) { m_previews = std::move(previews); }
    // The picture of a scan came: it is shown while that scan is waited for.
    void showPreview(const QString& sha256);
    // Words in place of the scan chosen, while it is brought here; of another scan nothing is said.
    void sayOf(const QString& sha256, const QString& text);
    // The scan is here now: opens it when it is the one chosen.
    void retry(const QString& sha256);

Q_SIGNALS:
    void changed();                      // choice, loading or shown
    void loaded();                       // scan() is on the screen
    void missing(const QString& sha256); // the scan chosen is not on this terminal

private:
    void say(const QString& text); // of the scan chosen, which is not here
    void listScans(const inspection::Case& of);
    void show(int index);
    void showFacts();
    void showLoaded(const std::shared_ptr<const scans::Scan>& scan);

    InspectionPage& m_page;
    ScanOpener* m_opener = nullptr;
    QStringList m_names;  // as the choice shows them
    QStringList m_hashes; // of the case's scans that hold pixels, in the order of the choice
    QString m_shownHash;
    bool m_isReading = false;
    std::shared_ptr<const scans::Scan> m_loaded;
    std::shared_ptr<const scans::Scan> m_scan; // m_loaded once it is on the screen
    Interceptor m_interceptor;
    PreviewSource m_previews;
    QString m_said;
};

} // namespace portlight::app
