#include "ui/profile/identitypanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {

/// The ways to check that are offered, each with what it consists of.
struct CheckingWay {
    const char* text;
    std::vector<IdentityMethod> methods;
};
const std::vector<CheckingWay>& checkingWays()
{
    static const std::vector<CheckingWay> ways {
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "读卡和人像都对，本人在场：高级"),
            { IdentityMethod::CardReader, IdentityMethod::FacePhoto } },
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "读卡：中级"), { IdentityMethod::CardReader } },
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "人像比对：中级"), { IdentityMethod::FacePhoto } },
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "银行卡：中级"), { IdentityMethod::BankCard } },
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "看原件：初级"), { IdentityMethod::Manual } },
        { QT_TRANSLATE_NOOP("huimin::ui::IdentityPanel", "手机号：初级"), { IdentityMethod::Phone } },
    };
    return ways;
}

QVector<Choice> waysAsChoices()
{
    QVector<Choice> choices;
    for (const CheckingWay& way : checkingWays())
        choices.append({ QString::number(choices.size()), IdentityPanel::tr(way.text) });
    return choices;
}

} // namespace

IdentityPanel::IdentityPanel(QWidget& window, const QString& name)
    : Sheet(window, tr("核验 %1 的身份").arg(name), QStringLiteral("shield-check"), 480)
    , m_options(new Options(tr("怎么核验的"), waysAsChoices(), Options::Flow::Column, 34))
{
    put(*body(), Label::wrapped(tr("记下谁在什么时候用什么办法核验的。等级按还有效的核验算。"), Type::Small, Token::Text2));
    put(*body(), m_options);
    auto* failed = addAct(tr("没通过"), Button::Kind::Danger, {});
    auto* leave = addAct(tr("不记"), Button::Kind::Outlined, QStringLiteral("Esc"));
    auto* passed = addAct(tr("通过，记下"), Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("check"));
    setTabOrder(m_options, passed);
    setTabOrder(passed, failed);
    setTabOrder(failed, leave);
    connect(failed, &QAbstractButton::clicked, this, [this] { give(CheckResult::Fail); });
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    connect(passed, &QAbstractButton::clicked, this, [this] { give(CheckResult::Pass); });
    m_options->installEventFilter(this);
}

void IdentityPanel::ask()
{
    m_options->setChosen(QStringLiteral("0"));
    open(m_options);
}

bool IdentityPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_options && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            give(CheckResult::Pass);
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

void IdentityPanel::give(CheckResult result)
{
    const int at = m_options->chosenIndex();
    if (at < 0)
        return;
    RecordIdentityCheckBody body;
    body.methods = checkingWays()[size_t(at)].methods;
    body.result = result;
    body.present = true;
    close();
    Q_EMIT given(body);
}

} // namespace huimin::ui
