#pragma once
#include "models/base/error.h"
#include <optional>
#include <utility>
#include <variant>

namespace huimin {

/// A value or the Error that stands in its place. Nothing is thrown across a layer.
/// Usage: `auto r = load(id); if (!r) return r.error(); use(*r);`
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }
    Result(ErrorCode code) : m_state(std::in_place_index<1>, Error { code }) { }

    explicit operator bool() const { return m_state.index() == 0; }
    bool ok() const { return m_state.index() == 0; }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }
    Result(ErrorCode code) : m_error(Error { code }) { }

    explicit operator bool() const { return !m_error; }
    bool ok() const { return !m_error; }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace huimin

/// Leaves the function with the error of a Result expression; for Status-like calls whose value is not needed.
#define HUIMIN_TRY(expression)              \
    do {                                    \
        if (auto tried = (expression); !tried) \
            return tried.error();           \
    } while (false)
