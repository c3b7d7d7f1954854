#pragma once
#include "models/store/replicareader.h"
#include <set>

namespace huimin {

/// What lies over the confirmed rows: records that an answered command wrote and the feed has not brought yet, and what the queued
/// commands make of all that. Never changed once it is published; readers hold it as long as they read.
class Overlay {
public:
    struct Entry {
        std::optional<RecordText> record; ///< nothing: removed
        std::vector<QUuid> references;
    };
    using Entries = std::map<RecordName, Entry>;

    const Entry* find(std::string_view type, const QUuid& id) const;
    const Entries& entries() const { return m_entries; }
    void set(const RecordName& name, const std::optional<RecordText>& record);
    void erase(const RecordName& name) { m_entries.erase(name); }

private:
    Entries m_entries;
};

/// Base with the queue applied: what screens and rules read.
class ReplicaView final : public RecordReader {
public:
    ReplicaView(RecordReader& base, const Overlay& overlay) : m_base(base), m_overlay(overlay) { }

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;

private:
    template <typename Belongs>
    Result<std::vector<RecordText>> merged(std::string_view type, Result<std::vector<RecordText>> base, const Belongs& belongs);
    RecordReader& m_base;
    const Overlay& m_overlay;
};

/// One record as a command left it.
struct Effect {
    RecordName name;
    std::optional<RecordText> record;
};

/// The space in which queued commands are applied one after the other; notes what they read, so that a page that touched none of it
/// needs no new view.
class ViewBuilder final : public RecordSpace {
public:
    ViewBuilder(RecordReader& base, Overlay overlay, ConflictStore& conflicts) : m_base(base), m_overlay(std::move(overlay)), m_conflicts(conflicts) { }

    /// Applies a command. On an error nothing of it is left.
    Result<CommandOutcome> apply(CommandApplier& applier, const Command& command);
    /// What the last applied command wrote.
    std::vector<Effect> takeEffects();

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;
    Result<RecordText> put(const RecordText& record) override;
    Status remove(std::string_view type, const QUuid& id) override;

    /// What the view stands on.
    struct Reads {
        std::set<RecordName> records;
        std::set<QUuid> targets;
        std::set<QByteArray> types;
        void add(Reads&& other)
        {
            records.merge(other.records);
            targets.merge(other.targets);
            types.merge(other.types);
        }
    };
    const Overlay& overlay() const { return m_overlay; }
    Overlay takeOverlay() { return std::move(m_overlay); }
    Reads takeReads() { return std::move(m_reads); }

private:
    void note(const std::vector<RecordText>& records);
    void write(const RecordName& name, const std::optional<RecordText>& record);

    RecordReader& m_base;
    Overlay m_overlay;
    ConflictStore& m_conflicts;
    Reads m_reads;
    Instant m_at;
    std::map<RecordName, std::optional<Overlay::Entry>> m_before; ///< entries as they were before the command that runs
};

} // namespace huimin
