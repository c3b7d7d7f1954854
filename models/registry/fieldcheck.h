#pragma once
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"
#include <QStringView>

/// Whether typed values can be right, for forms and commands alike. Codes are those of FieldIssue.
namespace huimin {

/// Brings a typed value to the form in which it is stored: normalised text, compact numbers, phones as 11 digits or with area
/// code, an optional text of nothing as absent. What cannot be brought there stays as it is, for fieldProblem to find.
void normaliseField(const Field& field, void* entity);

/// The code of what is wrong with one field by itself; empty where it can be right. An empty optional value is right.
QString fieldProblem(const Field& field, const void* entity, QDate today);

/// What is wrong between the fields of a row, each at the field to mend; paths are "/NAME".
QList<FieldIssue> rowProblems(const Resident& resident, QDate today);

/// Single values, for forms of items.
bool isPhone(QStringView text);
bool isEmail(QStringView text);
/// The code of what is wrong with the number of a person's paper; empty where it can be right. Passports and what else has no check
/// are 5–12 letters and digits (ICAO 9303 has 9, permits for the mainland up to 11). `None`: a paper of any of these kinds.
QString personNumberProblem(QStringView number, IdKind kind, QDate today);
/// 8–32 digits, as accounts of banks and cards are.
bool isBankAccount(QStringView text);

} // namespace huimin
