#include "intake/DeclarationSidecar.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringList>

namespace portlight::intake {

using inspection::Declaration;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QString suffix = QStringLiteral(".declaration.json");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::intake", text);
}

} // namespace

bool isDeclarationSidecar(const QString& path)
{
    return path.endsWith(suffix);
}

QString findDeclarationSidecar(const scans::ScanSource& source)
{
    if (source.files.isEmpty()) {
        return {};
    }
    const QFileInfo first(source.files.first());
    const QString folder = first.absolutePath();
    QStringList names{folder + QLatin1Char('/') + first.fileName(),
                      folder + QLatin1Char('/') + first.completeBaseName()};
    for (const QLatin1String energy : {QLatin1String("_low"), QLatin1String("_high")}) {
        if (names[1].endsWith(energy)) {
            names.append(names[1].chopped(energy.size()));
        }
    }
    if (source.files.size() > 1) {
        names.append(folder);
        names.append(folder + QLatin1Char('/') + QFileInfo(folder).fileName());
    }
    for (const QString& name : std::as_const(names)) {
        if (QFileInfo(name + suffix).isFile()) {
            return name + suffix;
        }
    }
    return {};
}

Result<Declaration> readDeclaration(const QString& path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("The declaration %1 cannot be read.").arg(path), file.errorString());
    }
    if (file.size() > mostBytes) {
        return failure(ErrorCode::BadInput, tr("%1 is too large for a declaration.").arg(path));
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::BadInput, tr("%1 is not a declaration in JSON.").arg(path), problem.errorString());
    }
    return Declaration::fromJson(document.object());
}

} // namespace portlight::intake
