#include "models/itemmodels/itemdraft.h"
#include "models/base/json.h"
#include "models/base/valueops.h"
#include "models/matters/catalogueload.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/itemversions.h"
#include <algorithm>

namespace huimin {
namespace {

struct TableShape {
    const char* field;
    const char* columns; ///< separated by spaces
};
constexpr TableShape tableShapes[] = { { "materials", "key" }, { "start", "key" }, { "questions", "key label labelEn when options" }, { "lateMaterials", "key days" },
    { "laws", "zh en" }, { "conditions", "zh en" }, { "reviewSteps", "key zh en days" }, { "specialProcedures", "key days" }, { "suspendReasons", "key" },
    { "fees", "zh en fen" }, { "handleType", "key" }, { "resultDelivery", "key" }, { "form", "key label labelEn type required maxLength" }, { "tags", "key" }, { "themes", "key" } };

struct CodeList {
    const char* field;
    const char* codes; ///< separated by spaces
};
constexpr CodeList codeLists[] = { { "useLevel", "city district street" }, { "handleArea", "nation province city district" }, { "grantedBy", "clerk officer" },
    { "reviewSupplement", "no runs stops" }, { "resultType", "certificate decision record payment proof service" }, { "audience", "自然人 法人" } };

QString nameOf(const Field& field) { return QString::fromLatin1(field.name); }

std::vector<QString> firstColumn(const QList<QStringList>& rows)
{
    std::vector<QString> out;
    for (const QStringList& row : rows)
        out.push_back(row.value(0).trimmed());
    return out;
}

std::optional<int> wholeNumber(const QString& text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString effectsText(const QuestionOption& option)
{
    QStringList parts;
    for (const QString& key : option.drops)
        parts << QLatin1Char('-') + key;
    for (const QString& key : option.adds)
        parts << QLatin1Char('+') + key;
    for (const MaterialSwap& swap : option.replaces)
        parts << swap.from + QLatin1Char('>') + swap.to;
    return parts.join(QLatin1Char(' '));
}

std::optional<QuestionOption> optionOf(const QString& line)
{
    const QStringList parts = line.split(QLatin1Char('|'));
    if (parts.size() != 4)
        return std::nullopt;
    QuestionOption option;
    option.key = parts[0].trimmed();
    option.label = parts[1].trimmed();
    option.labelEn = parts[2].trimmed();
    for (const QString& effect : parts[3].split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto arrow = effect.indexOf(QLatin1Char('>'));
        if (effect.startsWith(QLatin1Char('-')))
            option.drops.push_back(effect.mid(1));
        else if (effect.startsWith(QLatin1Char('+')))
            option.adds.push_back(effect.mid(1));
        else if (arrow > 0)
            option.replaces.push_back({ effect.left(arrow), effect.mid(arrow + 1) });
        else
            return std::nullopt;
    }
    return option;
}

QStringList questionRow(const ItemQuestion& question)
{
    QStringList options;
    for (const QuestionOption& option : question.options)
        options << QStringList { option.key, option.label, option.labelEn, effectsText(option) }.join(QStringLiteral(" | "));
    QString when;
    if (question.when)
        when = question.when->question + QLatin1Char('=') + QStringList(question.when->answers.begin(), question.when->answers.end()).join(QLatin1Char(','));
    return { question.key, question.label, question.labelEn, when, options.join(QLatin1Char('\n')) };
}

std::optional<ItemQuestion> questionOfRow(const QStringList& row)
{
    ItemQuestion question { row.value(0).trimmed(), row.value(1).trimmed(), {}, row.value(2).trimmed(), {} };
    if (const QString when = row.value(3).trimmed(); !when.isEmpty()) {
        const auto equals = when.indexOf(QLatin1Char('='));
        if (equals < 1)
            return std::nullopt;
        QuestionCondition condition { when.left(equals).trimmed(), {} };
        for (const QString& answer : when.mid(equals + 1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            condition.answers.push_back(answer.trimmed());
        question.when = condition;
    }
    for (const QString& line : row.value(4).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto option = optionOf(line);
        if (!option)
            return std::nullopt;
        question.options.push_back(*option);
    }
    return question;
}

std::optional<FormFieldSpec> formFieldOfRow(const QStringList& row, const std::vector<FormFieldSpec>& known)
{
    FormFieldSpec spec;
    const QString key = row.value(0).trimmed();
    if (const auto same = std::find_if(known.begin(), known.end(), [&](const FormFieldSpec& one) { return one.key == key; }); same != known.end())
        spec = *same;
    const auto length = wholeNumber(row.value(5).isEmpty() ? QStringLiteral("0") : row.value(5));
    const QString required = row.value(4).trimmed();
    if (!length || (required != QLatin1String("true") && required != QLatin1String("false")))
        return std::nullopt;
    spec.key = key;
    spec.label = row.value(1).trimmed();
    spec.labelEn = row.value(2).trimmed();
    spec.type = row.value(3).trimmed();
    spec.required = required == QLatin1String("true");
    spec.maxLength = *length;
    return spec;
}

/// Every row read, or nothing.
template <typename One, typename Read> bool readRows(const QList<QStringList>& rows, std::vector<One>& into, const Read& read)
{
    std::vector<One> out;
    for (const QStringList& row : rows) {
        std::optional<One> one = read(row);
        if (!one)
            return false;
        out.push_back(std::move(*one));
    }
    into = std::move(out);
    return true;
}

std::optional<ItemDays> daysOfRow(const QStringList& row)
{
    const auto days = wholeNumber(row.value(1));
    return days ? std::optional(ItemDays { row.value(0).trimmed(), *days }) : std::nullopt;
}
std::optional<ItemText> textOfRow(const QStringList& row) { return ItemText { row.value(0).trimmed(), row.value(1).trimmed() }; }
std::optional<ItemStep> stepOfRow(const QStringList& row)
{
    const auto days = wholeNumber(row.value(3));
    return days ? std::optional(ItemStep { row.value(0).trimmed(), row.value(1).trimmed(), row.value(2).trimmed(), *days }) : std::nullopt;
}
std::optional<ItemFee> feeOfRow(const QStringList& row)
{
    const QString fen = row.value(2).trimmed();
    const auto number = wholeNumber(fen);
    if (!fen.isEmpty() && !number)
        return std::nullopt;
    return ItemFee { row.value(0).trimmed(), row.value(1).trimmed(), fen.isEmpty() ? std::nullopt : number };
}

/// The lists of plain texts among the tables.
template <typename Item> auto plainList(Item& item, const QString& name) -> decltype(&item.materials)
{
    const std::pair<const char*, decltype(&item.materials)> lists[] = { { "materials", &item.materials }, { "start", &item.start }, { "suspendReasons", &item.suspendReasons },
        { "handleType", &item.handleType }, { "resultDelivery", &item.resultDelivery }, { "tags", &item.tags }, { "themes", &item.themes } };
    for (const auto& [field, list] : lists)
        if (name == QLatin1String(field))
            return list;
    return nullptr;
}

} // namespace

const std::vector<ItemDraft::Line>& ItemDraft::lines()
{
    static const std::vector<Line> all = [] {
        static const char* const names[] = { "name", "nameEn", "departmentName", "deptCode", "audience", "useLevel", "laws", "conditions", "instant", "statutoryDays", "promisedDays",
            "extensionDays", "reviewSteps", "materials", "start", "questions", "lateMaterials", "form", "handleType", "limitSceneNum", "handleArea", "grantedBy", "joint", "specialProcedures",
            "suspendReasons", "reviewSupplement", "fee", "fees", "resultType", "resultName", "resultNameEn", "resultPaper", "givesCertificate", "certificate", "resultDelivery", "deliveryDays", "tags",
            "themes", "note" };
        const ServiceItem usual;
        std::vector<Line> out;
        for (const char* name : names) {
            const Field* field = schemaOf<ServiceItem>().find(name);
            if (!field)
                qFatal("an item has no field %s", name);
            const QByteArray json = fieldJson(*field, &usual);
            const Kind kind = !columns(*field).isEmpty() ? Kind::Table
                : !codes(*field).isEmpty()               ? Kind::Code
                : json == "0"                            ? Kind::Number
                : json == "false"                        ? Kind::Flag
                                                         : Kind::Text;
            out.push_back({ field, kind });
        }
        return out;
    }();
    return all;
}

ItemDraft::ItemDraft(ServiceItem latest, QDate effectiveOn)
    : m_before(std::move(latest))
    , m_item(m_before)
{
    ++m_item.version;
    m_item.id = serviceItemId(m_item.itemCode, m_item.version);
    m_item.effectiveOn = effectiveOn;
    m_item.cancelledOn.reset();
}

bool ItemDraft::isChanged() const { return !saysTheSame(m_before, m_item); }

QStringList ItemDraft::codes(const Field& field)
{
    for (const CodeList& list : codeLists)
        if (nameOf(field) == QLatin1String(list.field))
            return QString::fromUtf8(list.codes).split(QLatin1Char(' '));
    return nameOf(field) == QLatin1String("certificate") ? QStringList { QString() } + certificateKeys() : QStringList();
}

QString ItemDraft::text(const Field& field) const { return field.ops->text(field.in(&m_item)); }

bool ItemDraft::setText(const Field& field, const QString& text)
{
    const QString typed = text.trimmed();
    const ServiceItem usual;
    const QByteArray json = fieldJson(field, &usual);
    QByteArray value;
    if (json == "0") {
        const auto number = wholeNumber(typed);
        if (!number)
            return false;
        value = QByteArray::number(*number);
    } else if (json == "false")
        value = typed == QLatin1String("true") ? "true" : "false";
    else if (field.ops->optional && typed.isEmpty())
        value = "null";
    else
        value = composeJson([&](JsonWriter& out) { out.string(typed); });
    return !setFieldJson(field, &m_item, value);
}

QStringList ItemDraft::columns(const Field& field)
{
    for (const TableShape& shape : tableShapes)
        if (nameOf(field) == QLatin1String(shape.field))
            return QString::fromLatin1(shape.columns).split(QLatin1Char(' '));
    return {};
}

QList<QStringList> ItemDraft::rows(const Field& field) const
{
    QList<QStringList> out;
    const QString name = nameOf(field);
    if (const auto* list = plainList(m_item, name)) {
        for (const QString& text : *list)
            out << QStringList { text };
    } else if (name == QLatin1String("questions")) {
        for (const ItemQuestion& question : m_item.questions)
            out << questionRow(question);
    } else if (name == QLatin1String("form")) {
        for (const FormFieldSpec& spec : m_item.form)
            out << QStringList { spec.key, spec.label, spec.labelEn, spec.type, spec.required ? QStringLiteral("true") : QStringLiteral("false"), QString::number(spec.maxLength) };
    } else if (name == QLatin1String("laws") || name == QLatin1String("conditions")) {
        for (const ItemText& text : name == QLatin1String("laws") ? m_item.laws : m_item.conditions)
            out << QStringList { text.zh, text.en };
    } else if (name == QLatin1String("reviewSteps")) {
        for (const ItemStep& step : m_item.reviewSteps)
            out << QStringList { step.key, step.zh, step.en, QString::number(step.days) };
    } else if (name == QLatin1String("fees")) {
        for (const ItemFee& fee : m_item.fees)
            out << QStringList { fee.zh, fee.en, fee.fen ? QString::number(*fee.fen) : QString() };
    } else if (name == QLatin1String("lateMaterials") || name == QLatin1String("specialProcedures")) {
        for (const ItemDays& one : name == QLatin1String("lateMaterials") ? m_item.lateMaterials : m_item.specialProcedures)
            out << QStringList { one.key, QString::number(one.days) };
    }
    return out;
}

bool ItemDraft::setRows(const Field& field, const QList<QStringList>& rows)
{
    const QString name = nameOf(field);
    if (auto* list = plainList(m_item, name)) {
        *list = firstColumn(rows);
        return true;
    }
    if (name == QLatin1String("questions"))
        return readRows(rows, m_item.questions, questionOfRow);
    if (name == QLatin1String("form"))
        return readRows(rows, m_item.form, [this](const QStringList& row) { return formFieldOfRow(row, m_item.form); });
    if (name == QLatin1String("laws") || name == QLatin1String("conditions"))
        return readRows(rows, name == QLatin1String("laws") ? m_item.laws : m_item.conditions, textOfRow);
    if (name == QLatin1String("reviewSteps"))
        return readRows(rows, m_item.reviewSteps, stepOfRow);
    if (name == QLatin1String("fees"))
        return readRows(rows, m_item.fees, feeOfRow);
    if (name == QLatin1String("lateMaterials") || name == QLatin1String("specialProcedures"))
        return readRows(rows, name == QLatin1String("lateMaterials") ? m_item.lateMaterials : m_item.specialProcedures, daysOfRow);
    return false;
}

QByteArray ItemDraft::kept() const { return toJson(m_item); }

bool ItemDraft::restore(const QByteArray& kept)
{
    const auto item = fromJson<ServiceItem>(kept, Strictness::Tolerant);
    // Kept over an earlier version: the newer one is what is worked on.
    if (!item || item->itemCode != m_item.itemCode || item->version != m_item.version)
        return false;
    m_item = *item;
    return true;
}

} // namespace huimin
