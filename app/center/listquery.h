#pragma once
#include "app/center/http/request.h"
#include "models/base/result.h"

/// What the queries of lists have in common.
namespace huimin {

/// BadRequest that names the parameter.
Error wrongParameter(const char* name, const char* code);
/// `limit`: how many rows of a list are asked for, 1 … 100; 50 where it does not say.
Result<int> limitOf(const http::Parameters& query);

} // namespace huimin
