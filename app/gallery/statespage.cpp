#include "app/gallery/gallery.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/options.h"
#include "ui/widgets/states.h"
#include "ui/widgets/toast.h"

namespace huimin::gallery {
using namespace huimin::ui;
namespace {

QLayout* caption(const char16_t* text)
{
    return hbox(0, new Label(QString::fromUtf16(text), Type::Note, Token::Text3, Weight::DemiBold), Stretch {});
}
template <typename... Parts> Card* cardOf(int spacing, Parts&&... parts)
{
    auto* card = new Card;
    card->setPadding(18, 16);
    put(*card->body(), boxOf<QVBoxLayout>(spacing, std::forward<Parts>(parts)...));
    return card;
}

} // namespace

QWidget* statesPage()
{
    auto* offline = new Banner(Tone::Warn, QStringLiteral("cloud-off"), QStringLiteral("09:07 起连不上中心，照常收件。"),
        QStringLiteral("回执先用本窗口的预留号段，网络回来后自动换正式编号并发短信。今天 18:00 前都能离线办。"));
    offline->setNote(QStringLiteral("18 件待发"));
    offline->setAct(QStringLiteral("看待发箱"), QStringLiteral("Shift+F5"));

    auto* empty = new EmptyState(QStringLiteral("circle-check"), Tone::Ok, QStringLiteral("今天到期的都办完了"),
        QStringLiteral("下一件 11-26 到期：一次性创业补贴申领，张伟明。"));
    empty->addAct(QStringLiteral("看明后天的"), Button::Kind::Outlined, QStringLiteral("Alt+2"));
    empty->addAct(QStringLiteral("叫下一位"), Button::Kind::Filled, QStringLiteral("F4"));
    auto* error = new ErrorState(QStringLiteral("没受理成：医保系统 10 秒没有回应"),
        QStringLiteral("填的内容和 2 页扫描件都在草稿里。可以先收件，等系统恢复后自动补受理，承诺时间从正式受理那天算。"),
        QStringLiteral("编号 E-1042-77，10:42:31"));
    error->addAct(QStringLiteral("再试一次"), Button::Kind::Outlined, QStringLiteral("R"));
    error->addAct(QStringLiteral("先收件，恢复后受理"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    auto* loading = new Card(QStringLiteral("办件"));
    loading->header()->setNote(QStringLiteral("正在从中心取，本机已有 12 件先显示"));
    put(*loading->body(), new Skeleton(3));

    auto* purposes = new Options({},
        { { QStringLiteral("check"), QStringLiteral("核对他递来的证件") },
            { QStringLiteral("fill"), QStringLiteral("填到正在办的件：一次性创业补贴申领") },
            { QStringLiteral("print"), QStringLiteral("打印要用") }, { QStringLiteral("other"), QStringLiteral("别的，写一句") } },
        Options::Flow::Column);
    purposes->setChosen(QStringLiteral("check"));
    auto* purpose
        = cardOf(11, hbox(8, new Label(QStringLiteral("显示 张伟明 的证件号"), Type::Dialog, Token::Text, Weight::DemiBold), Stretch {}),
            Label::wrapped(
                QStringLiteral("说明用途才能看。会记下你是谁、看了什么、为什么，本人和数据专员都查得到。"), Type::Small, Token::Text2),
            purposes,
            hbox(8, new Label(QStringLiteral("今天看过 6 次"), Type::Note, Token::Text3), Stretch {},
                new Button(QStringLiteral("不看了"), Button::Kind::Outlined, QStringLiteral("Esc")),
                new Button(QStringLiteral("显示 30 秒"), Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("eye"))));
    auto* shown = new MaskedLabel(QStringLiteral("手机"), QStringLiteral("139****2345"));
    shown->reveal(QStringLiteral("13900012345"), 28);
    auto* denied = new MaskedLabel(QStringLiteral("住址"), QStringLiteral("思明区****"));
    denied->setAllowed(false);
    auto* masked = cardOf(8, hbox(26, new MaskedLabel(QStringLiteral("证件"), QStringLiteral("350203********4231")), shown, Stretch {}),
        hbox(0, denied, Stretch {}));

    auto* toast = new Toast({ QStringLiteral("已受理，26-03-01-004107-5"), QStringLiteral("受理决定书正在 2 号打印机打印"),
        QStringLiteral("撤销"), QStringLiteral("Alt+Z"), {} });
    auto* toast2 = new Toast({ QStringLiteral("已放到一边：张伟明，第 7 格"), QStringLiteral("放着 2 位"), QStringLiteral("拿回来"),
        QStringLiteral("Shift+F8"), {} });

    auto* device = new Banner(Tone::Late, QStringLiteral("octagon-alert"), QStringLiteral("打印机 2 没有纸。"),
        QStringLiteral("受理决定书排在最前，加纸后自己接着打。"));
    device->setAct(QStringLiteral("改用打印机 1"), QStringLiteral("2"));
    auto* badges = cardOf(8,
        hbox(6, new DeadlineBadge(QStringLiteral("剩 5 天"), Deadline::Running),
            new DeadlineBadge(QStringLiteral("剩 2 天"), Deadline::Soon), new DeadlineBadge(QStringLiteral("超 1 天"), Deadline::Late),
            new DeadlineBadge(QStringLiteral("停 6 天"), Deadline::Stopped), new DeadlineBadge(QStringLiteral("已办结"), Deadline::Done),
            Stretch {}),
        hbox(6, new LevelBadge(Level::Advanced), new LevelBadge(Level::Intermediate), new LevelBadge(Level::Primary),
            new LevelBadge(Level::None), Stretch {}),
        hbox(6, new TagChip(QStringLiteral("照护老人"), QStringLiteral("来源民政 11-02")),
            new Chip(QStringLiteral("本人到场"), Tone::Ok, QStringLiteral("id-card")),
            new Chip(QStringLiteral("网格代收"), Tone::Accent, QStringLiteral("footprints")),
            new Chip(QStringLiteral("差评"), Tone::Violet, QStringLiteral("message-square")), Stretch {}));

    auto* plain = new FormField(QStringLiteral("平常"), FormField::Kind::Date);
    plain->setText(QStringLiteral("2026-12-24"));
    auto* typing = new FormField(QStringLiteral("正在填"));
    typing->setText(QStringLiteral("前埔二里"));
    auto* locked = new FormField(QStringLiteral("来自读卡"));
    locked->setText(QStringLiteral("张伟明"));
    locked->lock(QStringLiteral("读卡"));
    auto* wrong = new FormField(QStringLiteral("填错"), FormField::Kind::Date);
    wrong->setText(QStringLiteral("2026-13-02"));
    wrong->setError(dateProblem(wrong->text()));
    auto* account = new FormField(QStringLiteral("银行账号"), FormField::Kind::Digits);
    account->setRequired(true);
    account->setText(QStringLiteral("6217 0019 3000 4821 77"));
    account->setSuffix(QStringLiteral("18 / 19 位"));
    auto* other = new FormField(QStringLiteral("联系电话"), FormField::Kind::Digits);
    other->setText(QStringLiteral("13900012345"));
    other->setChangedByOther(QStringLiteral("林芳 10:15 也改了这一格。"));
    auto* relation = new FormField(QStringLiteral("与申请人关系"), FormField::Kind::Choice);
    relation->setChoices({ { QStringLiteral("son"), QStringLiteral("儿子") }, { QStringLiteral("daughter"), QStringLiteral("女儿") } });
    relation->setText(QStringLiteral("son"));
    relation->setKey(QStringLiteral("F2"));
    auto* note = new FormField(QStringLiteral("补一句"), FormField::Kind::Multiline);
    note->setText(QStringLiteral("右膝贴了膏药，说上周滑过一跤。"));
    note->setHelp(QStringLiteral("只写事实，不写评价。Ctrl+I 插入常用句。"));
    auto* fields = cardOf(6, hbox(12, Grow { plain }, Grow { typing }), hbox(12, Grow { locked }, Grow { wrong }),
        hbox(12, Grow { account }, Grow { other }), hbox(12, Grow { relation }, Grow { note }));
    auto* answers = new Options(QStringLiteral("账户是谁的"),
        { { QStringLiteral("a"), QStringLiteral("本人") }, { QStringLiteral("b"), QStringLiteral("代办人") } });
    answers->setChosen(QStringLiteral("a"));
    auto* visit
        = new Options({}, { { QStringLiteral("a"), QStringLiteral("自己走") }, { QStringLiteral("b"), QStringLiteral("要扶着走") } },
            Options::Flow::Grid, 52);
    visit->setChosen(QStringLiteral("b"));
    put(*fields->body(), answers);
    put(*fields->body(), visit);

    auto* emptyCard = cardOf(0, empty);
    auto* left = vbox(8, caption(u"空：没有要做的，就说下一件在哪"), Grow { emptyCard, 5 }, caption(u"出错：发生了什么，丢没丢，怎么办"),
        cardOf(0, error), caption(u"正在取：先画骨架"), loading);
    auto* middleColumn = vbox(8, caption(u"看号码先说用途"), purpose, caption(u"盖住的号码"), masked, caption(u"办成了，还能撤 8 秒"),
        toast, toast2, caption(u"设备出问题"), device, Stretch {});
    auto* right = vbox(8, caption(u"标记和徽章，颜色之外都有图形和字"), badges, caption(u"输入格的样子"), fields, Stretch {});
    auto* page = vbox(8, caption(u"断网：不挡人，说清还能做什么"), offline, Gap { 4 },
        Grow { hbox(16, Grow { left }, Grow { middleColumn }, Grow { right }) });
    return new Ground(Token::Canvas, padded(page, 24, 16, 24, 16));
}

} // namespace huimin::gallery
