#include "models/papers/templates.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace huimin {
namespace {

QString templateFile(const PaperKind& kind, Language language)
{
    return QStringLiteral("%1_%2%3.html").arg(kind.number, kind.key, language == Language::English ? QStringLiteral(".en") : QString());
}

Result<QString> readTemplateText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), QFileInfo(path).fileName() } } };
    const QByteArray bytes = file.read(1024 * 1024);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error { ErrorCode::Invalid, { { QStringLiteral("line"), 1 }, { QStringLiteral("what"), QStringLiteral("encoding") } } };
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

PaperTemplates PaperTemplates::load(const QString& ownFolder)
{
    PaperTemplates all;
    for (const PaperKind& kind : paperBook().kinds)
        for (const Language language : { Language::Chinese, Language::English }) {
            all.take(QStringLiteral(":/huimin/documents"), kind, language, false);
            if (!ownFolder.isEmpty() && QFile::exists(QDir(ownFolder).filePath(templateFile(kind, language))))
                all.take(ownFolder, kind, language, true);
        }
    return all;
}

void PaperTemplates::take(const QString& folder, const PaperKind& kind, Language language, bool own)
{
    const QString file = templateFile(kind, language);
    const auto text = readTemplateText(QDir(folder).filePath(file));
    auto read = text ? PaperTemplate::parse(*text, paperBook(), kind.needs) : Result<PaperTemplate>(text.error());
    if (!read) {
        m_refused.push_back({ file, read.error() });
        return;
    }
    m_templates.insert(fileKey(kind.key, language), std::move(*read));
    if (own)
        m_own << fileKey(kind.key, language);
}

const PaperTemplate* PaperTemplates::of(const QString& key, Language language) const
{
    auto found = m_templates.constFind(fileKey(key, language));
    if (found == m_templates.cend())
        found = m_templates.constFind(key);
    return found == m_templates.cend() ? nullptr : &*found;
}

QString refusedTemplateSentence(const RefusedTemplate& refused)
{
    return QCoreApplication::translate("papers", "%1：%2现在用自带的模板。").arg(refused.file, errorSentence(refused.error));
}

} // namespace huimin
