#include "ui/matters/statepicture.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/matters/states.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QPainterPath>
#include <QSet>
#include <QSvgGenerator>
#include <cmath>

namespace huimin::ui {
namespace {
constexpr qreal boxWidth = 96;
constexpr qreal boxHeight = 46;
constexpr qreal columnStep = 122;
constexpr qreal rowStep = 74;
constexpr qreal edgeRoom = 12;
constexpr qreal footGap = 46;
constexpr qreal archRoom = 22; ///< above the first row, for moves that leave out a stage
constexpr qreal wordsRoom = 18; ///< below the last row

QString sayState(const char* text) { return QCoreApplication::translate("StatePicture", text); }

/// A way out: an end that no decision leads to, reached from many stages.
bool isWayOut(const MatterStage& stage)
{
    if (!stage.end)
        return false;
    for (const MatterEdge& edge : matterStates().edges())
        if (const MatterStage* from = matterStates().stage(edge.from); edge.to == stage.code && from && from->closed)
            return false;
    return true;
}

/// How many moves a stage is from the beginning at most, not counting those that lead back.
QHash<QString, int> stageDepths()
{
    QHash<QString, int> depths { { matterStates().initial(), 0 } };
    const int stages = static_cast<int>(matterStates().stages().size());
    for (int round = 0; round < stages; ++round) // the longest way has no more moves than stages
        for (const MatterEdge& edge : matterStates().edges())
            if (edge.from != QLatin1String("start") && depths.contains(edge.from) && edge.from < edge.to)
                depths[edge.to] = std::min(stages, std::max(depths.value(edge.to, 0), depths.value(edge.from) + 1));
    return depths;
}
} // namespace

StatePicture::StatePicture(MatterPath path)
    : m_path(std::move(path))
{
    const QHash<QString, int> depths = stageDepths();
    QSet<int> used;
    for (const MatterStage& stage : matterStates().stages())
        if (!isWayOut(stage))
            used << depths.value(stage.code);
    QList<int> columns(used.begin(), used.end()); // without those that only ways out stand in
    std::sort(columns.begin(), columns.end());
    QHash<int, int> rows;
    int deepest = 0;
    int out = 0;
    for (const MatterStage& stage : matterStates().stages()) {
        if (isWayOut(stage))
            continue;
        const int column = static_cast<int>(columns.indexOf(depths.value(stage.code)));
        const int row = rows[column]++;
        deepest = std::max(deepest, row);
        m_boxes.push_back({ stage.code, QRectF(edgeRoom + column * columnStep, edgeRoom + archRoom + row * rowStep, boxWidth, boxHeight), false });
    }
    const qreal foot = edgeRoom + archRoom + (deepest + 1) * rowStep + footGap;
    for (const MatterStage& stage : matterStates().stages())
        if (isWayOut(stage))
            m_boxes.push_back({ stage.code, QRectF(edgeRoom + (2 + 2 * out++) * columnStep, foot, boxWidth, boxHeight), true });
    QSet<QString> known;
    for (const MatterEdge& edge : matterStates().edges()) {
        const QString key = edge.from + QLatin1Char('>') + edge.to;
        if (edge.from == QLatin1String("start") || edge.from == edge.to || known.contains(key))
            continue;
        known << key;
        m_moves.push_back({ edge.from, edge.to });
    }
    m_size = QSizeF(2 * edgeRoom + (static_cast<int>(columns.size()) - 1) * columnStep + boxWidth, foot + boxHeight + wordsRoom + edgeRoom);
}

const StatePicture::Box* StatePicture::box(const QString& code) const
{
    for (const Box& each : m_boxes)
        if (each.code == code)
            return &each;
    return nullptr;
}

bool StatePicture::isGone(const QString& from, const QString& to) const { return m_path.gone.contains(std::pair(from, to)); }

QString StatePicture::actsTo(const QString& stage) const
{
    QStringList acts;
    for (const auto& [act, to] : m_path.possible)
        if (to == stage)
            acts << cataloguewords::act(act);
    return acts.join(sayState(QT_TRANSLATE_NOOP("StatePicture", "、")));
}

void StatePicture::drawMove(QPainter& painter, const Move& move) const
{
    const Box* from = box(move.from);
    const Box* to = box(move.to);
    if (!from || !to)
        return;
    const bool gone = isGone(move.from, move.to);
    const bool next = move.from == m_path.now && !actsTo(move.to).isEmpty();
    // The ways out are so many that only those of this matter are drawn.
    if (to->leaves && !gone && !next)
        return;
    const Token token = gone ? Token::Ok : next ? Token::Accent : Token::LineStrong;
    painter.setPen(QPen(colour(token), gone ? 2.4 : next ? 1.8 : 1.1, next ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    QPointF a(from->rect.right(), from->rect.center().y());
    QPointF b(to->rect.left(), to->rect.center().y());
    QPainterPath line;
    if (to->leaves) {
        a = QPointF(from->rect.center().x(), from->rect.bottom());
        b = QPointF(to->rect.center().x(), to->rect.top());
        line.moveTo(a);
        line.cubicTo(QPointF(a.x(), a.y() + 40), QPointF(b.x(), b.y() - 40), b);
    } else if (to->rect.left() < from->rect.right()) { // back, or within the column: round below
        a = QPointF(from->rect.center().x() - 14, from->rect.bottom());
        b = QPointF(to->rect.center().x() + 14, to->rect.bottom());
        line.moveTo(a);
        const qreal low = std::max(a.y(), b.y()) + 24;
        line.cubicTo(QPointF(a.x(), low), QPointF(b.x(), low), b);
    } else if (from->rect.top() == to->rect.top() && to->rect.left() - from->rect.left() > columnStep) { // over the stage that is left out
        a = QPointF(from->rect.right() - 14, from->rect.top());
        b = QPointF(to->rect.left() + 14, to->rect.top());
        line.moveTo(a);
        line.cubicTo(QPointF(a.x() + 20, a.y() - archRoom), QPointF(b.x() - 20, b.y() - archRoom), b);
    } else {
        line.moveTo(a);
        line.cubicTo(QPointF((a.x() + b.x()) / 2, a.y()), QPointF((a.x() + b.x()) / 2, b.y()), b);
    }
    painter.drawPath(line);
    const qreal angle = -line.angleAtPercent(1) * M_PI / 180;
    QPainterPath head(b);
    head.lineTo(b - 7 * QPointF(std::cos(angle - 0.42), std::sin(angle - 0.42)));
    head.lineTo(b - 7 * QPointF(std::cos(angle + 0.42), std::sin(angle + 0.42)));
    head.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(token));
    painter.drawPath(head);
}

void StatePicture::drawBoxes(QPainter& painter) const
{
    for (const Box& each : m_boxes) {
        const bool now = each.code == m_path.now;
        const bool gone = std::any_of(m_path.gone.begin(), m_path.gone.end(), [&](const auto& move) { return move.first == each.code || move.second == each.code; });
        const QString acts = actsTo(each.code);
        const Token fill = now ? Token::Accent : gone ? Token::OkTint : !acts.isEmpty() ? Token::AccentTint : Token::Surface;
        const Token edge = now ? Token::Accent : gone ? Token::Ok : !acts.isEmpty() ? Token::AccentLine : Token::LineStrong;
        drawBox(painter, each.rect, 6, fill, colour(edge));
        const Token words = now ? Token::OnAccent : Token::Text;
        drawText(painter, QRectF(each.rect.left(), each.rect.top() + 5, each.rect.width(), 15), each.code, Type::Key, now ? Token::OnAccent : Token::Text3, Weight::Normal, Align::Centre);
        drawElided(painter, QRectF(each.rect.left() + 5, each.rect.top() + 20, each.rect.width() - 10, 20), cataloguewords::stage(each.code), Type::Small, words,
            now ? Weight::DemiBold : Weight::Normal, Align::Centre);
        if (!acts.isEmpty() && !now)
            drawElided(painter, QRectF(each.rect.left() - 11, each.rect.bottom() + 1, each.rect.width() + 22, 16), acts, Type::Key, Token::AccentText, Weight::Normal, Align::Centre);
    }
}

void StatePicture::draw(QPainter& painter) const
{
    for (const bool gone : { false, true }) // the way that was gone lies over the others
        for (const Move& move : m_moves)
            if (isGone(move.from, move.to) == gone)
                drawMove(painter, move);
    drawBoxes(painter);
}

QStringList StatePicture::spoken() const
{
    QStringList items;
    for (const Box& each : m_boxes) {
        const QString name = cataloguewords::stage(each.code);
        const QString acts = actsTo(each.code);
        const bool gone = std::any_of(m_path.gone.begin(), m_path.gone.end(), [&](const auto& move) { return move.first == each.code || move.second == each.code; });
        if (each.code == m_path.now)
            items << sayState(QT_TRANSLATE_NOOP("StatePicture", "%1，现在在这里")).arg(name);
        else if (!acts.isEmpty())
            items << sayState(QT_TRANSLATE_NOOP("StatePicture", "%1，现在可以：%2")).arg(name, acts);
        else
            items << (gone ? sayState(QT_TRANSLATE_NOOP("StatePicture", "%1，走过了")).arg(name) : name);
    }
    return items;
}

Status StatePicture::save(const QString& path) const
{
    const Error unwritable { ErrorCode::FileUnwritable, { { QStringLiteral("file"), path } } };
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(m_size.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), m_size));
        QPainter painter;
        if (!painter.begin(&svg))
            return unwritable;
        draw(painter);
        return painter.end() ? Status() : Status(unwritable);
    }
    QImage image((m_size * 2).toSize(), QImage::Format_ARGB32);
    image.fill(colour(Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2, 2);
    draw(painter);
    painter.end();
    return image.save(path) ? Status() : Status(unwritable);
}

} // namespace huimin::ui
