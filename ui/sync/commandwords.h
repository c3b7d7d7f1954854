#pragma once
#include "models/commands/command.h"
#include <QString>

namespace huimin::ui {

/// What a command is called in lists: 修改联系方式.
QString commandTitle(const QString& type);
/// The name of a field in words, in the language of the program: 手机.
QString fieldTitle(const QString& type, const QString& field);
/// A field's value, given as JSON text, as it may be shown: masked where the field is, 没有记录 where it is absent.
QString fieldValueText(const QString& type, const QString& field, const QByteArray& json);

} // namespace huimin::ui
