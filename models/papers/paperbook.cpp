#include "models/papers/paperbook.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace huimin {
namespace {

Error bookFault(const QString& reason)
{
    return { ErrorCode::FileUnreadable, { { QStringLiteral("file"), QStringLiteral("documents/fields.json") } }, {}, reason };
}

std::optional<PaperFieldType> paperFieldType(const QString& text)
{
    static const QHash<QString, PaperFieldType> types { { QStringLiteral("text"), PaperFieldType::Text }, { QStringLiteral("number"), PaperFieldType::Number },
        { QStringLiteral("date"), PaperFieldType::Date }, { QStringLiteral("time"), PaperFieldType::Time }, { QStringLiteral("flag"), PaperFieldType::Flag } };
    const auto found = types.constFind(text);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PaperPage> paperPage(const QString& text)
{
    if (text == QLatin1String("A4"))
        return PaperPage::A4;
    if (text == QLatin1String("A5"))
        return PaperPage::A5;
    if (text == QLatin1String("slip"))
        return PaperPage::Slip;
    return std::nullopt;
}

std::optional<QHash<QString, PaperFieldType>> paperFields(const QJsonObject& listed)
{
    QHash<QString, PaperFieldType> fields;
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        const auto type = paperFieldType(it->toObject().value(QLatin1String("type")).toString());
        if (!type)
            return std::nullopt;
        fields.insert(it.key(), *type);
    }
    return fields.isEmpty() ? std::nullopt : std::optional(fields);
}

} // namespace

Result<PaperBook> PaperBook::parse(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PaperBook book;
    const auto fields = paperFields(root.value(QLatin1String("fields")).toObject());
    if (!fields)
        return bookFault(QStringLiteral("fields"));
    book.fields = *fields;
    const auto keepMeanings = [&](const QJsonObject& listed) {
        for (auto it = listed.begin(); it != listed.end(); ++it) {
            book.meanings.insert(it.key(), it->toObject().value(QLatin1String("zh")).toString());
            book.meaningsEn.insert(it.key(), it->toObject().value(QLatin1String("en")).toString());
        }
    };
    keepMeanings(root.value(QLatin1String("fields")).toObject());
    keepMeanings(root.value(QLatin1String("lists")).toObject());
    const QJsonObject lists = root.value(QLatin1String("lists")).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const QJsonObject list = it->toObject();
        const auto rowFields = paperFields(list.value(QLatin1String("fields")).toObject());
        const QString row = list.value(QLatin1String("row")).toString();
        if (!rowFields || row.isEmpty())
            return bookFault(it.key());
        book.lists.insert(it.key(), { row, *rowFields });
    }
    const QJsonObject documents = root.value(QLatin1String("documents")).toObject();
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        const QJsonObject document = it->toObject();
        PaperKind kind;
        kind.key = it.key();
        kind.number = document.value(QLatin1String("number")).toString();
        kind.name = document.value(QLatin1String("zh")).toString();
        kind.nameEn = document.value(QLatin1String("en")).toString();
        kind.version = document.value(QLatin1String("version")).toInt(1);
        const auto page = paperPage(document.value(QLatin1String("page")).toString());
        if (kind.number.size() != 2 || kind.name.isEmpty() || kind.nameEn.isEmpty() || !page)
            return bookFault(it.key());
        kind.page = *page;
        for (const QJsonValue need : document.value(QLatin1String("needs")).toArray()) {
            kind.needs << need.toString();
            if (!book.fields.contains(kind.needs.last()) && !book.lists.contains(kind.needs.last()))
                return bookFault(kind.needs.last());
        }
        book.kinds.push_back(std::move(kind));
    }
    std::sort(book.kinds.begin(), book.kinds.end(), [](const PaperKind& a, const PaperKind& b) { return a.number < b.number; });
    return book.kinds.empty() ? Result<PaperBook>(bookFault(QStringLiteral("documents"))) : Result<PaperBook>(std::move(book));
}

QString PaperKind::title() const { return QLocale().language() == QLocale::English ? nameEn : name; }

QString PaperBook::meaning(const QString& name) const { return (QLocale().language() == QLocale::English ? meaningsEn : meanings).value(name, name); }

const PaperKind* PaperBook::kind(QStringView keyOrNumber) const
{
    for (const PaperKind& each : kinds)
        if (each.number == keyOrNumber || each.key == keyOrNumber)
            return &each;
    return nullptr;
}

const PaperBook& paperBook()
{
    static const PaperBook book = [] {
        QFile file(QStringLiteral(":/huimin/documents/fields.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its papers");
        auto read = PaperBook::parse(file.readAll());
        if (!read)
            qFatal("the shipped list of papers cannot be read: %s", qPrintable(read.error().reason));
        return std::move(*read);
    }();
    return book;
}

} // namespace huimin
