#pragma once
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"
#include <QWidget>

namespace huimin::ui {

/// Base of painted parts. They measure and draw in units of 100 %; the scale of the theme is applied around them, so
/// the numbers in `draw` are those of the visual language. Repainted by itself when the theme changes.
class Painted : public QWidget, public Spoken {
    Q_OBJECT
public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }

protected:
    explicit Painted(QWidget* parent = nullptr);
    /// The size at 100 %; 0 in a direction means that the layout decides there.
    virtual QSizeF measure() const = 0;
    /// Draws into `rect` (top left 0,0) in units of 100 %, antialiased.
    virtual void draw(QPainter& painter, const QRectF& rect) = 0;
    /// Takes `measure` as the fixed size; called at the end of a constructor and after what is shown has changed.
    void fit();
    void paintEvent(QPaintEvent* event) override;
};

/// A coloured dot of 8 px beside words that say the same.
class Dot final : public Painted {
    Q_OBJECT
public:
    explicit Dot(Token token, int size = 8, QWidget* parent = nullptr);
    void setToken(Token token);

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    Token m_token;
    int m_size;
};

/// A line of one pixel between parts; `length` of 0 fills the layout.
class Line final : public QWidget {
    Q_OBJECT
public:
    explicit Line(Token token = Token::Line, Qt::Orientation orientation = Qt::Horizontal, int length = 0, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_token;
};

/// A share from 0 to 1 as a bar of 6 px.
class ShareBar final : public Painted {
    Q_OBJECT
public:
    explicit ShareBar(double share, Token token = Token::Accent, int width = 0, QWidget* parent = nullptr);
    void setShare(double share);
    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenValue() const override;

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    double m_share;
    Token m_token;
    int m_width;
};

/// A ground in a token colour under a layout: strips, side panels, act bars. `radius` and `edge` make it a quiet box.
class Ground : public QWidget {
    Q_OBJECT
public:
    explicit Ground(Token token, QLayout* layout = nullptr, int radius = 0, bool edge = false, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_token;
    int m_radius;
    bool m_edge;
};

} // namespace huimin::ui
