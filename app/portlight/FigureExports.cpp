#include "app/portlight/FigureExports.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using risk::FigureTable;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

Result<void> write(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

QString cell(const QVariant& value)
{
    const QLocale locale;
    if (value.typeId() == QMetaType::Double) {
        constexpr int digits = 3;
        return locale.toString(value.toDouble(), 'g', digits);
    }
    return value.isValid() ? value.toString().toHtmlEscaped() : QString();
}

QString htmlTable(const FigureTable& table)
{
    constexpr qsizetype mostRows = 30; // of a report; the CSV has all
    QString html = QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"2\" width=\"100%\"><tr>");
    for (const QString& heading : table.headings) {
        html += QStringLiteral("<td><small><b>%1</b></small></td>").arg(heading.toHtmlEscaped());
    }
    html += QStringLiteral("</tr>");
    for (const QVariantList& row : table.rows.first(std::min(mostRows, table.rows.size()))) {
        html += QStringLiteral("<tr>");
        for (const QVariant& value : row) {
            html += QStringLiteral("<td><small>%1</small></td>").arg(cell(value));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

Result<void> writeFigureCsv(const FigureTable& table, const QString& path)
{
    return write(table.toCsv(), path);
}

Result<void> writeFigurePicture(const QImage& picture, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return failure(ErrorCode::Storage, tr("The picture could not be made."));
    }
    return write(bytes, path);
}

Result<void> writeFiguresReport(const widgets::FiguresPage& page, const QString& station, const ChartPicture& pictureOf,
                                const QString& path)
{
    QTextDocument document;
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p><p>%3</p>")
                       .arg(tr("The port's figures"),
                            tr("Station %1, %2")
                                .arg(station.toHtmlEscaped(),
                                     QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat)),
                            page.filterLabels.isEmpty()
                                ? tr("All cases.")
                                : tr("Only: %1.").arg(page.filterLabels.join(QStringLiteral(", ")).toHtmlEscaped()));
    for (const QString& name : risk::figureNames()) {
        const FigureTable table = page.tables.value(name);
        html += QStringLiteral("<h2>%1</h2>").arg(table.title.toHtmlEscaped());
        if (const QImage picture = pictureOf(name); !picture.isNull()) {
            const QUrl url(QStringLiteral("figure:") + name);
            document.addResource(QTextDocument::ImageResource, url, picture);
            constexpr int width = 420; // points; an A4 page has 595
            html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(url.toString()).arg(width);
        }
        html += htmlTable(table);
    }
    document.setHtml(html);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, tr("The report could not be made."));
    }
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(tr("The port's figures"));
        writer.setCreator(QStringLiteral("Portlight"));
        document.print(&writer);
    }
    return write(bytes, path);
}

} // namespace portlight::app
