#include "app/center/http/request.h"
#include <QStringDecoder>
#include <algorithm>
#include <utility>

namespace huimin::http {
namespace {
constexpr std::pair<Method, const char*> methodNames[] = {
    { Method::Get, "GET" },
    { Method::Head, "HEAD" },
    { Method::Post, "POST" },
    { Method::Put, "PUT" },
    { Method::Patch, "PATCH" },
    { Method::Delete, "DELETE" },
    { Method::Options, "OPTIONS" },
    { Method::Other, "OTHER" },
};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}
} // namespace

QByteArrayView methodName(Method method)
{
    for (const auto& [value, name] : methodNames)
        if (value == method)
            return name;
    return "OTHER";
}

Method methodFromName(QByteArrayView name)
{
    for (const auto& [value, text] : methodNames)
        if (name == text)
            return value;
    return Method::Other;
}

void Headers::set(QByteArrayView name, QByteArray value)
{
    remove(name);
    add(name.toByteArray(), std::move(value));
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const Field& field) { return sameName(field.name, name); });
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(begin(), end(), [&](const Field& field) { return sameName(field.name, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Field& field : m_fields)
        if (sameName(field.name, name))
            return field.value;
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field& field : m_fields)
        if (sameName(field.name, name))
            found.append(field.value);
    return found;
}

std::optional<QString> Parameters::find(QStringView name) const
{
    for (const Parameter& item : m_items)
        if (item.name == name)
            return item.value;
    return std::nullopt;
}

std::optional<QString> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(bytes);
    if (decoder.hasError() || std::any_of(decoded.cbegin(), decoded.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return std::nullopt;
    return decoded;
}

std::optional<Parameters> parsedQuery(QByteArrayView query)
{
    Parameters parsed;
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView item = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        if (item.isEmpty())
            continue;
        // a space is '+' in what a form sends, and %20 in what everybody else sends
        const QByteArray plain = item.toByteArray().replace('+', ' ');
        const qsizetype equals = plain.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? QByteArrayView(plain) : QByteArrayView(plain).first(equals));
        const auto value = percentDecoded(equals < 0 ? QByteArrayView() : QByteArrayView(plain).sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        parsed.add(*name, *value);
    }
    return parsed;
}

} // namespace huimin::http
