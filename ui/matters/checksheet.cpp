#include "ui/matters/checksheet.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/scrolled.h"
#include <QKeyEvent>
#include <QLocale>

namespace huimin::ui {
namespace {
constexpr char problemKeys[] = "123456789QWERTYUIOASDFGHJKL"; ///< of the problems in their order
constexpr qsizetype shortSubject = 14; ///< characters that leave room for the reason in their line
constexpr int checkWidth = 760;
constexpr int checkListHeight = 520;

QString headingOf(TakeInProblem::Kind kind)
{
    switch (kind) {
    case TakeInProblem::Kind::Question:
        return CheckSheet::tr("还没问的");
    case TakeInProblem::Kind::Agent:
        return CheckSheet::tr("代办");
    case TakeInProblem::Kind::Field:
        return CheckSheet::tr("申请表");
    case TakeInProblem::Kind::Paper:
        return CheckSheet::tr("材料");
    }
    return {};
}

Row* problemRow(const TakeInProblem& problem, const QString& key)
{
    auto* why = Label::wrapped(problem.why, Type::Small, Token::Warn);
    auto* ways = Label::wrapped(CheckSheet::tr("怎么补：%1").arg(problem.ways.join(QLocale().language() == QLocale::English ? QStringLiteral(" ") : QString())), Type::Small, Token::Text2);
    auto* words = vbox(2);
    if (problem.subject.size() <= shortSubject) {
        words->addLayout(hbox(10, new Label(problem.subject, Type::Body, Token::Text, Weight::DemiBold), Grow { why }));
    } else {
        words->addWidget(Label::wrapped(problem.subject, Type::Body, Token::Text, Weight::DemiBold));
        words->addWidget(why);
    }
    words->addWidget(ways);
    auto* row = new Row(hbox(12, padded(vbox(0, new KeyCap(key), Stretch {}), 0, 2, 0, 0), Grow { words }), 0, 10);
    row->setDigit(key);
    row->setAccessibleName(CheckSheet::tr("%1：%2").arg(problem.subject, problem.why));
    return row;
}
} // namespace

CheckSheet::CheckSheet(QWidget& window, const std::vector<TakeInProblem>& problems, const Offer& offer)
    : Sheet(window, tr("还差 %n 处，一次说清", nullptr, static_cast<int>(problems.size())), QStringLiteral("list-checks"), checkWidth)
{
    auto* list = new RowList;
    list->setAccessibleName(tr("还差的"));
    QStringList paths;
    std::optional<TakeInProblem::Kind> group;
    for (const TakeInProblem& problem : problems) {
        if (paths.size() >= static_cast<int>(std::size(problemKeys)) - 1)
            break;
        if (group != problem.kind)
            list->addPart(new Label(headingOf(problem.kind), Type::Small, Token::Text3, Weight::DemiBold));
        group = problem.kind;
        list->add(problemRow(problem, QString(QLatin1Char(problemKeys[paths.size()]))));
        paths << problem.path;
    }
    auto* column = vbox(0, list, Stretch {});
    auto* content = holder(column);
    QScrollArea* area = scrolled(content, std::min(heightOf(*content, dp(checkWidth - 44)), dp(checkListHeight)));
    body()->addWidget(area);
    connect(list, &RowList::currentChanged, area, [area, list](int index) {
        if (Row* row = list->row(index))
            area->ensureWidgetVisible(row, 0, dp(10));
    });
    connect(list, &RowList::activated, this, [this, paths](int index) {
        close();
        Q_EMIT chosen(paths.value(index));
    });
    QString note = tr("按序号或 Enter 到那一处。其余 %n 项没问题。", nullptr, offer.fine);
    if (!offer.notice)
        note = tr("%1表和问题填对了，才能收件、出补正通知。").arg(note);
    setNote(note);
    offerAct(tr("一次性告知单"), { QStringLiteral("Ctrl+P"), &CheckSheet::sheetRequested }, QStringLiteral("printer"));
    if (offer.notice)
        offerAct(tr("收件，出补正通知"), { QStringLiteral("Ctrl+B"), &CheckSheet::noticeRequested }, QStringLiteral("file-clock"));
    if (offer.promise)
        offerAct(tr("容缺受理"), { QStringLiteral("Ctrl+R"), &CheckSheet::promiseRequested }, QStringLiteral("hourglass"));
    list->setCurrent(0);
    open(list);
}

void CheckSheet::offerAct(const QString& text, const Act& act, const QString& icon)
{
    m_acts.push_back(act);
    connect(addAct(text, Button::Kind::Outlined, act.key, icon), &Button::clicked, this, [this, act] { ask(act); });
}

void CheckSheet::ask(const Act& act)
{
    close();
    Q_EMIT (this->*act.asked)();
}

void CheckSheet::keyPressEvent(QKeyEvent* event)
{
    for (const Act& act : m_acts)
        if (isKey(*event, act.key))
            return ask(act);
    Sheet::keyPressEvent(event);
}

} // namespace huimin::ui
