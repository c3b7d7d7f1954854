#pragma once
#include "models/base/calendar.h"
#include "models/sync/desk.h"
#include "ui/shell/omniboxsource.h"
#include <QTimer>
#include <memory>

namespace huimin {
class Pinyin;
}

namespace huimin::ui {

/// What the omnibox finds on a desk: people, firms and matters of the replica at once; when typing rests also who only the center
/// has, marked as outside. Numbers are said in words; that one is wrong only when typing rests or nothing is found. The own area is
/// the district; what is farther stands in the answer of the whole city (Ctrl+G), or is named where nothing near is found.
/// Ids of rows: resident/ID, enterprise/ID, matter/ID (recordOf). Acts of a row: "open", "take" (a matter is taken in).
class DeskSource final : public OmniboxSource {
    Q_OBJECT
public:
    explicit DeskSource(Desk& desk, QObject* parent = nullptr);
    ~DeskSource() override;

    void query(quint64 sequence, const OmniboxQuery& query) override;
    void preview(quint64 sequence, const QString& id) override;
    QString areaName() const override;
    QString everywhereName() const override;

    /// How long typing rests before the center is asked and verdicts are said.
    static constexpr int restMs = 250;
    /// The record of a row's id; nothing for any other text.
    static std::optional<RecordRef> recordOf(const QString& id);
    static QString idOf(const QString& type, const QUuid& id);
    /// How a text is typed in Latin letters, whole and by initials, in every reading: for ActionCollection::setRomaniser.
    static QString romanised(const Pinyin& pinyin, const QString& text);

private:
    struct Asked {
        quint64 sequence = 0;
        OmniboxQuery query {};
        std::vector<LookupRow> here {};
        std::vector<LookupRow> there {};
        bool hereDone = false;
        bool thereDone = false;
        bool offline = false;
        bool rested = false;
        std::int64_t startedUs = 0;
        std::int64_t tookUs = 0;
    };
    void askCenter();
    void answer();
    void previewPerson(quint64 sequence, const QUuid& id);
    void previewFirm(quint64 sequence, const QUuid& id);
    void previewMatter(quint64 sequence, const QUuid& id);
    bool mayTakeIn() const;

    Desk& m_desk;
    Asked m_asked;
    QTimer m_rest;
    quint64 m_previewed = 0;
};

} // namespace huimin::ui
