#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

Chip::Chip(const ChipFace& face, QWidget* parent)
    : Painted(parent)
    , m_face(face)
{
    fit();
}

Chip::Chip(const QString& text, Tone tone, const QString& icon, QWidget* parent)
    : Chip(ChipFace { text, tone, icon }, parent)
{
}

void Chip::setFace(const ChipFace& face)
{
    m_face = face;
    fit();
}

QSizeF Chip::measure() const
{
    return { chipWidth(m_face), m_face.type == Type::Note ? chipHeight : 26 };
}

void Chip::draw(QPainter& painter, const QRectF& rect)
{
    drawChip(painter, rect, m_face);
}

TagChip::TagChip(const QString& text, const QString& evidence, QWidget* parent)
    : Chip({ text, Tone::Outline, QStringLiteral("bookmark") }, parent)
    , m_evidence(evidence)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tooltipOf(evidence));
    setAccessibleDescription(tr("Enter 看依据，D 表示有异议"));
}

void TagChip::setDisputed(bool disputed)
{
    m_disputed = disputed;
    ChipFace changed = face();
    changed.icon = disputed ? QStringLiteral("circle-help") : QStringLiteral("bookmark");
    setFace(changed);
}

QString TagChip::spokenName() const
{
    const QString name = tr("标签，%1，%2").arg(face().text, m_evidence);
    return m_disputed ? tr("%1，有异议").arg(name) : name;
}

void TagChip::draw(QPainter& painter, const QRectF& rect)
{
    Chip::draw(painter, rect);
    if (hasFocus())
        drawRing(painter, rect, 5, colour(Token::Focus), 2);
}

void TagChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT evidenceRequested();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier)
        Q_EMIT disputeRequested();
    else
        Chip::keyPressEvent(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT evidenceRequested();
}

void TagChip::focusInEvent(QFocusEvent* event)
{
    Chip::focusInEvent(event);
    update();
}

void TagChip::focusOutEvent(QFocusEvent* event)
{
    Chip::focusOutEvent(event);
    update();
}

ChipFace deadlineFace(const QString& text, Deadline state)
{
    switch (state) {
    case Deadline::Running:
        return { text, Tone::Ok, QStringLiteral("clock") };
    case Deadline::Soon:
        return { text, Tone::Warn, QStringLiteral("hourglass"), true };
    case Deadline::Late:
        return { text, Tone::Late, QStringLiteral("octagon-alert"), true };
    case Deadline::Stopped:
        return { text, Tone::Stop, QStringLiteral("pause") };
    case Deadline::Done:
        return { text, Tone::Plain, QStringLiteral("check") };
    }
    Q_UNREACHABLE();
}

DeadlineBadge::DeadlineBadge(const QString& text, Deadline state, const QString& spoken, QWidget* parent)
    : Chip(deadlineFace(text, state), parent)
{
    setAccessibleName(spoken);
}

void DeadlineBadge::setDeadline(const QString& text, Deadline state, const QString& spoken)
{
    setFace(deadlineFace(text, state));
    setAccessibleName(spoken);
}

ChipFace levelFace(Level level)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("huimin::ui::LevelBadge", source); };
    switch (level) {
    case Level::None:
        return { text(QT_TRANSLATE_NOOP("huimin::ui::LevelBadge", "未实名")), Tone::Warn, QStringLiteral("circle-help") };
    case Level::Primary:
        return { text(QT_TRANSLATE_NOOP("huimin::ui::LevelBadge", "初级实名")), Tone::Plain, QStringLiteral("user-check") };
    case Level::Intermediate:
        return { text(QT_TRANSLATE_NOOP("huimin::ui::LevelBadge", "中级实名")), Tone::Accent, QStringLiteral("badge-check") };
    case Level::Advanced:
        return { text(QT_TRANSLATE_NOOP("huimin::ui::LevelBadge", "高级实名")), Tone::Accent, QStringLiteral("shield-check") };
    }
    Q_UNREACHABLE();
}

LevelBadge::LevelBadge(Level level, QWidget* parent)
    : Chip(levelFace(level), parent)
{
}

void LevelBadge::setLevel(Level level)
{
    setFace(levelFace(level));
}

Avatar::Avatar(const QString& initial, int size, Tone tone, const QString& icon, QWidget* parent)
    : Painted(parent)
    , m_initial(initial)
    , m_icon(icon)
    , m_size(size)
    , m_tone(tone)
{
    fit();
}

void Avatar::setFace(const QString& initial, const QString& icon)
{
    m_initial = initial;
    m_icon = icon;
    update();
}

QSizeF Avatar::measure() const
{
    return { qreal(m_size), qreal(m_size) };
}

void Avatar::draw(QPainter& painter, const QRectF& rect)
{
    drawAvatar(painter, rect, m_initial, m_icon, m_tone);
}

} // namespace huimin::ui
