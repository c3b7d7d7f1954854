#include "ui/catalogue/itemguidepage.h"
#include "models/base/errortext.h"
#include "models/base/text.h"
#include "models/matters/itemdifference.h"
#include "models/matters/itemversions.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>
#include <QLocale>

namespace huimin::ui {
namespace {
constexpr std::size_t guideRows = 12;
constexpr int gatherItemsMs = 80;

QString ownName(const ServiceItem& item) { return QLocale().language() == QLocale::English && !item.nameEn.isEmpty() ? item.nameEn : item.name; }

/// 0 begins so, 1 holds it, 2 read so; nothing where it does not fit.
std::optional<int> guideFit(const ServiceItem& item, const QStringList& joined, const QStringList& initials, const QString& typed)
{
    for (const QString& text : { foldText(item.name), foldText(item.nameEn), foldText(item.itemCode) }) {
        if (text.startsWith(typed))
            return 0;
        if (text.contains(typed))
            return 1;
    }
    for (const QStringList& readings : { initials, joined })
        for (const QString& reading : readings)
            if (reading.startsWith(typed) || (typed.size() >= 2 && reading.contains(typed)))
                return 2;
    return std::nullopt;
}

Result<ItemGuidePage::Load> gatherItems(RecordReader& records, const Actor& actor, QDate today)
{
    auto items = allOf<ServiceItem>(records);
    if (!items)
        return items.error();
    auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    auto hall = huimin::load<Hall>(records, actor.hall.uuid);
    if (!hall)
        return hall.error();
    ItemGuidePage::Load out;
    out.hall = std::move(*hall);
    for (Material& material : *materials)
        out.kinds.insert(material.key, std::move(material));
    for (const ServiceItem& item : itemsInForce(*items, today))
        out.inForce.insert(item.itemCode, item.version);
    out.items = actor.role == Role::Supervisor ? latestVersions(std::move(*items)) : itemsInForce(std::move(*items), today);
    return out;
}
} // namespace

ItemGuidePage::ItemGuidePage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_line(new FieldLine(Typing::Text)), m_listCard(new Card(tr("事项"))), m_list(new RowList), m_card(new Card), m_cardBody(new QWidget),
      m_name(Label::wrapped({}, Type::Lead, Token::Text, Weight::DemiBold)), m_facts(new Facts(88)), m_materials(Label::wrapped({}, Type::Body, Token::Text)),
      m_questions(Label::wrapped({}, Type::Small, Token::Text2))
{
    const bool edits = m_desk.actor().role == Role::Supervisor;
    auto* head = hbox(12, new Label(tr("办事指南"), Type::Page, Token::Text, Weight::DemiBold), Stretch {});
    if (edits) {
        auto* in = new Button(tr("导入"), Button::Kind::Quiet, QStringLiteral("Ctrl+I"), QStringLiteral("upload"));
        auto* out = new Button(tr("导出"), Button::Kind::Quiet, QStringLiteral("Ctrl+E"), QStringLiteral("download"));
        connect(in, &Button::clicked, this, &ItemGuidePage::importRequested);
        connect(out, &Button::clicked, this, &ItemGuidePage::exportRequested);
        head->addWidget(in);
        head->addWidget(out);
        actions.add(*this, { .id = QStringLiteral("items.import"), .text = tr("导入事项目录"), .key = QKeySequence(Qt::CTRL | Qt::Key_I), .icon = QStringLiteral("upload"), .run = [this] { Q_EMIT importRequested(); } });
        actions.add(*this, { .id = QStringLiteral("items.export"), .text = tr("导出事项目录"), .key = QKeySequence(Qt::CTRL | Qt::Key_E), .icon = QStringLiteral("download"), .run = [this] { Q_EMIT exportRequested(); } });
        actions.add(*this, { .id = QStringLiteral("items.edit"), .text = tr("改这个事项"), .key = QKeySequence(Qt::Key_F2), .icon = QStringLiteral("file-text"), .run = [this] {
            if (const ServiceItem* item = current())
                Q_EMIT editRequested(item->itemCode);
        } });
    }
    body()->addLayout(head);
    m_line->setFrame(true);
    m_line->setPlaceholderText(tr("事项名称、拼音首字母或编码，例如 csdj"));
    m_line->setAccessibleName(tr("找事项"));
    m_line->installEventFilter(this);
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("事项"));
    m_listCard->setPadding(0, 8);
    m_listCard->body()->addLayout(padded(vbox(0, m_line), 16, 0, 16, 8));
    put(*m_listCard->body(), m_list);
    m_listCard->body()->addStretch(1);
    m_listCard->setFixedWidth(dp(460));
    auto* print = new Button(tr("打印一次性告知单"), Button::Kind::Outlined, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    connect(print, &Button::clicked, this, [this] {
        if (const ServiceItem* item = current())
            Q_EMIT printRequested(item->itemCode);
    });
    auto* acts = hbox(8, Stretch {}, print);
    if (edits) {
        auto* edit = new Button(tr("改"), Button::Kind::Filled, QStringLiteral("F2"), QStringLiteral("file-text"));
        connect(edit, &Button::clicked, this, [this] {
            if (const ServiceItem* item = current())
                Q_EMIT editRequested(item->itemCode);
        });
        acts->addWidget(edit);
    }
    put(*m_card->body(), m_name);
    put(*m_card->body(), m_facts);
    put(*m_card->body(), new Label(tr("要带的材料"), Type::Body, Token::Text, Weight::DemiBold));
    put(*m_card->body(), m_materials);
    put(*m_card->body(), m_questions);
    m_card->body()->addStretch(1);
    m_card->body()->addLayout(acts);
    body()->addLayout(hbox(12, m_listCard, Grow { m_card }), 1);
    actions.add(*this, { .id = QStringLiteral("items.print"), .text = tr("打印一次性告知单"), .key = QKeySequence(Qt::CTRL | Qt::Key_P), .icon = QStringLiteral("printer"), .run = [this] {
        if (const ServiceItem* item = current())
            Q_EMIT printRequested(item->itemCode);
    } });
    connect(m_line, &QLineEdit::textEdited, this, [this] { list(); });
    connect(m_line, &FieldLine::composed, this, [this] { list(); });
    connect(m_list, &RowList::currentChanged, this, &ItemGuidePage::showItem);
    connect(m_list, &RowList::activated, this, [this, edits] {
        if (const ServiceItem* item = current(); item && edits)
            Q_EMIT editRequested(item->itemCode);
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(gatherItemsMs);
    connect(&m_reload, &QTimer::timeout, this, &ItemGuidePage::load);
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (types.contains(QStringLiteral("ServiceItem")) || types.contains(QStringLiteral("Material")))
            m_reload.start();
    });
    m_listCard->showLoading(6);
    load();
}

QVector<KeyHint> ItemGuidePage::keyHints() const
{
    QVector<KeyHint> hints { { QStringLiteral("↑ ↓"), tr("换一个") }, { QStringLiteral("Ctrl+P"), tr("打印") } };
    if (m_desk.actor().role == Role::Supervisor)
        hints << KeyHint { QStringLiteral("F2"), tr("改") } << KeyHint { QStringLiteral("Ctrl+E"), tr("导出") } << KeyHint { QStringLiteral("Ctrl+I"), tr("导入") };
    return hints;
}

QVector<QWidget*> ItemGuidePage::panes() const { return { m_line, m_list }; }

void ItemGuidePage::activated()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    load();
}

