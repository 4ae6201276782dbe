// Headers that nearly every file reads; keep this to QtCore and the standard library so that no floor gains a
// dependency.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVector>

#include <tl/expected.hpp>

#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>
