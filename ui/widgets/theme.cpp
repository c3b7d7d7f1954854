#include "ui/widgets/theme.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/style.h"
#include <QApplication>
#include <QFontMetricsF>
#include <QPalette>
#include <cmath>

namespace huimin::ui {
namespace {
Theme* installedTheme = nullptr;

/// The screen's families in order; the last three hold rare characters that the first ones lack.
const QStringList& screenFamilies()
{
    static const QStringList families { QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
        QStringLiteral("PingFang SC"), QStringLiteral("Noto Sans CJK TC"), QStringLiteral("HanaMinB"), QStringLiteral("SimSun-ExtB"),
        QStringLiteral("Songti SC") };
    return families;
}
} // namespace

Theme::Theme(Appearance appearance, double scale, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_scale(scale)
{
}

Theme::~Theme()
{
    if (installedTheme == this)
        installedTheme = nullptr;
}

const Theme& Theme::current()
{
    // Never destroyed: fonts must not outlive the application's font database at exit.
    static const Theme* const fallback = new Theme;
    return installedTheme ? *installedTheme : *fallback;
}

void Theme::install(QApplication& application)
{
    installedTheme = this;
    m_application = &application;
    initSpoken();
    application.setStyle(new HuiminStyle);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setScale(double scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_scale, scale))
        return;
    m_scale = scale;
    apply();
}

void Theme::setMotion(bool motion)
{
    m_motion = motion;
}

void Theme::apply()
{
    if (m_application && installedTheme == this) {
        m_application->setPalette(paletteOf(tokens()));
        m_application->setFont(font(Type::Body));
    }
    Q_EMIT changed();
}

QFont Theme::fontOf(int px, Weight weight) const
{
    const int key = px * 1000 + int(weight);
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.constEnd())
        return *known;
    QFont made;
    made.setFamilies(screenFamilies());
    made.setPixelSize(px);
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    m_fonts.insert(key, made);
    return made;
}

QColor colour(Token token, int alpha)
{
    QColor result = Theme::current().tokens()[token];
    if (alpha != 255)
        result.setAlpha(alpha);
    return result;
}

int dp(qreal px)
{
    return int(std::lround(px * Theme::current().scale()));
}

QFont font(Type type, Weight weight)
{
    return Theme::current().fontOf(dp(int(type)), weight);
}

QFont paintFont(Type type, Weight weight)
{
    return Theme::current().fontOf(int(type), weight);
}

QFont paintFont(int px, Weight weight)
{
    return Theme::current().fontOf(px, weight);
}

qreal advance(const QString& text, Type type, Weight weight)
{
    return QFontMetricsF(paintFont(type, weight)).horizontalAdvance(text);
}

QPalette paletteOf(const Tokens& tokens)
{
    struct Role {
        QPalette::ColorRole role;
        Token active;
        Token disabled;
    };
    static constexpr Role roles[] = {
        { QPalette::WindowText, Token::Text, Token::Text3 },
        { QPalette::Button, Token::Surface, Token::Sunken },
        { QPalette::Light, Token::Surface, Token::Surface },
        { QPalette::Midlight, Token::Soft, Token::Soft },
        { QPalette::Dark, Token::LineStrong, Token::LineStrong },
        { QPalette::Mid, Token::Line, Token::Line },
        { QPalette::Text, Token::Text, Token::Text3 },
        { QPalette::BrightText, Token::Late, Token::Text3 },
        { QPalette::ButtonText, Token::Text, Token::Text3 },
        { QPalette::Base, Token::Surface, Token::Sunken },
        { QPalette::Window, Token::Canvas, Token::Canvas },
        { QPalette::Shadow, Token::Line, Token::Line },
        { QPalette::Highlight, Token::Accent, Token::StopFill },
        { QPalette::HighlightedText, Token::OnAccent, Token::Surface },
        { QPalette::Link, Token::AccentText, Token::Text3 },
        { QPalette::LinkVisited, Token::Violet, Token::Text3 },
        { QPalette::AlternateBase, Token::Sunken, Token::Sunken },
        { QPalette::NoRole, Token::Text, Token::Text3 },
        { QPalette::ToolTipBase, Token::Text, Token::Text },
        { QPalette::ToolTipText, Token::Surface, Token::Surface },
        { QPalette::PlaceholderText, Token::Text3, Token::Text3 },
    };
    static_assert(std::size(roles) == size_t(QPalette::NColorRoles), "every role of the palette comes from a token");
    QPalette palette;
    for (const Role& role : roles) {
        palette.setColor(QPalette::Active, role.role, tokens[role.active]);
        palette.setColor(QPalette::Inactive, role.role, tokens[role.active]);
        palette.setColor(QPalette::Disabled, role.role, tokens[role.disabled]);
    }
    return palette;
}

} // namespace huimin::ui
