#pragma once
#include "app/center/actorshelf.h"
#include "models/matters/calendarsource.h"
#include "app/center/http/handler.h"
#include "app/center/http/hinthub.h"
#include "app/center/http/log.h"
#include "app/center/http/metrics.h"
#include "app/center/ratelimiter.h"
#include "models/base/pinyin.h"
#include "models/search/lookupengine.h"
#include "models/sensing/rulebook.h"
#include "models/store/centerdatabase.h"

namespace huimin {

/// What the routes of one center are made of; put together in Center (center.h), shared by all workers.
struct CenterParts {
    CenterDatabase& database;
    const Clock& clock;
    Random& random;
    const Pinyin& pinyin;
    CalendarSource& calendar;
    const search::TokenKey tokenKey;
    const search::LookupEngine lookup;
    http::Metrics& metrics;
    http::HintHub& hints;
    http::Log& log;
    RateLimiter& rates;
    ActorShelf& actors;
    const sensing::RuleBook rules;
    /// The connection of a worker of the pool; each worker uses its own alone.
    std::vector<std::unique_ptr<CenterConnection>> connections {};

    CenterConnection& connection(const http::Request& request) { return *connections.at(static_cast<std::size_t>(request.worker)); }
    QDate today() const { return clock.today(); }
};

} // namespace huimin
