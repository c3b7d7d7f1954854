#pragma once
#include "models/matters/matter.h"

namespace huimin {

/// The slim row of a matter: what the applicant's grid and other halls may see of it. It has the id of the matter. The center's
/// store makes and removes it with the matter; no command writes one.
MatterBrief briefOf(const Matter& matter);

} // namespace huimin
