#pragma once
#include "models/papers/paper.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

/// Papers filled with the examples of resources/documents/fields.json, for tests of how they look on paper.
namespace huimin::test {

inline QJsonObject paperFieldsJson()
{
    QFile file(QStringLiteral(":/huimin/documents/fields.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fields.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// An example as it is printed.
inline QString printedExample(const QJsonObject& field, Language language)
{
    const QString type = field.value(QLatin1String("type")).toString();
    const QString example = field.value(QLatin1String("example")).toString();
    if (type == QLatin1String("flag"))
        return example == QLatin1String("true") ? QStringLiteral("1") : QString();
    if (type == QLatin1String("date") || type == QLatin1String("time")) {
        const QDate day = QDate::fromString(example.left(10), Qt::ISODate);
        const QString text = language == Language::English ? QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"))
                                                           : QStringLiteral("%1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
        return type == QLatin1String("date") ? text : text + QLatin1Char(' ') + example.mid(11);
    }
    const QString english = field.value(QLatin1String("exampleEn")).toString();
    return language == Language::English && !english.isEmpty() ? english : example;
}

inline PaperValues exampleValues(Language language)
{
    const QJsonObject all = paperFieldsJson();
    PaperValues values;
    const QJsonObject fields = all.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values.values.insert(it.key(), printedExample(it->toObject(), language));
    const QJsonObject lists = all.value(QLatin1String("lists")).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        PaperValues::Row row;
        const QJsonObject rowFields = it->toObject().value(QLatin1String("fields")).toObject();
        for (auto field = rowFields.begin(); field != rowFields.end(); ++field)
            row.insert(field.key(), printedExample(field->toObject(), language));
        values.lists.insert(it.key(), { row, row });
    }
    return values;
}

/// A paper with everything that it may say.
inline Paper examplePaper(const PaperTemplates& templates, const PaperKind& kind, Language language)
{
    Paper paper;
    paper.kind = kind.number;
    paper.title = language == Language::English ? kind.nameEn : kind.name;
    paper.page = templates.of(kind.key, language)->page();
    paper.language = language;
    paper.number = kind.isNumbered() ? QStringLiteral("2603010000171-%1").arg(kind.number + QStringLiteral("01")) : QStringLiteral("26-03-01-000017-1");
    paper.code = QStringLiteral("2603010000171");
    PaperValues values = exampleValues(language);
    values.values.insert(QStringLiteral("document.number"), paper.number);
    paper.html = templates.of(kind.key, language)->render(values);
    paper.digest = QCryptographicHash::hash(paper.html.toUtf8(), QCryptographicHash::Sha256).toHex();
    return paper;
}

} // namespace huimin::test
