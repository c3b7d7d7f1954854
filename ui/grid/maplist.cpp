#include "ui/grid/maplist.h"
#include "ui/widgets/theme.h"
#include <QFontMetricsF>
#include <QPainter>

namespace huimin::ui {

void MapListModel::setRows(std::vector<MapRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant MapListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MapRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts { row.first, row.second };
        if (row.chip)
            parts << row.chip->text;
        parts.removeAll(QString());
        return role == Qt::DisplayRole ? row.first : parts.join(QStringLiteral("，"));
    }
    return {};
}

MapLegend::MapLegend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); }

void MapLegend::setEntries(QVector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const Entry& entry : m_entries)
        words << entry.text;
    setAccessibleName(tr("图例：%1").arg(words.join(tr("，"))));
    update();
}

QSize MapLegend::sizeHint() const { return { dp(200), dp(24) }; }

double MapLegend::drawOn(QPainter& painter, QPointF at) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont words = huimin::ui::font(Type::Note);
    const QFontMetricsF metrics(words);
    const double side = dp(12), gap = dp(6);
    double x = at.x();
    for (const Entry& entry : m_entries) {
        const QRectF box(x, at.y() - side / 2, side, side);
        painter.setPen(QPen(entry.shape == Entry::Shape::Square ? colour(Token::LineStrong) : entry.colour, 1.5));
        painter.setBrush(entry.shape == Entry::Shape::Pin || entry.shape == Entry::Shape::House ? colour(Token::Surface) : entry.colour);
        switch (entry.shape) {
        case Entry::Shape::Pin:
        case Entry::Shape::Dot:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            break;
        case Entry::Shape::Diamond:
            painter.drawPolygon(QPolygonF({ { box.center().x(), box.top() }, { box.right(), box.center().y() }, { box.center().x(), box.bottom() }, { box.left(), box.center().y() } }));
            break;
        case Entry::Shape::House:
            painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), 3, 3);
            break;
        case Entry::Shape::Square:
            painter.drawRect(box);
            break;
        }
        const double width = metrics.horizontalAdvance(entry.text);
        painter.setFont(words);
        painter.setPen(colour(Token::Text2));
        painter.drawText(QRectF(x + side + gap, at.y() - dp(12), width + 2, dp(24)), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += side + gap + width + dp(18);
    }
    return x - at.x();
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawOn(painter, { 1, height() / 2.0 });
}

} // namespace huimin::ui
