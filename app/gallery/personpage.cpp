#include "app/gallery/frame.h"
#include "app/gallery/gallery.h"
#include "ui/profile/purposepanel.h"
#include "ui/shell/signin.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/row.h"
#include "ui/widgets/timeline.h"
#include <QTimer>

namespace huimin::gallery {
using namespace huimin::ui;
namespace {

struct Need {
    const char16_t* digit;
    const char16_t* title;
    const char16_t* sentence;
    QWidget* badge;
    bool because = false;
};
Card* block(const char16_t* title, const char* icon, Token tone, const char16_t* count, const char16_t* key, const QVector<Need>& needs,
    QLayout* foot, RowList** made = nullptr)
{
    auto* card = new Card(zh(title));
    card->setPadding(0);
    card->header()->setIcon(QString::fromLatin1(icon), tone);
    card->header()->setCount(zh(count));
    card->header()->setKey(zh(key));
    auto* rows = new RowList;
    for (const Need& need : needs)
        rows->add(new NeedRow({ zh(need.digit), zh(need.title), zh(need.sentence), need.because, {} }, need.badge));
    put(*card->body(), rows);
    card->body()->setSpacing(0);
    card->body()->addStretch(1);
    put(*card->body(), padded(foot, 14, 0, 14, 0));
    if (made)
        *made = rows;
    return card;
}
Card* small(const char16_t* title, const char16_t* count, const char16_t* key, const QVector<QLayout*>& rows, int height)
{
    auto* card = new Card(zh(title));
    card->setPadding(0);
    card->header()->setCount(zh(count));
    card->header()->setKey(zh(key));
    card->body()->setSpacing(0);
    auto* list = new RowList;
    for (QLayout* row : rows)
        list->add(new Row(row, height, 14));
    put(*card->body(), list);
    card->body()->addStretch(1);
    return card;
}
QLayout* relative(const char16_t* initial, const char16_t* name, const char16_t* relation, const char16_t* age, const char16_t* note,
    QWidget* chip = nullptr)
{
    return hbox(10, new Avatar(zh(initial), 26, Tone::Plain), wide(58, new Label(zh(name))),
        wide(34, new Label(zh(relation), Type::Small, Token::Text3)), wide(44, new Label(zh(age), Type::Small, Token::Text2)),
        Grow { Label::elided(zh(note), Type::Small, Token::Text2) }, chip);
}
QLayout* fact(const char* icon, int width, const char16_t* name, const char16_t* detail, const char16_t* right, QWidget* badge)
{
    return hbox(10, new IconLabel(QString::fromLatin1(icon), 17, Token::Text3), wide(width, new Label(zh(name))),
        Grow { Label::elided(zh(detail), Type::Note, Token::Text2) }, *right ? new Label(zh(right), Type::Small, Token::Text2) : nullptr,
        badge ? wide(96, holder(hbox(0, Stretch {}, badge))) : nullptr);
}
DeadlineBadge* badge(const char16_t* text, Deadline state)
{
    return new DeadlineBadge(zh(text), state);
}
Label* minutes(const char16_t* text)
{
    return new Label(zh(text), Type::Note, Token::Ok, Weight::DemiBold);
}

QWidget* header()
{
    auto* line1 = hbox(8, new Label(zh(u"张伟明"), Type::Display, Token::Text, Weight::DemiBold),
        new Label(zh(u"男，42 岁，汉族"), Type::Body, Token::Text2), new LevelBadge(Level::Advanced),
        new Chip(zh(u"本人到场，09:12 读卡"), Tone::Ok, zh(u"id-card")), new Line(Token::Line, Qt::Vertical, 16),
        new TagChip(zh(u"创业者"), zh(u"来源市场监管 03-11")), new TagChip(zh(u"照护老人"), zh(u"来源民政 11-02")),
        new TagChip(zh(u"租房"), zh(u"来源住建 08-30")), Stretch {});
    auto* line2 = hbox(26, new MaskedLabel(zh(u"证件"), zh(u"350203********4231")), new MaskedLabel(zh(u"手机"), zh(u"139****2345")),
        new MaskedLabel(zh(u"住址"), zh(u"思明区莲前街道前埔二里****")),
        hbox(6, new Label(zh(u"网格"), Type::Small, Token::Text3), new Label(zh(u"前埔北 03 格，网格员 林国栋"))), Stretch {});
    return holder(hbox(16, new Avatar(zh(u"张"), 56), Grow { middle(6, line1, line2) },
        hbox(8, new Button(zh(u"放一放"), Button::Kind::Outlined, zh(u"F8")),
            new Button(zh(u"收件"), Button::Kind::Filled, zh(u"F3"), zh(u"file-text")))));
}

Page* person()
{
    auto* page = new ShownPage(zh(u"张伟明"), zh(u"people"),
        { { zh(u"Alt+1–9"), zh(u"跳到卡片") }, { zh(u"1–8"), zh(u"办这一件") }, { zh(u"Enter"), zh(u"打开") },
            { zh(u"Ctrl+E"), zh(u"显示号码") }, { zh(u"F3"), zh(u"收件") }, { zh(u"F8"), zh(u"放一放") } });
    RowList* first = nullptr;
    auto* open = block(u"正在办", "files", Token::AccentText, u"2", u"Alt+1",
        { { u"1", u"一次性创业补贴申领", u"人社在审，今天是第 8 个工作日，承诺 11-26 办结。", badge(u"剩 2 天", Deadline::Soon) },
            { u"2", u"《就业创业证》申领", u"证已做好，在 3 号柜。今天可以当面领走。",
                new Chip(zh(u"待领取"), Tone::Accent, zh(u"package-check")) } },
        hbox(0, new Label(zh(u"近一年办过 7 件，没有退件"), Type::Note, Token::Text3), Stretch {}), &first);
    first->setKeepsCurrent(true);
    page->setFirst(first);
    auto* due = block(u"到期与提醒", "bell-ring", Token::Warn, u"4", u"Alt+2",
        { { u"3", u"小型汽车检验标志", u"闽D****5，6 年内免上线检测，网上就能申领。", badge(u"11-30 到期", Deadline::Soon) },
            { u"4", u"水费账单 86.40 元", u"10 月用水，逾期每天加收 0.1%。", badge(u"11-28 前", Deadline::Soon) },
            { u"5", u"驾驶证期满换证", u"C1，已进入 90 天换证期，要体检证明。", badge(u"12-20 到期", Deadline::Running) } },
        hbox(0, new Label(zh(u"还有 1 条：母亲的养老金资格认证"), Type::Note, Token::Text3), Stretch {}));
    auto* can = block(u"现在可办", "sparkles", Token::Ok, u"3", u"Alt+3",
        { { u"6", u"高龄津贴，母亲 王秀英", u"82 岁，户籍思明，民政 11-20 没有发放记录。", minutes(u"约 6 分钟"), true },
            { u"7", u"租赁住房提取公积金", u"连缴 26 个月，本市无房，租约备案到 2027-03。", minutes(u"约 4 分钟"), true },
            { u"8", u"儿子 张睿 医保参保", u"2027 年集中缴费到 12-31，还没有缴费。", minutes(u"约 3 分钟"), true } },
        hbox(6, new Label(zh(u"三件共用 4 份材料，都已持有"), Type::Note, Token::Text3), Stretch {},
            new Label(zh(u"一起办"), Type::Small, Token::AccentText, Weight::DemiBold), new KeyCap(zh(u"Ctrl+Enter"))));
    auto* house = small(u"家庭", u"同户 4 人", u"Alt+4",
        { relative(u"张", u"张伟明", u"户主", u"42 岁", u"本人"), relative(u"陈", u"陈雅婷", u"妻", u"39 岁", u"生育医疗费用在办"),
            relative(u"王", u"王秀英", u"母", u"82 岁", u"独自在家的时间长", new Chip(zh(u"可办 1"), Tone::Ok, zh(u"sparkles"))),
            relative(u"睿", u"张　睿", u"子", u"12 岁", u"前埔小学六年级") },
        36);
    auto* certificates = small(u"电子证照", u"6 张", u"Alt+5",
        { fact("id-card", 86, u"居民身份证", u"350203********4231", u"2034-05-06", badge(u"有效", Deadline::Running)),
            fact("car", 86, u"机动车驾驶证", u"C1，****4231", u"2026-12-20", badge(u"将到期", Deadline::Soon)),
            fact("heart-handshake", 86, u"结婚证", u"J350203-****-0187", u"长期", badge(u"有效", Deadline::Running)),
            fact("store", 86, u"营业执照", u"92350203MA34Q5TC9Q", u"长期", badge(u"有效", Deadline::Running)),
            fact("credit-card", 86, u"社会保障卡", u"A7****0931", u"2031-08", badge(u"有效", Deadline::Running)) },
        36);
    auto* car = small(u"车辆", u"1 辆", u"Alt+6",
        { fact("car", 86, u"闽D****5", u"2021-11 注册，交强险到 2027-04", u"", badge(u"检验 11-30", Deadline::Soon)) }, 34);
    auto* bills = small(u"账单", u"待缴 1", u"Alt+7",
        { fact("droplets", 46, u"水费", u"10 月，户号 ****6620", u"86.40 元", badge(u"11-28 前", Deadline::Soon)),
            fact("zap", 46, u"电费", u"10 月，户号 ****1175", u"212.35 元", badge(u"已缴", Deadline::Done)),
            fact("flame", 46, u"燃气", u"10 月，户号 ****3308", u"64.00 元", badge(u"已缴", Deadline::Done)) },
        34);
    auto* told = small(u"说过的话", u"", u"Alt+9",
        { fact("message-square", 46, u"11-12", u"告知补贴打到本人名下的卡（指南 10 月版）", u"", nullptr),
            fact("phone", 46, u"10-28", u"电话问过母亲的高龄津贴，说等他来时一起办", u"", nullptr) },
        34);
    auto* history = new Card(zh(u"来往"));
    history->setFixedWidth(dp(380));
    history->setPadding(14);
    history->header()->setNote(zh(u"只显示你有权看的"));
    history->header()->setKey(zh(u"Alt+8"));
    auto* timeline = new Timeline;
    timeline->setEntries({ { zh(u"今天 09:12"), zh(u"id-card"), Tone::Ok, zh(u"到 12 号窗口，读卡核验"), zh(u"取号 A023，等了 6 分钟") },
        { zh(u"11-20"), zh(u"message-square"), Tone::Accent, zh(u"短信提醒驾驶证换证"), zh(u"已送达，还没回应") },
        { zh(u"11-12"), zh(u"file-check"), Tone::Accent, zh(u"受理一次性创业补贴申领"), zh(u"林芳，12 号窗口") },
        { zh(u"11-05"), zh(u"footprints"), Tone::Plain, zh(u"网格走访：母亲腿脚不便"), zh(u"林国栋，前埔北 03 格") },
        { zh(u"09-18"), zh(u"star"), Tone::Plain, zh(u"办结租赁合同备案，评价非常满意"), {} } });
    put(*history->body(), timeline);
    history->body()->addStretch(1);

    page->body()->setSpacing(dp(14));
    put(*page->body(), header());
    put(*page->body(), hbox(12, Grow { open }, Grow { due }, Grow { can }));
    put(*page->body(),
        Grow { hbox(12, Grow { vbox(12, house, car, Grow { told }) }, Grow { vbox(12, certificates, Grow { bills }) }, history) });
    return page;
}

} // namespace

QWidget* personPage()
{
    return frameWith(person());
}

QWidget* omniboxPage()
{
    auto* shell = frameWith(person());
    QTimer::singleShot(0, shell, [shell] { shell->omnibox().open(zh(u"zwm")); });
    return shell;
}

QWidget* keysPage()
{
    auto* shell = frameWith(person());
    QTimer::singleShot(0, shell, [shell] {
        shell->showKeySheet();
        shell->toast({ zh(u"已受理，26-03-01-004107-5"), zh(u"受理决定书正在 2 号打印机打印"), zh(u"撤销"), zh(u"Alt+Z"), {} });
    });
    return shell;
}

QWidget* purposePage()
{
    auto* shell = frameWith(person());
    QTimer::singleShot(0, shell, [shell] {
        const auto choice = [](PurposeKind kind, const QString& text) { return PurposeChoice { { kind, {}, {} }, text }; };
        auto* panel = new PurposePanel(*shell,
            { zh(u"显示 张伟明 的证件号"), zh(u"显示 30 秒"), zh(u"30 秒后自动盖上，Esc 马上盖上。不能复制。") },
            { choice(PurposeKind::Reception, zh(u"正在窗口接待")),
                choice(PurposeKind::Matter, zh(u"填到正在办的件：一次性创业补贴申领")), choice(PurposeKind::Request, zh(u"别的，写一句")) });
        panel->ask();
    });
    return shell;
}

QWidget* signInPage()
{
    auto* shell = frameWith(person());
    auto* panel = new SignInPanel(SignInPanel::Purpose::Unlock);
    panel->setName(zh(u"linfang"));
    panel->setNote(zh(u"离开 5 分钟，锁上了。页面和草稿都在。"));
    panel->setError(zh(u"密码不对，还能再试 4 次。"));
    shell->showFront(new FrontPage(panel));
    return shell;
}

} // namespace huimin::gallery
