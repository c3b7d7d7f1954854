#include "ui/widgets/tableview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

ListDelegate::ListDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void ListDelegate::setFace(int column, std::function<CellFace(const QModelIndex&)> face)
{
    m_faces.insert(column, std::move(face));
}

CellFace ListDelegate::faceOf(const QModelIndex& index) const
{
    if (const auto& face = m_faces.value(index.column()))
        return face(index);
    CellFace face;
    face.first = index.data(Qt::DisplayRole).toString();
    face.second = index.data(ListRole::Second).toString();
    face.icon = index.data(ListRole::Icon).toString();
    face.quiet = index.data(ListRole::Quiet).toBool();
    const QString chip = index.data(ListRole::ChipText).toString();
    if (!chip.isEmpty())
        face.chip = ChipFace { chip, Tone(index.data(ListRole::ChipTone).toInt()), index.data(ListRole::ChipIcon).toString() };
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        face.align = Align::Right;
    return face;
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const TableView*>(option.widget);
    const bool current = table && table->currentRow() == index.row();
    const bool markedRow = m_markable && index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    const QRect whole = option.rect;
    if (current)
        painter->fillRect(whole, colour(Token::Select));
    else if (markedRow || selected)
        painter->fillRect(whole, colour(Theme::current().tokens().highContrast() ? Token::Select : Token::AccentTint));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(whole, colour(Token::Hover));
    if (current && index.column() == 0)
        painter->fillRect(QRect(whole.left(), whole.top(), dp(3), whole.height()), colour(Token::Accent));
    painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), colour(Token::Soft));

    painter->setClipRect(whole);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = Theme::current().scale();
    painter->translate(whole.topLeft());
    painter->scale(scale, scale);
    const QRectF rect(0, 0, whole.width() / scale, whole.height() / scale);
    qreal x = index.column() == 0 ? 14 : 12;
    const qreal middle = rect.height() / 2;
    if (m_markable && index.column() == 0) {
        drawCheckBox(*painter, QPointF(x, middle - 8), 16, markedRow);
        x += 24;
    }
    const CellFace face = faceOf(index);
    if (face.chip) {
        const qreal width = std::min(chipWidth(*face.chip), rect.width() - x - 4);
        const qreal at = face.align == Align::Right ? rect.width() - 12 - width : x;
        drawChip(*painter, QRectF(at, middle - chipHeight / 2, width, chipHeight), *face.chip);
        x += width + 8;
    }
    if (!face.icon.isEmpty()) {
        drawIcon(*painter, QPointF(x, middle - 8), face.icon, 16, Token::Text3);
        x += 22;
    }
    const Token token = face.quiet && face.token == Token::Text ? Token::Text2 : face.token;
    const Type type = face.quiet ? Type::Small : face.type;
    const qreal width = rect.width() - x - 8;
    if (face.second.isEmpty()) {
        drawElided(*painter, QRectF(x, 0, width, rect.height() - 1), face.first, type, token, Weight::Normal, face.align);
    } else {
        drawElided(
            *painter, QRectF(x, middle - 20, width, 22), face.first, type, token, current ? Weight::DemiBold : Weight::Normal, face.align);
        drawElided(*painter, QRectF(x, middle + 1, width, 18), face.second, Type::Note, Token::Text2, Weight::Normal, face.align);
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { dp(60), dp(50) };
}

ListHeader::ListHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(dp(34));
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ListHeader::paintSection(QPainter* painter, const QRect& section, int index) const
{
    painter->save();
    painter->fillRect(section, colour(Token::Surface));
    painter->fillRect(QRect(section.left(), section.bottom(), section.width(), 1), colour(Token::Line));
    painter->setClipRect(section);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = Theme::current().scale();
    painter->translate(section.topLeft());
    painter->scale(scale, scale);
    const auto* table = qobject_cast<const QTableView*>(parentWidget());
    const auto* delegate = table ? qobject_cast<const ListDelegate*>(table->itemDelegate()) : nullptr;
    const QString text = model() ? model()->headerData(index, Qt::Horizontal).toString() : QString();
    const bool right = model() && (model()->headerData(index, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    qreal x = index == 0 ? 14 : 12;
    if (index == 0 && delegate && delegate->isMarkable())
        x = 38;
    const QRectF place(x, 0, section.width() / scale - x - 8, section.height() / scale);
    drawElided(*painter, place, text, Type::Note, Token::Text3, Weight::DemiBold, right ? Align::Right : Align::Left);
    if (isSortIndicatorShown() && sortIndicatorSection() == index) {
        const qreal after = right ? x - 4 : x + advance(text, Type::Note, Weight::DemiBold) + 4;
        drawIcon(*painter, QPointF(after, place.center().y() - 6.5),
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), 13, Token::Text2);
    }
    painter->restore();
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new ListDelegate(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new ListHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(50);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    horizontalHeader()->setMinimumSectionSize(dp(40));
}

void TableView::setRowHeight(int px)
{
    verticalHeader()->setMinimumSectionSize(dp(px));
    verticalHeader()->setDefaultSectionSize(dp(px));
}

void TableView::setColumn(int column, int width, std::function<CellFace(const QModelIndex&)> face)
{
    m_widths.insert(column, width);
    if (face)
        m_delegate->setFace(column, std::move(face));
    applyColumns();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    applyColumns();
}

void TableView::applyColumns()
{
    if (!model())
        return;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        if (it.key() >= model()->columnCount())
            continue;
        if (it.value() == 0) {
            horizontalHeader()->setSectionResizeMode(it.key(), QHeaderView::Stretch);
        } else {
            horizontalHeader()->setSectionResizeMode(it.key(), QHeaderView::Interactive);
            setColumnWidth(it.key(), dp(it.value()));
        }
    }
}

bool TableView::goTo(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return false;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(model()->index(row, column));
    return true;
}

QString TableView::selectedText() const
{
    if (!model() || !selectionModel())
        return {};
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentRow();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            // A tab or a line break inside a cell would shift the columns.
            cells << model()->index(row, column).data(Qt::DisplayRole).toString().simplified();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        const bool on = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        if (model()->setData(first, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole)) {
            viewport()->update();
            Q_EMIT marked(first.row());
        } else {
            event->ignore();
        }
        return;
    }
    if (event->key() == Qt::Key_S && isSortingEnabled() && !(event->modifiers() & ~Qt::ShiftModifier)) {
        sortByNext(event->modifiers() & Qt::ShiftModifier);
        return;
    }
    // The view's own search by typed letters would swallow the keys of the page.
    const bool bare
        = !event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (bare || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::sortByNext(bool turn)
{
    const ListHeader& header = static_cast<const ListHeader&>(*horizontalHeader());
    int column = header.sortIndicatorSection();
    if (turn) {
        sortByColumn(column, header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    do
        column = (column + 1) % std::max(1, model() ? model()->columnCount() : 0);
    while (isColumnHidden(column) && column != header.sortIndicatorSection());
    sortByColumn(column, Qt::AscendingOrder);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update();
        Q_EMIT currentRowChanged(current.row());
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row != m_hover) {
        m_hover = row;
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    m_hover = -1;
    viewport()->update();
    QTableView::leaveEvent(event);
}

} // namespace huimin::ui
