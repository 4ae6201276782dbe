#include "inspection/TradeDocument.h"

#include <algorithm>
#include <array>
#include <utility>

namespace portlight::inspection {

namespace {

constexpr std::array<std::pair<DocumentKind, const char*>, 8> documentNames{{
    {DocumentKind::CertificateOfOrigin, "certificate_of_origin"},
    {DocumentKind::BillOfLading, "bill_of_lading"},
    {DocumentKind::AirWaybill, "air_waybill"},
    {DocumentKind::Invoice, "invoice"},
    {DocumentKind::PackingList, "packing_list"},
    {DocumentKind::HealthCertificate, "health_certificate"},
    {DocumentKind::Licence, "licence"},
    {DocumentKind::Other, "other"},
}};

constexpr std::array<std::pair<SealState, const char*>, 3> sealNames{{
    {SealState::Intact, "intact"},
    {SealState::Opened, "opened"},
    {SealState::Broken, "broken"},
}};

template <typename Value, std::size_t Count>
QString nameIn(const std::array<std::pair<Value, const char*>, Count>& names, Value wanted)
{
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [wanted](const auto& one) { return one.first == wanted; });
    return found == names.cend() ? QString() : QLatin1String(found->second);
}

template <typename Value, std::size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, Count>& names, QStringView name)
{
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [name](const auto& one) { return name == QLatin1String(one.second); });
    return found == names.cend() ? std::optional<Value>() : std::optional(found->first);
}

} // namespace

QString toString(DocumentKind kind)
{
    return nameIn(documentNames, kind);
}

QString toString(SealState state)
{
    return nameIn(sealNames, state);
}

const QVector<DocumentKind>& allDocumentKinds()
{
    static const QVector<DocumentKind> all = [] {
        QVector<DocumentKind> kinds;
        for (const auto& [kind, name] : documentNames) {
            kinds.append(kind);
        }
        return kinds;
    }();
    return all;
}

std::optional<DocumentKind> documentKindFromString(QStringView name)
{
    return valueIn(documentNames, name);
}

std::optional<SealState> sealStateFromString(QStringView name)
{
    return valueIn(sealNames, name);
}

bool TradeDocument::isAltered() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const CustodyStep& step) {
        return step.kind == CustodyStep::Kind::Presented && !step.holds;
    });
}

bool TradeDocument::hasCustodyGap() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const CustodyStep& step) {
        return step.kind == CustodyStep::Kind::Transferred && !step.holds;
    });
}

} // namespace portlight::inspection
