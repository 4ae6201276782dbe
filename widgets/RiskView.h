// Why selection chose this consignment: lane, score, reasons with the records behind them, doubts about the
// declaration, and other cases of the same importer and HS code. Says of everything where it came from.
#pragma once

#include "inspection/Case.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace portlight::widgets {

// Another case worth opening beside this one.
struct RelatedCase
{
    inspection::CaseId id;
    QString number;
    qint64 openedMs = 0;
    inspection::Lane lane = inspection::Lane::None;
    std::optional<bool> fraud; // what its examination found
};

class RiskView : public QWidget
{
    Q_OBJECT

public:
    explicit RiskView(QWidget* parent = nullptr);

    // Nothing is drawn anew where nothing changed: the keyboard stays on the link it is on.
    void setRisk(const inspection::RiskAssessment& risk);
    // Which of the reasons counted past declarations: these become links.
    void setCounted(const QVector<bool>& counted);
    // Newest first, this case not among them.
    void setRelated(const QVector<RelatedCase>& ofImporter, const QVector<RelatedCase>& ofHsCode);

Q_SIGNALS:
    // The past declarations that a reason counted; reasons count from 0.
    void recordsRequested(int reason);
    void caseRequested(const portlight::inspection::CaseId& id);
    // Its scan beside the one on the screen.
    void comparisonRequested(const portlight::inspection::CaseId& id);

private:
    enum class Rank { First, Second };
    void showAssessment();
    void addText(QVBoxLayout* to, const QString& text, Rank rank);
    void addReason(int reason);
    [[nodiscard]] QLabel* makeLinks(const QString& html);
    void addRelated(const QString& title, const QVector<RelatedCase>& cases);

    inspection::RiskAssessment m_risk;
    QVector<bool> m_counted; // of the reasons
    QVector<RelatedCase> m_ofImporter;
    QVector<RelatedCase> m_ofHsCode;
    QVBoxLayout* m_assessment = nullptr;
    QVBoxLayout* m_related = nullptr;
};

} // namespace portlight::widgets
