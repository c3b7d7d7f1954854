#include "ui/catalogue/itemrowsheet.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/itemdifference.h"
#include "ui/widgets/layouts.h"
#include <QBoxLayout>
#include <QCoreApplication>
#include <algorithm>

namespace huimin::ui {
namespace {

/// The codes that a column takes, with how they are said; empty: anything.
QVector<Choice> columnChoices(const QString& field, const QString& column, const QHash<QString, Material>& kinds)
{
    QVector<Choice> choices;
    const auto add = [&](const QString& code, const QString& words) { choices << Choice { code, words == code ? code : QStringLiteral("%1  %2").arg(code, words) }; };
    if (column == QLatin1String("key") && (field == QLatin1String("materials") || field == QLatin1String("start") || field == QLatin1String("lateMaterials"))) {
        QStringList keys = kinds.keys();
        keys.sort();
        for (const QString& key : keys)
            add(key, kinds.value(key).name);
    } else if (column == QLatin1String("key") && field == QLatin1String("suspendReasons")) {
        for (const QString& key : suspendReasonKeys())
            add(key, wording(suspendReason(key), Language::Chinese));
    } else if (column == QLatin1String("key") && field == QLatin1String("specialProcedures")) {
        for (const QString& key : procedureKeys())
            add(key, wording(procedureName(key), Language::Chinese));
    } else if (column == QLatin1String("key") && (field == QLatin1String("handleType") || field == QLatin1String("resultDelivery"))) {
        const QStringList codes = field == QLatin1String("handleType") ? QStringList { QStringLiteral("window"), QStringLiteral("web"), QStringLiteral("courier") }
                                                                       : QStringList { QStringLiteral("counter"), QStringLiteral("courier"), QStringLiteral("web") };
        for (const QString& code : codes)
            add(code, itemCodeText(field, code, Language::Program));
    } else if (column == QLatin1String("type")) {
        for (const char* type : { "text", "number", "date", "phone", "idNumber", "bankAccount", "choice", "address", "money", "multiline" })
            add(QLatin1String(type), QLatin1String(type));
    } else if (column == QLatin1String("required")) {
        choices = { { QStringLiteral("true"), ItemRowSheet::tr("必填") }, { QStringLiteral("false"), ItemRowSheet::tr("可以空着") } };
    }
    return choices;
}

FormField::Kind columnKind(const QString& column, bool hasChoices)
{
    if (hasChoices)
        return FormField::Kind::Choice;
    if (column == QLatin1String("options"))
        return FormField::Kind::Multiline;
    const bool number = column == QLatin1String("days") || column == QLatin1String("fen") || column == QLatin1String("maxLength");
    return number ? FormField::Kind::Digits : FormField::Kind::Text;
}
} // namespace

QString itemColumnTitle(const QString& column)
{
    static const std::pair<const char*, const char*> titles[] = { { "key", QT_TRANSLATE_NOOP("ItemColumn", "键") }, { "zh", QT_TRANSLATE_NOOP("ItemColumn", "中文") },
        { "en", QT_TRANSLATE_NOOP("ItemColumn", "英文") }, { "days", QT_TRANSLATE_NOOP("ItemColumn", "工作日") }, { "fen", QT_TRANSLATE_NOOP("ItemColumn", "金额，分；按标准收的空着") },
        { "label", QT_TRANSLATE_NOOP("ItemColumn", "名称") }, { "labelEn", QT_TRANSLATE_NOOP("ItemColumn", "英文名称") },
        { "when", QT_TRANSLATE_NOOP("ItemColumn", "前提：前面的问题=答案，空着就总是问") }, { "options", QT_TRANSLATE_NOOP("ItemColumn", "答案，一行一个") },
        { "type", QT_TRANSLATE_NOOP("ItemColumn", "类型") }, { "required", QT_TRANSLATE_NOOP("ItemColumn", "必填") }, { "maxLength", QT_TRANSLATE_NOOP("ItemColumn", "最长") } };
    for (const auto& [name, title] : titles)
        if (column == QLatin1String(name))
            return QCoreApplication::translate("ItemColumn", title);
    return column;
}

ItemRowSheet::ItemRowSheet(QWidget& window, const Field& field, const QStringList& columns, const QStringList& row, const QHash<QString, Material>& kinds)
    : Sheet(window, itemFieldLabel(field, Language::Program), QStringLiteral("list"), 620)
{
    const QString name = QString::fromLatin1(field.name);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVector<Choice> choices = columnChoices(name, columns[i], kinds);
        auto* cell = new FormField(itemColumnTitle(columns[i]), columnKind(columns[i], !choices.isEmpty()));
        if (!choices.isEmpty())
            cell->setChoices(choices);
        if (columns[i] == QLatin1String("options"))
            cell->setHelp(tr("键 | 中文 | 英文 | -不要的材料 +加的材料 原来的>换成的。常见的答案放第一行。"));
        const QString value = row.value(i);
        if (!value.isEmpty() || choices.isEmpty())
            cell->setText(value);
        body()->addWidget(cell);
        m_fields.push_back(cell);
    }
    auto* keep = addAct(tr("好"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(keep, &Button::clicked, this, [this] {
        QStringList typed;
        for (const FormField* cell : m_fields)
            typed << cell->text();
        close();
        Q_EMIT kept(typed);
    });
}

void ItemRowSheet::ask() { open(m_fields.front()->control()); }

} // namespace huimin::ui
