#include "app/gallery/frame.h"

namespace huimin::gallery {
using namespace huimin::ui;
namespace {

/// Answers every question with the same invented people.
class ShownSource final : public OmniboxSource {
public:
    using OmniboxSource::OmniboxSource;
    QString areaName() const override { return zh(u"思明区"); }
    QString everywhereName() const override { return zh(u"全市"); }
    void query(quint64 sequence, const OmniboxQuery& query) override
    {
        OmniboxAnswer answer;
        if (query.text.isEmpty())
            return Q_EMIT answered(sequence, answer);
        const auto person = [](const char16_t* id, const char16_t* initial, const char16_t* name, const char16_t* pinyin, ChipFace level,
                                const char16_t* detail, const char16_t* near, const char16_t* note) {
            OmniboxRow row { zh(id), zh(initial), {}, zh(name), { { 0, zh(name).size() } }, zh(pinyin), {}, { std::move(level) },
                zh(detail), {}, zh(note), false };
            qsizetype at = 0;
            for (const QString& word : row.pinyin.split(QLatin1Char(' '))) {
                row.pinyinMarks.append({ at, 1 });
                at += word.size() + 1;
            }
            if (*near)
                row.near.append({ zh(near), Tone::Ok, QString::fromLatin1("map-pin") });
            return row;
        };
        OmniboxSection people { zh(u"居民"), 6, zh(u"离你近的、最近来过的在前"), {} };
        people.rows << person(u"1", u"张", u"张伟明", u"zhang wei ming", { zh(u"高级实名"), Tone::Accent, zh(u"shield-check") },
            u"男，42 岁　350203********4231　思明区莲前街道前埔北社区", u"在你窗口", u"今天 09:12 读卡");
        people.rows[0].near[0].icon = zh(u"user-check");
        people.rows << person(u"2", u"张", u"张文敏", u"zhang wen min", { zh(u"中级实名"), Tone::Accent, zh(u"badge-check") },
            u"女，35 岁　350203********0628　思明区莲前街道前埔南社区", u"同街道", u"11-19 来过");
        people.rows << person(u"3", u"郑", u"郑婉美", u"zheng wan mei", { zh(u"初级实名"), Tone::Plain, zh(u"user-check") },
            u"女，67 岁　350206********1526　思明区嘉莲街道", u"同区", u"9 月来过");
        people.rows << person(u"4", u"曾", u"曾伟民", u"zeng wei min", { zh(u"高级实名"), Tone::Accent, zh(u"shield-check") },
            u"男，51 岁　350212********7719　同安区大同街道", u"", u"");
        people.rows << person(u"5", u"周", u"周文茂", u"zhou wen mao", { zh(u"未实名"), Tone::Warn, zh(u"circle-help") },
            u"男，58 岁　350211********3314　集美区侨英街道", u"", u"");
        people.rows << person(u"6", u"钟", u"钟雯铭", u"zhong wen ming", { zh(u"中级实名"), Tone::Accent, zh(u"badge-check") },
            u"女，29 岁　350213********9021　翔安区马巷街道", u"", u"");
        OmniboxSection firms { zh(u"企业"), 2, {}, {} };
        OmniboxRow firm = person(u"7", u"", u"厦门卓为铭文化创意有限公司", u"zhuo wei ming", { zh(u"存续"), Tone::Ok, zh(u"circle-check") },
            u"91350203MA31K7UX80　法定代表人 林**　思明区湖滨南路", u"同区", u"办件 2 件在办");
        firm.icon = zh(u"building-2");
        firm.marks = { { 2, 3 } };
        firms.rows << firm;
        firm = person(u"8", u"", u"厦门市湖里区智旺美便利店", u"zhi wang mei", { zh(u"个体工商户"), Tone::Plain },
            u"92350206MA2Y08R66P　经营者 郑**　湖里区金山街道", u"", u"");
        firm.icon = zh(u"store");
        firm.marks = { { 6, 3 } };
        firms.rows << firm;
        answer.sections << people << firms;
        answer.tabs = { { {}, zh(u"全部 9") }, { zh(u"people"), zh(u"居民 6") }, { zh(u"firms"), zh(u"企业 2") },
            { zh(u"matters"), zh(u"办件") }, { zh(u"places"), zh(u"地址") } };
        answer.status = zh(u"9 个结果，本机 3 毫秒，中心已核对");
        Q_EMIT answered(sequence, answer);
    }
    void preview(quint64 sequence, const QString&) override
    {
        OmniboxPreview preview;
        preview.initial = zh(u"张");
        preview.title = zh(u"张伟明");
        preview.detail = zh(u"男，42 岁，汉族");
        preview.chips = { { zh(u"高级实名"), Tone::Accent, zh(u"shield-check") }, { zh(u"本人到场"), Tone::Ok, zh(u"id-card") } };
        preview.facts = { { zh(u"证件"), zh(u"350203********4231") }, { zh(u"手机"), zh(u"139****2345") },
            { zh(u"住址"), zh(u"思明区前埔二里****") }, { zh(u"户"), zh(u"户主，同住 4 人") } };
        preview.blocks = {
            { zh(u"正在办"), zh(u"2"),
                { { zh(u"一次性创业补贴申领"), ChipFace { zh(u"剩 2 天"), Tone::Warn, zh(u"hourglass"), true } },
                    { zh(u"《就业创业证》申领"), ChipFace { zh(u"待领取"), Tone::Plain, zh(u"check") } } } },
            { zh(u"到期与提醒"), zh(u"4"), { { zh(u"行驶证检验 11-30，驾驶证 12-20"), {} } } },
            { zh(u"现在可办"), zh(u"3"), { { zh(u"母亲满 82 岁，还没领高龄津贴"), {} } } },
        };
        preview.acts = { { zh(u"open"), zh(u"user-round"), zh(u"打开全貌"), zh(u"Enter") },
            { zh(u"take"), zh(u"file-text"), zh(u"直接收件"), zh(u"F3") },
            { zh(u"call"), zh(u"ticket"), zh(u"叫到我的窗口"), zh(u"Ctrl+Enter") } };
        Q_EMIT previewed(sequence, preview);
    }
};

} // namespace

Shell* frameWith(Page* page)
{
    auto* actions = new ActionCollection;
    auto* shell = new Shell(*actions);
    actions->setParent(shell);
    shell->setPlaces({ { zh(u"home"), zh(u"house"), zh(u"首页"), {} }, { zh(u"people"), zh(u"users"), zh(u"对象"), {} },
                         { zh(u"matters"), zh(u"files"), zh(u"办件"), {} }, { zh(u"themes"), zh(u"waypoints"), zh(u"一件事"), {} },
                         { zh(u"alerts"), zh(u"bell-ring"), zh(u"提醒"), {} }, { zh(u"grid"), zh(u"map"), zh(u"网格"), {} },
                         { zh(u"boards"), zh(u"layout-dashboard"), zh(u"看板"), {} } },
        { { zh(u"sync"), zh(u"refresh-cw"), zh(u"同步"), {} }, { zh(u"settings"), zh(u"settings"), zh(u"设置"), {} } });
    shell->rail().setBadge(zh(u"matters"), zh(u"4"));
    shell->rail().setBadge(zh(u"sync"), zh(u"1"));
    shell->setPerson(zh(u"林芳"), zh(u"12 号窗口"));
    StatusFace face;
    face.main = zh(u"A023 张伟明");
    face.second = zh(u"已等 6 分");
    face.queueIcon = zh(u"users");
    face.queue = zh(u"后面 12 人");
    face.act = zh(u"下一位");
    face.key = zh(u"F4");
    shell->status().setFace(face);
    shell->strip().setSync(Token::OkFill, zh(u"1 分钟前已同步"));
    shell->strip().setWaiting(zh(u"待发 0"));
    shell->strip().setTime(zh(u"10:42"));
    shell->omnibox().setSource(new ShownSource(shell));
    shell->pages().open(page);
    return shell;
}

} // namespace huimin::gallery
