#include "tests/scans/SyntheticSeries.h"

#include <QDir>
#include <QFile>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <vector>

namespace portlight::tests {

std::int16_t syntheticVoxel(const SyntheticSeries& series, int i, int j, int k)
{
    return static_cast<std::int16_t>((series.seed + i * 7 + j * 131 + k * 1013) % 4000);
}

QStringList writeSyntheticSeries(const QString& folder, const SyntheticSeries& series)
{
    QDir().mkpath(folder);
    QStringList files;
    const QByteArray root = "1.2.826.0.1.3680043.2.1143.77." + QByteArray::number(series.seed + 1);
    std::vector<Uint16> pixels(static_cast<std::size_t>(series.columns) * static_cast<std::size_t>(series.rows));
    for (int k = 0; k < series.slices; ++k) {
        for (int j = 0; j < series.rows; ++j) {
            for (int i = 0; i < series.columns; ++i) {
                pixels[static_cast<std::size_t>(j * series.columns + i)] =
                    static_cast<Uint16>(syntheticVoxel(series, i, j, k));
            }
        }
        DcmFileFormat file;
        DcmDataset& d = *file.getDataset();
        d.putAndInsertString(DCM_SOPClassUID, UID_CTImageStorage);
        d.putAndInsertString(DCM_SOPInstanceUID, (root + ".3." + QByteArray::number(k + 1)).constData());
        d.putAndInsertString(DCM_StudyInstanceUID, (root + ".1").constData());
        d.putAndInsertString(DCM_SeriesInstanceUID, (root + ".2").constData());
        d.putAndInsertString(DCM_FrameOfReferenceUID, (root + ".4").constData());
        d.putAndInsertString(DCM_Modality, "CT");
        d.putAndInsertString(DCM_PatientID, "PARCEL 1");
        d.putAndInsertString(DCM_PatientName, "PARCEL^ONE");
        d.putAndInsertString(DCM_InstanceNumber, QByteArray::number(k + 1).constData());
        d.putAndInsertString(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
        d.putAndInsertString(DCM_ImagePositionPatient, ("-10\\-20\\" + QByteArray::number(k * 2.5)).constData());
        d.putAndInsertString(DCM_PixelSpacing, "0.9\\0.8");
        d.putAndInsertString(DCM_SliceThickness, "2.5");
        d.putAndInsertUint16(DCM_SamplesPerPixel, 1);
        d.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME2");
        d.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(series.rows));
        d.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(series.columns));
        d.putAndInsertUint16(DCM_BitsAllocated, 16);
        d.putAndInsertUint16(DCM_BitsStored, 16);
        d.putAndInsertUint16(DCM_HighBit, 15);
        d.putAndInsertUint16(DCM_PixelRepresentation, 1);
        d.putAndInsertString(DCM_RescaleSlope, "1");
        d.putAndInsertString(DCM_RescaleIntercept, "-1024");
        d.putAndInsertUint16Array(DCM_PixelData, pixels.data(), static_cast<unsigned long>(pixels.size()));
        const QString path = QStringLiteral("%1/slice_%2.dcm").arg(folder).arg(k, 3, 10, QLatin1Char('0'));
        if (file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).bad()) {
            qFatal("The test series cannot be written.");
        }
        files.append(path);
    }
    return files;
}

} // namespace portlight::tests
