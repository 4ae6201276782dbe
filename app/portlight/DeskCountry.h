// Which country pack the desk uses: reads it, lays its words beside the desk's own, and lists those that can be chosen.
// A pack that is refused changes nothing. GUI thread.
#pragma once

#include "country/CountryPack.h"
#include "country/PackLibrary.h"
#include "inspection/Result.h"

#include <QObject>

#include <memory>

namespace portlight::app {

class DeskCountry : public QObject
{
    Q_OBJECT

public:
    explicit DeskCountry(QObject* parent = nullptr);
    ~DeskCountry() override;

    // A pack's folder; empty: none. Texts that stand already are the caller's to make anew.
    [[nodiscard]] inspection::Result<void> use(const QString& folder);
    [[nodiscard]] std::shared_ptr<const country::CountryPack> pack() const; // null: none

    [[nodiscard]] static QVector<country::PackEntry> choices();
};

} // namespace portlight::app
