#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <algorithm>

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
    QVector<Label*> names;
    int width = dp(m_nameWidth);
    for (const Fact& fact : facts) {
        auto* name = names.emplaceBack(new Label(fact.name, Type::Small, Token::Text3));
        width = std::max(width, name->sizeHint().width());
        auto* value = fact.wrap ? Label::wrapped(fact.value, Type::Small) : Label::elided(fact.value, Type::Small);
        value->setAccessibleName(fact.name + QLatin1Char(' ') + fact.value);
        put(*static_cast<QBoxLayout*>(layout()), hbox(8, At { name, Qt::AlignTop }, Grow { value }));
    }
    for (Label* name : names)
        name->setFixedWidth(width);
}

} // namespace huimin::ui
