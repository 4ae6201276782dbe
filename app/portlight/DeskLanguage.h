// The language of the desk: texts, numbers and dates, and the side a line begins on. Takes effect at once: whatever is
// installed sends QEvent::LanguageChange to every window.
//
// GUI thread; one per process, what it installed goes with it.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace portlight::app {

class DeskLanguage : public QObject
{
    Q_OBJECT

public:
    explicit DeskLanguage(QObject* parent = nullptr);
    ~DeskLanguage() override;

    // A code of widgets::languages(); empty or unknown: the system's, English where that is none of them.
    // `locale`: how numbers and dates are written where it is one of that language, as "es_CL".
    void use(const QString& code, const QString& locale = {});
    // The code in use, never empty.
    [[nodiscard]] const QString& code() const { return m_code; }

    // How numbers and dates are written in it: as this system does where it speaks the language, else as in the
    // country of most of its speakers; Arabic with the digits that stand on containers and in case numbers.
    [[nodiscard]] static QLocale localeOf(const QString& code);

private:
    void install(const QString& code);

    QTranslator m_texts;
    QTranslator m_qtTexts; // of Qt's own dialogs
    QLocale m_systemLocale;
    Qt::LayoutDirection m_systemDirection;
    QString m_code;
};

} // namespace portlight::app
