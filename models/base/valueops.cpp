#include "models/base/valueops.h"

namespace huimin::detail {

std::optional<FieldIssue> TextWords::parse(JsonValue& in, QString& v, const JsonPath& path)
{
    auto text = in.string();
    if (!text)
        return issueAt(path, "type");
    for (const QChar c : *text)
        if (c.unicode() == 0)
            return issueAt(path, "format");
    v = text->normalized(QString::NormalizationForm_C);
    return std::nullopt;
}

std::optional<FieldIssue> BoolWords::parse(JsonValue& in, bool& v, const JsonPath& path)
{
    const auto value = in.boolean();
    if (!value)
        return issueAt(path, "type");
    v = *value;
    return std::nullopt;
}

std::optional<FieldIssue> DoubleWords::parse(JsonValue& in, double& v, const JsonPath& path)
{
    const auto value = in.number();
    if (!value)
        return issueAt(path, "type");
    v = *value;
    return std::nullopt;
}

QString InstantWords::text(Instant v) { return businessDateTime(v).toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QString MoneyWords::text(Money v)
{
    const std::int64_t size = v.fen < 0 ? -v.fen : v.fen;
    return QStringLiteral("%1%2.%3").arg(v.fen < 0 ? QStringLiteral("-") : QString()).arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

void DateWords::write(JsonWriter& out, QDate v)
{
    if (v.isValid())
        out.string(v.toString(Qt::ISODate));
    else
        out.null();
}

std::optional<FieldIssue> DateWords::parse(JsonValue& in, QDate& v, const JsonPath& path)
{
    if (in.isNull()) { // no day, as it is written
        v = QDate();
        return std::nullopt;
    }
    const auto text = in.string();
    if (!text)
        return issueAt(path, "type");
    const QDate date = text->size() == 10 ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1850 || date.year() > 2200)
        return issueAt(path, "format");
    v = date;
    return std::nullopt;
}

void UuidWords::write(JsonWriter& out, const QUuid& v)
{
    if (v.isNull())
        out.null();
    else
        out.string(uuidText(v));
}

std::optional<FieldIssue> UuidWords::parse(JsonValue& in, QUuid& v, const JsonPath& path)
{
    if (in.isNull()) {
        v = QUuid();
        return std::nullopt;
    }
    const auto text = in.string();
    if (!text)
        return issueAt(path, "type");
    const QUuid id = uuidFromText(*text);
    if (id.isNull())
        return issueAt(path, "format");
    v = id;
    return std::nullopt;
}

std::optional<FieldIssue> JsonTextWords::parse(JsonValue& in, JsonText& v, const JsonPath& path)
{
    const QByteArray raw = in.raw();
    if (!raw.startsWith('{') && !raw.startsWith('['))
        return issueAt(path, "type");
    v.json = raw;
    return std::nullopt;
}

} // namespace huimin::detail
