#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"

namespace huimin::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Body, Token::Text, Weight::DemiBold))
{
    m_row = hbox(8, m_title, Stretch {});
    setLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setCount(const QString& count)
{
    if (!m_count) {
        m_count = new Label(count, Type::Small, Token::Text3);
        m_row->insertWidget(m_row->indexOf(m_title) + 1, m_count);
    }
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void SectionHeader::setIcon(const QString& name, Token token)
{
    if (!m_icon) {
        m_icon = new IconLabel(name, 16, token);
        m_row->insertWidget(0, m_icon);
    }
    m_icon->setIcon(name, token);
}

void SectionHeader::setNote(const QString& note, Token token, Weight weight)
{
    if (!m_note) {
        m_note = new Label(note, Type::Note, token, weight);
        addPart(m_note);
    }
    m_note->setText(note);
    m_note->setToken(token);
    m_note->setWeight(weight);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeader::setKey(const QString& key)
{
    if (!m_key) {
        m_key = new KeyCap(key, CapLook::Faint);
        m_row->addWidget(m_key);
    }
    m_key->setKey(key);
}

void SectionHeader::addPart(QWidget* part)
{
    m_row->insertWidget(m_key ? m_row->indexOf(m_key) : m_row->count(), part);
}

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout)
    , m_bodyHolder(new QWidget)
    , m_body(vbox(8))
{
    auto* column = vbox(0);
    if (!title.isEmpty()) {
        m_header = new SectionHeader(title);
        column->addLayout(padded(hbox(0, m_header), m_sides, 12, m_sides, 8));
    }
    m_bodyHolder->setLayout(m_body);
    column->addLayout(m_pages, 1);
    setLayout(column);
    m_pages->addWidget(m_bodyHolder); // once there is a parent: a stacked layout shows its first widget at once
    setPadding(16);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(300);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (!m_skeleton) {
            m_skeleton = holder(padded(vbox(0, new Skeleton(m_rows), Stretch {}), std::max(m_sides, 14), 2, std::max(m_sides, 14), 12));
            m_pages->addWidget(m_skeleton);
        }
        m_pages->setCurrentWidget(m_skeleton);
    });
}

void Card::setPadding(int sides, int bottom)
{
    m_sides = sides;
    padded(m_body, sides, m_header ? 2 : bottom, sides, bottom);
    if (m_header) {
        const int edge = sides > 0 ? sides : 14;
        padded(layout()->itemAt(0)->layout(), edge, 12, edge, 8);
    }
}

void Card::setFill(Token fill)
{
    m_fill = fill;
    update();
}

void Card::showBody()
{
    m_waiting.stop();
    m_pages->setCurrentWidget(m_bodyHolder);
}

void Card::showLoading(int rows)
{
    m_rows = rows;
    if (!m_waiting.isActive())
        m_waiting.start();
}

void Card::showNote(const QString& sentence, const QString& icon, Token token)
{
    m_waiting.stop();
    if (m_note)
        m_note->deleteLater();
    const int edge = std::max(m_sides, 14);
    m_note = holder(padded(
        vbox(0, hbox(8, icon.isEmpty() ? nullptr : new IconLabel(icon, 16, token), Grow { Label::wrapped(sentence, Type::Small, token) }),
            Stretch {}),
        edge, 4, edge, 12));
    m_pages->addWidget(m_note);
    m_pages->setCurrentWidget(m_note);
}

void Card::setRing(bool ring)
{
    m_ring = ring;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), dp(10), m_fill, colour(Token::Line));
    if (m_ring)
        drawRing(painter, rect(), dp(10), colour(Token::Focus), dp(2));
}

Skeleton::Skeleton(int rows, QWidget* parent)
    : Painted(parent)
    , m_rows(rows)
{
    fit();
}

QString Skeleton::spokenName() const
{
    return tr("正在取");
}

QSizeF Skeleton::measure() const
{
    return { 0, m_rows * 40.0 - 2 };
}

void Skeleton::draw(QPainter& painter, const QRectF& rect)
{
    static constexpr qreal widths[][2] = { { .40, .62 }, { .30, .50 }, { .44, .56 } };
    const Appearance look = Theme::current().appearance();
    const Token faint = look == Appearance::Light ? Token::Sunken : look == Appearance::Dark ? Token::Soft : Token::Hover;
    for (int i = 0; i < m_rows; ++i) {
        const qreal y = 4 + i * 40;
        const auto& [first, second] = widths[i % 3];
        drawBox(painter, QRectF(0, y, 30, 30), 8, Token::Hover);
        drawBox(painter, QRectF(42, y + 2, rect.width() * first, 11), 4, Token::Hover);
        drawBox(painter, QRectF(42, y + 19, rect.width() * second, 9), 4, faint);
        drawBox(painter, QRectF(rect.width() - 56, y + 6, 56, 18), 5, Token::Hover);
    }
}

} // namespace huimin::ui
