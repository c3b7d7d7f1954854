#include "models/matters/itemdifference.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/itemversions.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace huimin {
namespace {

struct CodeWord {
    const char* field;
    const char* code;
    const char* zh;
    const char* en;
};
constexpr CodeWord codeWords[] = {
    { "useLevel", "city", "市级", "city" }, { "useLevel", "district", "区级", "district" }, { "useLevel", "street", "镇街级", "street" },
    { "handleType", "window", "窗口", "counter" }, { "handleType", "web", "网上", "online" }, { "handleType", "courier", "快递", "courier" },
    { "handleArea", "nation", "全国通办", "nationwide" }, { "handleArea", "province", "全省通办", "province-wide" },
    { "handleArea", "city", "全市通办", "city-wide" }, { "handleArea", "district", "本区办理", "own district" },
    { "grantedBy", "clerk", "窗口当场决定", "the counter, at once" }, { "grantedBy", "officer", "部门决定", "the department" },
    { "reviewSupplement", "no", "不补正", "none" }, { "reviewSupplement", "runs", "补正，时限照走", "yes, the clock runs on" },
    { "reviewSupplement", "stops", "补正，时限停", "yes, the clock stops" }, { "resultType", "certificate", "证照", "certificate" },
    { "resultType", "decision", "决定", "decision" }, { "resultType", "record", "登记", "record" }, { "resultType", "payment", "发放", "payment" },
    { "resultType", "proof", "证明", "proof" }, { "resultType", "service", "服务", "service" }, { "resultDelivery", "counter", "窗口领取", "at the counter" },
    { "resultDelivery", "courier", "快递", "courier" }, { "resultDelivery", "web", "网上下载", "download" }, { "audience", "自然人", "自然人", "persons" },
    { "audience", "法人", "法人", "enterprises" }, { "type", "行政许可", "行政许可", "administrative licence" }, { "type", "行政给付", "行政给付", "payment by the authority" },
    { "type", "行政确认", "行政确认", "administrative confirmation" }, { "type", "行政奖励", "行政奖励", "award" }, { "type", "行政裁决", "行政裁决", "ruling" },
    { "type", "其他行政权力", "其他行政权力", "other power" }, { "type", "公共服务", "公共服务", "public service" },
};

bool speaksEnglish(Language language)
{
    return language == Language::English || (language == Language::Program && QLocale().language() == QLocale::English);
}

/// One version's fields in words.
class ItemWords {
public:
    ItemWords(const ServiceItem& item, const QHash<QString, Material>& kinds, Language language)
        : m_item(item)
        , m_kinds(kinds)
        , m_language(language)
        , m_english(speaksEnglish(language))
    {
    }

    QString field(const Field& field) const
    {
        const QString name = QString::fromLatin1(field.name);
        if (name == QLatin1String("materials"))
            return materials(m_item.materials);
        if (name == QLatin1String("start"))
            return materials(m_item.start);
        if (name == QLatin1String("questions"))
            return lines(m_item.questions, [this](const ItemQuestion& one) { return question(one); });
        if (name == QLatin1String("form"))
            return lines(m_item.form, [this](const FormFieldSpec& one) { return formField(one); });
        if (name == QLatin1String("laws") || name == QLatin1String("conditions"))
            return lines(name == QLatin1String("laws") ? m_item.laws : m_item.conditions, [this](const ItemText& one) { return said(one); });
        if (name == QLatin1String("reviewSteps"))
            return lines(m_item.reviewSteps, [this](const ItemStep& one) { return withDays(said({ one.zh, one.en }), one.days); });
        if (name == QLatin1String("specialProcedures"))
            return lines(m_item.specialProcedures, [this](const ItemDays& one) { return withDays(said(procedureName(one.key)), one.days); });
        if (name == QLatin1String("lateMaterials"))
            return lines(m_item.lateMaterials, [this](const ItemDays& one) { return withDays(material(one.key), one.days); });
        if (name == QLatin1String("suspendReasons"))
            return lines(m_item.suspendReasons, [this](const QString& key) { return said(suspendReason(key)); });
        if (name == QLatin1String("fees"))
            return m_item.fees.empty() ? say("不收费", "free") : lines(m_item.fees, [this](const ItemFee& one) { return fee(one); });
        if (name == QLatin1String("handleType") || name == QLatin1String("resultDelivery"))
            return joined(name == QLatin1String("handleType") ? m_item.handleType : m_item.resultDelivery, name);
        if (name == QLatin1String("tags") || name == QLatin1String("themes"))
            return joined(name == QLatin1String("tags") ? m_item.tags : m_item.themes, name);
        if (name == QLatin1String("certificate"))
            return m_item.certificate ? said(givenCertificate(*m_item.certificate).name) : QString();
        if (name.endsWith(QLatin1String("Days")))
            return days(field.ops->text(field.in(&m_item)).toInt());
        const QString text = field.ops->text(field.in(&m_item));
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true") ? say("是", "yes") : say("否", "no");
        return itemCodeText(name, text, m_language);
    }

