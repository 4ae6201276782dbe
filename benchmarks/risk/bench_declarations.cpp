// Reads a million declarations from CSV: bench_declarations WORK_FOLDER. The file is made once and kept.
#include "risk/declarations/CsvDeclarationReader.h"
#include "risk/declarations/Validation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cstdio>

using namespace portlight::risk;

namespace {

constexpr int rowCount = 1000000;
constexpr double goalSeconds = 60.0;

bool makeFile(const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(
        "Declaration ID,Date,Office ID,Process Type,Import Type,Import Use,Payment Type,Mode of Transport,Declarant ID,"
        "Importer ID,Seller ID,Courier ID,HS6 Code,Country of Departure,Country of Origin,Tax Rate,Tax Type,"
        "Country of Origin Indicator,Net Mass,Item Price,Fraud,Critical Fraud\n");
    QRandomGenerator random(1);
    for (int i = 0; i < rowCount; ++i) {
        file.write(QByteArray::number(10000000 + i) + ",2020-0" + QByteArray::number(1 + i % 9) + "-1" +
                   QByteArray::number(i % 10) + ",30,B,11,21,11,10,D" + QByteArray::number(random.bounded(1000)) +
                   ",I" + QByteArray::number(random.bounded(100000)) + ",S" +
                   QByteArray::number(random.bounded(50000)) + ",," +
                   QByteArray::number(100000 + random.bounded(800000)) + ",CN,CN,8.0,A,E," +
                   QByteArray::number(random.bounded(10000.0), 'f', 1) + ',' +
                   QByteArray::number(random.bounded(100000.0), 'f', 2) + ",0,0\n");
    }
    return file.commit();
}

} // namespace

int main(int argc, char** argv)
{
    const QString path = QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."))
                             .filePath(QStringLiteral("million-declarations.csv"));
    QFile file(path);
    if (!file.exists() && !makeFile(path)) {
        return 1;
    }
    const auto profile = CsvProfile::named(QStringLiteral("kcs"));
    if (!profile || !file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    DuplicateFinder duplicates;
    qint64 doubtful = 0;
    CsvSinks sinks;
    sinks.declaration = [&](TradeDeclaration&& declaration) {
        doubtful += doubtsOf(declaration).isEmpty() && duplicates.check(declaration).isEmpty() ? 0 : 1;
    };
    QElapsedTimer clock;
    clock.start();
    const auto summary = readCsvDeclarations(file, *profile, sinks);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    const QJsonArray figures{
        QJsonObject{{QStringLiteral("name"), QStringLiteral("read and check 1,000,000 CSV declarations")},
                    {QStringLiteral("value"), seconds},
                    {QStringLiteral("unit"), QStringLiteral("s")},
                    {QStringLiteral("goal"), goalSeconds},
                    {QStringLiteral("met"), summary && summary->rows == rowCount && seconds < goalSeconds}}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return summary ? 0 : 1;
}