bool ItemGuidePage::handleEscape()
{
    if (m_line->text().isEmpty())
        return false;
    m_line->clear();
    list();
    return true;
}

void ItemGuidePage::load()
{
    const Actor actor = m_desk.actor();
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<Load>([actor, today](RecordReader& records) { return gatherItems(records, actor, today); }), [this](const Result<Load>& loaded) {
        if (!loaded) {
            m_listCard->showNote(errorSentence(loaded.error()), QStringLiteral("circle-alert"), Token::Late);
            m_card->showNote(tr("读出来以后在这里看。"), {}, Token::Text3);
            return;
        }
        m_load = *loaded;
        m_readings.clear();
        const Pinyin pinyin;
        for (const ServiceItem& item : m_load.items) {
            Entry entry;
            for (const Reading& reading : pinyin.ofWords(item.name)) {
                entry.joined << reading.joined();
                entry.initials << reading.initials();
            }
            m_readings.push_back(std::move(entry));
        }
        m_listCard->showBody();
        m_listCard->header()->setCount(QString::number(m_load.items.size()));
        list();
        Q_EMIT filled();
    });
}

const ServiceItem* ItemGuidePage::current() const
{
    const int row = m_list->current();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? &m_load.items[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

void ItemGuidePage::list()
{
    const QString wanted = foldText(m_line->text()).remove(QLatin1Char('\'')).remove(QLatin1Char(' '));
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_load.items.size(); ++i)
        if (const auto quality = guideFit(m_load.items[i], m_readings[i].joined, m_readings[i].initials, wanted))
            found.emplace_back(*quality, i);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_list->clear();
    m_shown.clear();
    for (const auto& [quality, index] : found) {
        if (m_shown.size() == guideRows)
            break;
        m_shown.push_back(index);
        const ServiceItem& item = m_load.items[index];
        auto* words = middle(2, Label::elided(ownName(item), Type::Body, Token::Text), Label::elided(tr("%1，%2").arg(item.itemCode, item.departmentName), Type::Note, Token::Text2));
        Chip* chip = nullptr;
        if (!m_load.inForce.contains(item.itemCode))
            chip = new Chip(item.cancelledOn && *item.cancelledOn <= m_desk.clock().today() ? tr("已取消") : tr("还没生效"), Tone::Plain, QStringLiteral("circle-x"));
        else if (m_load.inForce.value(item.itemCode) != item.version)
            chip = new Chip(tr("%1 起第 %2 版").arg(item.effectiveOn.toString(Qt::ISODate)).arg(item.version), Tone::Warn, QStringLiteral("calendar"));
        auto* row = new Row(hbox(10, Grow { words }, chip), 52, 16);
        row->setAccessibleName(ownName(item));
        m_list->add(row);
    }
    if (m_shown.empty())
        m_list->addPart(Label::wrapped(m_load.items.empty() ? tr("这里还没有事项。管理员在中心导入目录，同步后就有。") : tr("没有这样的事项。换个词，或只打首字母。"), Type::Small, Token::Text2));
    else
        m_list->setCurrent(0);
    showItem();
}

void ItemGuidePage::showItem()
{
    const ServiceItem* item = current();
    if (!item) {
        m_card->showNote(tr("左边选一个事项。"), QStringLiteral("file-text"), Token::Text3);
        return;
    }
    m_card->showBody();
    const auto said = [&](const char* field) { return itemFieldText(*item, *schemaOf<ServiceItem>().find(field), m_load.kinds, Language::Program); };
    m_name->setText(tr("%1（第 %2 版，%3 起）").arg(ownName(*item)).arg(item->version).arg(item->effectiveOn.toString(Qt::ISODate)));
    const QString limit = item->instant ? tr("当场办") : tr("承诺 %1 个工作日，法定 %2 个工作日").arg(item->promisedDays).arg(item->statutoryDays);
    QVector<Facts::Fact> facts { { tr("多久"), limit, true }, { tr("多少钱"), said("fees"), true },
        { tr("在哪里"), m_load.hall ? tr("%1，%2").arg(m_load.hall->name, m_load.hall->address.value_or(QString())) : item->departmentName, true },
        { tr("怎么办"), said("handleType"), true }, { tr("谁能办"), said("conditions"), true }, { tr("依据"), said("laws"), true }, { tr("结果"), QLocale().language() == QLocale::English && !item->resultNameEn.isEmpty() ? item->resultNameEn : item->resultName, true } };
    if (m_load.hall && m_load.hall->phone)
        facts.insert(3, { tr("电话"), *m_load.hall->phone, true });
    m_facts->setFacts(facts);
    QStringList lines;
    for (const QString& key : item->materials) {
        const Material kind = m_load.kinds.value(key);
        const QString name = QLocale().language() == QLocale::English && !kind.nameEn.isEmpty() ? kind.nameEn : kind.name;
        lines << (kind.obtain == Obtain::Self ? tr("%1. %2，%3").arg(lines.size() + 1).arg(name, kind.form) : tr("%1. %2，%3，不一定要带").arg(lines.size() + 1).arg(name, kind.form));
    }
    m_materials->setText(lines.join(QLatin1Char('\n')));
    m_questions->setText(item->questions.empty() ? QString() : tr("看情形：\n%1").arg(said("questions")));
}

bool ItemGuidePage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int last = static_cast<int>(m_shown.size()) - 1;
        if (last >= 0 && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_list->setCurrent(std::clamp(m_list->current() + (key == Qt::Key_Down ? 1 : -1), 0, last));
            return true;
        }
        if (last >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT m_list->activated(m_list->current());
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

} // namespace huimin::ui
