#pragma once
#include "ui/widgets/paint.h"
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>
#include <optional>

namespace huimin::ui {

/// What a cell of a list shows. Everything is optional: a chip, an icon before the words, one or two lines, a bar at the edge.
struct CellFace {
    QString first {};
    QString second {}; ///< 12 px under the first
    QString icon {}; ///< 16 px before the words
    std::optional<ChipFace> chip {};
    Token token = Token::Text; ///< of the first line
    Type type = Type::Body;
    Align align = Align::Left;
    bool quiet = false; ///< first line in Small and Text2: second facts of a row
};

/// Roles a model may use when no face function is set for a column; values are plain strings and integers.
namespace ListRole {
enum : int {
    Second = Qt::UserRole + 500, ///< second line
    Icon, ///< name of an icon
    ChipText,
    ChipTone, ///< int(Tone)
    ChipIcon,
    Quiet, ///< bool
};
}

/// Draws the rows of lists: hairline, current row (tint and bar at the left), marked rows (Qt::CheckStateRole of column 0), two lines.
/// Each column is told how to read its model by a function from index to face; without one the ListRole values are read.
class ListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ListDelegate(QObject* parent = nullptr);
    void setFace(int column, std::function<CellFace(const QModelIndex&)> face);
    /// Rows with a box to mark them in column 0.
    void setMarkable(bool markable) { m_markable = markable; }
    bool isMarkable() const { return m_markable; }
    CellFace faceOf(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QHash<int, std::function<CellFace(const QModelIndex&)>> m_faces;
    bool m_markable = false;
};

/// The header of a list: 34 px, 12 px semibold, an arrow at the sorted column.
class ListHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// A list of rows of fixed height (50 with two lines, 36 with one). Arrows move by row, Enter emits `activated`, Space marks
/// (Qt::CheckStateRole of column 0), Ctrl+C copies the selected rows as tab-separated text; where it
/// sorts, S sorts by the next column and Shift+S turns the order, as a click on a heading does; other bare letters and digits go on to the page.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    ListDelegate* delegate() const { return m_delegate; }
    void setRowHeight(int px);
    /// Fixed width of a column in px at 100 %; 0 lets it take what is left over.
    void setColumn(int column, int width, std::function<CellFace(const QModelIndex&)> face = {});
    /// Goes to a row and selects it; false where there is none.
    bool goTo(int row);
    int currentRow() const { return currentIndex().row(); }
    /// The selected rows (or the current one) as text, columns separated by tabs.
    QString selectedText() const;
    int hoveredRow() const { return m_hover; }
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void currentRowChanged(int row);
    void marked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void applyColumns();
    void sortByNext(bool turn);
    ListDelegate* m_delegate;
    QHash<int, int> m_widths;
    int m_hover = -1;
};

} // namespace huimin::ui
