#include "widgets/CountryPages.h"

#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace portlight::widgets {

namespace {

// Shows what it is given and fetches nothing: no picture, no style sheet, no other page.
class OfflineBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

// Markdown comes without any room between a table and what follows it.
void setRoom(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 1) {
            QTextBlockFormat format;
            format.setTopMargin(metrics::grid(2));
            QTextCursor(block).mergeBlockFormat(format);
        }
    }
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* const frame : frames) {
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(metrics::grid(0.5));
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorderBrush(colours().line);
            format.setTopMargin(metrics::grid());
            table->setFormat(format);
        }
    }
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString row(const QStringList& cells)
{
    QString html;
    for (const QString& cell : cells) {
        html += QStringLiteral("<td style=\"padding: 3px 12px 3px 0\">%1</td>").arg(cell.toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString table(const QStringList& rows)
{
    return QStringLiteral("<table>%1</table>").arg(rows.join(QString()));
}

QString prohibitedPage(const country::CountryPack& pack)
{
    QString html;
    for (const country::ProhibitedItem& item : pack.prohibited) {
        html += QStringLiteral("<h3>%1</h3>").arg(item.title.toHtmlEscaped()) + paragraph(item.text);
        QStringList facts{item.law};
        if (!item.hsCodes.isEmpty()) {
            facts << CountryPages::tr("HS %1").arg(item.hsCodes.join(QStringLiteral(", ")));
        }
        facts.removeAll(QString());
        if (!facts.isEmpty()) {
            html += QStringLiteral("<p style=\"color: %1\">%2</p>")
                        .arg(colours().quiet.name(), facts.join(QStringLiteral(" · ")).toHtmlEscaped());
        }
    }
    return html;
}

QString lanesPage(const country::CountryPack& pack)
{
    QString html;
    for (const country::LaneMeaning& lane : pack.lanes) {
        html += QStringLiteral("<h3>%1 · %2</h3>").arg(laneName(lane.lane).toHtmlEscaped(), lane.name.toHtmlEscaped()) +
                paragraph(lane.meaning);
    }
    return html;
}

QString tariffPage(const country::CountryPack& pack)
{
    QStringList rows;
    for (const country::TariffLine& line : pack.tariff) {
        rows << row({line.code, line.text, line.duty});
    }
    return table(rows);
}

QString holidaysPage(const country::CountryPack& pack)
{
    QStringList rows;
    for (auto it = pack.holidays.cbegin(); it != pack.holidays.cend(); ++it) {
        rows << row({QLocale().toString(it.key(), QLocale::LongFormat), it.value()});
    }
    return table(rows);
}

QString exercisesPage(const country::CountryPack& pack)
{
    QStringList rows;
    for (const country::ExerciseReference& exercise : pack.exercises) {
        rows << row({exercise.title, exercise.id});
    }
    return table(rows);
}

} // namespace

CountryPages::CountryPages(std::shared_ptr<const country::CountryPack> pack, QWidget* parent)
    : QWidget(parent)
    , m_pack(std::move(pack))
    , m_list(new QListWidget)
    , m_text(new OfflineBrowser)
{
    m_list->setObjectName(QStringLiteral("countryList"));
    m_list->setAccessibleName(tr("Pages of the country pack"));
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::grid(0.25));
    m_list->setFixedWidth(metrics::grid(32));
    m_text->setObjectName(QStringLiteral("countryText"));
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setOpenLinks(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid(2));
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_list);

    for (const country::Lesson& lesson : m_pack->lessons) {
        addPage({lesson.title, lesson.markdown, {}});
    }
    addPage({tr("Prohibited goods"), {}, prohibitedPage(*m_pack)});
    addPage({tr("Lanes"), {}, lanesPage(*m_pack)});
    addPage({tr("Tariff, excerpt"), {}, tariffPage(*m_pack)});
    addPage({tr("Holidays"), {}, holidaysPage(*m_pack)});
    addPage({tr("Exercise packs"), {}, exercisesPage(*m_pack)});
    connect(m_list, &QListWidget::currentRowChanged, this, &CountryPages::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CountryPages::follow);
    m_list->setCurrentRow(0);
}

void CountryPages::addPage(const Page& page)
{
    m_pages.append(page);
    m_list->addItem(page.title);
}

void CountryPages::showPage(int row)
{
    const Page page = m_pages.value(row);
    if (!page.markdown.isEmpty()) {
        m_text->document()->setMarkdown(page.markdown,
                                        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                            QTextDocument::MarkdownNoHTML);
        setRoom(*m_text->document());
        return;
    }
    const QString origin = tr("%1, state of %2. %3")
                               .arg(m_pack->name, QLocale().toString(m_pack->date, QLocale::LongFormat), m_pack->note);
    m_text->setHtml(QStringLiteral("<h1>%1</h1>%2<p style=\"color: %3\">%4</p>")
                        .arg(page.title.toHtmlEscaped(), page.html, colours().quiet.name(), origin.toHtmlEscaped()));
}

void CountryPages::follow(const QUrl& link)
{
    const auto& lessons = m_pack->lessons;
    const auto found = std::find_if(lessons.cbegin(), lessons.cend(),
                                    [&link](const country::Lesson& one) { return one.file == link.path(); });
    if (link.isRelative() && found != lessons.cend()) {
        m_list->setCurrentRow(static_cast<int>(found - lessons.cbegin()));
    }
}

} // namespace portlight::widgets
