// The translation context of this folder: Text::tr("...").
#pragma once

#include <QCoreApplication>

namespace portlight::local_cache {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(LocalCache)
};

} // namespace portlight::local_cache
