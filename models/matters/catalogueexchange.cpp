#include "models/matters/catalogueexchange.h"
#include "models/base/csv.h"
#include "models/base/json.h"
#include "models/base/valueops.h"
#include "models/commands/body.h"
#include "models/matters/catalogueload.h"
#include "models/matters/itemdifference.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace huimin {
namespace {

constexpr qsizetype largestFile = 20 * 1024 * 1024;
constexpr int mostFaults = 50;
const QByteArray formatName = QByteArrayLiteral("huimin-catalogue");

bool isOfCenter(const Field& field)
{
    static const QList<QByteArray> names { "id", "rev", "createdAt", "createdBy", "updatedAt" };
    return names.contains(QByteArray(field.name));
}

Error brokenAt(int line, const char* what)
{
    return Error { ErrorCode::Invalid, { { QStringLiteral("line"), line }, { QStringLiteral("what"), QString::fromLatin1(what) } } };
}

// ---- out

template <typename T> void writeRecords(JsonWriter& out, const char* key, const std::vector<T>& records)
{
    out.key(key);
    out.startArray();
    for (const T& record : records) {
        out.raw("\n" + composeJson([&](JsonWriter& one) {
            one.startObject();
            for (const Field& field : schemaOf<T>().fields) {
                if (isOfCenter(field) || (field.ops->optional && field.ops->empty(field.in(&record))))
                    continue;
                one.key(field.name);
                field.ops->write(one, field.in(&record));
            }
            one.endObject();
        }));
    }
    out.endArray();
}

QString cellOf(const QByteArray& json)
{
    if (json == "null" || json == "[]")
        return {};
    if (!json.startsWith('[') && !json.startsWith('"'))
        return QString::fromUtf8(json);
    const QJsonArray values = QJsonDocument::fromJson(json.startsWith('[') ? json : '[' + json + ']').array();
    if (json.startsWith('"'))
        return values.first().toString();
    QStringList texts;
    for (const QJsonValue value : values) {
        if (!value.isString() || value.toString().isEmpty() || value.toString().contains(QLatin1Char('|')) || value.toString().startsWith(QLatin1Char('[')))
            return QString::fromUtf8(json);
        texts << value.toString();
    }
    return texts.join(QLatin1Char('|'));
}

QByteArray quoted(const QString& cell)
{
    QString text = cell;
    static const QList<QChar> marks { u',', u'"', u'\n', u'\r' };
    if (std::none_of(marks.begin(), marks.end(), [&](QChar mark) { return text.contains(mark); }))
        return text.toUtf8();
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray itemsAsCsv(const std::vector<ServiceItem>& items)
{
    QByteArray out;
    const auto row = [&](const auto& cell) {
        QByteArrayList cells;
        for (const Field& field : schemaOf<ServiceItem>().fields)
            if (!isOfCenter(field))
                cells << quoted(cell(field));
        out += cells.join(',') + "\r\n";
    };
    row([](const Field& field) { return QString::fromLatin1(field.name); });
    for (const ServiceItem& item : items)
        row([&](const Field& field) { return cellOf(fieldJson(field, &item)); });
    return out;
}

// ---- in

/// Collects faults until there are too many to read.
class FileFaults {
public:
    void add(int line, const QString& path, const QString& code)
    {
        if (m_issues.size() < mostFaults)
            m_issues << FieldIssue { QLatin1Char('/') + QString::number(line) + path, code };
    }
    Status status() const { return m_issues.isEmpty() ? Status() : Status(Error { ErrorCode::Invalid, {}, m_issues }); }

private:
    QList<FieldIssue> m_issues;
};

void finish(ServiceItem& item) { item.id = serviceItemId(item.itemCode, std::max(1, item.version)); }
void finish(Material& material) { material.id = materialId(material.key); }

template <typename T> T recordFrom(JsonValue& value, int line, FileFaults& faults)
{
    T record {};
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        const QString path = JsonPath { nullptr, name }.pointer();
        const Field* field = schemaOf<T>().find(name);
        if (!field)
            faults.add(line, path, QStringLiteral("unknown"));
        else if (!isOfCenter(*field))
            if (const auto issue = setFieldJson(*field, &record, member.raw(), { nullptr, name }))
                faults.add(line, issue->path, issue->code);
        return true;
    });
    if (!isObject)
        faults.add(line, {}, QStringLiteral("type"));
    finish(record);
    return record;
}

