#include "models/matters/situation.h"
#include <algorithm>

namespace huimin {
namespace {

const Answer* answerTo(const QString& question, const std::vector<Answer>& answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer& a) { return a.question == question; });
    return found == answers.end() ? nullptr : &*found;
}

const QuestionOption* chosenOption(const ItemQuestion& question, const std::vector<Answer>& answers)
{
    const Answer* answer = answerTo(question.key, answers);
    if (!answer)
        return nullptr;
    const auto found
        = std::find_if(question.options.begin(), question.options.end(), [&](const QuestionOption& o) { return o.key == answer->answer; });
    return found == question.options.end() ? nullptr : &*found;
}

void changeList(QStringList& list, const QuestionOption& option)
{
    for (const MaterialSwap& swap : option.replaces) {
        const auto at = list.indexOf(swap.from);
        if (at < 0)
            continue;
        if (list.contains(swap.to))
            list.removeAt(at);
        else
            list[at] = swap.to;
    }
    for (const QString& key : option.drops)
        list.removeAll(key);
    for (const QString& key : option.adds)
        if (!list.contains(key))
            list << key;
}

} // namespace

std::vector<const ItemQuestion*> askedQuestions(const ServiceItem& item, const std::vector<Answer>& answers)
{
    std::vector<const ItemQuestion*> asked;
    for (const ItemQuestion& question : item.questions) {
        const bool follows = !question.when || std::any_of(asked.begin(), asked.end(), [&](const ItemQuestion* earlier) {
            const QuestionOption* chosen = earlier->key == question.when->question ? chosenOption(*earlier, answers) : nullptr;
            return chosen && std::find(question.when->answers.begin(), question.when->answers.end(), chosen->key) != question.when->answers.end();
        });
        if (follows)
            asked.push_back(&question);
    }
    return asked;
}

QStringList situationMaterials(const ServiceItem& item, const std::vector<Answer>& answers)
{
    const std::vector<QString>& all = item.start.empty() ? item.materials : item.start;
    QStringList list(all.begin(), all.end());
    for (const ItemQuestion* question : askedQuestions(item, answers))
        if (const QuestionOption* option = chosenOption(*question, answers))
            changeList(list, *option);
    return list;
}

std::optional<int> mayComeLater(const ServiceItem& item, const QString& materialKey)
{
    for (const ItemDays& late : item.lateMaterials)
        if (late.key == materialKey)
            return late.days;
    return std::nullopt;
}

} // namespace huimin
