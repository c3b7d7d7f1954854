#include "models/itemmodels/takeincheck.h"
#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/base/numbers.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/matters/situation.h"
#include <QCoreApplication>
#include <algorithm>

namespace huimin {
namespace {

/// The sentences of the check.
struct TakeInCheck {
    Q_DECLARE_TR_FUNCTIONS(TakeInCheck)
};

TakeInProblem questionProblem(const TakeInForm& form, const QString& key, const QString& path)
{
    TakeInProblem problem { TakeInProblem::Kind::Question, path, key, TakeInCheck::tr("还没有问，材料要按最多的算。"), {} };
    for (const ItemQuestion& question : form.item().questions)
        if (question.key == key)
            problem.subject = cataloguewords::label(question);
    problem.ways << TakeInCheck::tr("问申请人，按数字选一个。");
    return problem;
}

TakeInProblem agentProblem(const QString& path, const QString& code)
{
    TakeInProblem problem { TakeInProblem::Kind::Agent, path, TakeInCheck::tr("代办人"), fieldIssueSentence(code), {} };
    if (path == QLatin1String("/agentKind")) {
        problem.why = TakeInCheck::tr("没有记他凭什么代办。");
        problem.ways << TakeInCheck::tr("看委托书或关系证明，按数字选一个。");
    } else if (path == QLatin1String("/agentUntil")) {
        problem.why = code == QLatin1String("range") ? TakeInCheck::tr("委托已经到期。") : TakeInCheck::tr("没有写委托到哪一天。");
        problem.ways << TakeInCheck::tr("看委托书上的日期，没写的当场补写。");
    } else {
        problem.ways << TakeInCheck::tr("按 F2 从登记库里找，或对着他的证件输。");
    }
    return problem;
}

TakeInProblem fieldProblem(const TakeInForm& form, const QString& key, const FieldIssue& issue, QDate today)
{
    TakeInProblem problem { TakeInProblem::Kind::Field, issue.path, key, fieldIssueSentence(issue.code), {} };
    for (const TakeInField& field : form.fields()) {
        if (field.spec.key != key)
            continue;
        problem.subject = cataloguewords::label(field.spec);
        problem.why = takeInFieldSentence(field, issue.code, today);
        if (field.locked)
            problem.ways << TakeInCheck::tr("这一格来自登记库，到他的资料页改。");
        else if (issue.code == QLatin1String("required"))
            problem.ways << (field.spec.type == QLatin1String("choice") ? TakeInCheck::tr("问申请人，选一个。") : TakeInCheck::tr("问申请人，填上。"));
        else
            problem.ways << TakeInCheck::tr("对着证件或原件改。");
        if (field.spec.prefill && !field.known)
            problem.ways << TakeInCheck::tr("登记库里没有，记到他的资料里下次不用再填。");
        if (const QString help = cataloguewords::help(field.spec); !help.isEmpty())
            problem.ways << help;
    }
    return problem;
}

TakeInProblem paperProblem(const TakeInForm& form, const TakeInPaper& paper, const QString& path)
{
    const Material& material = paper.material;
    TakeInProblem problem { TakeInProblem::Kind::Paper, path, material.name, {}, {} };
    const QString whose = paper.holders.join(TakeInCheck::tr("、"));
    if (paper.state == MaterialState::Doubtful) {
        problem.why = paper.reason;
        problem.ways << TakeInCheck::tr("当场能改的当场改，改好了收下。");
    } else {
        problem.why = whose.isEmpty() ? TakeInCheck::tr("没有交，也没有查到。") : TakeInCheck::tr("没有交，也没有查到 %1 的。").arg(whose);
    }
    if (material.obtain == Obtain::Licence)
        problem.ways << TakeInCheck::tr("当场出示电子证照，核验后不用交。");
    problem.ways << (material.source == QStringLiteral("申请人") ? TakeInCheck::tr("本人准备，交%1。").arg(material.form) : TakeInCheck::tr("到%1开，交%2。").arg(material.source, material.form));
    if (const auto days = mayComeLater(form.item(), material.key); days && paper.state == MaterialState::Missing)
        problem.ways << TakeInCheck::tr("可以先受理，%n 个工作日内补交。", nullptr, *days);
    return problem;
}
} // namespace

QString takeInFieldSentence(const TakeInField& field, const QString& code, QDate today)
{
    if (code != QLatin1String("required") && (field.spec.type == QLatin1String("idNumber") || field.spec.type == QLatin1String("phone"))) {
        const QList<Recognised> numbers = recognise(field.value, today);
        if (!numbers.isEmpty() && !numbers.first().valid)
            return numberSentence(numbers.first());
    }
    return fieldIssueSentence(code);
}

std::vector<TakeInProblem> takeInProblems(const TakeInForm& form, QDate today)
{
    std::vector<TakeInProblem> all;
    for (const FieldIssue& issue : form.issues(today)) {
        const QString key = issue.path.section(QLatin1Char('/'), 2, 2);
        if (issue.path.startsWith(QLatin1String("/answers/"))) {
            all.push_back(questionProblem(form, key, issue.path));
        } else if (issue.path.startsWith(QLatin1String("/form/"))) {
            all.push_back(fieldProblem(form, key, issue, today));
        } else if (issue.path.startsWith(QLatin1String("/materials/"))) {
            for (const TakeInPaper& paper : form.papers())
                if (paper.material.key == key)
                    all.push_back(paperProblem(form, paper, issue.path));
        } else {
            all.push_back(agentProblem(issue.path, issue.code));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const TakeInProblem& a, const TakeInProblem& b) { return a.kind < b.kind; });
    return all;
}

std::vector<LatePaper> latePapers(const TakeInForm& form, Instant at, const WorkCalendar& calendar)
{
    std::vector<LatePaper> late;
    const QDate counted = form.dates(at, calendar).countsFrom;
    for (const TakeInPaper& paper : form.papers()) {
        const auto days = mayComeLater(form.item(), paper.material.key);
        if (paper.state == MaterialState::Missing && days)
            late.push_back({ paper.material.key, paper.material.name, calendar.addWorkdays(counted, *days).date });
    }
    return late;
}

bool canBePromised(const TakeInForm& form, QDate today)
{
    if (!form.canBeReceived(today) || form.missingPapers() == 0)
        return false;
    return std::all_of(form.papers().begin(), form.papers().end(), [&](const TakeInPaper& paper) {
        return paper.state == MaterialState::Missing ? mayComeLater(form.item(), paper.material.key).has_value() : paper.state != MaterialState::Doubtful;
    });
}

Command promiseCommand(const QUuid& matterId, const std::vector<PromisedMaterial>& promised)
{
    PromiseBody body;
    body.guard = QStringLiteral("30");
    body.promised = promised;
    body.signedByApplicant = true;
    Command command;
    command.type = QStringLiteral("AcceptWithPromise");
    command.entity = { QStringLiteral("Matter"), matterId };
    command.body.json = toJson(body);
    return command;
}

} // namespace huimin
