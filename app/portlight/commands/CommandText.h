// What every group of commands writes its rows with.
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <initializer_list>

namespace portlight::app::command_text {

inline QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

inline QString name(const char* id)
{
    return QLatin1String(id);
}

// Portable texts, as "Ctrl+Shift+Z"; the first is the one shown.
inline QList<QKeySequence> keys(std::initializer_list<const char*> sequences)
{
    QList<QKeySequence> list;
    for (const char* sequence : sequences) {
        list.append(QKeySequence(QLatin1String(sequence), QKeySequence::PortableText));
    }
    return list;
}

} // namespace portlight::app::command_text
