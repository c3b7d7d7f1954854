#pragma once
#include "models/commands/actbodies.h"
#include "models/itemmodels/takeinform.h"

/// What stands in the way of an acceptance, all of it at once and in words (一次性告知): each with why and how it can be put right.
namespace huimin {

struct TakeInProblem {
    enum class Kind { Question, Agent, Field, Paper };
    Kind kind {};
    QString path; ///< as TakeInForm::issues names it
    QString subject; ///< the question, field or paper
    QString why;
    QStringList ways; ///< how else it can be got or put right; the nearest first
};

/// In the order in which the page goes through them: questions, who acts, form, papers.
std::vector<TakeInProblem> takeInProblems(const TakeInForm& form, QDate today);

/// What is wrong with what was typed into a field. Numbers say which digit.
QString takeInFieldSentence(const TakeInField& field, const QString& code, QDate today);

/// A paper that may come after the acceptance (容缺), and the last day on which it may.
struct LatePaper {
    QString key;
    QString name;
    QDate latest;
};
/// Of the papers that are missing those that may come later.
std::vector<LatePaper> latePapers(const TakeInForm& form, Instant at, const WorkCalendar& calendar);
/// Whether nothing is wrong but papers that may all come later: it can be accepted with a promise.
bool canBePromised(const TakeInForm& form, QDate today);
/// 容缺受理 after the receipt.
Command promiseCommand(const QUuid& matterId, const std::vector<PromisedMaterial>& promised);

} // namespace huimin
