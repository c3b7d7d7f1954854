#include "ui/grid/markerlayer.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace huimin::ui {
namespace {
constexpr double bucket = 64; ///< logical pixels
constexpr int mostFresh = 12;
constexpr double labelHeight = 20;

/// Which of 8 × 8 pixels are taken by a sprite or a name.
class Occupancy {
public:
    explicit Occupancy(QSizeF size) : m_columns(static_cast<int>(size.width() / 8) + 2), m_rows(static_cast<int>(size.height() / 8) + 2), m_taken(static_cast<std::size_t>(m_columns * m_rows)) { }
    bool isFree(const QRectF& box) const
    {
        bool free = true;
        each(box, [&](std::size_t i) { free = free && !m_taken[i]; });
        return free;
    }
    void take(const QRectF& box)
    {
        each(box, [this](std::size_t i) { m_taken[i] = true; });
    }

private:
    template <typename Do>
    void each(const QRectF& box, Do act) const
    {
        const int left = std::max(0, static_cast<int>(box.left() / 8)), right = std::min(m_columns - 1, static_cast<int>(box.right() / 8));
        const int top = std::max(0, static_cast<int>(box.top() / 8)), bottom = std::min(m_rows - 1, static_cast<int>(box.bottom() / 8));
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                act(static_cast<std::size_t>(y * m_columns + x));
    }
    int m_columns;
    int m_rows;
    mutable std::vector<bool> m_taken;
};

/// Marks of several kinds at one building stand beside each other.
QPointF offsetOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Task:
        return { 0, -14 };
    case MarkKind::Event:
        return { 20, -4 };
    case MarkKind::Visit:
        return { -20, -4 };
    case MarkKind::Household:
        return { 0, 10 };
    }
    return {};
}

Token fillOf(MarkState state)
{
    switch (state) {
    case MarkState::Done:
        return Token::OkFill;
    case MarkState::Open:
        return Token::Accent;
    case MarkState::Soon:
        return Token::WarnFill;
    case MarkState::Late:
        return Token::LateFill;
    }
    return Token::Accent;
}

QSizeF spriteSize(const MarkerLayer::Item& item)
{
    if (item.bubble)
        return item.count < 10 ? QSizeF(30, 30) : item.count < 100 ? QSizeF(36, 36) : QSizeF(44, 44);
    if (item.kind == MarkKind::Household)
        return { item.count < 10 ? 40.0 : item.count < 100 ? 48.0 : 56.0, 20 };
    return item.kind == MarkKind::Visit ? QSizeF(22, 22) : QSizeF(28, 30);
}

/// On whole device pixels, or words and icons blur.
QPointF sharp(QPointF at, double ratio) { return { std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio }; }

AreaLevel nameLevel(double metres)
{
    return metres > 25 ? AreaLevel::District : metres > 6 ? AreaLevel::Street : metres > 1.5 ? AreaLevel::Community : AreaLevel::Grid;
}

} // namespace

QRectF MarkerLayer::Item::box() const
{
    const QSizeF size = spriteSize(*this);
    return { at - QPointF(size.width() / 2, size.height() / 2), size };
}

void MarkerLayer::setShapes(std::shared_ptr<const ShapeIndex> index)
{
    m_index = std::move(index);
    m_stale = true;
}

void MarkerLayer::setMarks(std::shared_ptr<const MapMarks> marks)
{
    m_marks = std::move(marks);
    m_stale = true;
}

void MarkerLayer::setShown(MarkKind kind, bool shown)
{
    m_shown[static_cast<int>(kind)] = shown;
    m_stale = true;
}

void MarkerLayer::forgetPixmaps()
{
    m_sprites.clear();
    m_labels.clear();
}

void MarkerLayer::gather()
{
    m_groups.clear();
    if (!m_marks)
        return;
    const MapFrame& frame = m_groupFrame;
    const bool far = frame.metres > gathered;
    using Key = std::pair<qint64, qint64>; // of marks that stand alone the kind is part of it
    QHash<Key, std::size_t> known;
    known.reserve(static_cast<qsizetype>(m_marks->marks.size()));
    for (std::uint32_t i = 0; i < m_marks->marks.size(); ++i) {
        const MapMark& mark = m_marks->marks[i];
        if (!m_shown[static_cast<int>(mark.kind)])
            continue;
        const double x = mark.at.x * frame.scale / frame.ratio, y = -mark.at.y * frame.scale / frame.ratio;
        // Buckets lie fast on the ground, so that a bubble does not change while the map moves.
        const Key key = far ? Key { static_cast<qint64>(std::floor(x / bucket)), static_cast<qint64>(std::floor(y / bucket)) } : Key { mark.at.x, qint64(mark.at.y) * markKinds + static_cast<int>(mark.kind) };
        auto found = known.constFind(key);
        if (found == known.cend()) {
            found = known.insert(key, m_groups.size());
            m_groups.push_back({ 0, 0, {} });
        }
        Group& group = m_groups[*found];
        group.x += x;
        group.y += y;
        Item& item = group.item;
        if (item.marks.empty()) {
            item.kind = mark.kind;
            item.worst = mark.state; // the list has the most urgent first
            item.bubble = far;
        }
        item.marks.push_back(i);
        item.count += mark.count;
    }
    for (Group& group : m_groups) {
        const auto size = static_cast<double>(group.item.marks.size());
        const QPointF aside = group.item.bubble ? QPointF() : offsetOf(group.item.kind);
        group.x = group.x / size + aside.x();
        group.y = group.y / size + aside.y();
        // One alone need not be a number.
        if (group.item.bubble && group.item.marks.size() == 1)
            group.item.bubble = false;
    }
}

