#pragma once
#include "models/base/result.h"
#include <QByteArrayView>
#include <QString>
#include <functional>
#include <string_view>

namespace huimin {

/// Asked before each step of a write that must survive a power cut ("write", "rename", "directory"); false ends the write there,
/// as the end of the program would. Empty outside tests.
using WriteStep = std::function<bool(std::string_view step)>;

/// Puts a file (0600) in place of what stood there, as a whole or not at all: written beside it, synced, renamed, the directory synced.
/// DiskFull, DiskReadOnly or DiskError.
Status writeDurably(const QString& path, QByteArrayView bytes, const WriteStep& step = {});

} // namespace huimin
