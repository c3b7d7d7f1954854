#include "models/matters/itemcheck.h"
#include "models/base/text.h"
#include "models/matters/handling.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/situation.h"
#include <QSet>
#include <algorithm>

namespace huimin {
namespace {

constexpr int mostIssues = 50;
constexpr int longestLimit = 366; ///< working days; no law gives more than a year
constexpr int mostFen = 100'000'000;

/// Collects what is wrong with one record.
class ItemCheck {
public:
    ItemCheck(const ServiceItem& item, const ItemGround& ground)
        : m_item(item)
        , m_ground(ground)
    {
    }

    QList<FieldIssue> run()
    {
        identity();
        limits();
        handling();
        result();
        m_all = QSet<QString>(m_item.materials.begin(), m_item.materials.end()) + QSet<QString>(m_item.start.begin(), m_item.start.end());
        materials("/materials", m_item.materials);
        if (m_item.materials.empty())
            issue("/materials", "required");
        situations();
        lateMaterials();
        form();
        return std::move(m_issues);
    }

private:
    void issue(const QString& path, const char* code)
    {
        if (m_issues.size() < mostIssues)
            m_issues << FieldIssue { path, QString::fromLatin1(code) };
    }
    void issue(const char* path, const char* code) { issue(QString::fromLatin1(path), code); }

