#include "widgets/AnnotationsModel.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"

#include <QLocale>

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
    }
    Q_UNREACHABLE();
}

// Length of a ruler or the sides of a box, in the annotation's own unit.
QString measure(const Annotation& annotation)
{
    const QLocale locale;
    const QString unit = annotation.inPixels ? AnnotationsModel::tr("px") : AnnotationsModel::tr("mm");
    if (annotation.points.size() < 2) {
        return {};
    }
    std::array<double, 3> sides{};
    double square = 0.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        sides[axis] = std::abs(annotation.points.at(1)[axis] - annotation.points.at(0)[axis]);
        square += sides[axis] * sides[axis];
    }
    if (annotation.kind == AnnotationKind::Ruler) {
        return AnnotationsModel::tr("%1 %2").arg(locale.toString(std::sqrt(square), 'f', annotation.inPixels ? 0 : 1),
                                                 unit);
    }
    QStringList lengths;
    for (const double side : sides) {
        if (side > 0.0) {
            lengths << locale.toString(side, 'f', 0);
        }
    }
    return AnnotationsModel::tr("%1 %2").arg(lengths.join(QStringLiteral(" × ")), unit);
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
        return tr("%1 %2\nDelete removes it, Ctrl+Z brings it back")
            .arg(cell(annotation, KindColumn), cell(annotation, MeasureColumn));
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
    default:
        return {};
    }
}

} // namespace portlight::widgets
