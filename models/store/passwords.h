#pragma once
#include "models/base/random.h"
#include "models/store/keyderivation.h"

/// Passwords of staff by scrypt, kept as "$scrypt$ln=17,r=8,p=1$SALT$HASH" (base64). Computing takes 0.3 s and 128 MiB at the default
/// cost: outside a transaction, and two at a time at most.
namespace huimin {

/// The password of the generated city's accounts; a center beyond loopback refuses to start while one stands.
inline constexpr char demonstrationPassword[] = "huimin-demo";

/// BadArgument for a cost that cannot be.
Result<QString> hashPassword(const QString& password, Random& random, const ScryptCost& cost = {});
/// Whether this is the password; false also where the kept text cannot be read. At the cost that stands in the kept text.
Result<bool> isPassword(const QString& password, const QString& kept);
/// What no password fits: tried for an unknown name, so that the answer takes as long.
QString nobodysPassword(const ScryptCost& cost = {});

} // namespace huimin