    /// A text of one line: nothing unseen, and no beginning that a spreadsheet takes for a formula.
    void line(const QString& path, const QString& text, bool required)
    {
        if (text.trimmed().isEmpty()) {
            if (required || !text.isEmpty())
                issue(path, "required");
        } else if (unacceptableCharacter(text, TextUse::Free) || text != text.trimmed() || QStringLiteral("=+-@").contains(text.front()))
            issue(path, "format");
    }
    void key(const QString& path, const QString& text)
    {
        const bool fits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
        if (text.isEmpty())
            issue(path, "required");
        else if (!fits)
            issue(path, "format");
    }
    void oneOf(const char* path, const QString& text, const QStringList& codes)
    {
        if (!codes.contains(text))
            issue(path, text.isEmpty() ? "required" : "not_allowed");
    }
    void someOf(const char* path, const std::vector<QString>& texts, const QStringList& codes)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!codes.contains(texts[i]) || seen.contains(texts[i]))
                issue(QStringLiteral("%1/%2").arg(QLatin1String(path)).arg(i), "not_allowed");
            seen << texts[i];
        }
    }
    void within(const QString& path, int value, int low, int high)
    {
        if (value < low || value > high)
            issue(path, "range");
    }
    void within(const char* path, int value, int low, int high) { within(QString::fromLatin1(path), value, low, high); }

    void identity()
    {
        const QString& code = m_item.itemCode;
        const bool fits = std::all_of(code.begin(), code.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
        if (code.isEmpty() || !fits || code.startsWith(u'-'))
            issue("/itemCode", code.isEmpty() ? "required" : "format");
        line(QStringLiteral("/name"), m_item.name, true);
        line(QStringLiteral("/nameEn"), m_item.nameEn, false);
        const auto department = m_ground.departments.constFind(m_item.deptCode);
        if (department == m_ground.departments.constEnd())
            issue("/deptCode", m_item.deptCode.isEmpty() ? "required" : "unknown");
        else if (m_item.departmentName != *department)
            issue("/departmentName", "not_allowed");
        oneOf("/audience", m_item.audience, { QStringLiteral("自然人"), QStringLiteral("法人") });
        static const QHash<QString, QString> types { { QStringLiteral("01"), QStringLiteral("行政许可") }, { QStringLiteral("05"), QStringLiteral("行政给付") },
            { QStringLiteral("07"), QStringLiteral("行政确认") }, { QStringLiteral("08"), QStringLiteral("行政奖励") }, { QStringLiteral("09"), QStringLiteral("行政裁决") },
            { QStringLiteral("10"), QStringLiteral("其他行政权力") }, { QStringLiteral("20"), QStringLiteral("公共服务") } };
        const auto type = types.constFind(m_item.typeCode);
        if (type == types.constEnd())
            issue("/typeCode", m_item.typeCode.isEmpty() ? "required" : "not_allowed");
        else if (m_item.type != *type)
            issue("/type", "not_allowed");
        oneOf("/useLevel", m_item.useLevel, { QStringLiteral("city"), QStringLiteral("district"), QStringLiteral("street") });
        if (m_item.laws.empty())
            issue("/laws", "required");
        texts("/laws", m_item.laws);
        if (m_item.conditions.empty())
            issue("/conditions", "required");
        texts("/conditions", m_item.conditions);
        lines("/tags", m_item.tags);
        lines("/themes", m_item.themes);
        if (m_item.note)
            line(QStringLiteral("/note"), *m_item.note, true);
    }
    void texts(const char* path, const std::vector<ItemText>& list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            line(QStringLiteral("%1/%2/zh").arg(QLatin1String(path)).arg(i), list[i].zh, true);
            line(QStringLiteral("%1/%2/en").arg(QLatin1String(path)).arg(i), list[i].en, false);
        }
    }
    void lines(const char* path, const std::vector<QString>& list)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QString here = QStringLiteral("%1/%2").arg(QLatin1String(path)).arg(i);
            line(here, list[i], true);
            if (list[i].contains(u'|') || codePoints(list[i]) > 40 || seen.contains(list[i]))
                issue(here, seen.contains(list[i]) ? "not_allowed" : list[i].contains(u'|') ? "format" : "length");
            seen << list[i];
        }
    }

    void limits()
    {
        within("/statutoryDays", m_item.statutoryDays, 0, longestLimit);
        within("/promisedDays", m_item.promisedDays, 0, longestLimit);
        // What is done on the spot has no promised day; the promise never goes beyond the law.
        if (m_item.instant ? m_item.promisedDays != 0 : m_item.promisedDays == 0 || m_item.promisedDays > m_item.statutoryDays)
            issue("/promisedDays", "range");
        within("/extensionDays", m_item.extensionDays, 0, m_item.joint ? 15 : 10);
        if (m_item.instant && m_item.extensionDays != 0)
            issue("/extensionDays", "not_allowed");
        within("/deliveryDays", m_item.deliveryDays, 0, 30);
        int sum = 0;
        QSet<QString> keys;
        for (std::size_t i = 0; i < m_item.reviewSteps.size(); ++i) {
            const ItemStep& step = m_item.reviewSteps[i];
            const QString path = QStringLiteral("/reviewSteps/%1").arg(i);
            key(path + QStringLiteral("/key"), step.key);
            if (keys.contains(step.key))
                issue(path + QStringLiteral("/key"), "not_allowed");
            keys << step.key;
            line(path + QStringLiteral("/zh"), step.zh, true);
            line(path + QStringLiteral("/en"), step.en, false);
            within(path + QStringLiteral("/days"), step.days, 0, longestLimit);
            sum += step.days;
        }
        if (m_item.instant != m_item.reviewSteps.empty())
            issue("/reviewSteps", m_item.instant ? "not_allowed" : "required");
        else if (!m_item.instant && sum != m_item.promisedDays)
            issue("/reviewSteps", "range");
    }

    void handling()
    {
        someOf("/handleType", m_item.handleType, { QStringLiteral("window"), QStringLiteral("web"), QStringLiteral("courier") });
        if (m_item.handleType.empty())
            issue("/handleType", "required");
        within("/limitSceneNum", m_item.limitSceneNum, 0, 9);
        oneOf("/handleArea", m_item.handleArea, { QStringLiteral("nation"), QStringLiteral("province"), QStringLiteral("city"), QStringLiteral("district") });
        oneOf("/grantedBy", m_item.grantedBy, { QStringLiteral("clerk"), QStringLiteral("officer") });
        if (m_item.grantedBy == QLatin1String("clerk") && !m_item.instant)
            issue("/grantedBy", "not_allowed");
        oneOf("/reviewSupplement", m_item.reviewSupplement, { QStringLiteral("no"), QStringLiteral("runs"), QStringLiteral("stops") });
        QSet<QString> kinds;
        for (std::size_t i = 0; i < m_item.specialProcedures.size(); ++i) {
            const ItemDays& procedure = m_item.specialProcedures[i];
            const QString path = QStringLiteral("/specialProcedures/%1").arg(i);
            if (!procedureKeys().contains(procedure.key) || kinds.contains(procedure.key))
                issue(path + QStringLiteral("/key"), kinds.contains(procedure.key) ? "not_allowed" : "unknown");
            kinds << procedure.key;
            within(path + QStringLiteral("/days"), procedure.days, 1, longestLimit);
        }
        if (!m_item.specialProcedures.empty() && (!isLicence(m_item) || m_item.instant))
            issue("/specialProcedures", "not_allowed");
        someOf("/suspendReasons", m_item.suspendReasons, suspendReasonKeys());
        if (!m_item.suspendReasons.empty() && m_item.instant)
            issue("/suspendReasons", "not_allowed");
    }

    void result()
    {
        oneOf("/resultType", m_item.resultType, { QStringLiteral("certificate"), QStringLiteral("decision"), QStringLiteral("record"), QStringLiteral("payment"),
                                                    QStringLiteral("proof"), QStringLiteral("service") });
        line(QStringLiteral("/resultName"), m_item.resultName, true);
        line(QStringLiteral("/resultNameEn"), m_item.resultNameEn, false);
        if (m_item.givesCertificate != m_item.certificate.has_value())
            issue("/certificate", m_item.givesCertificate ? "required" : "not_allowed");
        else if (m_item.certificate && !certificateKeys().contains(*m_item.certificate))
            issue("/certificate", "unknown");
        someOf("/resultDelivery", m_item.resultDelivery, { QStringLiteral("counter"), QStringLiteral("courier"), QStringLiteral("web") });
        if (m_item.resultDelivery.empty())
            issue("/resultDelivery", "required");
        line(QStringLiteral("/fee"), m_item.fee, false);
        for (std::size_t i = 0; i < m_item.fees.size(); ++i) {
            const ItemFee& fee = m_item.fees[i];
            const QString path = QStringLiteral("/fees/%1").arg(i);
            line(path + QStringLiteral("/zh"), fee.zh, true);
            line(path + QStringLiteral("/en"), fee.en, false);
            if (fee.fen)
                within(path + QStringLiteral("/fen"), *fee.fen, 0, mostFen);
        }
    }

    void materials(const QString& path, const std::vector<QString>& keys)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const QString here = QStringLiteral("%1/%2").arg(path).arg(i);
            if (!m_ground.materials.contains(keys[i]))
                issue(here, "unknown");
            else if (seen.contains(keys[i]))
                issue(here, "not_allowed");
            seen << keys[i];
        }
    }
    void materials(const char* path, const std::vector<QString>& keys) { materials(QString::fromLatin1(path), keys); }

    /// Every answer changes the list, and the commonest ones give the item's own list: a desk that asks nothing stays right.
    void situations()
    {
        materials("/start", m_item.start);
        if (m_item.questions.empty() != m_item.start.empty())
            issue("/start", m_item.start.empty() ? "required" : "not_allowed");
        QSet<QString> keys;
        std::vector<Answer> commonest;
        for (std::size_t i = 0; i < m_item.questions.size(); ++i) {
            const ItemQuestion& asked = m_item.questions[i];
            const QString path = QStringLiteral("/questions/%1").arg(i);
            key(path + QStringLiteral("/key"), asked.key);
            if (keys.contains(asked.key))
                issue(path + QStringLiteral("/key"), "not_allowed");
            keys << asked.key;
            line(path + QStringLiteral("/label"), asked.label, true);
            line(path + QStringLiteral("/labelEn"), asked.labelEn, false);
            if (asked.when)
                condition(path + QStringLiteral("/when"), *asked.when, i);
            if (asked.options.size() < 2)
                issue(path + QStringLiteral("/options"), "required");
            else
                commonest.push_back({ asked.key, asked.options.front().key });
            options(path + QStringLiteral("/options"), asked.options);
        }
        if (!m_item.questions.empty() && !m_item.start.empty()) {
            const QStringList list = situationMaterials(m_item, commonest);
            if (QSet<QString>(list.begin(), list.end()) != QSet<QString>(m_item.materials.begin(), m_item.materials.end()))
                issue("/materials", "range");
        }
    }
    void condition(const QString& path, const QuestionCondition& when, std::size_t at)
    {
        const auto end = m_item.questions.begin() + static_cast<std::ptrdiff_t>(at);
        const auto earlier = std::find_if(m_item.questions.begin(), end, [&](const ItemQuestion& question) { return question.key == when.question; });
        if (earlier == end) {
            issue(path + QStringLiteral("/question"), "unknown");
            return;
        }
        if (when.answers.empty())
            issue(path + QStringLiteral("/answers"), "required");
        for (std::size_t i = 0; i < when.answers.size(); ++i)
            if (std::none_of(earlier->options.begin(), earlier->options.end(), [&](const QuestionOption& option) { return option.key == when.answers[i]; }))
                issue(QStringLiteral("%1/answers/%2").arg(path).arg(i), "unknown");
    }
    void options(const QString& path, const std::vector<QuestionOption>& list)
    {
        QSet<QString> keys;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QuestionOption& option = list[i];
            const QString here = QStringLiteral("%1/%2").arg(path).arg(i);
            key(here + QStringLiteral("/key"), option.key);
            if (keys.contains(option.key))
                issue(here + QStringLiteral("/key"), "not_allowed");
            keys << option.key;
            line(here + QStringLiteral("/label"), option.label, true);
            line(here + QStringLiteral("/labelEn"), option.labelEn, false);
            materials(here + QStringLiteral("/drops"), option.drops);
            materials(here + QStringLiteral("/adds"), option.adds);
            for (std::size_t swap = 0; swap < option.replaces.size(); ++swap) {
                if (!m_ground.materials.contains(option.replaces[swap].from))
                    issue(QStringLiteral("%1/replaces/%2/from").arg(here).arg(swap), "unknown");
                if (!m_ground.materials.contains(option.replaces[swap].to))
                    issue(QStringLiteral("%1/replaces/%2/to").arg(here).arg(swap), "unknown");
                m_all << option.replaces[swap].to;
            }
            m_all += QSet<QString>(option.adds.begin(), option.adds.end());
            if (option.drops.empty() && option.adds.empty() && option.replaces.empty())
                issue(here, "required"); // an answer that changes nothing is not asked for
        }
    }

    void lateMaterials()
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < m_item.lateMaterials.size(); ++i) {
            const ItemDays& late = m_item.lateMaterials[i];
            const QString path = QStringLiteral("/lateMaterials/%1").arg(i);
            if (!m_all.contains(late.key) || seen.contains(late.key))
                issue(path + QStringLiteral("/key"), "not_allowed");
            seen << late.key;
            within(path + QStringLiteral("/days"), late.days, 1, 60);
        }
    }

    void form()
    {
        static const QStringList types { QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("phone"), QStringLiteral("idNumber"),
            QStringLiteral("bankAccount"), QStringLiteral("choice"), QStringLiteral("address"), QStringLiteral("money"), QStringLiteral("multiline") };
        QSet<QString> keys;
        for (std::size_t i = 0; i < m_item.form.size(); ++i) {
            const FormFieldSpec& spec = m_item.form[i];
            const QString path = QStringLiteral("/form/%1").arg(i);
            key(path + QStringLiteral("/key"), spec.key);
            if (keys.contains(spec.key))
                issue(path + QStringLiteral("/key"), "not_allowed");
            keys << spec.key;
            line(path + QStringLiteral("/label"), spec.label, true);
            line(path + QStringLiteral("/labelEn"), spec.labelEn, false);
            if (!types.contains(spec.type))
                issue(path + QStringLiteral("/type"), "not_allowed");
            within(path + QStringLiteral("/maxLength"), spec.maxLength, 0, 2000);
            const bool isChoice = spec.type == QLatin1String("choice");
            if (isChoice != !spec.options.empty())
                issue(path + QStringLiteral("/options"), isChoice ? "required" : "not_allowed");
            QSet<QString> optionKeys;
            for (std::size_t o = 0; o < spec.options.size(); ++o) {
                const QString here = QStringLiteral("%1/options/%2").arg(path).arg(o);
                if (spec.options[o].key.isEmpty() || optionKeys.contains(spec.options[o].key))
                    issue(here + QStringLiteral("/key"), spec.options[o].key.isEmpty() ? "required" : "not_allowed");
                optionKeys << spec.options[o].key;
                line(here + QStringLiteral("/label"), spec.options[o].label, true);
                line(here + QStringLiteral("/labelEn"), spec.options[o].labelEn, false);
            }
        }
    }

    const ServiceItem& m_item;
    const ItemGround& m_ground;
    QList<FieldIssue> m_issues;
    QSet<QString> m_all; ///< every material that any situation asks for
};

} // namespace

