#include "ui/profile/subjectpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/timeline.h"

/// Of the pages of persons and firms: the three blocks, and what happened.
namespace huimin::ui {
namespace {

/// Steps of the past that are shown before one asks for more.
constexpr int foldedSteps = 8;
QString iconOfStep(const FiledStep& step)
{
    switch (step.kind) {
    case FiledStep::Kind::Matter:
        return step.what == QLatin1String("AskSupplement") || step.what == QLatin1String("AskReviewSupplement") ? QStringLiteral("pause")
            : step.what == QLatin1String("CompleteMatter") || step.what == QLatin1String("DeliverResult") ? QStringLiteral("package-check")
                                                                                                          : QStringLiteral("file-check");
    case FiledStep::Kind::Reception:
        return QStringLiteral("user-check");
    case FiledStep::Kind::Check:
        return QStringLiteral("id-card");
    case FiledStep::Kind::Visit:
        return QStringLiteral("footprints");
    case FiledStep::Kind::Certificate:
        return QStringLiteral("badge-check");
    }
    Q_UNREACHABLE();
}

} // namespace

QString SubjectPage::digitOf(int row, int offset) const
{
    const int digit = offset + row + 1;
    return row < 3 && digit <= 9 ? QString::number(digit) : QString();
}

void SubjectPage::fillBlocks()
{
    const SubjectFile& shown = file();
    const QDate day = today();
    const auto open = shown.open;
    m_open->card->header()->setCount(open.empty() ? QString() : QString::number(open.size()));
    fill(
        *m_open, int(open.size()),
        [&](int i) -> Row* {
            const FiledMatter& filed = open[size_t(i)];
            const subjectwords::Badge badge = subjectwords::matterBadge(filed, day);
            auto* chip = new Chip(badge.face);
            chip->setAccessibleName(badge.spoken);
            return new NeedRow(
                { digitOf(i, 0), filed.matter.itemName, subjectwords::matterSentence(filed, day), false, badge.spoken }, chip);
        },
        [&](int i) { return [this, id = open[size_t(i)].matter.id] { Q_EMIT openMatter(id); }; }, tr("没有在办的件。按 F3 收件。"));

    const int firstDue = std::min(3, int(open.size()));
    const auto due = subjectwords::dueItems(shown, day);
    m_due->card->header()->setCount(due.empty() ? QString() : QString::number(due.size()));
    fill(
        *m_due, int(due.size()),
        [&](int i) -> Row* {
            const subjectwords::DueItem& item = due[size_t(i)];
            auto* chip = new Chip(item.badge.face);
            chip->setAccessibleName(item.badge.spoken);
            return new NeedRow({ digitOf(i, firstDue), item.title, item.sentence, false, item.badge.spoken }, chip);
        },
        [&](int i) { return [this, id = due[size_t(i)].id] { jumpTo(id); }; },
        tr("%n 天以内没有到期的证照、检验和账单。", nullptr, subjectwords::dueWithin));

    const int firstDone = firstDue + std::min(3, int(due.size()));
    const auto done = shown.done;
    m_done->card->header()->setCount(done.empty() ? QString() : QString::number(done.size()));
    fill(
        *m_done, int(done.size()),
        [&](int i) -> Row* {
            const FiledMatter& filed = done[size_t(i)];
            const QString result = subjectwords::matterResult(filed.matter);
            const QDate on = businessDate(filed.matter.decidedAt.value_or(filed.matter.updatedAt));
            const bool fine = !filed.matter.result || *filed.matter.result == MatterResult::Granted;
            return new NeedRow(
                { digitOf(i, firstDone), filed.matter.itemName,
                    filed.departmentName.isEmpty() ? tr("%1 办结。").arg(subjectwords::day(on, day))
                                                   : tr("%1，%2 办结。").arg(filed.departmentName, subjectwords::day(on, day)),
                    false, result },
                new Chip(result, fine ? Tone::Plain : Tone::Warn, fine ? QStringLiteral("check") : QStringLiteral("undo-2")));
        },
        [&](int i) { return [this, id = done[size_t(i)].matter.id] { Q_EMIT openMatter(id); }; }, tr("近一年没有办过件。"));
}

void SubjectPage::fillHistory()
{
    const auto& steps = file().steps;
    const bool folds = !m_allSteps && int(steps.size()) > foldedSteps;
    m_shownSteps.assign(steps.begin(), folds ? steps.begin() + foldedSteps : steps.end());
    QVector<TimelineEntry> entries;
    for (const FiledStep& step : m_shownSteps) {
        TimelineEntry entry { subjectwords::moment(step.at, today()), iconOfStep(step), Tone::Plain, {}, step.who };
        switch (step.kind) {
        case FiledStep::Kind::Matter:
            entry.title = tr("%1：%2").arg(subjectwords::act(step.what), step.name);
            entry.tone = Tone::Accent;
            break;
        case FiledStep::Kind::Reception:
            entry.title = tr("到窗口");
            entry.tone = Tone::Ok;
            break;
        case FiledStep::Kind::Check: {
            const auto method = enumFromText<IdentityMethod>(step.what);
            const QString name = method ? subjectwords::identityMethod(*method) : step.what;
            entry.title = step.name == QLatin1String("pass") ? tr("核验身份：%1").arg(name) : tr("核验身份没通过：%1").arg(name);
            entry.tone = step.name == QLatin1String("pass") ? Tone::Ok : Tone::Warn;
            break;
        }
        case FiledStep::Kind::Visit:
            entry.title = tr("网格走访");
            break;
        case FiledStep::Kind::Certificate: {
            const auto kind = enumFromText<CertificateKind>(step.what);
            entry.title = tr("发证：%1").arg(kind ? subjectwords::certificate(*kind) : step.what);
            break;
        }
        }
        entries.append(entry);
    }
    if (folds)
        entries.append({ {}, QStringLiteral("ellipsis"), Tone::Plain, tr("还有 %n 条", nullptr, int(steps.size()) - foldedSteps),
            tr("Enter 全部显示") });
    m_timeline->setEntries(entries);
    if (entries.isEmpty())
        m_history->showNote(tr("没有记录。"), {}, Token::Text3);
    else
        m_history->showBody();
}

} // namespace huimin::ui
