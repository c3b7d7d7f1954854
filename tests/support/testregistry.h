#pragma once
#include <QtTest/QtTest>
#include <functional>
#include <vector>

/// Test classes of one program, in the order of their registration; tests/support/main.cpp runs them all.
namespace huimin::test {
using Factory = std::function<std::unique_ptr<QObject>()>;
inline std::vector<Factory>& registry()
{
    static std::vector<Factory> tests;
    return tests;
}
struct Registration {
    explicit Registration(Factory factory) { registry().push_back(std::move(factory)); }
};
} // namespace huimin::test

/// Registers a test class; stands once below the class.
#define HUIMIN_TEST(Class) static const huimin::test::Registration registration##Class([] { return std::make_unique<Class>(); });
