#include "widgets/AnnotationsModel.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::widgets {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

QString iconName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Box:
        return QStringLiteral("box");
    case AnnotationKind::Ruler:
        return QStringLiteral("ruler");
    case AnnotationKind::Marker:
        return QStringLiteral("marker");
    case AnnotationKind::Sphere:
        return QStringLiteral("sphere");
    case AnnotationKind::Polygon:
        return QStringLiteral("polygon");
    case AnnotationKind::Angle:
        return QStringLiteral("angle");
    case AnnotationKind::Object:
        return QStringLiteral("segment");
    case AnnotationKind::View:
        return QStringLiteral("note");
    case AnnotationKind::Picture:
        return QStringLiteral("camera");
    }
    Q_UNREACHABLE();
}

using Point = std::array<double, 3>;

double distance(const Point& a, const Point& b)
{
    return std::hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

QString angle(const QVector<Point>& points)
{
    const double a = distance(points[1], points[0]);
    const double b = distance(points[1], points[2]);
    const double c = distance(points[0], points[2]);
    if (!(a > 0.0) || !(b > 0.0)) {
        return {};
    }
    const double cosine = std::clamp((a * a + b * b - c * c) / (2.0 * a * b), -1.0, 1.0);
    return QLocale().toString(std::acos(cosine) * 180.0 / 3.14159265358979323846, 'f', 1) + QChar(0xb0);
}

QString sides(const Point& a, const Point& b, const QString& unit)
{
    QStringList lengths;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (const double side = std::abs(b[axis] - a[axis]); side > 0.0) {
            lengths << QLocale().toString(side, 'f', 0);
        }
    }
    return AnnotationsModel::tr("%1 %2").arg(lengths.join(QStringLiteral(" × ")), unit);
}

// Mass, or mean where nothing tells a mass.
QString weight(const inspection::Measurement& measured)
{
    const QLocale locale;
    if (measured.massGrams) {
        return AnnotationsModel::tr("%1 g").arg(
            locale.toString(*measured.massGrams, 'f', *measured.massGrams < 10.0 ? 1 : 0));
    }
    return AnnotationsModel::tr("mean %1 %2").arg(locale.toString(measured.mean, 'f', 1), measured.unit).trimmed();
}

// Length, angle, sides or mass, in the mark's own unit.
QString measure(const Annotation& annotation)
{
    const QString unit = annotation.inPixels ? AnnotationsModel::tr("px") : AnnotationsModel::tr("mm");
    const auto& points = annotation.points;
    if (annotation.measured) {
        return weight(*annotation.measured);
    }
    if (annotation.kind == AnnotationKind::Angle) {
        return points.size() == 3 ? angle(points) : QString();
    }
    if (points.size() < 2) {
        return {};
    }
    if (annotation.kind == AnnotationKind::Ruler || annotation.kind == AnnotationKind::Sphere) {
        const QString length = QLocale().toString(distance(points[0], points[1]), 'f', annotation.inPixels ? 0 : 1);
        return AnnotationsModel::tr("%1 %2").arg(length, unit);
    }
    return annotation.kind == AnnotationKind::Box ? sides(points[0], points[1], unit) : QString();
}

// Every figure that was measured, with its unit.
QString details(const Annotation& annotation)
{
    if (!annotation.measured) {
        return {};
    }
    const inspection::Measurement& m = *annotation.measured;
    const QLocale locale;
    const auto value = [&](double number) {
        return (locale.toString(number, 'f', std::abs(number) < 10.0 ? 3 : 1) + QLatin1Char(' ') + m.unit).trimmed();
    };
    QStringList parts;
    const auto add = [&](const std::optional<double>& number, int digits, const QString& text) {
        if (number) {
            parts << text.arg(locale.toString(*number, 'f', digits));
        }
    };
    add(m.massGrams, 1, AnnotationsModel::tr("mass %1 g"));
    add(m.volumeCm3, 2, AnnotationsModel::tr("volume %1 cm³"));
    add(m.areaCm2, 2, AnnotationsModel::tr("area %1 cm²"));
    add(m.densityGramsPerCm3, 3, AnnotationsModel::tr("density %1 g/cm³"));
    add(m.effectiveZ, 1, AnnotationsModel::tr("Zeff %1"));
    parts << AnnotationsModel::tr("mean %1").arg(value(m.mean))
          << AnnotationsModel::tr("deviation %1").arg(value(m.deviation))
          << AnnotationsModel::tr("least %1").arg(value(m.minimum))
          << AnnotationsModel::tr("most %1").arg(value(m.maximum));
    const auto& points = annotation.points;
    if (annotation.kind == AnnotationKind::Object && points.size() > 2) {
        parts << sides(points[1], points[2], AnnotationsModel::tr("mm"));
    } else if (annotation.kind == AnnotationKind::Box && points.size() > 1) {
        parts << sides(points[0], points[1], AnnotationsModel::tr("mm"));
    }
    if (annotation.view.value(QLatin1String("cut_free")).toBool()) {
        parts << AnnotationsModel::tr("cut free from what touches it");
    }
    return parts.join(QStringLiteral(", "));
}

QString cell(const Annotation& annotation, int column)
{
    switch (column) {
    case AnnotationsModel::KindColumn:
        return annotationName(annotation.kind);
    case AnnotationsModel::MeasureColumn:
        return measure(annotation);
    case AnnotationsModel::TextColumn:
        return annotation.text;
    case AnnotationsModel::DetailColumn:
        return details(annotation);
    default:
        return {};
    }
}

} // namespace

void AnnotationsModel::setAnnotations(const QVector<Annotation>& annotations)
{
    if (m_annotations == annotations) {
        return;
    }
    beginResetModel();
    m_annotations = annotations;
    endResetModel();
}

int AnnotationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_annotations.size());
}

int AnnotationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnotationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Annotation& annotation = m_annotations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(annotation, index.column());
    case Qt::DecorationRole:
        return index.column() == KindColumn ? QVariant(icon(iconName(annotation.kind))) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1 %2\nEnter shows it, Delete removes it, Ctrl+Z brings it back")
                   .arg(cell(annotation, KindColumn), cell(annotation, MeasureColumn)) +
               (annotation.measured
                    ? QLatin1Char('\n') + details(annotation).replace(QLatin1String(", "), QLatin1String("\n"))
                    : QString());
    default:
        return {};
    }
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        return tr("Mark");
    case MeasureColumn:
        return tr("Size");
    case TextColumn:
        return tr("Text");
    case DetailColumn:
        return tr("Measured");
    default:
        return {};
    }
}

} // namespace portlight::widgets
