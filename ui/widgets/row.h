#pragma once
#include "ui/widgets/spoken.h"
#include <QPointer>
#include <QVector>
#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace huimin::ui {

class Label;
class KeyCap;

/// One row of a list made of widgets: plain, under the pointer, or current (bar at the left and tint). For lists that can
/// exceed some 50 rows use TableView instead.
class Row : public QWidget, public Spoken {
    Q_OBJECT
public:
    /// `height` 0: as high as its content with 9 px above and below.
    explicit Row(QLayout* content, int height = 0, int pad = 16, QWidget* parent = nullptr);
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);
    /// The line under the row; on by default.
    void setLine(bool line);
    /// A key that starts the row while its list has the focus: a digit, or a letter.
    void setDigit(const QString& digit) { m_digit = digit; }
    QString digit() const { return m_digit; }
    QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    QString spokenKey() const override { return m_digit; }
    void spokenState(QAccessible::State& state) const override;

Q_SIGNALS:
    void clicked();
    void currentChanged(bool current);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_digit;
    int m_pad;
    bool m_current = false;
    bool m_line = true;
    bool m_hover = false;
};

/// A need of a person (正在办, 到期, 现在可办): digit, title, badge at the right, one sentence below; a suggestion starts
/// with a blue 因为.
class NeedRow final : public Row {
    Q_OBJECT
public:
    struct Face {
        QString digit {};
        QString title {};
        QString sentence {};
        bool because = false;
        /// What the row is to a screen reader beside title and sentence: the badge in words.
        QString spokenBadge {};
    };
    explicit NeedRow(const Face& face, QWidget* badge = nullptr, QWidget* parent = nullptr);

private:
    Label* m_title;
};

/// A column of rows with one current: arrows move, Enter or a click activates, a digit activates its row. It takes the
/// focus as a whole, and shows its current row while it has it (always, with setKeepsCurrent).
class RowList : public QWidget, public Spoken {
    Q_OBJECT
public:
    explicit RowList(QWidget* parent = nullptr);
    void add(Row* row);
    /// Something between rows that cannot be current: a heading.
    void addPart(QWidget* part);
    void clear();
    int count() const { return int(m_rows.size()); }
    Row* row(int index) const { return m_rows.value(index); }
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Shows the current row also without the focus: the one list of a page that leads.
    void setKeepsCurrent(bool keeps);
    /// Activates the row of that digit; false where there is none.
    bool activateDigit(const QString& digit);
    QAccessible::Role spokenRole() const override { return QAccessible::List; }

Q_SIGNALS:
    void currentChanged(int index);
    void activated(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showCurrent();
    QVBoxLayout* m_column;
    QVector<Row*> m_rows;
    int m_current = -1;
    bool m_keeps = false;
};

} // namespace huimin::ui
