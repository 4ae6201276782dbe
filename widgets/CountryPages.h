// A country pack to read: its lessons, prohibited goods, lanes, tariff excerpt and holidays, offline. Links lead to
// other lessons of the pack and nowhere else; nothing is fetched.
#pragma once

#include "country/CountryPack.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace portlight::widgets {

class CountryPages : public QWidget
{
    Q_OBJECT

public:
    explicit CountryPages(std::shared_ptr<const country::CountryPack> pack, QWidget* parent = nullptr);

private:
    struct Page
    {
        QString title;
        QString markdown; // of a lesson
        QString html;     // of the other parts
    };
    void addPage(const Page& page);
    void showPage(int row);
    void follow(const QUrl& link);

    std::shared_ptr<const country::CountryPack> m_pack;
    QVector<Page> m_pages;
    QListWidget* m_list = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace portlight::widgets