const std::vector<MarkerLayer::Item>& MarkerLayer::items(const MapFrame& frame)
{
    const bool otherScale = !frame.sameScale(m_groupFrame) || frame.ratio != m_groupFrame.ratio;
    if (!m_stale && !otherScale && frame.left == m_itemFrame.left && frame.top == m_itemFrame.top && frame.size == m_itemFrame.size)
        return m_items;
    if (m_stale || otherScale) {
        m_groupFrame = frame;
        gather();
        m_stale = false;
    }
    m_itemFrame = frame;
    m_items.clear();
    const QRectF seen = QRectF(QPointF(0, 0), QSizeF(frame.size) / frame.ratio).adjusted(-30, -30, 30, 30);
    for (const Group& group : m_groups) {
        const QPointF at(group.x - static_cast<double>(frame.left) / frame.ratio, group.y - static_cast<double>(frame.top) / frame.ratio);
        if (!seen.contains(at))
            continue;
        m_items.push_back(group.item);
        m_items.back().at = at;
    }
    std::sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) {
        const auto row = [](const Item& item) { return static_cast<int>(std::floor(item.at.y() / 40)); };
        return row(a) != row(b) ? row(a) < row(b) : a.at.x() != b.at.x() ? a.at.x() < b.at.x() : a.marks.front() < b.marks.front();
    });
    return m_items;
}

std::optional<std::size_t> MarkerLayer::itemAt(const MapFrame& frame, QPointF point)
{
    const auto& all = items(frame);
    for (std::size_t i = all.size(); i-- > 0;) // the last drawn lies on top
        if (all[i].box().contains(point))
            return i;
    return std::nullopt;
}

QPixmap MarkerLayer::sprite(const Item& item, bool current, double ratio)
{
    const quint64 key = quint64(item.kind) | quint64(item.worst) << 4 | quint64(item.bubble) << 8 | quint64(current) << 9 | quint64(std::lround(ratio * 100)) << 10 | quint64(item.count) << 32;
    if (const auto found = m_sprites.constFind(key); found != m_sprites.cend())
        return *found;
    const QSizeF size = spriteSize(item);
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(QPointF(0, 0), size).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor fill = colour(fillOf(item.worst)), paper = colour(Token::Surface);
    const QString number = item.count > 999 ? QStringLiteral("999+") : QString::number(item.count);
    const double edge = current ? 2.5 : 1.5;
    if (item.bubble) {
        painter.setPen(QPen(current ? colour(Token::Focus) : paper, edge));
        painter.setBrush(fill);
        painter.drawEllipse(box);
        drawText(painter, box, number, item.count < 100 ? Type::Small : Type::Note, Token::OnAccent, Weight::DemiBold, Align::Centre);
    } else if (item.kind == MarkKind::Task) {
        // A pin: white with a number while it waits, full when it is chosen, done or late.
        const bool full = current || item.worst == MarkState::Done || item.worst == MarkState::Late;
        QPainterPath pin;
        pin.addPolygon(QPolygonF({ { box.center().x() - 6, box.top() + 19 }, { box.center().x() + 6, box.top() + 19 }, { box.center().x(), box.bottom() } }));
        pin.closeSubpath();
        QPainterPath head;
        head.addEllipse(QRectF(box.center().x() - 11, box.top(), 22, 22));
        const QPainterPath shape = head.united(pin);
        painter.setPen(QPen(fill, edge));
        painter.setBrush(full ? fill : paper);
        painter.drawPath(shape);
        const QRectF inner(box.center().x() - 11, box.top(), 22, 22);
        if (item.worst == MarkState::Done)
            drawIcon(painter, inner.topLeft() + QPointF(4, 4), QStringLiteral("check"), 14, Token::OnAccent, 3);
        else if (item.count > 1)
            drawText(painter, inner, number, Type::Note, full ? colour(Token::OnAccent) : fill, Weight::DemiBold, Align::Centre);
        else
            drawIcon(painter, inner.topLeft() + QPointF(4, 4), item.worst == MarkState::Late ? QStringLiteral("clock") : QStringLiteral("footprints"), 14, full ? colour(Token::OnAccent) : fill, 2.4);
    } else if (item.kind == MarkKind::Event) {
        const QPointF middle = box.center();
        const double half = std::min(box.width(), box.height()) / 2;
        painter.setPen(QPen(item.worst == MarkState::Late ? colour(Token::Late) : colour(Token::Warn), edge));
        painter.setBrush(colour(item.worst == MarkState::Late ? Token::LateTint : Token::WarnTint));
        painter.drawPolygon(QPolygonF({ middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half), middle + QPointF(-half, 0) }));
        const QColor ink = colour(item.worst == MarkState::Late ? Token::Late : Token::Warn);
        if (item.count > 1)
            drawText(painter, box, number, Type::Note, ink, Weight::DemiBold, Align::Centre);
        else
            drawIcon(painter, middle - QPointF(6.5, 7), item.worst == MarkState::Late ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"), 13, ink, 2.4);
    } else if (item.kind == MarkKind::Visit) {
        painter.setPen(QPen(item.worst == MarkState::Done ? fill : colour(Token::LineStrong), edge));
        painter.setBrush(item.worst == MarkState::Done ? fill : paper);
        painter.drawEllipse(box);
        if (item.count > 1)
            drawText(painter, box, number, Type::Key, item.worst == MarkState::Done ? Token::OnAccent : Token::Text2, Weight::DemiBold, Align::Centre);
        else
            drawIcon(painter, box.center() - QPointF(6, 6), item.worst == MarkState::Done ? QStringLiteral("check") : QStringLiteral("door-open"), 12, colour(item.worst == MarkState::Done ? Token::OnAccent : Token::Text2), 2.6);
    } else {
        painter.setPen(QPen(colour(current ? Token::Accent : Token::LineStrong), current ? 2 : 1));
        painter.setBrush(paper);
        painter.drawRoundedRect(box, 6, 6);
        drawIcon(painter, box.topLeft() + QPointF(4, 2.5), QStringLiteral("house"), 12, Token::Text2, 2.4);
        drawText(painter, box.adjusted(19, 0, -3, 0), number, Type::Note, Token::Text, Weight::DemiBold);
    }
    painter.end();
    m_sprites.insert(key, pixmap);
    return pixmap;
}

