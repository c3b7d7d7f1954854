#include "ui/widgets/timeline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paint.h"

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
            setAccessibleName(QStringList { entry.time, entry.title, entry.detail }.join(tr("，")));
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
            drawBox(painter, QRectF(x - 10, 0, 20, 20), 10, pair.ground,
                Theme::current().tokens().highContrast() ? colour(pair.words) : QColor());
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
}

void Timeline::setEntries(const QVector<TimelineEntry>& entries)
{
    clear();
    for (qsizetype i = 0; i < entries.size(); ++i)
        add(new TimelineItem(entries[i], m_timeWidth, i + 1 == entries.size()));
}

} // namespace huimin::ui
