// The translation context of this folder: Words::tr("...") in functions that belong to no QObject.
#pragma once

#include <QCoreApplication>

namespace portlight::risk {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(portlight::risk)
};

} // namespace portlight::risk
