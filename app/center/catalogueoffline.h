#pragma once
#include "app/center/commandline.h"
#include "models/base/random.h"
#include "models/base/time.h"
#include "models/store/centerdatabase.h"

namespace huimin {

/// `catalogue import`: takes a file over, or the shipped catalogue with the departments it names (new ones, and English names that are
/// not there yet). All of it or nothing; faults go to standard error, a line each. The exit status.
int importCatalogueOffline(CenterConnection& connection, const CommandLine& commandLine, const Clock& clock, Random& random);
/// `catalogue export`: the latest version of every item; CSV where the file's name ends so.
int exportCatalogueOffline(CenterConnection& connection, const CommandLine& commandLine);

} // namespace huimin
