#pragma once
#include <QString>
#include <optional>

namespace huimin {

/// The fixed texts of an enum for store, wire and export; specialised beside the enum.
template <typename E>
struct EnumText {
    E value;
    const char* text;
};
template <typename E>
struct EnumTexts; // static constexpr EnumText<E> list[]

template <typename E>
QString enumText(E value)
{
    for (const auto& entry : EnumTexts<E>::list)
        if (entry.value == value)
            return QString::fromLatin1(entry.text);
    return {};
}
template <typename E>
std::optional<E> enumFromText(QStringView text)
{
    for (const auto& entry : EnumTexts<E>::list)
        if (text == QLatin1String(entry.text))
            return entry.value;
    return std::nullopt;
}

} // namespace huimin
