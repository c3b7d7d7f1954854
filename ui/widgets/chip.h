#pragma once
#include "ui/widgets/painted.h"

namespace huimin::ui {

/// Icon and words on a tint, 22 px high. Colour is the third signal: words and shape say it all.
class Chip : public Painted {
    Q_OBJECT
public:
    explicit Chip(const ChipFace& face, QWidget* parent = nullptr);
    explicit Chip(const QString& text, Tone tone = Tone::Plain, const QString& icon = {}, QWidget* parent = nullptr);
    void setFace(const ChipFace& face);
    const ChipFace& face() const { return m_face; }
    QString spokenName() const override { return m_face.text; }

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    ChipFace m_face;
};

/// A tag of a person or firm, drawn as an outline. Enter or a click asks for its evidence, D disputes it; the pointer shows
/// where it comes from and how old it is.
class TagChip final : public Chip {
    Q_OBJECT
public:
    TagChip(const QString& text, const QString& evidence, QWidget* parent = nullptr);
    void setDisputed(bool disputed);
    QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    QString spokenName() const override;

Q_SIGNALS:
    void evidenceRequested();
    void disputeRequested();

protected:
    void draw(QPainter& painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_evidence;
    bool m_disputed = false;
};

/// How a matter, a task or an event stands against its limit. The order is fixed so that eyes learn it.
enum class Deadline { Running, Soon, Late, Stopped, Done };
ChipFace deadlineFace(const QString& text, Deadline state);
/// 剩 5 天 / 剩 2 天 / 超 1 天 / 停 6 天 / 已办结. `spoken` says it in full: 剩 2 个工作日，11-26 到期.
class DeadlineBadge final : public Chip {
    Q_OBJECT
public:
    DeadlineBadge(const QString& text, Deadline state, const QString& spoken = {}, QWidget* parent = nullptr);
    void setDeadline(const QString& text, Deadline state, const QString& spoken = {});
};

/// How sure the identity of a person is.
enum class Level { None, Primary, Intermediate, Advanced };
ChipFace levelFace(Level level);
class LevelBadge final : public Chip {
    Q_OBJECT
public:
    explicit LevelBadge(Level level, QWidget* parent = nullptr);
    void setLevel(Level level);
};

/// A square with the first character of a name, or an icon.
class Avatar final : public Painted {
    Q_OBJECT
public:
    explicit Avatar(const QString& initial, int size = 36, Tone tone = Tone::Accent, const QString& icon = {}, QWidget* parent = nullptr);
    void setFace(const QString& initial, const QString& icon = {});
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    QString m_initial;
    QString m_icon;
    int m_size;
    Tone m_tone;
};

} // namespace huimin::ui