/// The lines on which the members of the arrays of the outermost object begin, by the array's name.
QHash<QByteArray, std::vector<int>> linesOfRecords(const QByteArray& text)
{
    QHash<QByteArray, std::vector<int>> lines;
    QByteArray key;
    int line = 1, depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n')
            ++line;
        else if (c == '"') {
            const qsizetype begin = ++at;
            while (at < text.size() && text[at] != '"')
                at += text[at] == '\\' ? 2 : 1;
            if (depth == 1)
                key = text.mid(begin, at - begin);
        } else if (c == '{' || c == '[') {
            if (++depth == 3 && c == '{')
                lines[key].push_back(line);
        } else if (c == '}' || c == ']')
            --depth;
    }
    return lines;
}

template <typename T>
void readRecords(JsonValue& array, const std::vector<int>& lines, std::vector<T>& records, std::vector<int>& recordLines, FileFaults& faults)
{
    const bool isArray = array.eachElement([&](JsonValue& value) {
        const int line = records.size() < lines.size() ? lines[records.size()] : 1;
        recordLines.push_back(line);
        records.push_back(recordFrom<T>(value, line, faults));
        return true;
    });
    if (!isArray)
        faults.add(1, {}, QStringLiteral("type"));
}

Result<CatalogueFile> readCatalogueJson(const QByteArray& text)
{
    CatalogueFile file;
    FileFaults faults;
    const auto lines = linesOfRecords(text);
    const auto fallible = unacceptableText(text);
    QString format;
    JsonLimits limits;
    limits.array = 100'000;
    const Status read = readDocument(text, [&](JsonValue& root) {
        root.eachMember([&](std::string_view name, JsonValue& member) {
            if (name == "format")
                format = member.string().value_or(QString());
            else if (name == "items")
                readRecords(member, lines.value("items"), file.items, file.itemLines, faults);
            else if (name == "materials")
                readRecords(member, lines.value("materials"), file.materials, file.materialLines, faults);
            else
                faults.add(1, JsonPath { nullptr, name }.pointer(), QStringLiteral("unknown"));
            return true;
        });
        return std::optional<FieldIssue>();
    }, limits);
    if (!read) {
        QJsonParseError where;
        static_cast<void>(QJsonDocument::fromJson(text, &where));
        return brokenAt(static_cast<int>(text.left(where.offset).count('\n')) + 1, "json");
    }
    if (format.toUtf8() != formatName)
        return brokenAt(1, "json");
    HUIMIN_TRY(faults.status());
    if (fallible)
        return byLine(Error { ErrorCode::Invalid, {}, { *fallible } }, file);
    return file;
}

/// A cell as the JSON of its field; nothing where it is no such value.
std::optional<QByteArray> jsonOfCell(const QString& cell, const QByteArray& usual)
{
    if (usual == "0") {
        const bool digits = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        const int number = cell.toInt(&fits);
        return digits && fits ? std::optional(QByteArray::number(number)) : std::nullopt;
    }
    if (usual == "false") {
        const bool yes = cell.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || cell == QStringLiteral("是");
        const bool no = cell.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 || cell == QStringLiteral("否");
        return yes || no ? std::optional(QByteArray(yes ? "true" : "false")) : std::nullopt;
    }
    if (usual == "[]" && !cell.startsWith(QLatin1Char('[')))
        return composeJson([&](JsonWriter& out) {
            out.startArray();
            for (const QString& text : cell.split(QLatin1Char('|')))
                out.string(text);
            out.endArray();
        });
    return usual == "[]" ? cell.toUtf8() : composeJson([&](JsonWriter& out) { out.string(cell); });
}

