#include "app/gallery/gallery.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QGridLayout>

namespace huimin::gallery {
using namespace huimin::ui;
namespace {

class Swatch final : public Painted {
public:
    explicit Swatch(Token token)
        : m_token(token)
    {
        fit();
    }

protected:
    QSizeF measure() const override { return { 0, 40 }; }
    void draw(QPainter& painter, const QRectF&) override
    {
        const bool pale = contrast(colour(m_token), colour(Token::Canvas)) < 1.4 || Theme::current().tokens().highContrast();
        drawBox(painter, QRectF(0, 2, 36, 36), 7, m_token, pale ? colour(Token::LineStrong) : QColor());
        drawText(painter, QRectF(44, 2, 90, 19), tokenName(m_token), Type::Note, Token::Text, Weight::DemiBold);
        drawText(painter, QRectF(44, 19, 90, 18), colour(m_token).name().toUpper(), Type::Key, Token::Text3, Weight::Medium);
    }

private:
    Token m_token;
};

} // namespace

QWidget* tokensPage()
{
    static constexpr Token shown[]
        = { Token::Canvas, Token::Rail, Token::Surface, Token::Sunken, Token::Hover, Token::Select, Token::Line, Token::LineStrong,
              Token::Text, Token::Text2, Token::Text3, Token::Accent, Token::AccentTint, Token::Ok, Token::OkTint, Token::OkSoft,
              Token::Warn, Token::WarnTint, Token::Late, Token::LateTint, Token::Stop, Token::StopTint, Token::Violet, Token::Mark };
    auto* grid = new QGridLayout;
    grid->setSpacing(dp(5));
    int i = 0;
    for (const Token token : shown) {
        grid->addWidget(new Swatch(token), i / 3, i % 3);
        ++i;
    }
    static const QString names[] = { QStringLiteral("浅色"), QStringLiteral("深色"), QStringLiteral("高对比") };
    auto* title = new Label(names[int(Theme::current().appearance())], Type::Dialog, Token::Text, Weight::DemiBold);
    auto* number = new Label(QStringLiteral("128"), Type::Number, Token::Text, Weight::DemiBold);
    auto* name = new Label(QStringLiteral("张伟明"), Type::Display, Token::Text, Weight::DemiBold);
    auto* pageTitle = new Label(QStringLiteral("事项受理"), Type::Title, Token::Text, Weight::DemiBold);

    auto* first = new Row(hbox(10, new DeadlineBadge(QStringLiteral("剩 2 天"), Deadline::Soon),
                              Grow { middle(2, new Label(QStringLiteral("一次性创业补贴申领"), Type::Body, Token::Text, Weight::DemiBold),
                                  new Label(QStringLiteral("人社在审，承诺 11-26 办结。"), Type::Note, Token::Text2)) },
                              new KeyCap(QStringLiteral("Enter"))),
        54, 14);
    first->setCurrent(true);
    auto* second = new Row(hbox(10, new DeadlineBadge(QStringLiteral("剩 5 天"), Deadline::Running),
                               Grow { middle(2, new Label(QStringLiteral("生育医疗费用支付")),
                                   new Label(QStringLiteral("票据 6 张都已核对。"), Type::Note, Token::Text2)) }),
        54, 14);
    second->setLine(false);
    auto* card = new Card;
    card->setPadding(1, 1);
    card->body()->setSpacing(0);
    put(*card->body(), first);
    put(*card->body(), second);

    auto* page = vbox(9, hbox(8, title, Stretch {}), grid, new Line, hbox(18, number, name, pageTitle, Stretch {}),
        hbox(4, new Label(QStringLiteral("正文 14，买买提·艾力，吴𠅤")), Stretch {},
            new Label(QStringLiteral("次要 13"), Type::Small, Token::Text2), Gap { 6 },
            new Label(QStringLiteral("提示 12"), Type::Note, Token::Text3)),
        new Line,
        hbox(8, new Button(QStringLiteral("受理并打印"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("stamp")),
            new Button(QStringLiteral("检查"), Button::Kind::Outlined, QStringLiteral("F9")),
            new Button(QStringLiteral("退件"), Button::Kind::Danger), Stretch {}),
        hbox(6, new DeadlineBadge(QStringLiteral("剩 5 天"), Deadline::Running),
            new DeadlineBadge(QStringLiteral("剩 2 天"), Deadline::Soon), new DeadlineBadge(QStringLiteral("超 1 天"), Deadline::Late),
            new DeadlineBadge(QStringLiteral("停 6 天"), Deadline::Stopped), new DeadlineBadge(QStringLiteral("已办结"), Deadline::Done),
            Stretch {}),
        hbox(6, new LevelBadge(Level::Advanced), new LevelBadge(Level::Primary), new LevelBadge(Level::None),
            new TagChip(QStringLiteral("照护老人"), QStringLiteral("来源民政 11-02")), Stretch {}),
        card, Stretch {});
    return new Ground(Token::Canvas, padded(page, 20, 16, 20, 12));
}

} // namespace huimin::gallery
