#include "app/sandbox/ReportPage.h"

#include <algorithm>

namespace portlight::app {

ReportPage::ReportPage(const ReportColours& colours)
    : m_colours(colours)
{
}

void ReportPage::heading(const QString& text)
{
    m_html += QStringLiteral("<h3 style=\"color:%1; margin-top:18px; margin-bottom:4px\">%2</h3>")
                  .arg(m_colours.accent.name(), text.toHtmlEscaped());
}

void ReportPage::line(const QString& text)
{
    paragraph(text, m_colours.text);
}

void ReportPage::quiet(const QString& text)
{
    paragraph(text, m_colours.quiet);
}

void ReportPage::caution(const QString& text)
{
    paragraph(text, m_colours.caution);
}

void ReportPage::table(const QStringList& headings, const QVector<QStringList>& rows)
{
    m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"margin-top:4px\">");
    row(headings, QStringLiteral("th"), m_colours.quiet);
    for (const QStringList& cells : rows) {
        row(cells, QStringLiteral("td"), m_colours.text);
    }
    m_html += QStringLiteral("</table>");
}

void ReportPage::picture(const QByteArray& svg)
{
    m_html +=
        QStringLiteral("<p><img src=\"data:image/svg+xml;base64,%1\"/></p>").arg(QString::fromLatin1(svg.toBase64()));
}

QString ReportPage::html() const
{
    return QStringLiteral("<html><body style=\"color:%1\">%2</body></html>").arg(m_colours.text.name(), m_html);
}

void ReportPage::paragraph(const QString& text, const QColor& colour)
{
    m_html += QStringLiteral("<p style=\"color:%1; margin:3px 0\">%2</p>").arg(colour.name(), text.toHtmlEscaped());
}

void ReportPage::row(const QStringList& cells, const QString& tag, const QColor& colour)
{
    // The same widths in every table of so many columns: they stand below each other.
    constexpr int whole = 100;
    constexpr int first = 28;
    const int other = (whole - first) / std::max<int>(1, static_cast<int>(cells.size()) - 1);
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_html +=
            QStringLiteral("<%1 width=\"%2%\" align=\"%3\" style=\"color:%4; border-bottom:1px solid %5\">%6</%1>")
                .arg(tag)
                .arg(i == 0 ? first : other)
                .arg(i == 0 ? QStringLiteral("left") : QStringLiteral("right"), colour.name(), m_colours.line.name(),
                     cells.at(i));
    }
    m_html += QStringLiteral("</tr>");
}

} // namespace portlight::app