Result<CatalogueFile> readCatalogueCsv(const QByteArray& text)
{
    const auto table = CsvTable::parse(text.startsWith("\xef\xbb\xbf") ? QByteArrayView(text).sliced(3) : QByteArrayView(text));
    if (!table)
        return table.error();
    const Schema& schema = schemaOf<ServiceItem>();
    for (const QString& name : table->header())
        if (!schema.find(name.toStdString()))
            return brokenAt(1, "header");
    if (!table->header().contains(QStringLiteral("itemCode")))
        return brokenAt(1, "header");
    CatalogueFile file;
    FileFaults faults;
    const ServiceItem usual;
    for (qsizetype row = 0; row < table->size(); ++row) {
        ServiceItem item;
        const int line = table->line(row);
        for (qsizetype column = 0; column < table->header().size(); ++column) {
            const QString name = table->header().at(column);
            const Field& field = *schema.find(name.toStdString());
            const QString cell = table->at(row, column);
            if (cell.isEmpty() || isOfCenter(field))
                continue;
            const QString path = QLatin1Char('/') + name;
            const auto json = jsonOfCell(cell, fieldJson(field, &usual));
            if (QStringLiteral("=+-@\t\r").contains(cell.front()))
                faults.add(line, path, QStringLiteral("format")); // a spreadsheet would calculate it
            else if (!json)
                faults.add(line, path, QStringLiteral("type"));
            else if (const auto issue = setFieldJson(field, &item, *json, { nullptr, field.name }))
                faults.add(line, issue->path, issue->code);
        }
        if (item.itemCode.isEmpty())
            faults.add(line, QStringLiteral("/itemCode"), QStringLiteral("required"));
        finish(item);
        file.items.push_back(std::move(item));
        file.itemLines.push_back(line);
    }
    HUIMIN_TRY(faults.status());
    return file;
}

} // namespace

QByteArray exportCatalogue(const std::vector<ServiceItem>& items, const std::vector<Material>& materials, CatalogueFormat format)
{
    if (format == CatalogueFormat::Csv)
        return itemsAsCsv(items);
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("format");
        out.string(QString::fromLatin1(formatName));
        writeRecords(out, "items", items);
        writeRecords(out, "materials", materials);
        out.endObject();
    }) + '\n';
}

Result<CatalogueFile> readCatalogueFile(const QByteArray& text)
{
    if (text.size() > largestFile)
        return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("20 MB") } } };
    if (const auto nul = text.indexOf('\0'); nul >= 0)
        return brokenAt(static_cast<int>(text.left(nul).count('\n')) + 1, "control");
    return text.trimmed().startsWith('{') ? readCatalogueJson(text) : readCatalogueCsv(text);
}

Error byLine(Error error, const CatalogueFile& file)
{
    for (FieldIssue& issue : error.fields) {
        const QStringList parts = issue.path.split(QLatin1Char('/'));
        bool isNumber = false;
        const int number = parts.value(2).toInt(&isNumber);
        const std::vector<int>& lines = parts.value(1) == QLatin1String("materials") ? file.materialLines : file.itemLines;
        if ((parts.value(1) != QLatin1String("items") && parts.value(1) != QLatin1String("materials")) || !isNumber || number >= static_cast<int>(lines.size()))
            continue;
        issue.path = QLatin1Char('/') + (QStringList { QString::number(lines[static_cast<std::size_t>(number)]) } + parts.mid(3)).join(QLatin1Char('/'));
    }
    return error;
}

QStringList catalogueFaults(const Error& error, Language language)
{
    QStringList out;
    for (const FieldIssue& issue : error.fields) {
        const QStringList parts = issue.path.split(QLatin1Char('/'));
        const Field* field = schemaOf<ServiceItem>().find(parts.value(2).toStdString());
        const QString what = field ? itemFieldLabel(*field, language) : parts.value(2);
        const QString why = issue.path.endsWith(QLatin1String("/version")) && issue.code == QLatin1String("not_allowed")
            ? detail::sentence(QT_TRANSLATE_NOOP("errors", "导出以后已经有更新的版本。重新导出再改。"), language)
            : fieldIssueSentence(issue.code, language);
        if (what.isEmpty())
            out << detail::sentence(QT_TRANSLATE_NOOP("errors", "第 %1 行：%2"), language).arg(parts.value(1), why);
        else
            out << detail::sentence(QT_TRANSLATE_NOOP("errors", "第 %1 行，%2：%3"), language).arg(parts.value(1), what, why);
    }
    if (out.isEmpty())
        out << errorSentence(error, language);
    return out;
}

} // namespace huimin
