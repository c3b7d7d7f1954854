#pragma once
#include "app/center/commandline.h"
#include "models/base/random.h"
#include "models/base/time.h"

namespace huimin {

/// The commands that do not serve: `staff add`, `key export`, `catalogue import`, `catalogue export`, `audit verify`. Writes to standard output and error; the exit status.
int runOffline(const CommandLine& commandLine, const Clock& clock, Random& random);

} // namespace huimin
