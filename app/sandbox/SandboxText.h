// The translation context of this folder: SandboxText::tr("...").
#pragma once

#include <QCoreApplication>

namespace portlight::app {

class SandboxText
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

} // namespace portlight::app
