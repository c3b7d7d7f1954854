#pragma once
#include "models/registry/subjectfile.h"

/// What the center gave of somebody who is not held here (GET /v1/residents/{id}/profile and its like), as the pages show it: the
/// numbers in it are masked already.
namespace huimin::ui {

/// CenterGarbage where it is no such answer.
Result<PersonFile> outsidePerson(const QByteArray& json);
Result<FirmFile> outsideFirm(const QByteArray& json);

} // namespace huimin::ui
