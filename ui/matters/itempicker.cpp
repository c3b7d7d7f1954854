#include "ui/matters/itempicker.h"
#include "models/base/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int shownItems = 8;

/// 0 the name begins so, 1 it holds it, 2 its pinyin or initials begin so, 3 they hold it; nothing where it does not fit.
std::optional<int> fit(const QString& name, const QStringList& joined, const QStringList& initials, const QString& typed)
{
    if (name.startsWith(typed))
        return 0;
    if (name.contains(typed))
        return 1;
    for (const QStringList& readings : { initials, joined }) {
        for (const QString& reading : readings) {
            if (reading.startsWith(typed))
                return 2;
            if (typed.size() >= 2 && reading.contains(typed))
                return 3;
        }
    }
    return std::nullopt;
}
} // namespace

ItemPicker::ItemPicker(QWidget& window, std::vector<ServiceItem> items, bool forEnterprise)
    : Sheet(window, tr("办什么事"), QStringLiteral("file-text"), 720)
{
    const Pinyin pinyin;
    const QString own = forEnterprise ? QStringLiteral("法人") : QStringLiteral("自然人");
    std::stable_sort(items.begin(), items.end(), [&](const ServiceItem& a, const ServiceItem& b) { return a.audience.contains(own) > b.audience.contains(own); });
    for (ServiceItem& item : items) {
        Entry entry { std::move(item), {}, {} };
        for (const Reading& reading : pinyin.ofWords(entry.item.name)) {
            entry.joined << reading.joined();
            entry.initials << reading.initials();
        }
        m_entries.push_back(std::move(entry));
    }
    m_line = new FieldLine(Typing::Text);
    m_line->setFrame(true);
    m_line->setPlaceholderText(tr("事项名称、拼音或首字母，例如 gljt"));
    m_line->setAccessibleName(tr("事项"));
    m_line->installEventFilter(this);
    m_list = new RowList;
    m_list->setKeepsCurrent(true);
    m_list->setMinimumHeight(dp(shownItems * 52));
    body()->addWidget(m_line);
    body()->addWidget(m_list);
    setNote(tr("↑ ↓ 选，Enter 办这件，Esc 退回"));
    connect(m_line, &QLineEdit::textEdited, this, &ItemPicker::list);
    connect(m_line, &FieldLine::composed, this, &ItemPicker::list);
    connect(m_list, &RowList::activated, this, [this](int index) {
        if (index < 0 || index >= static_cast<int>(m_shown.size()))
            return;
        const QString code = m_shown[static_cast<std::size_t>(index)]->item.itemCode;
        close();
        Q_EMIT chosen(code);
    });
    list(QString());
}

void ItemPicker::openFiltered() { open(m_line); }

void ItemPicker::list(const QString& typed)
{
    const QString wanted = foldText(typed).remove(QLatin1Char('\'')).remove(QLatin1Char(' '));
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : m_entries)
        if (const auto quality = fit(foldText(entry.item.name), entry.joined, entry.initials, wanted))
            found.emplace_back(*quality, &entry);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_list->clear();
    m_shown.clear();
    for (const auto& [quality, entry] : found) {
        if (m_shown.size() == shownItems)
            break;
        m_shown.push_back(entry);
        const ServiceItem& item = entry->item;
        auto* words = middle(2, Label::elided(item.name, Type::Body, Token::Text), Label::elided(tr("%1，%2").arg(item.itemCode, item.departmentName), Type::Note, Token::Text2));
        const QString kind = item.promisedDays == 0 ? tr("即办件") : tr("承诺 %n 天", nullptr, item.promisedDays);
        m_list->add(new Row(hbox(10, Grow { words }, new Chip(kind, item.promisedDays == 0 ? Tone::Ok : Tone::Accent, QStringLiteral("clock")),
                                new Chip(item.fee == QLatin1String("0") || item.fee.isEmpty() ? tr("不收费") : tr("%1 元").arg(item.fee), Tone::Plain)),
            52, 12));
    }
    if (m_shown.empty())
        m_list->addPart(Label::wrapped(tr("没有这样的事项。换个词，或只打首字母。"), Type::Small, Token::Text2));
    else
        m_list->setCurrent(0);
}

bool ItemPicker::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const int last = static_cast<int>(m_shown.size()) - 1;
        if (key->key() == Qt::Key_Down) {
            m_list->setCurrent(std::min(last, m_list->current() + 1));
            return true;
        }
        if (key->key() == Qt::Key_Up) {
            m_list->setCurrent(std::max(0, m_list->current() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (last >= 0)
                Q_EMIT m_list->activated(std::max(0, m_list->current()));
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

} // namespace huimin::ui
