#pragma once
#include "models/base/ids.h"
#include "models/registry/organisation.h"
#include "models/base/result.h"
#include <mutex>

namespace huimin {

/// The directory in which a desk keeps everything (0700): `device.json`, and a directory for each user and role that signed in here,
/// with `replica.db`, `keys`, `keys.1`. Login names stand in no path.
class DeskProfile {
public:
    /// Makes the directory and the device's id where they are missing. FileUnwritable, FileUnreadable.
    static Result<std::unique_ptr<DeskProfile>> open(const QString& directory, const Clock& clock, Random& random);

    DeviceId device() const { return m_device; }
    /// The directory of a user in a role; without a role that of the last one. Empty where this user never signed in here.
    QString find(const QString& name, std::optional<Role> role) const;
    /// The same, made where it is missing, and remembered as the user's last one.
    Result<QString> obtain(const QString& name, Role role);

    /// The code that the center gave this device for provisional numbers; another one begins at 1.
    Status setDeviceCode(const QString& code);
    /// From any thread; never the same twice, whatever crashes: a few numbers may be lost. NotSignedIn before there is a code, Busy
    /// where all 9,999 are given and only a sign-in at the center helps.
    Result<QString> nextProvisionalNumber();

private:
    explicit DeskProfile(QString directory) : m_directory(std::move(directory)) { }
    QString userDirectory(const QString& name) const;
    Status save();

    QString m_directory;
    DeviceId m_device;
    std::mutex m_mutex; // over the rest
    QString m_code;
    int m_next = 1; ///< the next number to give
    int m_reserved = 1; ///< on disk: numbers below are taken
};

} // namespace huimin
