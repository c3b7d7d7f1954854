#include "ui/profile/purposepanel.h"
#include "models/base/text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QKeyEvent>

namespace huimin::ui {

std::vector<PurposeChoice> purposeChoices(const Actor& actor, PurposeUse use, const SubjectFile& file)
{
    const auto words = [](const NamedPurpose& named) {
        switch (named.purpose.kind) {
        case PurposeKind::Reception:
            return PurposePanel::tr("正在窗口接待");
        case PurposeKind::Matter:
            return PurposePanel::tr("填到正在办的件：%1").arg(named.about);
        case PurposeKind::Task:
            return PurposePanel::tr("网格任务：%1").arg(named.about);
        case PurposeKind::Rating:
        case PurposeKind::Request:
            return PurposePanel::tr("别的，写一句");
        }
        Q_UNREACHABLE();
    };
    std::vector<PurposeChoice> choices;
    for (const NamedPurpose& named : namablePurposes(actor, use, file))
        choices.push_back({ named.purpose, words(named) });
    return choices;
}

namespace {

QVector<Choice> optionsOf(const std::vector<PurposeChoice>& choices)
{
    QVector<Choice> out;
    for (const PurposeChoice& choice : choices)
        out.append({ QString::number(out.size()), choice.text });
    return out;
}

} // namespace

PurposePanel::PurposePanel(QWidget& window, const Face& face, std::vector<PurposeChoice> choices)
    : Sheet(window, face.title, QStringLiteral("eye"))
    , m_choices(std::move(choices))
    , m_options(new Options(tr("用途"), optionsOf(m_choices), Options::Flow::Column, 34))
    , m_reason(new FormField(tr("写一句用途")))
    , m_problem(Label::wrapped({}, Type::Small, Token::Late))
{
    put(*body(), Label::wrapped(tr("说明用途才能看。会记下谁看了什么、为什么，本人和数据专员都查得到。"), Type::Small, Token::Text2));
    put(*body(), m_options);
    m_reason->setMaxCodePoints(200);
    m_reason->hide();
    put(*body(), m_reason);
    m_problem->hide();
    put(*body(), m_problem);
    if (!face.afterwards.isEmpty())
        put(*body(),
            hbox(8, new IconLabel(QStringLiteral("clock"), 15, Token::Text3),
                Grow { Label::wrapped(face.afterwards, Type::Note, Token::Text3) }));
    auto* leave = addAct(tr("不看了"), Button::Kind::Outlined, QStringLiteral("Esc"));
    auto* act = addAct(face.act, Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("eye"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    connect(act, &QAbstractButton::clicked, this, &PurposePanel::give);
    setTabOrder(m_options, m_reason->control());
    setTabOrder(m_reason->control(), act);
    setTabOrder(act, leave);
    m_options->installEventFilter(this);
    connect(m_options, &Options::chose, this, &PurposePanel::choose);
    connect(m_reason, &FormField::edited, this, [this] { m_reason->setError({}); });
}

void PurposePanel::ask(std::optional<PurposeKind> likely)
{
    int at = m_choices.size() == 1 ? 0 : -1;
    for (int i = 0; i < int(m_choices.size()) && at < 0; ++i)
        if (likely ? m_choices[size_t(i)].purpose.kind == *likely : m_choices[size_t(i)].purpose.kind == PurposeKind::Reception)
            at = i;
    if (at < 0)
        at = 0;
    m_options->setChosen(QString::number(at));
    const bool own = m_choices[size_t(at)].purpose.kind == PurposeKind::Request;
    m_reason->setVisible(own);
    open(own ? m_reason->control() : m_options);
}

void PurposePanel::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool PurposePanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_options && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int at = m_options->chosenIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && at >= 0 && m_choices[size_t(at)].purpose.kind != PurposeKind::Request) {
            give();
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

void PurposePanel::choose()
{
    const int at = m_options->chosenIndex();
    const bool own = at >= 0 && m_choices[size_t(at)].purpose.kind == PurposeKind::Request;
    const bool other = m_reason->isHidden() == own;
    m_reason->setVisible(own);
    if (other)
        open(own ? m_reason->control() : m_options); // the sheet takes its new height
}

void PurposePanel::give()
{
    const int at = m_options->chosenIndex();
    if (at < 0)
        return;
    Purpose purpose = m_choices[size_t(at)].purpose;
    if (purpose.kind == PurposeKind::Request) {
        purpose.text = normaliseText(m_reason->text());
        if (!isTypedReason(*purpose.text)) {
            m_reason->setError(tr("写清楚做什么用，至少 4 个字，不能全是数字或重复的字。"));
            open(m_reason->control());
            return;
        }
    }
    close();
    Q_EMIT given(purpose);
}

} // namespace huimin::ui
