#pragma once
#include "models/registry/organisation.h"
#include "models/store/centerdatabase.h"
#include "models/store/feedreader.h"
#include "models/sync/cursor.h"

namespace huimin {

/// Whose desk asks, and what it is sent.
struct FeedAudience {
    StaffId staff;
    Role role = Role::Clerk;
    DeviceId device;
    std::vector<ScopeRef> scopes; ///< that the desk is to hold now
    FeedView view;
    QString sent; ///< names what the view sends; where that changes, every scope is filled anew
    Instant leaseUntil; ///< given on with the last page
};

/// GET /v1/changes and GET /v1/snapshot: whole answers as newline-delimited JSON, closed by their last line.
class CenterFeed {
public:
    /// The form of what is sent; a raise with the mark *restart* makes older cursors start again.
    static constexpr int schema = 1;
    static constexpr int restartBelow = 1;

    CenterFeed(CenterDatabase& database, CenterConnection& connection) : m_database(database), m_connection(connection) { }

    /// Since `cursor`; empty: the desk holds nothing. BadCursor (forged, garbled, of another desk); CursorEpoch, CursorSchema,
    /// CursorScope, CursorExpired with `scopes` to start again; Busy where the feed does not settle.
    Result<QByteArray> changes(const FeedAudience& audience, const QByteArray& cursor, const FeedLimits& limits = {});
    /// A page of a scope after `after` (what the page before gave as `next`; empty at first). `at` is the number that the first page
    /// gave. ForbiddenScope where the audience does not hold it, BadRequest for a wrong `after`, CursorExpired, CursorEpoch.
    Result<QByteArray> snapshot(const FeedAudience& audience, int scope, const QByteArray& after, std::optional<std::int64_t> at,
        const FeedLimits& limits = { 2000, 1 << 20 });
    /// A new history begins: after a restore. Running numbers are lifted by 1,000. Other processes of the center start again after it.
    static Result<QUuid> startNewEpoch(CenterDatabase& database, CenterConnection& connection);

private:
    struct Held {
        ScopeIds scopes;
        int version = 0;
    };
    Result<Held> heldBy(const FeedAudience& audience);
    Result<std::optional<Held>> heldAsBefore(const FeedAudience& audience);
    Result<QByteArray> changesOnce(const FeedAudience& audience, const Held& held, const QByteArray& cursor, const FeedLimits& limits, bool* unsettled);
    Result<FeedCursor> checked(const FeedAudience& audience, const QByteArray& cursor, const FeedHead& head, const Held& held);
    Result<QByteArray> scopesLine(CenterReader& reader, const ScopeIds& added, const ScopeIds& removed, int version);
    QByteArray cursorAt(const FeedAudience& audience, const Held& held, std::int64_t seq) const;

    CenterDatabase& m_database;
    CenterConnection& m_connection;
};

} // namespace huimin
