#include "ui/profile/subjectparts.h"
#include "ui/profile/subjectpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include <QCoreApplication>
#include <cmath>

namespace huimin::ui {

QWidget* subjectHead(QWidget* avatar, QLayout* line1, QLayout* line2, ActionCollection& actions)
{
    const auto act = [&actions](const QString& id, const QString& text, Button::Kind kind, const QString& key, const QString& icon) {
        auto* button = new Button(text, kind, key, icon);
        button->setFocusPolicy(Qt::TabFocus);
        QObject::connect(button, &QAbstractButton::clicked, button, [&actions, id] { actions.trigger(id); });
        return button;
    };
    auto* park = act(QStringLiteral("subject.park"), SubjectPage::tr("放一放"), Button::Kind::Outlined, QStringLiteral("F8"), {});
    auto* take = act(
        QStringLiteral("subject.takeIn"), SubjectPage::tr("收件"), Button::Kind::Filled, QStringLiteral("F3"), QStringLiteral("file-text"));
    return holder(hbox(16, avatar, Grow { middle(6, line1, line2) }, hbox(8, park, take)));
}

Row* holdingRow(const QString& icon, QWidget* name, int width, const QString& detail, const QString& right,
    const subjectwords::Badge& badge, QWidget* detailPart, Weight rightWeight)
{
    auto* chip = badge.face.text.isEmpty() ? nullptr : new Chip(badge.face);
    if (chip)
        chip->setAccessibleName(badge.spoken);
    auto* row = hbox(10, new IconLabel(icon, 17, Token::Text3), width > 0 ? wide(width, name) : name);
    if (detailPart) {
        put(*row, detailPart);
        put(*row, Stretch {});
    } else {
        put(*row, Grow { Label::elided(detail, Type::Note, Token::Text2) });
    }
    if (!right.isEmpty())
        put(*row,
            new Label(right, rightWeight == Weight::Normal ? Type::Small : Type::Body,
                rightWeight == Weight::Normal ? Token::Text2 : Token::Text, rightWeight));
    if (chip) {
        auto* place = holder(hbox(0, Stretch {}, chip));
        place->setMinimumWidth(dp(86));
        put(*row, place);
    }
    auto* made = new Row(row, 36, 14);
    return made;
}

int textWidth(const QString& text)
{
    return int(std::ceil(advance(text, Type::Body))) + 2;
}

void SubjectPage::fillCertificates(Listing& listing)
{
    const auto& held = file().certificates;
    const QDate day = today();
    listing.card->header()->setCount(held.empty() ? QString() : tr("%n 张", nullptr, int(held.size())));
    int names = 86;
    for (const Certificate& certificate : held)
        names = std::max(names, std::min(150, textWidth(subjectwords::certificate(certificate.kind))));
    fill(
        listing, int(held.size()),
        [&](int i) -> Row* {
            const Certificate& certificate = held[size_t(i)];
            rememberRow(certificate.id.uuid, listing, i);
            const bool open = certificate.kind == CertificateKind::BusinessLicence;
            QWidget* number = nullptr;
            if (!open && !certificate.number.isEmpty()) {
                auto* covered = hidden({}, subjectwords::maskedCertificate(certificate),
                    { {}, { QStringLiteral("Certificate"), certificate.id.uuid }, &fieldOf<&Certificate::number>(),
                        subjectwords::certificate(certificate.kind), {}, &listing, i });
                covered->setType(Type::Note);
                number = covered;
            }
            auto* row
                = holdingRow(subjectwords::certificateIcon(certificate.kind), Label::elided(subjectwords::certificate(certificate.kind)),
                    names, open ? certificate.number : certificate.detail.value_or(QString()),
                    certificate.validTo ? subjectwords::day(*certificate.validTo, day) : tr("长期"),
                    subjectwords::certificateBadge(certificate, day), number);
            row->setAccessibleName(QStringList { subjectwords::certificate(certificate.kind),
                certificate.validTo ? subjectwords::day(*certificate.validTo, day) : tr("长期"),
                subjectwords::certificateBadge(certificate, day).spoken }
                                       .join(tr("，")));
            return row;
        },
        {}, file().outside ? tr("范围以外，不显示。") : tr("没有电子证照。"));
}

void SubjectPage::fillBillRows(Listing& listing)
{
    const auto& bills = file().bills;
    const QDate day = today();
    const auto open = std::count_if(bills.begin(), bills.end(), [](const Bill& bill) { return bill.state != BillState::Paid; });
    listing.card->header()->setCount(bills.empty() ? QString() : open > 0 ? tr("待缴 %n", nullptr, int(open)) : tr("都缴了"));
    int kinds = 46;
    for (const Bill& bill : bills)
        kinds = std::max(kinds, std::min(110, textWidth(subjectwords::bill(bill.kind))));
    fill(
        listing, int(bills.size()),
        [&](int i) -> Row* {
            const Bill& bill = bills[size_t(i)];
            rememberRow(bill.id.uuid, listing, i);
            auto* covered = hidden(tr("%1，户号").arg(subjectwords::period(bill.period, day)), subjectwords::maskedAccount(bill.account),
                { {}, { QStringLiteral("Bill"), bill.id.uuid }, &fieldOf<&Bill::account>(), tr("%1户号").arg(subjectwords::bill(bill.kind)),
                    {}, &listing, i });
            covered->setType(Type::Note);
            auto* row = holdingRow(subjectwords::billIcon(bill.kind), Label::elided(subjectwords::bill(bill.kind)), kinds, {},
                subjectwords::money(bill.amount), subjectwords::billBadge(bill, day), covered, Weight::DemiBold);
            row->setAccessibleName(QStringList {
                subjectwords::bill(bill.kind), bill.period, subjectwords::money(bill.amount), subjectwords::billBadge(bill, day).spoken }
                                       .join(tr("，")));
            return row;
        },
        {}, file().outside ? tr("范围以外，不显示。") : tr("没有账单。"));
}

} // namespace huimin::ui
