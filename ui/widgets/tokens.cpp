#include "ui/widgets/tokens.h"
#include <QtGlobal>
#include <cmath>

namespace huimin::ui {
namespace {

struct TokenRow {
    const char* name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};
/// In the order of Token.
constexpr std::array<TokenRow, size_t(Token::Count)> tokenRows { {
    { "canvas", 0xFFF5F4F1, 0xFF15171A, 0xFFFFFFFF },
    { "rail", 0xFFEDEBE6, 0xFF101214, 0xFFFFFFFF },
    { "surface", 0xFFFFFFFF, 0xFF1D2024, 0xFFFFFFFF },
    { "sunken", 0xFFFAF9F7, 0xFF191C1F, 0xFFFFFFFF },
    { "hover", 0xFFF3F1ED, 0xFF272B30, 0xFFE6E6E6 },
    { "select", 0xFFE3EBF8, 0xFF26344E, 0xFFD6E4FF },
    { "soft", 0xFFEFEDE8, 0xFF292D32, 0xFF000000 },
    { "line", 0xFFE4E1DB, 0xFF33383E, 0xFF000000 },
    { "lineStrong", 0xFF8A867E, 0xFF7E858E, 0xFF000000 },
    { "text", 0xFF1B1E22, 0xFFECEDEE, 0xFF000000 },
    { "text2", 0xFF50555C, 0xFFB7BCC3, 0xFF000000 },
    { "text3", 0xFF62676E, 0xFF9AA0A9, 0xFF262626 },
    { "accent", 0xFF1F4FA3, 0xFF8FB3F2, 0xFF002F87 },
    { "accentText", 0xFF1F4FA3, 0xFF9DBDF5, 0xFF002F87 },
    { "onAccent", 0xFFFFFFFF, 0xFF0E1420, 0xFFFFFFFF },
    { "accentTint", 0xFFE9EFF9, 0xFF22304A, 0xFFFFFFFF },
    { "accentLine", 0xFFB9CAE8, 0xFF3C5684, 0xFF002F87 },
    { "focus", 0xFF1F4FA3, 0xFF8FB3F2, 0xFF000000 },
    { "ok", 0xFF1E7A4C, 0xFF7CCB9F, 0xFF00512B },
    { "okTint", 0xFFE4F3EA, 0xFF1B3327, 0xFFFFFFFF },
    { "okFill", 0xFF3C9B69, 0xFF4FA97A, 0xFF00703C },
    { "okSoft", 0xFFBFE0CC, 0xFF27513C, 0xFF00703C },
    { "okSoftText", 0xFF134F31, 0xFFCFEFDD, 0xFFFFFFFF },
    { "warn", 0xFF8F5400, 0xFFEDBB62, 0xFF5C3400 },
    { "warnTint", 0xFFFCF0D8, 0xFF3A2C12, 0xFFFFFFFF },
    { "warnFill", 0xFFBD7F12, 0xFFD99A2B, 0xFFB86E00 },
    { "late", 0xFFB3261E, 0xFFF39A8F, 0xFF8C0009 },
    { "lateTint", 0xFFFBE8E5, 0xFF43201D, 0xFFFFFFFF },
    { "lateFill", 0xFFCF3F35, 0xFFE0675B, 0xFFB00010 },
    { "stop", 0xFF5A6068, 0xFFB4B9C0, 0xFF262626 },
    { "stopTint", 0xFFECEBE8, 0xFF2C3035, 0xFFFFFFFF },
    { "stopFill", 0xFF8C9096, 0xFF71777F, 0xFF6B6B6B },
    { "hatch", 0xFF8C9096, 0xFF5E646C, 0xFF000000 },
    { "violet", 0xFF6A4C9C, 0xFFC3A9EC, 0xFF3F1F78 },
    { "violetTint", 0xFFF0EAF8, 0xFF2F2640, 0xFFFFFFFF },
    { "mark", 0xFFFFE9A8, 0xFF5C4A12, 0xFFFFE066 },
    { "seal", 0xFFB3261E, 0xFFE0675B, 0xFF8C0009 },
    { "onSeal", 0xFFFFFFFF, 0xFF1A0D0C, 0xFFFFFFFF },
    { "onOk", 0xFFFFFFFF, 0xFF0E1A13, 0xFFFFFFFF },
    { "badge", 0xFFCF3F35, 0xFFF39A8F, 0xFFB00010 },
    { "onBadge", 0xFFFFFFFF, 0xFF2A0E0B, 0xFFFFFFFF },
    { "toastText", 0xFFFFFFFF, 0xFF15171A, 0xFFFFFFFF },
    { "toastText2", 0xFFC9CDD3, 0xFF3A3F46, 0xFFFFFFFF },
    { "toastAct", 0xFFA9C5FF, 0xFF1F4FA3, 0xFFFFFFFF },
    { "toastTick", 0xFF8FD6AE, 0xFF1E7A4C, 0xFFFFFFFF },
    { "toastLine", 0xFF8FB3F2, 0xFF1F4FA3, 0xFFFFFFFF },
} };

Tokens tokensFrom(Appearance appearance, QRgb TokenRow::*column, int shadow, const std::array<QRgb, 6>& series)
{
    Tokens tokens;
    tokens.appearance = appearance;
    tokens.shadow = shadow;
    for (size_t i = 0; i < tokenRows.size(); ++i)
        tokens.colours[i] = QColor::fromRgb(tokenRows[i].*column);
    for (size_t i = 0; i < series.size(); ++i)
        tokens.series[i] = QColor::fromRgb(series[i]);
    return tokens;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& tokensOf(Appearance appearance)
{
    static const std::array<QRgb, 6> onWhite { 0xFF2F62B5, 0xFF17877A, 0xFFBD7F12, 0xFF8467B3, 0xFFB4623A, 0xFF868B93 };
    static const std::array<QRgb, 6> onDark { 0xFF7FA8EE, 0xFF4FBBAA, 0xFFE0AE4C, 0xFFB79BE2, 0xFFDB9570, 0xFF9BA1AA };
    static const Tokens light = tokensFrom(Appearance::Light, &TokenRow::light, 26, onWhite);
    static const Tokens dark = tokensFrom(Appearance::Dark, &TokenRow::dark, 90, onDark);
    static const Tokens highContrast = tokensFrom(Appearance::HighContrast, &TokenRow::highContrast, 0, onWhite);
    return appearance == Appearance::Dark ? dark : appearance == Appearance::HighContrast ? highContrast : light;
}

QLatin1String tokenName(Token token)
{
    return QLatin1String(tokenRows[size_t(token)].name);
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

TonePair pairOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return { Token::Ok, Token::OkTint, false };
    case Tone::Warn:
        return { Token::Warn, Token::WarnTint, false };
    case Tone::Late:
        return { Token::Late, Token::LateTint, false };
    case Tone::Stop:
        return { Token::Stop, Token::StopTint, false };
    case Tone::Accent:
        return { Token::AccentText, Token::AccentTint, false };
    case Tone::Plain:
        return { Token::Text2, Token::StopTint, false };
    case Tone::Violet:
        return { Token::Violet, Token::VioletTint, false };
    case Tone::Outline:
        return { Token::Text2, Token::Surface, true };
    }
    Q_UNREACHABLE();
}

} // namespace huimin::ui
