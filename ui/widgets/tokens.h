#pragma once
#include <QColor>
#include <QFont>
#include <array>

/// The values of the visual language: colours for the three appearances, sizes of type. Widgets ask for a token by
/// name; a hex value stands nowhere but in tokens.cpp.
namespace huimin::ui {

enum class Appearance { Light, Dark, HighContrast };

/// What a colour is for. Text pairs reach a contrast of 4.5, edges and marks of 3 (tests/widgets computes all of them).
enum class Token : quint8 {
    Canvas, ///< window behind cards
    Rail, ///< left rail, bottom strip
    Surface, ///< cards, fields, popups
    Sunken, ///< locked field, quiet side panel
    Hover, ///< pointer over a row, skeleton
    Select, ///< current row, chosen answer
    Soft, ///< line between rows
    Line, ///< card edge
    LineStrong, ///< field edge
    Text,
    Text2,
    Text3, ///< main, second, hint
    Accent, ///< main act, selection bar
    AccentText, ///< blue words
    OnAccent, ///< words on the main act
    AccentTint,
    AccentLine, ///< tint, edge of a tinted chip
    Focus, ///< focus ring
    Ok,
    OkTint,
    OkFill, ///< in time, held, done
    OkSoft,
    OkSoftText, ///< used days of the clock bar
    Warn,
    WarnTint,
    WarnFill, ///< soon, needs a look
    Late,
    LateTint,
    LateFill, ///< late, refused, lost
    Stop,
    StopTint,
    StopFill,
    Hatch, ///< clock stopped, not active
    Violet,
    VioletTint, ///< voice of the citizen
    Mark, ///< why a result matched
    Seal, ///< the product mark, nowhere else
    OnSeal, ///< the character on the product mark
    OnOk, ///< words on a filled Ok cell
    Badge,
    OnBadge, ///< count badge on the rail
    ToastText,
    ToastText2,
    ToastAct,
    ToastTick,
    ToastLine, ///< on the ink ground of a toast
    Count,
};

/// One appearance. Immutable; `Theme` says which one is current.
struct Tokens {
    Appearance appearance = Appearance::Light;
    std::array<QColor, size_t(Token::Count)> colours;
    int shadow = 0; ///< strength of painted shadows, 0 = none
    std::array<QColor, 6> series; ///< chart series in order

    const QColor& operator[](Token token) const { return colours[size_t(token)]; }
    bool highContrast() const { return appearance == Appearance::HighContrast; }
};
const Tokens& tokensOf(Appearance appearance);

/// The name a token has in the visual language (`accentTint`), for the gallery and for test messages.
QLatin1String tokenName(Token token);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Roles of type; the value is the size in px at 100 %.
enum class Type : int {
    Number = 44,
    NumberBoard = 40,
    NumberSmall = 26, ///< the few figures of a page
    Display = 24, ///< name of the person or firm
    Page = 22,
    Title = 20, ///< page, matter, question
    Dialog = 18,
    Fact = 16, ///< the fact of an empty state
    Lead = 15, ///< omnibox text, result name, answers
    Body = 14, ///< rows, fields, buttons, card titles
    Small = 13, ///< labels, second facts, tables
    Note = 12, ///< reasons, sources, strip, rail; never smaller for a sentence
    Key = 11, ///< key caps, badges, stage dates only
};
/// Weights in use: Normal and DemiBold; Medium in key caps only.
using Weight = QFont::Weight;

/// What a badge, chip, avatar or banner says by its colour; always the third signal after words and shape.
enum class Tone : quint8 { Ok, Warn, Late, Stop, Accent, Plain, Violet, Outline };
/// Words and ground of a tone. `Outline` has no ground: its `ground` is Surface and `outlined` is set.
struct TonePair {
    Token words;
    Token ground;
    bool outlined;
};
TonePair pairOf(Tone tone);

} // namespace huimin::ui
