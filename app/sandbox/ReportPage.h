// A page of a report, built from headings, lines and tables, as HTML of the kind QTextDocument reads. All text is
// escaped but for table cells, which come escaped.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>
#include <QStringList>
#include <QVector>

namespace portlight::app {

struct ReportColours
{
    QColor text = Qt::black;
    QColor quiet{0x55, 0x55, 0x55};
    QColor line{0xbb, 0xbb, 0xbb};
    QColor accent{0x1f, 0x6f, 0x80};
    QColor caution{0x8a, 0x6d, 0x00};
};

class ReportPage
{
public:
    explicit ReportPage(const ReportColours& colours);

    void heading(const QString& text);
    void line(const QString& text);
    void quiet(const QString& text);
    void caution(const QString& text);
    // Numbers are right-aligned but for the first column.
    void table(const QStringList& headings, const QVector<QStringList>& rows);
    void picture(const QByteArray& svg);

    [[nodiscard]] const ReportColours& colours() const { return m_colours; }
    [[nodiscard]] QString html() const;

private:
    void paragraph(const QString& text, const QColor& colour);
    void row(const QStringList& cells, const QString& tag, const QColor& colour);

    ReportColours m_colours;
    QString m_html;
};

} // namespace portlight::app
