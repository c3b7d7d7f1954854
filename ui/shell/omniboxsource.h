#pragma once
#include "ui/widgets/paint.h"
#include <QObject>
#include <QVector>
#include <optional>

/// What the omnibox asks for and shows. The source answers in its own time, from the replica first and from the center later.
namespace huimin::ui {

/// Characters of a text: `start` and `length` in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

struct OmniboxQuery {
    QString text {}; ///< as typed, with what the input method is composing in its place
    QString tab {}; ///< id of a tab; empty for all
    bool everywhere = false; ///< the whole city instead of the own area
};

/// One result. Personal numbers come masked.
struct OmniboxRow {
    QString id {}; ///< resident/ID; given back when it is chosen
    QString initial {}; ///< of the avatar, or
    QString icon {}; ///< its icon
    QString title {};
    QVector<TextSpan> marks {}; ///< why it matched
    QString pinyin {}; ///< zhang wei ming
    QVector<TextSpan> pinyinMarks {}; ///< the matched initials
    QVector<ChipFace> chips {}; ///< level, state
    QString detail {}; ///< sex, age, masked number, place
    QVector<ChipFace> near {}; ///< at the right: 同街道
    QString note {}; ///< at the right, below: 11-19 来过
    bool outOfScope = false; ///< no details until a purpose is given
};
struct OmniboxSection {
    QString title {}; ///< 居民
    qsizetype total = 0;
    QString note {}; ///< at the right: 离你近的、最近来过的在前
    QVector<OmniboxRow> rows {};
};
struct OmniboxTab {
    QString id {};
    QString text {}; ///< 居民 6
};
/// Something about what was typed: 居民身份证号，校验位不对，有一位输错了.
struct OmniboxNote {
    Tone tone = Tone::Warn;
    QString icon {};
    QString text {};
};
/// An act with its key; `id` is given back.
struct OmniboxAct {
    QString id {};
    QString icon {};
    QString text {};
    QString key {};
};
struct OmniboxAnswer {
    QVector<OmniboxTab> tabs {}; ///< the first is all
    QVector<OmniboxNote> notes {};
    QVector<OmniboxSection> sections {};
    QString status {}; ///< 9 个结果，本机 3 毫秒，中心已核对
    bool finished = true; ///< false: more comes for the same query
    QString nothing {}; ///< where there is no row: what is known nevertheless
    QVector<OmniboxAct> nothingActs {};
};
/// The answer before Enter: open, due, possible.
struct OmniboxPreview {
    struct Line {
        QString text {};
        std::optional<ChipFace> chip {};
    };
    struct Block {
        QString title {};
        QString count {};
        QVector<Line> lines {};
    };
    struct Fact {
        QString name {};
        QString value {};
    };
    QString initial {};
    QString icon {};
    QString title {};
    QString detail {};
    QVector<ChipFace> chips {};
    QVector<Fact> facts {};
    QVector<Block> blocks {};
    QVector<OmniboxAct> acts {}; ///< the first has Enter
};

/// Where results come from. Answers carry the sequence number of their question: what comes late never overwrites what is newer.
class OmniboxSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts looking; `answered` is sent once or more with this number. An empty text asks for what is recent.
    virtual void query(quint64 sequence, const OmniboxQuery& query) = 0;
    /// Starts to make the preview of a row; `previewed` is sent with this number.
    virtual void preview(quint64 sequence, const QString& id) = 0;
    /// The own area in words (思明区), and the whole (全市); empty where there is no choice.
    virtual QString areaName() const { return {}; }
    virtual QString everywhereName() const { return {}; }

Q_SIGNALS:
    void answered(quint64 sequence, const huimin::ui::OmniboxAnswer& answer);
    void previewed(quint64 sequence, const huimin::ui::OmniboxPreview& preview);
};

} // namespace huimin::ui
