#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"
#include "models/commands/command.h"

namespace huimin {

/// Work that a desk gave up with a scope it lost, as the list of a supervisor shows it (GET /v1/handed-work). What was typed comes
/// by OpenHandedWork only.
struct HandedWork {
    CommandId id; ///< names it in OpenHandedWork and SettleHandedWork
    Instant at; ///< when it came to the center
    QString by; ///< name of who made it
    QString kind; ///< a command's type, or of a draft "takeIn", "contact" …
    QString subject; ///< name of the person or firm, where it is about one
    QString subjectType;
    QUuid subjectId;
    QString itemCode;
    std::vector<QString> fields; ///< names of what was typed
    bool operator==(const HandedWork&) const = default;
};
template <>
const Schema& schemaOf<HandedWork>();

QString handedWorkPath();
QByteArray handedWorkJson(const std::vector<HandedWork>& work);
/// CenterGarbage where it is no such list.
Result<std::vector<HandedWork>> handedWorkList(const QByteArray& body);

/// One value of what was typed.
struct TypedValue {
    QString field;
    QByteArray json;
    bool operator==(const TypedValue&) const = default;
};
/// The values in the body of a command or a draft, the new ones of a field edit, by name.
std::vector<TypedValue> typedValues(const QByteArray& body);

} // namespace huimin
