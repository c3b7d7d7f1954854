#include "ui/widgets/timeline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {

QLayout* timelineWords(const TimelineEntry& entry, int timeWidth)
{
    auto* words = vbox(1, Label::wrapped(entry.title, Type::Small));
    if (!entry.detail.isEmpty())
        words->addWidget(Label::wrapped(entry.detail, Type::Note, Token::Text3));
    auto* time = wide(timeWidth, new Label(entry.time, Type::Note, Token::Text3));
    return hbox(0, padded(vbox(0, time, Stretch {}), 0, 1, 0, 0), Gap { 34 }, Grow { words });
}

class TimelineItem final : public Row {
public:
    TimelineItem(const TimelineEntry& entry, int timeWidth, bool last)
        : Row(timelineWords(entry, timeWidth))
        , m_entry(entry)
        , m_timeWidth(timeWidth)
        , m_last(last)
    {
        padded(layout(), 0, 0, 0, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const qreal scale = Theme::current().scale();
        painter.scale(scale, scale);
        const qreal x = m_timeWidth + 14;
        const TonePair pair = pairOf(m_entry.tone);
        if (isCurrent())
            drawBox(painter, QRectF(m_timeWidth + 30, -3, width() / scale - m_timeWidth - 30, height() / scale - 6), 6, Token::Select);
        if (!m_last)
            fillSharp(painter, QRectF(x - 0.5, 22, 1, height() / scale - 22), colour(Token::Line));
        drawBox(
            painter, QRectF(x - 10, 0, 20, 20), 10, pair.ground, Theme::current().tokens().highContrast() ? colour(pair.words) : QColor());
        drawIcon(painter, QPointF(x - 6, 4), m_entry.icon, 12, pair.words, 2.2);
    }

private:
    TimelineEntry m_entry;
    int m_timeWidth;
    bool m_last;
};

} // namespace

Timeline::Timeline(int timeWidth, QWidget* parent)
    : RowList(parent)
    , m_timeWidth(timeWidth)
{
    connect(this, &RowList::activated, this, [this](int index) {
        if (!m_unfolded && m_shown >= 0 && index == m_shown)
            fill(true);
        else
            Q_EMIT entryActivated(index);
    });
}

void Timeline::setEntries(const QVector<TimelineEntry>& entries, int shown)
{
    m_entries = entries;
    m_shown = shown >= 0 && shown < int(entries.size()) ? shown : -1;
    fill(false);
}

void Timeline::fill(bool unfolded)
{
    m_unfolded = unfolded || m_shown < 0;
    const int at = current();
    const bool focus = hasFocus();
    clear();
    const int count = m_unfolded ? int(m_entries.size()) : m_shown;
    for (int i = 0; i < count; ++i) {
        const TimelineEntry& entry = m_entries[i];
        auto* item = new TimelineItem(entry, m_timeWidth, i + 1 == int(m_entries.size()));
        item->setAccessibleName(entry.detail.isEmpty() ? tr("%1，%2").arg(entry.time, entry.title)
                                                       : tr("%1，%2，%3").arg(entry.time, entry.title, entry.detail));
        add(item);
    }
    if (!m_unfolded) {
        const QString more = tr("更早的 %n 条", nullptr, int(m_entries.size()) - m_shown);
        auto* row = new Row(
            hbox(6, new Label(more, Type::Small, Token::AccentText), new KeyCap(QStringLiteral("+"), CapLook::Faint), Stretch {}), 28, 0);
        row->setLine(false);
        row->setAccessibleName(more);
        add(row);
    }
    if (focus && count > 0)
        setCurrent(std::clamp(at, 0, this->count() - 1));
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus && !m_unfolded)
        fill(true);
    else if (event->key() == Qt::Key_Minus && m_unfolded && m_shown >= 0)
        fill(false);
    else
        RowList::keyPressEvent(event);
}

} // namespace huimin::ui
