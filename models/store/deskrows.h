#pragma once
#include "models/sync/deskwork.h"

/// The forms in which the desk user's own things are sealed: commands, conflicts, drafts.
namespace huimin {

/// A failure as JSON, {"type","members","errors"}; "{}" for none.
QByteArray errorJson(const std::optional<Error>& error);
std::optional<Error> errorFromJson(const QByteArray& json);

/// A command in the outbox or in the list of answered ones.
struct QueueRow {
    Command command;
    OutboxState state = OutboxState::Queued;
    bool resend = false; ///< was answered before the center was restored
    bool handOver = false; ///< its scope is lost: judged once more by the center, then it goes
    JsonText problem;
    QString subject;
    QString number;
    Instant answeredAt;
    bool operator==(const QueueRow&) const = default;
};
template <>
const Schema& schemaOf<QueueRow>();

struct ConflictFieldRow {
    QString name;
    QString base;
    QString mine;
    QString theirs;
    bool operator==(const ConflictFieldRow&) const = default;
};
template <>
const Schema& schemaOf<ConflictFieldRow>();

struct ConflictRow {
    ConflictId id;
    CommandId command;
    RecordRef entity;
    QString subject;
    std::vector<ConflictFieldRow> fields;
    QString theirsBy;
    Instant theirsAt;
    Instant mineAt;
    std::vector<QString> mergedFields;
    bool operator==(const ConflictRow&) const = default;
};
template <>
const Schema& schemaOf<ConflictRow>();
ConflictRow toRow(const OpenConflict& conflict);
OpenConflict fromRow(const ConflictRow& row);

template <>
const Schema& schemaOf<Draft>();

} // namespace huimin
