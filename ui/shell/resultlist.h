#pragma once
#include "ui/shell/omniboxsource.h"
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace huimin::ui {

/// The results of the omnibox as a flat list: headings, notes and rows. An update keeps the current row by its id.
class ResultModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Note, Row };
    using QAbstractListModel::QAbstractListModel;
    void setAnswer(const QVector<OmniboxNote>& notes, const QVector<OmniboxSection>& sections);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Kind kindAt(int line) const { return m_lines[line].kind; }
    const OmniboxSection& sectionAt(int line) const { return m_sections[m_lines[line].section]; }
    const OmniboxNote& noteAt(int line) const { return m_notes[m_lines[line].row]; }
    const OmniboxRow& rowAt(int line) const { return m_sections[m_lines[line].section].rows[m_lines[line].row]; }
    /// 1 for the first row, and so on; 0 for headings.
    int numberAt(int line) const { return m_lines[line].number; }
    /// The line of a row by number or id; -1 where there is none.
    int lineOfNumber(int number) const;
    int lineOf(const QString& id) const;
    int rows() const { return m_rows; }

private:
    struct Line {
        Kind kind;
        int section;
        int row;
        int number;
    };
    QVector<OmniboxNote> m_notes;
    QVector<OmniboxSection> m_sections;
    QVector<Line> m_lines;
    int m_rows = 0;
};

class ResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Shows the results; the keys come from the field, which keeps the focus.
class ResultList final : public QListView {
    Q_OBJECT
public:
    explicit ResultList(QWidget* parent = nullptr);
    void setAnswer(const QVector<OmniboxNote>& notes, const QVector<OmniboxSection>& sections);
    const ResultModel& results() const { return *m_model; }
    /// The current row, or null.
    const OmniboxRow* currentRow() const;
    const OmniboxRow* rowOfNumber(int number) const;
    /// Moves by so many rows over the headings.
    void move(int rows);
    void goToNumber(int number);

Q_SIGNALS:
    void currentRowChanged();
    void rowClicked(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ResultModel* m_model;
    bool m_filling = false;
};

} // namespace huimin::ui
