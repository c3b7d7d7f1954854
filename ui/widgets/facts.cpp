#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

namespace huimin::ui {

Facts::Facts(int nameWidth, QWidget* parent)
    : QWidget(parent)
    , m_nameWidth(nameWidth)
{
    setLayout(vbox(6));
}

void Facts::setFacts(const QVector<Fact>& facts)
{
    clearLayout(*layout());
    for (const Fact& fact : facts) {
        auto* name = wide(m_nameWidth, new Label(fact.name, Type::Small, Token::Text3));
        auto* value = fact.wrap ? Label::wrapped(fact.value, Type::Small) : Label::elided(fact.value, Type::Small);
        value->setAccessibleName(fact.name + QLatin1Char(' ') + fact.value);
        put(*static_cast<QBoxLayout*>(layout()), hbox(8, At { name, Qt::AlignTop }, Grow { value }));
    }
}

} // namespace huimin::ui