const QPixmap* MarkerLayer::label(const QString& text, bool strong, double ratio)
{
    const QString key = QStringLiteral("%1 %2 %3").arg(strong).arg(ratio).arg(text);
    if (const QPixmap* found = m_labels.object(key))
        return found;
    if (m_fresh >= mostFresh)
        return nullptr;
    ++m_fresh;
    const Weight weight = strong ? Weight::DemiBold : Weight::Normal;
    const double width = QFontMetricsF(paintFont(Type::Note, weight)).horizontalAdvance(text) + 10;
    auto pixmap = std::make_unique<QPixmap>((QSizeF(width, labelHeight) * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap.get());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::Surface, 205));
    painter.drawRoundedRect(QRectF(0, 1, width, labelHeight - 2), 4, 4);
    drawText(painter, QRectF(5, 0, width - 10, labelHeight), text, Type::Note, strong ? Token::Text : Token::Text2, weight);
    painter.end();
    const QPixmap* made = pixmap.get();
    const auto cost = static_cast<int>(pixmap->width() * pixmap->height() * 4);
    return m_labels.insert(key, pixmap.release(), cost) ? made : nullptr;
}

bool MarkerLayer::draw(QPainter& painter, const MapFrame& frame, std::optional<std::size_t> current)
{
    m_fresh = 0;
    bool pending = false;
    const QRectF seen(QPointF(0, 0), QSizeF(frame.size) / frame.ratio);
    Occupancy taken(seen.size());
    const auto& all = items(frame);
    for (const Item& item : all)
        taken.take(item.box());
    const auto place = [&](const QString& text, bool strong, const auto& boxFor) {
        const QPixmap* pixmap = label(text, strong, frame.ratio);
        if (!pixmap) {
            pending = true;
            return;
        }
        const QRectF box = boxFor(pixmap->deviceIndependentSize());
        if (!seen.contains(box) || !taken.isFree(box))
            return;
        taken.take(box);
        painter.drawPixmap(sharp(box.topLeft(), frame.ratio), *pixmap);
    };
    if (m_index) {
        const AreaLevel level = nameLevel(frame.metres);
        const PlaneBox box = frame.box();
        for (const MapArea& area : m_index->shapes().areas(level))
            if (box.contains(area.label))
                place(area.name, level != AreaLevel::Grid, [&](QSizeF size) { return QRectF(frame.toPixel(area.label) / frame.ratio - QPointF(size.width() / 2, size.height() / 2), size); });
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != current)
            painter.drawPixmap(sharp(all[i].box().topLeft(), frame.ratio), sprite(all[i], false, frame.ratio));
    if (current && *current < all.size())
        painter.drawPixmap(sharp(all[*current].box().topLeft(), frame.ratio), sprite(all[*current], true, frame.ratio));
    if (frame.metres < named)
        for (const Item& item : all)
            if (!item.bubble)
                place(mark(item).place, false, [&](QSizeF size) { return QRectF(QPointF(item.box().right() + 2, item.at.y() - size.height() / 2), size); });
    return pending;
}

} // namespace huimin::ui
