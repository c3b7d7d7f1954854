#include "models/sensing/rulewords.h"
#include "models/sensing/duration.h"

namespace huimin::sensing {
namespace {

QString labelOfFact(const QString& name, const FactCatalogue& facts)
{
    const FactSpec* spec = facts.find(name);
    return spec ? spec->label : name;
}

QString operatorWords(Operator op)
{
    switch (op) {
    case Operator::Equal: return QStringLiteral("为");
    case Operator::NotEqual: return QStringLiteral("不为");
    case Operator::Less: return QStringLiteral("小于");
    case Operator::AtMost: return QStringLiteral("不大于");
    case Operator::Greater: return QStringLiteral("大于");
    case Operator::AtLeast: return QStringLiteral("不小于");
    case Operator::Between: return QStringLiteral("在");
    case Operator::In: return QStringLiteral("属于");
    case Operator::Has: return QStringLiteral("中有");
    case Operator::HasNot: return QStringLiteral("中没有");
    case Operator::Is: return QStringLiteral("为");
    case Operator::Within: return QStringLiteral("在");
    case Operator::Turns: return QStringLiteral("将满");
    case Operator::Expires: return QStringLiteral("将到期");
    case Operator::CountAtLeast: return QStringLiteral("不少于");
    case Operator::SumAtMost: return QStringLiteral("合计不大于");
    }
    return {};
}

QString testWords(const Predicate& test, const FactCatalogue& facts, const Parameters& parameters)
{
    const FactSpec* spec = facts.find(test.fact);
    if (!spec)
        return test.fact;
    const auto valueWords = [&](const FactValue& value) { return factText(*spec, value); };
    const QString value = valueWords(test.parameter.isEmpty() ? test.value : parameters.value(test.parameter));
    const QString head = spec->label + operatorWords(test.op);
    switch (test.op) {
    case Operator::Between:
        return QStringLiteral("%1 %2 到 %3 之间").arg(head, value, valueWords(test.upper));
    case Operator::In: {
        QStringList choices;
        for (const FactValue& choice : test.choices)
            choices << valueWords(choice);
        return QStringLiteral("%1 %2").arg(head, choices.join(QStringLiteral("、")));
    }
    case Operator::Within:
        return test.span.startsWith(QLatin1Char('-')) ? QStringLiteral("%1过去%2以内").arg(head, spanWords(test.span, parameters)) : QStringLiteral("%1今后%2以内").arg(head, spanWords(test.span, parameters));
    case Operator::Turns:
        return QStringLiteral("%1以内满%2周岁").arg(spanWords(test.span, parameters)).arg(test.age);
    case Operator::Expires:
        return QStringLiteral("%1在%2以内到期").arg(facts.find(QStringLiteral("certificate.kind")) ? facts.find(QStringLiteral("certificate.kind"))->labelOf(test.kind) : test.kind, spanWords(test.span, parameters));
    case Operator::CountAtLeast:
        return QStringLiteral("%1 %2 项").arg(head, value);
    default:
        return QStringLiteral("%1 %2").arg(head, value);
    }
}

QString adjustWords(Adjust adjust)
{
    switch (adjust) {
    case Adjust::NextWorkday: return QStringLiteral("；截止日遇休息日顺延到下一个工作日");
    case Adjust::NextWorkdayHoliday: return QStringLiteral("；期内有连续三天以上的法定休假，按休假天数顺延");
    case Adjust::Workday: return QStringLiteral("；按工作日计算");
    case Adjust::None: break;
    }
    return {};
}

QString pushWords(Push push)
{
    switch (push) {
    case Push::Yes: return QStringLiteral("可以发送提醒，窗口和网格员也看得到");
    case Push::Counter: return QStringLiteral("只在本人到场时提示，不发送");
    case Push::Self: return QStringLiteral("只告诉本人，并且要本人同意");
    case Push::None: return QStringLiteral("不主动提示，问到才答");
    }
    return {};
}

QString relativeTo(const QString& span, const Parameters& parameters)
{
    if (span.isEmpty())
        return {};
    const auto whole = filled(span, parameters);
    const auto parsed = Duration::parse(whole ? *whole : span);
    if (parsed && parsed->isZero())
        return QStringLiteral("当天");
    return spanWords(span, parameters) + (span.startsWith(QLatin1Char('-')) ? QStringLiteral("前") : QStringLiteral("后"));
}

} // namespace

QString spanWords(const QString& text, const Parameters& parameters)
{
    const auto whole = filled(text, parameters);
    const auto span = whole ? Duration::parse(*whole) : Result<Duration>(Error { whole.error() });
    if (!span)
        return text;
    const int months = std::abs(span->months), days = std::abs(span->days), workdays = std::abs(span->workdays);
    QString words;
    if (months >= 12 && months % 12 == 0)
        words += QStringLiteral("%1年").arg(months / 12);
    else if (months > 12)
        words += QStringLiteral("%1年%2个月").arg(months / 12).arg(months % 12);
    else if (months > 0)
        words += QStringLiteral("%1个月").arg(months);
    if (days > 0)
        words += days % 7 == 0 && days >= 70 ? QStringLiteral("%1周").arg(days / 7) : QStringLiteral("%1天").arg(days);
    if (workdays > 0)
        words += QStringLiteral("%1个工作日").arg(workdays);
    return words.isEmpty() ? QStringLiteral("0天") : words;
}

QString conditionWords(const Condition& condition, const FactCatalogue& facts, const Parameters& parameters)
{
    if (condition.kind == Condition::Kind::Test)
        return testWords(condition.test, facts, parameters);
    QStringList parts;
    for (const Condition& part : condition.parts)
        parts << (part.parts.size() > 1 ? QStringLiteral("（%1）").arg(conditionWords(part, facts, parameters)) : conditionWords(part, facts, parameters));
    switch (condition.kind) {
    case Condition::Kind::Any: return parts.join(QStringLiteral("，或者"));
    case Condition::Kind::None: return QStringLiteral("并非：%1").arg(parts.join(QStringLiteral("，或者")));
    default: return parts.join(QStringLiteral("，并且"));
    }
}

QString windowWords(const WindowSpec& spec, const FactCatalogue& facts, const Parameters& parameters)
{
    const QString trigger = labelOfFact(spec.trigger, facts);
    const QString end = adjustWords(spec.adjust);
    const QString start = relativeTo(spec.start, parameters), due = relativeTo(spec.due, parameters);
    switch (spec.kind) {
    case WindowKind::Validity:
        return spec.due == QLatin1String("LONG") ? QStringLiteral("从%1起长期有效").arg(trigger) : QStringLiteral("从%1起%2到期").arg(trigger, due) + end;
    case WindowKind::Recurring:
        if (!spec.until.isEmpty())
            return QStringLiteral("从%1%2起，每%3一次，到%4为止").arg(trigger, start, spanWords(spec.interval, parameters), relativeTo(spec.until, parameters)) + end;
        return spec.due.isEmpty() ? QStringLiteral("从%1%2起，每%3一次").arg(trigger, start, spanWords(spec.interval, parameters)) + end
                                  : QStringLiteral("%1%2到期，以后每%3一次").arg(trigger, due, spanWords(spec.interval, parameters)) + end;
    case WindowKind::Calendar: {
        QStringList dates;
        for (const auto& [from, to] : spec.dates)
            dates << QStringLiteral("%1至%2").arg(filled(from, parameters).ok() ? *filled(from, parameters) : from, filled(to, parameters).ok() ? *filled(to, parameters) : to);
        return QStringLiteral("每年%1%2").arg(dates.join(QStringLiteral("、")), spec.fromNextYear ? QStringLiteral("，从%1的下一年起").arg(trigger) : QString()) + end;
    }
    case WindowKind::Monthly: return QStringLiteral("每月终了后%1日至%2日").arg(spec.startDay).arg(spec.dueDay) + end;
    case WindowKind::Quarterly: return QStringLiteral("每季度终了后%1日至%2日").arg(spec.startDay).arg(spec.dueDay) + end;
    case WindowKind::YearOfAge: return QStringLiteral("从%1算起满%2的那一年，到%3为止").arg(trigger, spanWords(spec.start, parameters), spec.due) + end;
    case WindowKind::SchoolYear: return QStringLiteral("%1前满%2的那一年，%3入学").arg(spec.cutoff, spanWords(spec.start, parameters), spec.due) + end;
    case WindowKind::Schedule: {
        QStringList starts;
        for (const QString& one : spec.starts)
            starts << spanWords(one, parameters);
        return QStringLiteral("%1满%2时").arg(trigger, starts.join(QStringLiteral("、"))) + end;
    }
    case WindowKind::Table: return spec.table == QLatin1String("retirement") ? QStringLiteral("按%1和类别查法定退休年龄表").arg(trigger) : QStringLiteral("按%1查免疫程序表").arg(trigger);
    default: break;
    }
    if (due.isEmpty())
        return QStringLiteral("从%1%2起，没有截止").arg(trigger, start) + end;
    return start.isEmpty() ? QStringLiteral("到%1%2为止").arg(trigger, due) + end : QStringLiteral("从%1%2起，到%3为止").arg(trigger, start, due) + end;
}

QStringList ruleSentences(const Rule& rule, const FactCatalogue& facts)
{
    QStringList out;
    if (!rule.any.empty()) {
        QStringList clauses;
        for (const Condition& clause : rule.any)
            clauses << conditionWords(clause, facts, rule.parameters);
        out << QStringLiteral("对象：%1。").arg(clauses.join(QStringLiteral("；或者")));
    }
    for (const Condition& shut : rule.none)
        out << QStringLiteral("不适用：%1（%2）。").arg(conditionWords(shut, facts, rule.parameters), shut.say);
    if (rule.window) {
        out << QStringLiteral("时间：%1。").arg(windowWords(*rule.window, facts, rule.parameters));
        QStringList before;
        for (const QString& span : rule.window->remind)
            before << spanWords(span, rule.parameters);
        if (!before.isEmpty())
            out << QStringLiteral("提前%1提醒。").arg(before.join(QStringLiteral("、")));
        for (const WindowVariant& variant : rule.window->variants)
            out << QStringLiteral("如果%1：%2。").arg(conditionWords(variant.when, facts, rule.parameters), relativeTo(variant.start.isEmpty() ? variant.due : variant.start, rule.parameters));
    }
    out << QStringLiteral("提示：%1。").arg(pushWords(rule.push));
    out << QStringLiteral("依据：%1。").arg(rule.law);
    return out;
}

} // namespace huimin::sensing
