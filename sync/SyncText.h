// The translation context of this folder: SyncText::tr("...").
#pragma once

#include <QCoreApplication>

namespace portlight::sync {

class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace portlight::sync
