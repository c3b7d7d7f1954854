#include "ui/widgets/conflictrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

/// One side of a conflict.
class ConflictRow::Cell final : public Painted {
public:
    Cell(ConflictRow& row, Pick pick, const Side& side)
        : m_row(row)
        , m_pick(pick)
        , m_side(side)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setMinimumWidth(dp(120));
        fit();
        setToolTip(tooltipOf(side.value));
    }
    bool isOn() const { return m_row.m_pick == m_pick || m_row.m_pick == Pick::Both; }
    QAccessible::Role spokenRole() const override { return QAccessible::RadioButton; }
    QString spokenName() const override { return m_side.value; }
    void spokenState(QAccessible::State& state) const override { state.checked = isOn(); }

protected:
    QSizeF measure() const override { return { 0, 58 }; }
    void draw(QPainter& painter, const QRectF& rect) override
    {
        drawBox(painter, rect, 8, isOn() ? Token::Select : Token::Surface, colour(isOn() ? Token::Accent : Token::Line), isOn() ? 2 : 1);
        const qreal room = rect.width() - 14 - 44;
        drawElided(painter, QRectF(14, 9, room, 21), m_side.value, Type::Body, Token::Text, isOn() ? Weight::DemiBold : Weight::Normal);
        drawElided(painter, QRectF(14, 30, room, 18), m_side.note, Type::Note, Token::Text3);
        if (isOn())
            drawIcon(painter, QPointF(rect.width() - 32, 20), QStringLiteral("check"), 18, Token::AccentText);
        else
            drawKeyCap(painter, QPointF(rect.width() - 32, 20), m_pick == Pick::Mine ? QStringLiteral("1") : QStringLiteral("2"));
        if (m_row.hasFocus())
            drawRing(painter, rect, 8, colour(Token::Focus), 2);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton) {
            m_row.setFocus(Qt::MouseFocusReason);
            m_row.choose(m_pick);
        }
    }

private:
    ConflictRow& m_row;
    Pick m_pick;
    Side m_side;
};

ConflictRow::ConflictRow(
    const QString& field, const QString& before, const Side& mine, const Side& theirs, bool bothCanStand, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_cells { new Cell(*this, Pick::Mine, mine), new Cell(*this, Pick::Theirs, theirs) }
    , m_both(bothCanStand)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* name = wide(142,
        holder(middle(2, new Label(field, Type::Body, Token::Text, Weight::DemiBold),
            Label::elided(tr("原来：%1").arg(before), Type::Note, Token::Text3))));
    setLayout(hbox(12, name, Grow { m_cells[0] }, Grow { m_cells[1] }));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConflictRow::setPick(Pick pick)
{
    m_pick = pick;
    m_cells[0]->update();
    m_cells[1]->update();
}

void ConflictRow::choose(Pick pick)
{
    setPick(pick);
    Q_EMIT picked(pick);
}

QString ConflictRow::spokenDescription() const
{
    switch (m_pick) {
    case Pick::None:
        return tr("还没选");
    case Pick::Mine:
        return tr("用我的");
    case Pick::Theirs:
        return tr("用中心的");
    case Pick::Both:
        return tr("两个都留");
    }
    Q_UNREACHABLE();
}

QStringList ConflictRow::spokenItems() const
{
    return { tr("1，我的，%1，%2").arg(m_mine.value, m_mine.note), tr("2，中心的，%1，%2").arg(m_theirs.value, m_theirs.note) };
}

void ConflictRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_1)
        choose(Pick::Mine);
    else if (event->key() == Qt::Key_2)
        choose(Pick::Theirs);
    else if (event->key() == Qt::Key_3 && m_both)
        choose(Pick::Both);
    else if (event->key() == Qt::Key_Left)
        choose(Pick::Mine);
    else if (event->key() == Qt::Key_Right)
        choose(Pick::Theirs);
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void ConflictRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setPick(m_pick);
}

void ConflictRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setPick(m_pick);
}

} // namespace huimin::ui
