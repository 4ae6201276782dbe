// A page of a report in a sheet, with buttons that save it: text above, one line that says how saving went. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QFileDialog;
class QHBoxLayout;
class QLabel;
class QTextBrowser;

namespace portlight::app {

struct ReportColours;
struct ReportNames;

class ReportSheet : public QWidget
{
    Q_OBJECT

public:
    // `objectName` of the text; its message is found under the same name with "Message" behind it.
    explicit ReportSheet(const QString& objectName, QWidget* parent = nullptr);

    [[nodiscard]] QString message() const;

protected:
    [[nodiscard]] QTextBrowser& browser() { return *m_browser; }
    [[nodiscard]] QHBoxLayout& buttons() { return *m_buttons; } // above the text
    // Asks for a path, then saves.
    void ask(const QString& title, const QString& filter, const QString& suffix,
             const std::function<void(const QString&)>& save);
    // These say how it went.
    void write(const QString& path, const QByteArray& content);
    void writePdf(const QString& path, const QString& title, const QString& html);
    void say(const QString& text);
    void hideMessage();
    [[nodiscard]] static ReportColours screenColours();
    [[nodiscard]] static ReportNames deskNames(); // translated

private:
    QHBoxLayout* m_buttons = nullptr;
    QTextBrowser* m_browser = nullptr;
    QLabel* m_message = nullptr;
    QPointer<QFileDialog> m_dialog;
};

} // namespace portlight::app
