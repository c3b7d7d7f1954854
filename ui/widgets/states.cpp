#include "ui/widgets/states.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QClipboard>
#include <QGuiApplication>

namespace huimin::ui {

EmptyState::EmptyState(const QString& icon, Tone tone, const QString& fact, const QString& next, QWidget* parent)
    : QWidget(parent)
    , m_fact(new Label(fact, Type::Fact, Token::Text, Weight::DemiBold))
    , m_next(Label::wrapped(next, Type::Small, Token::Text2))
    , m_acts(hbox(8))
{
    m_next->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    if (next.isEmpty())
        m_next->hide();
    setLayout(vbox(6, Stretch {}, hbox(0, Stretch {}, new Avatar({}, 52, tone, icon), Stretch {}), hbox(0, Stretch {}, m_fact, Stretch {}),
        m_next, Gap { 4 }, hbox(0, Stretch {}, m_acts, Stretch {}), Stretch {}));
}

Button* EmptyState::addAct(const QString& text, Button::Kind kind, const QString& key)
{
    auto* button = new Button(text, kind, key);
    m_acts->addWidget(button);
    return button;
}

QString EmptyState::spokenName() const
{
    return m_fact->fullText() + QLatin1Char(' ') + m_next->fullText();
}

ErrorState::ErrorState(const QString& fact, const QString& safe, const QString& number, QWidget* parent)
    : QWidget(parent)
    , m_fact(new Label(fact, Type::Lead, Token::Text, Weight::DemiBold, Label::Fit::Wrap))
    , m_safe(Label::wrapped(safe, Type::Small, Token::Text2))
    , m_acts(hbox(8, Stretch {}))
{
    auto* words = vbox(4, m_fact, m_safe);
    if (!number.isEmpty()) {
        auto* copy = new Button({}, Button::Kind::Quiet, {}, QStringLiteral("copy"));
        copy->setMeasure(22, Type::Note);
        copy->setAccessibleName(tr("复制编号 %1").arg(number));
        connect(copy, &QAbstractButton::clicked, this, [number] { QGuiApplication::clipboard()->setText(number); });
        words->addLayout(hbox(0, new Label(number, Type::Note, Token::Text3), copy, Stretch {}));
    }
    setLayout(
        vbox(8, hbox(12, At { new Avatar({}, 36, Tone::Late, QStringLiteral("octagon-alert")), Qt::AlignTop }, Grow { words }), m_acts));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

Button* ErrorState::addAct(const QString& text, Button::Kind kind, const QString& key)
{
    auto* button = new Button(text, kind, key);
    m_acts->addWidget(button);
    return button;
}

QString ErrorState::spokenName() const
{
    return m_fact->fullText() + QLatin1Char(' ') + m_safe->fullText();
}

} // namespace huimin::ui
