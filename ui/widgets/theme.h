#pragma once
#include "ui/widgets/tokens.h"
#include <QHash>
#include <QObject>

class QApplication;

namespace huimin::ui {

/// The look that is current: appearance, text size, motion. The composition root makes one and installs it; painted
/// widgets read it while they paint and measure. A change repaints everything at once; measures of layouts are taken
/// when a page is built, so pages are built anew after a change of the scale or of the language.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(Appearance appearance = Appearance::Light, double scale = 1.0, QObject* parent = nullptr);
    ~Theme() override;

    /// The installed theme; before that a light one at 100 %. For painting and measuring only.
    static const Theme& current();
    /// Gives the application the style, the font and the palette, and keeps them up to date.
    void install(QApplication& application);

    Appearance appearance() const { return m_appearance; }
    const Tokens& tokens() const { return tokensOf(m_appearance); }
    /// A factor on all measures, 1.0 to 2.0; the ratio of the screen comes on top of it.
    double scale() const { return m_scale; }
    /// False where the desktop asks for less motion or the program is seen over a remote desktop.
    bool motion() const { return m_motion; }
    void setAppearance(Appearance appearance);
    void setScale(double scale);
    void setMotion(bool motion);

    /// The screen's font family with `px` pixels, unhinted.
    QFont fontOf(int px, Weight weight) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    Appearance m_appearance;
    double m_scale;
    bool m_motion = true;
    QApplication* m_application = nullptr;
    mutable QHash<int, QFont> m_fonts;
};

/// A colour of the current theme.
QColor colour(Token token, int alpha = 255);
/// A measure in px at 100 % as pixels of the current theme.
int dp(qreal px);
/// For QLabel, QLineEdit and the like: scaled by the theme.
QFont font(Type type, Weight weight = Weight::Normal);
/// For painting in units of 100 % (see Painted): not scaled.
QFont paintFont(Type type, Weight weight = Weight::Normal);
QFont paintFont(int px, Weight weight);
/// The width of a text in units of 100 %.
qreal advance(const QString& text, Type type, Weight weight = Weight::Normal);

/// All roles in all groups, from the tokens.
QPalette paletteOf(const Tokens& tokens);

} // namespace huimin::ui
