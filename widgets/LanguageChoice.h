// The languages of the desk, each in its own tongue, and the list to choose one from.
#pragma once

#include <QComboBox>
#include <QString>
#include <QVector>

namespace portlight::widgets {

struct Language
{
    QString code; // ISO 639-1, as translations/portlight_CODE.ts
    QString name; // in that language
};

// English first.
[[nodiscard]] const QVector<Language>& languages();

class LanguageChoice : public QComboBox
{
    Q_OBJECT

public:
    // The first row is the system's language, with an empty code.
    explicit LanguageChoice(QWidget* parent = nullptr);

    void setCode(const QString& code);

Q_SIGNALS:
    void chosen(const QString& code); // by the officer
};

} // namespace portlight::widgets