ItemGround itemGround(const std::vector<Material>& materials, const std::vector<Department>& departments)
{
    ItemGround ground;
    for (const Material& material : materials)
        ground.materials.insert(material.key, material);
    for (const Department& department : departments)
        ground.departments.insert(department.code, department.name);
    return ground;
}

QList<FieldIssue> itemIssues(const ServiceItem& item, const ItemGround& ground) { return ItemCheck(item, ground).run(); }

QList<FieldIssue> materialIssues(const Material& material)
{
    QList<FieldIssue> issues;
    const auto say = [&](const char* path, const char* code) { issues << FieldIssue { QString::fromLatin1(path), QString::fromLatin1(code) }; };
    const bool keyFits = std::all_of(material.key.begin(), material.key.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (material.key.isEmpty() || !keyFits)
        say("/key", material.key.isEmpty() ? "required" : "format");
    for (const auto& [path, text] : { std::pair("/name", material.name), std::pair("/form", material.form), std::pair("/source", material.source) }) {
        if (text.trimmed().isEmpty())
            say(path, "required");
        else if (unacceptableCharacter(text, TextUse::Free) || QStringLiteral("=+-@").contains(text.trimmed().front()))
            say(path, "format");
    }
    if (material.reuseDays && (*material.reuseDays < 0 || *material.reuseDays > 3660))
        say("/reuseDays", "range");
    if (material.promiseDays && (*material.promiseDays < 0 || *material.promiseDays > 60))
        say("/promiseDays", "range");
    if (material.reviewPoints.size() != material.reviewPointsEn.size())
        say("/reviewPointsEn", "length");
    return issues;
}

} // namespace huimin
