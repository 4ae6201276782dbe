#include "app/portlight/DeskLanguage.h"

#include "widgets/LanguageChoice.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

// Outside any namespace: the resources lie in a static library and must be named once to be linked in.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace portlight::app {

namespace {

bool isKnown(const QString& code)
{
    const QVector<widgets::Language>& all = widgets::languages();
    return std::any_of(all.cbegin(), all.cend(), [&code](const widgets::Language& one) { return one.code == code; });
}

QString systemCode()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (isKnown(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace

DeskLanguage::DeskLanguage(QObject* parent)
    : QObject(parent)
    , m_systemDirection(QGuiApplication::layoutDirection())
{
    registerTranslations();
}

DeskLanguage::~DeskLanguage()
{
    QLocale::setDefault(m_systemLocale);
    QGuiApplication::setLayoutDirection(m_systemDirection);
}

void DeskLanguage::use(const QString& code, const QString& locale)
{
    const QString wanted = isKnown(code) ? code : systemCode();
    const QLocale country(locale);
    const bool isOfLanguage = !locale.isEmpty() && country.language() == QLocale(wanted).language();
    QLocale::setDefault(isOfLanguage ? country : isKnown(code) ? localeOf(code) : m_systemLocale);
    if (wanted != m_code) {
        m_code = wanted;
        install(wanted);
    }
}

void DeskLanguage::install(const QString& code)
{
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTexts);
    }
    // English has a file too: it holds the plural forms.
    if (m_texts.load(QStringLiteral(":/i18n/portlight_%1.qm").arg(code))) {
        QCoreApplication::installTranslator(&m_texts);
    }
}

QLocale DeskLanguage::localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale(code).language()) {
        return system;
    }
    if (code == QLatin1String("ar")) {
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    }
    return code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

} // namespace portlight::app
