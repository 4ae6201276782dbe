#include "app/station/ReceiptPage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace portlight::app {

namespace {

constexpr double pageMm = 210.0;
constexpr double marginMm = 18.0;
constexpr double largestCodeMm = 110.0;
constexpr double labelMm = 34.0;
constexpr double pointMm = 25.4 / 72.0;
constexpr double titlePoints = 20.0;
constexpr double textPoints = 11.0;
constexpr double smallPoints = 8.5;

enum class Weight { Normal, Strong };

class Page
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    Page(QPainter& painter, const QRectF& page, const Receipt& receipt, const QVector<QrCode>& codes)
        : m_painter(painter)
        , m_receipt(receipt)
        , m_codes(codes)
        , m_mm(page.width() / pageMm)
        , m_area(page.adjusted(marginMm * m_mm, marginMm * m_mm, -marginMm * m_mm, -marginMm * m_mm))
        , m_y(m_area.top())
    {
    }

    void paint()
    {
        m_painter.setPen(Qt::black);
        text(tr("Customs receipt: %1").arg(m_receipt.decision), titlePoints, Weight::Strong);
        space(2.0);
        text(tr("Case %1").arg(m_receipt.caseNumber), textPoints + 3.0, Weight::Normal);
        space(2.0);
        rule();
        facts();
        space(2.0);
        rule();
        const double foot = paintFoot();
        codes(foot);
    }

private:
    QFont font(double points, Weight weight) const
    {
        QFont made(QStringLiteral("Inter"));
        made.setStyleHint(QFont::SansSerif);
        made.setPixelSize(std::max(1, static_cast<int>(std::lround(points * pointMm * m_mm))));
        made.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
        return made;
    }

    // Wrapped text in a column; gives the height used.
    double column(double left, double top, double width, const QString& words, double points, Weight weight)
    {
        m_painter.setFont(font(points, weight));
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
        const QRectF room(left, top, width, m_area.bottom() - top);
        QRectF used;
        m_painter.drawText(room, flags, words, &used);
        return used.height();
    }

    void text(const QString& words, double points, Weight weight)
    {
        m_y += column(m_area.left(), m_y, m_area.width(), words, points, weight);
    }

    void space(double mm) { m_y += mm * m_mm; }

    void rule()
    {
        m_painter.setPen(QPen(Qt::black, 0.2 * m_mm));
        m_painter.drawLine(QPointF(m_area.left(), m_y), QPointF(m_area.right(), m_y));
        space(3.0);
    }

    void fact(const QString& label, const QString& value)
    {
        if (value.trimmed().isEmpty()) {
            return;
        }
        constexpr qsizetype longest = 300; // a page is a page: the rest is in the log
        const QString shown = value.size() > longest ? value.left(longest) + QChar(0x2026) : value;
        const double left = m_area.left() + labelMm * m_mm;
        const double name = column(m_area.left(), m_y, labelMm * m_mm, label, textPoints, Weight::Normal);
        const double said = column(left, m_y, m_area.right() - left, shown, textPoints, Weight::Strong);
        m_y += std::max(name, said);
        space(1.2);
    }

    void facts()
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_receipt.timeMs);
        fact(tr("Reason"), m_receipt.reason);
        fact(tr("Decided by"), tr("%1, station %2").arg(m_receipt.officer, m_receipt.station));
        const QString utc = time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
        fact(tr("Time"),
             time.offsetFromUtc() == 0
                 ? utc
                 : tr("%1 (%2)").arg(QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss t")), utc));
        fact(tr("Container"), m_receipt.container);
        fact(tr("Importer"), m_receipt.importer);
        fact(tr("Goods"), m_receipt.goods);
    }

    // From the bottom up; gives where it begins.
    double paintFoot()
    {
        QString words =
            tr("The code holds the signed decision and the proof that it is entry %1 of %2 in the log %3. To "
               "check it anywhere, without a line: scan the code into a text file and run")
                .arg(QLocale().toString(m_receipt.entry), QLocale().toString(m_receipt.size), m_receipt.log) +
            QStringLiteral("\nportlightctl ledger check FILE --log-key KEY\n") +
            tr("with the key that the administration publishes; it must be this one:") + QLatin1Char('\n') +
            m_receipt.logKey;
        words += QLatin1Char('\n') + tr("Event %1").arg(m_receipt.event);
        if (m_codes.size() > 1) {
            words += QLatin1Char('\n') +
                     tr("Scan all %1 codes, one a line, in any order.").arg(QLocale().toString(m_codes.size()));
        }
        m_painter.setFont(font(smallPoints, Weight::Normal));
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
        const QRectF needed =
            QFontMetricsF(m_painter.font()).boundingRect(QRectF(0, 0, m_area.width(), 1e6), flags, words);
        const double top = m_area.bottom() - needed.height();
        column(m_area.left(), top, m_area.width(), words, smallPoints, Weight::Normal);
        return top;
    }

    void codes(double bottom)
    {
        if (m_codes.isEmpty()) {
            return;
        }
        const auto columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(m_codes.size()))));
        const auto rows = (static_cast<int>(m_codes.size()) + columns - 1) / columns;
        const double side = std::min({(bottom - m_y) / rows, m_area.width() / columns, largestCodeMm * m_mm});
        for (int i = 0; i < m_codes.size(); ++i) {
            const int row = i / columns;
            const QPointF at(m_area.left() + (i % columns) * side, m_y + row * side);
            m_codes.at(i).paint(m_painter, QRectF(at, QSizeF(side, side)));
        }
    }

    QPainter& m_painter;
    const Receipt& m_receipt;
    const QVector<QrCode>& m_codes;
    double m_mm; // painter units
    QRectF m_area;
    double m_y;
};

} // namespace

void paintReceipt(QPainter& painter, const QRectF& page, const Receipt& receipt, const QVector<QrCode>& codes)
{
    painter.fillRect(page, Qt::white);
    Page(painter, page, receipt, codes).paint();
}

} // namespace portlight::app
