#include "ui/matters/takeinsheets.h"
#include "models/itemmodels/daywords.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>

namespace huimin::ui {
namespace {
constexpr int reasonMost = 200; ///< characters that a notice takes
} // namespace

DoubtSheet::DoubtSheet(QWidget& window, const TakeInPaper& paper)
    : Sheet(window, tr("%1：哪里不对").arg(paper.material.name), QStringLiteral("file-x"), 600), m_reason(new FormField(tr("写进补正通知的话"), FormField::Kind::Multiline))
{
    const bool english = QLocale().language() == QLocale::English && paper.material.reviewPointsEn.size() == paper.material.reviewPoints.size();
    QVector<Choice> points;
    for (const QString& point : english ? paper.material.reviewPointsEn : paper.material.reviewPoints)
        points.push_back({ point, point });
    QWidget* first = m_reason->control();
    if (!points.isEmpty()) {
        auto* options = new Options(tr("审查要点里哪一条没做到"), points, Options::Flow::Column);
        connect(options, &Options::chose, this, [this](const QString& point) { m_reason->setText(tr("没有做到：%1").arg(point)); });
        body()->addWidget(options);
        first = options;
    }
    m_reason->setRequired(true);
    m_reason->setMaxCodePoints(reasonMost);
    m_reason->setText(paper.reason);
    connect(m_reason, &FormField::edited, this, [this] { m_reason->setError({}); });
    body()->addWidget(m_reason);
    if (paper.state == MaterialState::Doubtful) {
        auto* fine = addAct(tr("改好了，收下"), Button::Kind::Outlined, QString());
        connect(fine, &Button::clicked, this, [this] {
            close();
            Q_EMIT said(QString());
        });
    }
    auto* leave = addAct(tr("没有不对"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &Button::clicked, this, &Sheet::close);
    connect(addAct(tr("记下来"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check")), &Button::clicked, this, &DoubtSheet::finish);
    open(first);
}

void DoubtSheet::finish()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_reason->setError(tr("写明哪里不对，申请人才知道怎么改。"));
        m_reason->control()->setFocus();
        return;
    }
    close();
    Q_EMIT said(reason);
}

PromiseSheet::PromiseSheet(QWidget& window, std::vector<LatePaper> late, QDate today)
    : Sheet(window, tr("容缺受理：先受理，材料后补"), QStringLiteral("hourglass"), 600), m_late(std::move(late)), m_today(today), m_told(new QCheckBox(tr("后果讲清楚了，申请人答应按期补交并在承诺书上签字")))
{
    body()->addWidget(Label::wrapped(tr("到期没补，部门可以终止办理。补齐以前不作准予决定。"), Type::Small, Token::Text2));
    for (const LatePaper& paper : m_late) {
        auto* day = new FormField(paper.name, FormField::Kind::Date);
        day->setText(paper.latest.toString(Qt::ISODate));
        day->setHelp(tr("最迟 %1").arg(daywords::weekday(paper.latest)));
        day->setRequired(true);
        connect(day, &FormField::edited, day, [day] { day->setError({}); });
        m_days.push_back(day);
        body()->addWidget(day);
    }
    body()->addWidget(m_told);
    auto* leave = addAct(tr("先不受理"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &Button::clicked, this, &Sheet::close);
    connect(addAct(tr("容缺受理"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("stamp")), &Button::clicked, this, &PromiseSheet::finish);
    open(m_told);
}

void PromiseSheet::finish()
{
    std::vector<PromisedMaterial> papers;
    FormField* wrong = nullptr;
    for (std::size_t i = 0; i < m_late.size(); ++i) {
        FormField* field = m_days[static_cast<int>(i)];
        const auto day = field->date();
        const bool fits = day && *day > m_today && *day <= m_late[i].latest;
        field->setError(fits ? QString() : tr("要在明天到 %1 之间。").arg(daywords::weekday(m_late[i].latest)));
        if (!fits && !wrong)
            wrong = field;
        if (fits)
            papers.push_back({ m_late[i].key, *day });
    }
    if (wrong) {
        wrong->control()->setFocus();
        return;
    }
    if (!m_told->isChecked()) {
        setNote(tr("申请人答应了才能容缺：按空格勾上。"));
        m_told->setFocus();
        return;
    }
    close();
    Q_EMIT promised(papers);
}

} // namespace huimin::ui
