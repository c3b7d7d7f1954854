#include "app/gallery/frame.h"
#include "app/gallery/gallery.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/conflictrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/timeline.h"
#include <QStandardItemModel>

/// Exhibits of the pages that work is done on: queue, matter, sync.
namespace huimin::gallery {
using namespace huimin::ui;
namespace {

struct QueueLine {
    const char16_t* limit;
    Deadline state;
    const char16_t* item;
    const char16_t* reason;
    const char16_t* applicant;
    const char16_t* waits;
    const char16_t* handler;
    bool marked;
};
constexpr QueueLine queueLines[] = {
    { u"超 1 天", Deadline::Late, u"居住证办理", u"租赁合同没备案，住建 10:20 回复可当场备案", u"刘建军", u"申请人", u"思明公安，吴晓岚",
        false },
    { u"今天到期", Deadline::Soon, u"临时救助", u"缺家庭收入核对授权书，网格员说今天送来", u"黄美珠", u"网格员", u"林芳，12 号窗口",
        false },
    { u"今天到期", Deadline::Soon, u"门诊慢特病病种待遇认定", u"医保退回：诊断证明缺第 2 页", u"王秀英", u"申请人", u"林芳，12 号窗口",
        true },
    { u"停 8 天", Deadline::Stopped, u"户口迁移审批", u"等不动产权证书，提醒过 2 次", u"许明辉", u"申请人", u"思明公安，吴晓岚", true },
    { u"停 6 天", Deadline::Stopped, u"公共场所卫生许可", u"等平面图，约今天 15:20", u"鹭海餐饮", u"申请人", u"思明卫健，郭家豪", false },
    { u"停 3 天", Deadline::Stopped, u"残疾人证新办", u"等评残医院预约", u"叶志坚", u"医院", u"残联，苏慧", false },
    { u"剩 2 天", Deadline::Soon, u"生育津贴支付", u"出生医学证明姓名和户籍不一致", u"陈雅婷", u"申请人", u"医保，洪丽娜", false },
    { u"剩 3 天", Deadline::Running, u"养老保险关系转移接续", u"等外省参保凭证", u"买买提·艾力", u"外省人社", u"人社，曾海滨", false },
    { u"剩 4 天", Deadline::Running, u"灵活就业人员社保补贴", u"缺 10 月缴费记录", u"吴𠅤", u"申请人", u"人社，曾海滨", false },
    { u"剩 6 天", Deadline::Running, u"食品经营许可证延续", u"健康证明有 1 人过期", u"智旺美便利店", u"申请人", u"市场监管，方毅", false },
};

TableView* queueTable()
{
    auto* table = new TableView;
    auto* model = new QStandardItemModel(int(std::size(queueLines)), 5, table);
    const char16_t* heads[] = { u"期限", u"事项和原因", u"申请人", u"等谁", u"承办" };
    for (int column = 0; column < 5; ++column)
        model->setHeaderData(column, Qt::Horizontal, zh(heads[column]));
    for (int row = 0; row < model->rowCount(); ++row) {
        const QueueLine& line = queueLines[row];
        const char16_t* cells[] = { line.limit, line.item, line.applicant, line.waits, line.handler };
        for (int column = 0; column < 5; ++column)
            model->setItem(row, column, new QStandardItem(zh(cells[column])));
        model->item(row, 0)->setCheckable(true);
        model->item(row, 0)->setCheckState(line.marked ? Qt::Checked : Qt::Unchecked);
    }
    table->delegate()->setMarkable(true);
    table->setModel(model);
    table->setColumn(0, 146, [](const QModelIndex& index) {
        CellFace face;
        face.chip = deadlineFace(index.data().toString(), queueLines[index.row()].state);
        return face;
    });
    table->setColumn(1, 0, [](const QModelIndex& index) {
        CellFace face;
        face.first = index.data().toString();
        face.second = zh(queueLines[index.row()].reason);
        return face;
    });
    table->setColumn(2, 124);
    table->setColumn(3, 104, [](const QModelIndex& index) {
        CellFace face;
        face.first = index.data().toString();
        face.icon = zh(u"user");
        face.type = Type::Small;
        return face;
    });
    table->setColumn(4, 148, [](const QModelIndex& index) {
        CellFace face;
        face.first = index.data().toString();
        face.quiet = true;
        return face;
    });
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setAccessibleName(zh(u"待补正的件"));
    table->goTo(2);
    return table;
}

Row* outboxLine(const char* icon, Tone tone, const char16_t* what, const char16_t* detail, QWidget* badge)
{
    return new Row(hbox(10, new Avatar({}, 30, tone, QString::fromLatin1(icon)),
                       Grow { middle(2, Label::elided(zh(what)),
                           Label::elided(zh(detail), Type::Note, tone == Tone::Late ? Token::Late : Token::Text2)) },
                       badge),
        56, 14);
}
QLayout* side(const char* icon, const char16_t* title, const char16_t* detail)
{
    return hbox(8, new Avatar({}, 30, Tone::Accent, QString::fromLatin1(icon)),
        Grow { middle(
            2, new Label(zh(title), Type::Body, Token::Text, Weight::DemiBold), Label::elided(zh(detail), Type::Note, Token::Text3)) });
}
ClockFace shownClock()
{
    ClockFace face;
    const char16_t* labels[] = { u"11-11", u"12", u"13", u"|16", u"17", u"18", u"19", u"20", u"|23", u"24", u"25", u"26", u"27", u"|30",
        u"12-1", u"2", u"3", u"4", u"|7", u"8", u"9", u"10", u"11" };
    for (int i = 0; i < int(std::size(labels)); ++i) {
        ClockFace::Cell cell;
        cell.label = zh(labels[i]);
        cell.afterWeekend = cell.label.startsWith(QLatin1Char('|'));
        cell.label.remove(QLatin1Char('|'));
        cell.state = i >= 4 && i <= 6 ? ClockFace::Day::Stopped
            : i == 9                  ? ClockFace::Day::Today
            : i < 9                   ? ClockFace::Day::Used
                                      : ClockFace::Day::Coming;
        face.cells << cell;
    }
    face.promised = { zh(u"承诺"), zh(u"10 个工作日"), 10, zh(u"11-27 周五 承诺到期") };
    face.statutory = { zh(u"法定"), zh(u"20 个工作日"), 20, zh(u"12-11 周五 法定到期") };
    face.stops = { { 4, 6, zh(u"停 3 天：专家评审"), zh(u"特别程序告知书 2026-0117 号，陈立群 11-16 批准，原定 5 天，提前 2 天完成") } };
    return face;
}
QLayout* sentence(const char* icon, const char16_t* first, const char16_t* second)
{
    return hbox(8, At { new IconLabel(QString::fromLatin1(icon), 16, Token::Text3), Qt::AlignTop },
        Grow { vbox(1, Label::wrapped(zh(first), Type::Small), Label::wrapped(zh(second), Type::Note, Token::Text3)) });
}

} // namespace

QWidget* queuePage()
{
    auto* page = new ShownPage(zh(u"待补正"), zh(u"matters"),
        { { zh(u"1–9"), zh(u"换环节") }, { zh(u"空格"), zh(u"标记") }, { zh(u"Enter"), zh(u"打开") }, { zh(u"N"), zh(u"下一件") } });
    auto* table = queueTable();
    page->setFirst(table);
    auto* list = new Card;
    list->setPadding(1, 8);
    put(*list->body(), table);
    put(*page->body(),
        hbox(8, new Label(zh(u"待补正"), Type::Title, Token::Text, Weight::DemiBold), new Label(zh(u"12 件"), Type::Body, Token::Text2),
            Stretch {}, new Label(zh(u"已标记 2 件"), Type::Small, Token::AccentText, Weight::DemiBold),
            new Button(zh(u"发补正提醒"), Button::Kind::Filled, zh(u"Ctrl+Enter"), zh(u"send"))));
    put(*page->body(), Grow { list });
    return frameWith(page);
}

QWidget* matterPage()
{
    auto* page = new ShownPage(zh(u"排污许可证核发"), zh(u"matters"),
        { { zh(u"Ctrl+Enter"), zh(u"催办") }, { zh(u"Alt+1–5"), zh(u"跳到卡片") }, { zh(u"Esc"), zh(u"回列表") } });
    auto* head = hbox(8,
        middle(4,
            hbox(8, new Label(zh(u"排污许可证核发"), Type::Page, Token::Text, Weight::DemiBold),
                new Chip(zh(u"审查中"), Tone::Accent, zh(u"circle-dot")), new DeadlineBadge(zh(u"剩 3 天"), Deadline::Running),
                new Chip(zh(u"承诺件")), Stretch {}),
            hbox(14, new Label(zh(u"厦门闽源精密电镀有限公司"), Type::Body, Token::AccentText),
                new Label(zh(u"26-03-01-003846-9"), Type::Small, Token::Text2),
                new Label(zh(u"思明区生态环境局，陈立群 承办"), Type::Small, Token::Text2), Stretch {})),
        Stretch {}, new Button(zh(u"办理补正"), Button::Kind::Outlined, zh(u"2")),
        new Button(zh(u"延期"), Button::Kind::Outlined, zh(u"3")),
        new Button(zh(u"催办"), Button::Kind::Filled, zh(u"Ctrl+Enter"), zh(u"bell-ring")));
    auto* stages = new StageBar;
    stages->setStages({ { zh(u"收件"), zh(u"11-10 09:31") }, { zh(u"受理"), zh(u"11-10 09:48") }, { zh(u"审查"), zh(u"第 7 天") },
                          { zh(u"决定"), zh(u"预计 11-26") }, { zh(u"制证"), {} }, { zh(u"送达"), {} }, { zh(u"评价"), {} } },
        2);
    auto* stageCard = new Card;
    stageCard->setPadding(14);
    put(*stageCard->body(), stages);
    auto* clock = new ClockBar;
    clock->setFace(shownClock());
    auto* clockCard = new Card(zh(u"时限"));
    clockCard->header()->setIcon(zh(u"clock"));
    clockCard->header()->setKey(zh(u"Alt+1"));
    for (const auto& [state, text] :
        { std::pair { ClockFace::Day::Used, u"计时" }, { ClockFace::Day::Stopped, u"停钟" }, { ClockFace::Day::Coming, u"未到" } }) {
        clockCard->header()->addPart(new ClockSample(state));
        clockCard->header()->addPart(new Label(zh(text), Type::Note, Token::Text2));
    }
    put(*clockCard->body(), clock);
    put(*clockCard->body(), new Line(Token::Soft));
    put(*clockCard->body(),
        hbox(24,
            Grow { sentence("info", u"今天是第 7 个工作日，共 10 个。承诺还剩 3 天，法定还剩 13 天。",
                u"11-10 受理，次日起算；停钟 3 天不计；中间没有节假日。") },
            Grow { sentence("circle-help", u"现在停钟，承诺日往后顺延，已用的 7 天不变。",
                u"能停的理由：听证、检验、检测、检疫、鉴定、专家评审，见许可法第 45 条。") }));
    auto* events = new Card(zh(u"经过"));
    events->setPadding(14);
    auto* timeline = new Timeline(84);
    timeline->setEntries(
        { { zh(u"今天 09:05"), zh(u"user-check"), Tone::Accent, zh(u"现场核查意见已上传，等科长复核"), zh(u"陈立群，思明区生态环境局") },
            { zh(u"11-20 08:30"), zh(u"clock"), Tone::Ok, zh(u"恢复计时，专家评审通过"), zh(u"评审意见 1 份，3 位专家签名") },
            { zh(u"11-17 08:30"), zh(u"pause"), Tone::Stop, zh(u"停钟：专家评审"), zh(u"告知书 0117 号，已送达申请人") },
            { zh(u"11-10 09:48"), zh(u"stamp"), Tone::Accent, zh(u"受理，受理决定书已打印"), zh(u"林芳，12 号窗口") } });
    put(*events->body(), timeline);
    events->body()->addStretch(1);
    put(*page->body(), head);
    put(*page->body(), stageCard);
    put(*page->body(), clockCard);
    put(*page->body(),
        Grow { hbox(12, Grow { events, 11 }, Grow { new Card(zh(u"材料")), 8 }, Grow { new Card(zh(u"对申请人说过的")), 9 }) });
    auto* shell = frameWith(page);
    shell->showBanner(
        zh(u"offline"), new Banner(Tone::Warn, zh(u"cloud-off"), zh(u"09:07 起连不上中心，照常收件。"), zh(u"回执先用本窗口的预留号段。")));
    return shell;
}

QWidget* syncPage()
{
    auto* page = new ShownPage(zh(u"同步"), zh(u"sync"),
        { { zh(u"↑ ↓"), zh(u"换一条") }, { zh(u"1"), zh(u"用我的") }, { zh(u"2"), zh(u"用对方的") }, { zh(u"3"), zh(u"两个都留") } });
    auto* outbox = new Card(zh(u"待发箱"));
    outbox->setPadding(0);
    outbox->setFixedWidth(dp(456));
    outbox->header()->setCount(zh(u"18"));
    outbox->header()->setNote(zh(u"一条有问题，只挡住靠它的几条"));
    outbox->header()->setKey(zh(u"F6"));
    auto* lines = new RowList;
    lines->setKeepsCurrent(true);
    lines->add(outboxLine("git-merge", Tone::Warn, u"修改联系方式，王秀英", u"09:52 你在走访时改的；10:15 窗口也改了",
        new DeadlineBadge(zh(u"要决定"), Deadline::Soon)));
    lines->add(outboxLine("circle-x", Tone::Late, u"登记租客，前埔二里 41 号 204", u"中心退回：证件校验位不对。按 Enter 去改。",
        new DeadlineBadge(zh(u"被退回"), Deadline::Late)));
    lines->add(outboxLine("upload", Tone::Accent, u"走访记录，何志强", u"正在发，照片 2 张，1.4 MB", new Chip(zh(u"68%"), Tone::Accent)));
    lines->add(outboxLine("check", Tone::Ok, u"走访记录，周建华", u"11:31 送达", new DeadlineBadge(zh(u"已送达"), Deadline::Done)));
    put(*outbox->body(), lines);
    outbox->body()->addStretch(1);
    page->setFirst(lines);
    auto* conflict = new Card(zh(u"两边都改了：王秀英的联系方式"));
    conflict->setPadding(18);
    conflict->header()->setIcon(zh(u"git-merge"), Token::Warn);
    conflict->header()->addPart(new DeadlineBadge(zh(u"2 格要你选"), Deadline::Soon));
    conflict->body()->setSpacing(dp(12));
    put(*conflict->body(),
        hbox(12, wide(142, new QWidget), Grow { side("footprints", u"我的", u"林国栋，09:52，离线走访") },
            Grow { side("monitor", u"中心的", u"林芳，10:15，12 号窗口") }));
    auto* phone = new ConflictRow(zh(u"联系电话"), zh(u"0592-*****45"), { zh(u"139****2345"), zh(u"儿子 张伟明的手机") },
        { zh(u"136****8810"), zh(u"本人新手机，已短信验证") });
    phone->setPick(ConflictRow::Pick::Theirs);
    put(*conflict->body(), phone);
    auto* contact = new ConflictRow(
        zh(u"紧急联系人"), zh(u"周美华，邻居"), { zh(u"陈雅婷，儿媳"), zh(u"她当面说的") }, { zh(u"张伟明，儿子"), zh(u"今天窗口登记") });
    contact->setPick(ConflictRow::Pick::Mine);
    put(*conflict->body(), contact);
    put(*conflict->body(),
        new ConflictRow(zh(u"备注"), zh(u"空"), { zh(u"上周滑过一跤"), zh(u"走访") }, { zh(u"腿脚不便"), zh(u"窗口") }, true));
    conflict->body()->addStretch(1);
    put(*conflict->body(),
        hbox(8, new Label(zh(u"合并后：电话用中心的，紧急联系人用我的"), Type::Small), Stretch {},
            new Button(zh(u"都用中心的"), Button::Kind::Outlined, zh(u"4")),
            new Button(zh(u"按选择合并"), Button::Kind::Filled, zh(u"Ctrl+Enter"), zh(u"git-merge"))));
    put(*page->body(),
        hbox(8, new Label(zh(u"同步"), Type::Page, Token::Text, Weight::DemiBold), new Chip(zh(u"在线"), Tone::Ok, zh(u"circle-check")),
            Stretch {}, new Button(zh(u"现在同步"), Button::Kind::Outlined, zh(u"F5"), zh(u"refresh-cw"))));
    put(*page->body(), Grow { hbox(12, outbox, Grow { conflict }) });
    return frameWith(page);
}

} // namespace huimin::gallery
