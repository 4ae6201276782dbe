#include "app/portlight/DeskCountry.h"

#include "country/PackFolder.h"
#include "widgets/CountryInUse.h"

namespace portlight::app {

DeskCountry::DeskCountry(QObject* parent)
    : QObject(parent)
{
}

DeskCountry::~DeskCountry()
{
    widgets::setCountryInUse(nullptr);
}

inspection::Result<void> DeskCountry::use(const QString& folder)
{
    if (folder.isEmpty()) {
        widgets::setCountryInUse(nullptr);
        return {};
    }
    auto pack = country::loadPack(folder, country::trustedPackKeys());
    if (!pack) {
        return inspection::failure(pack.error());
    }
    widgets::setCountryInUse(std::make_shared<const country::CountryPack>(std::move(*pack)));
    return {};
}

std::shared_ptr<const country::CountryPack> DeskCountry::pack() const
{
    return widgets::countryInUse();
}

QVector<country::PackEntry> DeskCountry::choices()
{
    return country::packsIn(country::packsFolder(), country::trustedPackKeys());
}

} // namespace portlight::app
