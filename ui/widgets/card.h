#pragma once
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include <QBoxLayout>
#include <QStackedLayout>
#include <QTimer>
#include <QWidget>

namespace huimin::ui {

class IconLabel;

/// Icon, title, count, note at the right, key cap: the head of a card or of a section in it.
class SectionHeader final : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const { return m_title->fullText(); }
    void setCount(const QString& count);
    void setIcon(const QString& name, Token token = Token::Text2);
    /// Words at the right, before the key.
    void setNote(const QString& note, Token token = Token::Text3, Weight weight = Weight::Normal);
    void setKey(const QString& key);
    /// Another part at the right, before the key.
    void addPart(QWidget* part);

private:
    QHBoxLayout* m_row;
    IconLabel* m_icon = nullptr;
    Label* m_title;
    Label* m_count = nullptr;
    Label* m_note = nullptr;
    KeyCap* m_key = nullptr;
};

/// White, edged with 1 px, radius 10. Its body is a column that the page fills. While loading it keeps its place with a
/// skeleton (only after 300 ms); a list with nothing in it says so in one line.
class Card : public QWidget, public Spoken {
    Q_OBJECT
public:
    /// Without a title there is no header.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    SectionHeader* header() const { return m_header; }
    QVBoxLayout* body() const { return m_body; }
    /// Puts the body's margins: `sides` of 0 lets rows reach the edges. Default 16 and 12.
    void setPadding(int sides, int bottom = 12);
    void setFill(Token fill);

    /// Shows the body.
    void showBody();
    /// Shows the skeleton of `rows` rows after 300 ms, unless something else is shown before.
    void showLoading(int rows = 3);
    /// Shows one sentence in place of the body.
    void showNote(const QString& sentence, const QString& icon = {}, Token token = Token::Text2);
    bool isLoading() const { return m_waiting.isActive() || (m_skeleton && m_pages->currentWidget() == m_skeleton); }

    /// Rounds off a ring around the card when something in it has the focus.
    void setRing(bool ring);
    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenName() const override { return m_header ? m_header->title() : QString(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SectionHeader* m_header = nullptr;
    QStackedLayout* m_pages;
    QWidget* m_bodyHolder;
    QVBoxLayout* m_body;
    QWidget* m_skeleton = nullptr;
    QWidget* m_note = nullptr;
    QTimer m_waiting;
    int m_rows = 3;
    int m_sides = 16;
    Token m_fill = Token::Surface;
    bool m_ring = false;
};

/// The rows to come, in grey: same geometry as two-line rows, no shimmer.
class Skeleton final : public Painted {
    Q_OBJECT
public:
    explicit Skeleton(int rows = 3, QWidget* parent = nullptr);
    QString spokenName() const override;

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    int m_rows;
};

} // namespace huimin::ui
