#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/time.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <limits>
#include <memory>
#include <vector>

/// Declaring an entity once: a plain struct and beside it one constexpr array of Field. JSON, diff, merge, masking, audit,
/// search tokens and form labels all read that list; names and types come from the member pointers.
/// A new field = one member and one line in the list.
namespace huimin {

struct JsonWriter; // models/base/json.h
struct JsonValue;
struct JsonPath;

/// How much a field tells about a person (facts of the design: class of sensitivity), how two edits of it meet
/// (merge policy), how it is masked, and whether records are found by it. Joined by `|`.
enum FieldAttribute : std::uint32_t {
    Public = 0,
    Internal = 1u << 0, ///< staff only, nothing about a person
    Personal = 1u << 1, ///< shown on an opened record
    Sensitive = 1u << 2, ///< sealed, shown masked, clear only by RevealField
    Medical = 1u << 3, ///< sensitive, and only for officers of a health department
    MergeGuard = 1u << 4, ///< changed only by an act
    MergeServer = 1u << 5, ///< written by the center only
    MergeAppend = 1u << 6, ///< only grows
    MergeSet = 1u << 7, ///< elements added and removed
    // without one of the four: edit (old and new; both changed = conflict for a person)
    MaskName = 1u << 8, MaskIdNumber = 1u << 9, MaskPhone = 1u << 10, MaskEmail = 1u << 11, MaskAddress = 1u << 12,
    MaskAccount = 1u << 13, MaskPlate = 1u << 14, MaskBirthDate = 1u << 15, MaskText = 1u << 16,
    Reference = 1u << 17, ///< records are found by it: RecordSpace::related(target)
    Required = 1u << 18, ///< may not be empty
    Multiline = 1u << 19,
};

/// The words of one value type: how it is written, read, compared and shown. One table a value type, in field.cpp and valueops.h.
struct ValueOps {
    bool optional;
    void (*write)(JsonWriter&, const void*);
    /// Empty on success; else the code of a FieldIssue (required, type, format, range …) with its path filled in by `path`.
    std::optional<FieldIssue> (*parse)(JsonValue&, void*, const JsonPath&);
    bool (*equal)(const void*, const void*);
    void (*assign)(void*, const void*);
    bool (*empty)(const void*);
    /// Plain text for people and logs of changes (dates ISO, enums their fixed text).
    QString (*text)(const void*);
    /// The ids inside, for Reference fields.
    void (*references)(const void*, std::vector<QUuid>&);
};

template <typename T>
struct Value; // specialised in valueops.h

struct Field {
    const char* name = nullptr;
    const char* label = nullptr; ///< Chinese source text, translation context = the entity's type name
    std::uint32_t attributes = 0;
    int maxLength = 0; ///< code points; 0 = not a text or unlimited by the entity
    const ValueOps* ops = nullptr;
    void* (*at)(void* entity) = nullptr;

    const void* in(const void* entity) const { return at(const_cast<void*>(entity)); }
    bool has(std::uint32_t bits) const { return (attributes & bits) != 0; }
    bool isEditable() const { return !has(MergeGuard | MergeServer | MergeAppend); }
};

/// The list of an entity, under its name on the wire and in the store ("Resident").
struct Schema {
    const char* type;
    std::span<const Field> fields;
    /// A new entity with its default values, for code that knows the type only by name.
    std::shared_ptr<void> (*make)();
    const Field* find(std::string_view name) const;
};

/// Specialised beside each entity.
template <typename T>
const Schema& schemaOf();

namespace detail {
template <auto Member>
consteval auto memberName()
{
    // GCC: "consteval auto huimin::detail::memberName() [with auto Member = &huimin::registry::Resident::name]"
    // Clang: "auto huimin::detail::memberName() [Member = &huimin::registry::Resident::name]"
    constexpr std::string_view pretty = __PRETTY_FUNCTION__;
    constexpr auto end = pretty.rfind(']');
    constexpr auto begin = pretty.rfind(':', end) + 1;
    constexpr auto size = end - begin;
    std::array<char, size + 1> name {};
    for (std::size_t i = 0; i < size; ++i)
        name[i] = pretty[begin + i] == ')' ? '\0' : pretty[begin + i];
    return name;
}
template <auto Member>
inline constexpr auto nameStorage = memberName<Member>();

template <typename E, typename M, M E::*Member>
void* addressOf(void* entity) { return &(static_cast<E*>(entity)->*Member); }

template <typename P>
struct MemberTraits;
template <typename E, typename M>
struct MemberTraits<M E::*> {
    using Entity = E;
    using Type = M;
};

struct AnyValue {
    template <typename T>
    operator T() const noexcept; // only named, never called
};
template <typename T, typename... Args>
consteval std::size_t countMembers()
{
    if constexpr (requires { T { Args {}..., AnyValue {} }; })
        return countMembers<T, Args..., AnyValue>();
    else
        return sizeof...(Args);
}
} // namespace detail

/// One line of an entity's list.
template <auto Member>
constexpr Field field(const char* label, std::uint32_t attributes, int maxLength = 0)
{
    using Traits = detail::MemberTraits<decltype(Member)>;
    return Field { detail::nameStorage<Member>.data(), label, attributes, maxLength, &Value<typename Traits::Type>::ops,
        &detail::addressOf<typename Traits::Entity, typename Traits::Type, Member> };
}

template <typename... F>
constexpr std::array<Field, sizeof...(F)> fieldList(F... fields)
{
    static_assert(sizeof...(F) <= 64, "a difference is a 64-bit mask");
    return { fields... };
}

/// The number of members of an aggregate, counted by trial; a list that forgets one does not compile.
template <typename T>
consteval std::size_t memberCount() { return detail::countMembers<T>(); }

/// The entry of a member: `fieldOf<&Resident::phone>()`; screens and rules name a field so, never by text.
template <auto Member>
const Field& fieldOf()
{
    using Traits = detail::MemberTraits<decltype(Member)>;
    for (const Field& entry : schemaOf<typename Traits::Entity>().fields)
        if (entry.at == &detail::addressOf<typename Traits::Entity, typename Traits::Type, Member>)
            return entry;
    qFatal("a field is not in the list of its entity");
}

/// Which fields differ, a bit each, in the order of the list.
using FieldMask = std::uint64_t;
FieldMask diff(const Schema& schema, const void* before, const void* after);
template <typename T>
FieldMask diff(const T& before, const T& after) { return diff(schemaOf<T>(), &before, &after); }

/// Every referenced id of the fields marked Reference.
std::vector<QUuid> references(const Schema& schema, const void* entity);

/// All schemas of the program by type name; null for an unknown one. Filled by models/registry/types.cpp.
const Schema* schemaByType(std::string_view type);

} // namespace huimin
