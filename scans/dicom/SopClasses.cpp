#include "scans/dicom/SopClasses.h"

#include "scans/dicom/DicomText.h"

#include <algorithm>
#include <array>

namespace portlight::scans {

namespace {

const QLatin1String storage("1.2.840.10008.5.1.4.1.1.");

// What follows 1.2.840.10008.5.1.4.1.1.
QString storageClass(const QString& sopClass)
{
    return sopClass.startsWith(storage) ? sopClass.mid(storage.size()) : QString();
}

bool isOneOf(const QString& name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* each) { return name == QLatin1String(each); });
}

struct NonImage
{
    const char* prefix;
    const char* noun;
};

constexpr std::array<NonImage, 11> nonImages{{
    {"88.", QT_TRANSLATE_NOOP("DicomReader", "a structured report")},
    {"9.", QT_TRANSLATE_NOOP("DicomReader", "a waveform recording")},
    {"11.", QT_TRANSLATE_NOOP("DicomReader", "a presentation state")},
    {"104.", QT_TRANSLATE_NOOP("DicomReader", "an encapsulated document")},
    {"66", QT_TRANSLATE_NOOP("DicomReader", "raw or registration data")},
    {"481.3", QT_TRANSLATE_NOOP("DicomReader", "a radiotherapy structure set")},
    {"481.5", QT_TRANSLATE_NOOP("DicomReader", "a radiotherapy plan")},
    {"481.8", QT_TRANSLATE_NOOP("DicomReader", "a radiotherapy plan")},
    {"481.", QT_TRANSLATE_NOOP("DicomReader", "a radiotherapy record")},
    {"501.6", QT_TRANSLATE_NOOP("DicomReader", "a quadrupole resonance measurement")},
    {"67", QT_TRANSLATE_NOOP("DicomReader", "a value mapping")},
}};

} // namespace

DicomKind dicomKindOf(const QString& sopClass)
{
    const QString name = storageClass(sopClass);
    if (name == u"501.3" || name.startsWith(u"501.3.")) {
        return DicomKind::ThreatReport;
    }
    if (name == u"501.1" || name.startsWith(u"501.1.") || name == u"501.5" || name.startsWith(u"501.5.")) {
        return DicomKind::Volume;
    }
    if (isOneOf(name, {"2", "2.1", "2.2", "4", "4.1", "4.3", "4.4", "128", "128.1", "130", "13.1.1", "13.1.2", "13.1.3",
                       "13.1.4", "13.1.5", "30", "66.4", "481.2", "20"})) {
        return DicomKind::Volume;
    }
    if (name == u"501.6" || !describeNonImage(sopClass).isEmpty()) {
        return DicomKind::Other;
    }
    return DicomKind::Radiograph; // whatever else has pixels is a picture
}

bool isDicos(const QString& sopClass)
{
    return storageClass(sopClass).startsWith(u"501.");
}

bool isCt(const QString& sopClass)
{
    return isOneOf(storageClass(sopClass), {"2", "2.1", "2.2"});
}

bool isSegmentation(const QString& sopClass)
{
    return storageClass(sopClass) == u"66.4";
}

QString describeSopClass(const QString& sopClass)
{
    const QString name = storageClass(sopClass);
    const auto is = [&](QStringView family) {
        return name == family || name.startsWith(family.toString() + QChar(u'.'));
    };
    if (is(u"501.1")) {
        return QStringLiteral("DICOS CT");
    }
    if (is(u"501.2")) {
        return QStringLiteral("DICOS DX");
    }
    if (is(u"501.3")) {
        return QStringLiteral("DICOS TDR");
    }
    if (is(u"501.4")) {
        return QStringLiteral("DICOS AIT 2D");
    }
    if (is(u"501.5")) {
        return QStringLiteral("DICOS AIT 3D");
    }
    if (is(u"501.6")) {
        return QStringLiteral("DICOS QR");
    }
    return QStringLiteral("DICOM");
}

QString describeNonImage(const QString& sopClass)
{
    if (sopClass == u"1.2.840.10008.1.3.10") {
        return DicomText::tr("a media directory (DICOMDIR); open the folder instead");
    }
    const QString name = storageClass(sopClass);
    if (name.isEmpty() || isSegmentation(sopClass) || name == u"481.1" || name == u"481.2") {
        return {};
    }
    for (const NonImage& each : nonImages) {
        if (name.startsWith(QLatin1String(each.prefix))) {
            return DicomText::tr(each.noun);
        }
    }
    return {};
}

} // namespace portlight::scans
