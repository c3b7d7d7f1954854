#pragma once
#include "models/base/result.h"
#include <QByteArray>
#include <QString>
#include <vector>

namespace huimin {

struct VisitOption {
    QString key;
    QString name; ///< Chinese
    QString nameEn;
};
/// What is asked on a visit (走访问题); a digit answers.
struct VisitQuestion {
    QString key;
    QString name;
    QString nameEn;
    bool forFirms = false; ///< asked at a firm; else at a dwelling
    QString hazard; ///< the option that says something dangerous was found; empty: none does
    std::vector<VisitOption> options;
};

/// Reads a list of questions (resources/catalogue/visit_questions.json). FileUnreadable for what is none: no key, a key twice, fewer than
/// two options or more than nine, a hazard that is no option.
Result<std::vector<VisitQuestion>> parseVisitQuestions(const QByteArray& json);
/// The shipped list, read once at the first question.
const std::vector<VisitQuestion>& visitQuestions();

} // namespace huimin
