#pragma once
#include "models/commands/command.h"

/// Reading the bodies of commands: strictly, by the field list of the command's own struct.
namespace huimin {

/// The first text anywhere in a document that holds what may not stand in a stored text (controls, marks that turn the direction
/// of writing, halves of characters); line breaks may stand.
std::optional<FieldIssue> unacceptableText(const QByteArray& json);

template <typename Body> Result<Body> parseBody(const Command& command)
{
    return fromJson<Body>(command.body.json, Strictness::Strict);
}

template <typename Body> Status validateBody(const Command& command)
{
    const auto body = parseBody<Body>(command);
    return body ? Status() : Status(body.error());
}

/// A text that says something, trimmed.
std::optional<QString> said(const std::optional<QString>& text);

/// An Invalid error at one path.
Error invalidAt(const QString& path, const char* code);
Error invalidAt(const char* path, const char* code);

} // namespace huimin
