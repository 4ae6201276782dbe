#include "app/portlightctl/Output.h"

#include <QJsonDocument>

namespace portlight::ctl {

Output::Output(std::FILE* stream)
    : m_stream(stream)
{
}

void Output::print(const QJsonObject& object)
{
    printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::print(const QJsonArray& array)
{
    printLine(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void Output::printFile(const QByteArray& content)
{
    std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), m_stream);
    std::fflush(m_stream);
}

void Output::printLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_stream);
    std::fputc('\n', m_stream);
    std::fflush(m_stream);
}

} // namespace portlight::ctl