    QString question(const ItemQuestion& one) const
    {
        QStringList answers;
        for (const QuestionOption& option : one.options)
            answers << said({ option.label, option.labelEn }) + effect(option);
        return said({ one.label, one.labelEn }) + say("：", ": ") + answers.join(say("；", "; "));
    }
    QString formField(const FormFieldSpec& spec) const
    {
        QStringList options;
        for (const FormOption& option : spec.options)
            options << said({ option.label, option.labelEn });
        QString text = said({ spec.label, spec.labelEn }) + (spec.required ? say("（必填）", " (required)") : QString());
        if (!options.isEmpty())
            text += say("：", ": ") + options.join(QStringLiteral(" / "));
        return text;
    }

private:
    QString say(const char* zh, const char* en) const { return QString::fromUtf8(m_english ? en : zh); }
    QString said(const ItemText& text) const { return m_english && !text.en.isEmpty() ? text.en : text.zh; }
    QString days(int count) const { return m_english ? QStringLiteral("%1 working day%2").arg(count).arg(count == 1 ? QString() : QStringLiteral("s")) : QStringLiteral("%1 个工作日").arg(count); }
    QString withDays(const QString& text, int count) const { return text + say("，", ", ") + days(count); }
    QString material(const QString& key) const
    {
        const auto known = m_kinds.constFind(key);
        return known == m_kinds.constEnd() ? key : said({ known->name, known->nameEn });
    }
    QString materials(const std::vector<QString>& keys) const
    {
        QStringList names;
        for (const QString& key : keys)
            names << material(key);
        return names.join(say("、", ", "));
    }
    QString effect(const QuestionOption& option) const
    {
        QStringList parts;
        if (!option.drops.empty())
            parts << say("不要", "without ") + materials(option.drops);
        if (!option.adds.empty())
            parts << say("加", "with ") + materials(option.adds);
        for (const MaterialSwap& swap : option.replaces)
            parts << (m_english ? QStringLiteral("%2 for %1") : QStringLiteral("%1换成%2")).arg(material(swap.from), material(swap.to));
        return parts.isEmpty() ? QString() : (m_english ? QStringLiteral(" (%1)") : QStringLiteral("（%1）")).arg(parts.join(say("，", ", ")));
    }
    QString fee(const ItemFee& one) const
    {
        const QString name = said({ one.zh, one.en });
        return one.fen ? (m_english ? QStringLiteral("%1: %2 yuan") : QStringLiteral("%1 %2 元")).arg(name, QString::number(*one.fen / 100.0, 'f', 2)) : name;
    }
    QString joined(const std::vector<QString>& codes, const QString& field) const
    {
        QStringList words;
        for (const QString& code : codes)
            words << itemCodeText(field, code, m_language);
        return words.join(say("、", ", "));
    }
    template <typename List, typename Words> static QString lines(const List& list, const Words& words)
    {
        QStringList out;
        for (const auto& one : list)
            out << words(one);
        return out.join(QLatin1Char('\n'));
    }

