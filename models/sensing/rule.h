#pragma once
#include "models/sensing/window.h"

namespace huimin::sensing {

/// How far a rule may go: sent and shown; shown while the person is there; only to the person, with consent; only when asked for.
enum class Push { Yes, Counter, Self, None };
/// reminder: told to people; internal: a limit of the authority itself; verify: not before its number is confirmed.
enum class RuleUse { Reminder, Internal, Verify };
/// How sure we are of the number.
enum class Confidence { High, Medium, Low };
/// Active where records carry all its facts; a question where they carry the trigger, but not all conditions; else not active.
enum class RuleState { Active, Question, NotActive };

/// What a rule must say of given facts, or which windows it must give; runs at load and in the tests.
struct GoldenCase {
    QString name;
    FactSet given;
    Parameters parameters; ///< in place of the rule's own
    std::optional<QDate> on; ///< the day of the question
    std::optional<Truth> expect;
    QStringList missing;
    std::optional<QDate> trigger;
    std::optional<QDate> after;
    int limit = 50;
    std::optional<std::vector<Window>> windows;
    std::optional<bool> open;
};

/// What to ask where a fact is missing, and what proves the answer.
struct RuleQuestion {
    QString fact;
    QString question;
    QString evidence;
};

/// One rule (规则) as data: whom it is for, when, by which law (resources/rules/README.md).
struct Rule {
    QString id;
    int version = 1;
    QString name;
    QString kind; ///< deadline, validity, entitlement, limit
    QString theme;
    QString audience;
    QString applies; ///< resident, enterprise, matter: whose page it stands on
    QString owner; ///< the department
    QString item; ///< service item that answers it; empty where there is none
    QString place; ///< where to go, where no item answers it
    QString law;
    QString verified;
    QString note;
    Confidence confidence = Confidence::Medium;
    Push push = Push::None;
    RuleUse use = RuleUse::Reminder;
    std::optional<QDate> validFrom, validTo;
    QStringList facts; ///< what it must know; the first is the trigger's
    QString inactive; ///< why it is not active although its facts are held; empty = it is
    QHash<QString, FactValue> parameters;
    std::vector<Condition> any, none;
    std::optional<WindowSpec> window;
    std::vector<RuleQuestion> ask;
    QString reason; ///< with facts in braces; told to the person
    QString neutral; ///< what a clerk sees in its place, where the reason tells something medical
    std::vector<GoldenCase> cases;
    RuleState state = RuleState::NotActive;
    QStringList missing; ///< its facts that no record carries
    QByteArray source; ///< the rule as it stands in its file

    /// All facts of its conditions and its window.
    QStringList conditionFacts() const;
};

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::Push> {
    static constexpr EnumText<sensing::Push> list[] = { { sensing::Push::Yes, "yes" }, { sensing::Push::Counter, "counter" }, { sensing::Push::Self, "self" }, { sensing::Push::None, "none" } };
};
template <>
struct EnumTexts<sensing::RuleUse> {
    static constexpr EnumText<sensing::RuleUse> list[] = { { sensing::RuleUse::Reminder, "reminder" }, { sensing::RuleUse::Internal, "internal" }, { sensing::RuleUse::Verify, "verify" } };
};
template <>
struct EnumTexts<sensing::Confidence> {
    static constexpr EnumText<sensing::Confidence> list[] = { { sensing::Confidence::High, "H" }, { sensing::Confidence::Medium, "M" }, { sensing::Confidence::Low, "L" } };
};
template <>
struct EnumTexts<sensing::RuleState> {
    static constexpr EnumText<sensing::RuleState> list[] = { { sensing::RuleState::Active, "active" }, { sensing::RuleState::Question, "question" }, { sensing::RuleState::NotActive, "notActive" } };
};
} // namespace huimin
