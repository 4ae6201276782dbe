// Standard output of portlightctl: JSON documents, one a line, flushed as they come.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace portlight::ctl {

class Output
{
public:
    explicit Output(std::FILE* stream);

    // One compact object on one line.
    void print(const QJsonObject& object);
    // One array on one line, for commands whose answer is a list.
    void print(const QJsonArray& array);
    // A whole file of another format as it is, for a command whose answer is one.
    void printFile(const QByteArray& content);

private:
    void printLine(const QByteArray& line);

    std::FILE* m_stream;
};

} // namespace portlight::ctl
