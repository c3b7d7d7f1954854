#include "ui/papers/printercard.h"
#include "models/papers/paperbook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QBoxLayout>

namespace huimin::ui {
namespace {
constexpr int printerFieldWidth = 280;
}

PrinterCard::PrinterCard(const PrinterPlan& plan, const QStringList& printers, const std::vector<RefusedTemplate>& refused, QWidget* parent)
    : Card(tr("文书在哪台打印"), parent)
    , m_plan(plan)
{
    header()->setIcon(QStringLiteral("printer"));
    for (const RefusedTemplate& each : refused)
        body()->addWidget(new Banner(Tone::Warn, QStringLiteral("triangle-alert"), refusedTemplateSentence(each), {}));
    body()->addWidget(Label::wrapped(printers.isEmpty() ? tr("这台电脑没有打印机。文书照样能看，能存成 PDF。") : tr("没有单独选的，都在默认的那台打。"), Type::Small, Token::Text2));
    auto* fields = new FlowLayout(12, 6);
    fields->setEven(true);
    for (const PaperKind& kind : paperBook().kinds) {
        auto* field = new FormField(QStringLiteral("%1 %2").arg(kind.number, kind.title()), FormField::Kind::Choice);
        QVector<Choice> choices { { QString(), tr("默认的打印机") } };
        for (const QString& printer : printers)
            choices.push_back({ printer, printer });
        // A printer that is set and gone is named as such, so that it can be seen and changed.
        const QString set = plan.byKind.value(kind.number);
        if (!set.isEmpty() && set != PrinterPlan::none() && !printers.contains(set))
            choices.push_back({ set, tr("%1，不在了").arg(set) });
        choices.push_back({ PrinterPlan::none(), tr("不打印，只看") });
        field->setChoices(choices);
        field->setText(set);
        connect(field, &FormField::edited, this, [this, number = kind.number](const QString& printer) {
            if (printer.isEmpty())
                m_plan.byKind.remove(number);
            else
                m_plan.byKind.insert(number, printer);
            Q_EMIT changed(m_plan);
        });
        m_fields.push_back(field);
        field->setMinimumWidth(dp(printerFieldWidth));
        fields->addWidget(field);
    }
    body()->addLayout(fields);
}

QVector<QWidget*> PrinterCard::stops() const
{
    QVector<QWidget*> all;
    if (!m_fields.isEmpty())
        all.push_back(m_fields.first()->control());
    return all;
}

} // namespace huimin::ui