    const ServiceItem& m_item;
    const QHash<QString, Material>& m_kinds;
    const Language m_language;
    const bool m_english;
};

/// Those of one side by their key, those of the other beside them.
template <typename One, typename Words>
void differenceByKey(std::vector<ItemDifference>& out, const Field& field, const QString& label, const std::vector<One>& before, const std::vector<One>& after,
    const Words& wordsBefore, const Words& wordsAfter)
{
    const auto find = [](const std::vector<One>& list, const QString& key) {
        return std::find_if(list.begin(), list.end(), [&](const One& one) { return one.key == key; });
    };
    const std::size_t known = out.size();
    const QString path = QLatin1Char('/') + QLatin1String(field.name);
    for (const One& one : before) {
        const auto now = find(after, one.key);
        if (now == after.end() || !(*now == one))
            out.push_back({ path + QLatin1Char('/') + one.key, label, wordsBefore(one), now == after.end() ? QString() : wordsAfter(*now) });
    }
    for (const One& one : after)
        if (find(before, one.key) == before.end())
            out.push_back({ path + QLatin1Char('/') + one.key, label, QString(), wordsAfter(one) });
    if (out.size() == known) { // only their order
        const auto order = [](const std::vector<One>& list) {
            QStringList keys;
            for (const One& one : list)
                keys << one.key;
            return keys.join(QStringLiteral(", "));
        };
        out.push_back({ path, label, order(before), order(after) });
    }
}

} // namespace

QString itemFieldLabel(const Field& field, Language language)
{
    const char* context = schemaOf<ServiceItem>().type;
    if (language == Language::Program)
        return QCoreApplication::translate(context, field.label);
    static const std::unique_ptr<QTranslator> english = [] {
        auto loaded = std::make_unique<QTranslator>();
        return loaded->load(QStringLiteral(":/i18n/huimin_en.qm")) ? std::move(loaded) : nullptr;
    }();
    const QString text = language == Language::English && english ? english->translate(context, field.label) : QString();
    return text.isEmpty() ? QString::fromUtf8(field.label) : text;
}

QString itemCodeText(const QString& field, const QString& code, Language language)
{
    for (const CodeWord& word : codeWords)
        if (field == QLatin1String(word.field) && code == QString::fromUtf8(word.code))
            return QString::fromUtf8(speaksEnglish(language) ? word.en : word.zh);
    return code;
}

QString itemFieldText(const ServiceItem& item, const Field& field, const QHash<QString, Material>& kinds, Language language)
{
    return ItemWords(item, kinds, language).field(field);
}

std::vector<ItemDifference> itemDifference(const ServiceItem& before, const ServiceItem& after, const QHash<QString, Material>& kinds, Language language)
{
    std::vector<ItemDifference> out;
    const ItemWords was(before, kinds, language), is(after, kinds, language);
    for (const QString& name : changedFields(before, after)) {
        const Field& field = *schemaOf<ServiceItem>().find(name.toStdString());
        const QString label = itemFieldLabel(field, language);
        if (name == QLatin1String("questions")) {
            const auto words = [](const ItemWords& item) { return std::function([&item](const ItemQuestion& one) { return item.question(one); }); };
            differenceByKey(out, field, label, before.questions, after.questions, words(was), words(is));
        } else if (name == QLatin1String("form")) {
            const auto words = [](const ItemWords& item) { return std::function([&item](const FormFieldSpec& one) { return item.formField(one); }); };
            differenceByKey(out, field, label, before.form, after.form, words(was), words(is));
        } else
            out.push_back({ QLatin1Char('/') + name, label, was.field(field), is.field(field) });
    }
    return out;
}

} // namespace huimin
