#include "ui/profile/wrongdatasheet.h"
#include "models/base/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

namespace huimin::ui {

WrongDataSheet::WrongDataSheet(QWidget& window, const QString& offer, const QString& basis)
    : Sheet(window, tr("“%1”的依据不对").arg(offer), QStringLiteral("triangle-alert"), 480)
    , m_what(new FormField(tr("哪里不对")))
{
    if (!basis.isEmpty())
        put(*body(), Label::wrapped(basis, Type::Small, Token::Text2));
    m_what->setMaxCodePoints(120);
    put(*body(), m_what);
    put(*body(), Label::wrapped(tr("记下以后，由所在网格的网格员在 5 个工作日内核实。"), Type::Note, Token::Text3));
    auto* leave = addAct(tr("不记"), Button::Kind::Outlined, QStringLiteral("Esc"));
    auto* act = addAct(tr("记下"), Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("check"));
    setTabOrder(m_what->control(), act);
    setTabOrder(act, leave);
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    connect(act, &QAbstractButton::clicked, this, &WrongDataSheet::tell);
    connect(m_what, &FormField::edited, this, [this] { m_what->setError({}); });
}

void WrongDataSheet::ask() { open(m_what->control()); }

void WrongDataSheet::tell()
{
    const QString what = m_what->text().trimmed();
    if (what.isEmpty()) {
        m_what->setError(tr("写一句哪里不对。"));
        m_what->control()->setFocus();
        return;
    }
    close();
    Q_EMIT told(what);
}

} // namespace huimin::ui
