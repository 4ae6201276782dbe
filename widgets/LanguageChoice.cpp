#include "widgets/LanguageChoice.h"

#include "viewers/InEveryLanguage.h"

#include <algorithm>

namespace portlight::widgets {

const QVector<Language>& languages()
{
    static const QVector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ru"), QStringLiteral("Русский")}, {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return all;
}

LanguageChoice::LanguageChoice(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("language"));
    addItem(QString(), QString());
    for (const Language& language : languages()) {
        addItem(language.name, language.code);
    }
    viewers::inEveryLanguage(this, [this] {
        setItemText(0, tr("As the system"));
        setAccessibleName(tr("Language"));
        setToolTip(tr("Language"));
    });
    connect(this, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(itemData(row).toString()); });
}

void LanguageChoice::setCode(const QString& code)
{
    setCurrentIndex(std::max(0, findData(code)));
}

} // namespace portlight::widgets
