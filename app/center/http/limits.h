#pragma once
#include <chrono>
#include <cstddef>

namespace huimin::http {

/// What the engine bears from a client; the defaults are the project's table of limits. Bodies are limited by route (Admission).
struct Limits {
    std::size_t requestLine = 4 * 1024; ///< bytes without CR LF; more is 414
    std::size_t headerBlock = 16 * 1024; ///< bytes of all field lines with their CR LF; more is 431
    std::size_t headerCount = 64; ///< more is 431
    std::chrono::milliseconds headerTimeout { 5'000 }; ///< from the first byte of a request to its empty line; then 408
    std::chrono::milliseconds bodyTimeout { 20'000 }; ///< for the whole body; then 408
    std::chrono::milliseconds idleTimeout { 60'000 }; ///< between two requests of a connection; then it is closed
    std::chrono::milliseconds writeTimeout { 20'000 }; ///< for a client to take an answer, and a second more for each writeRate bytes
    std::size_t writeRate = 16 * 1024;
    std::chrono::milliseconds lingerTimeout { 2'000 }; ///< how long a refused client is listened to, so that it can read the refusal
    std::size_t connections = 1'000; ///< streams of events not counted; more are answered 503
    std::size_t connectionsPerAddress = 100; ///< of one TCP client address
    std::size_t eventStreams = 20'000; ///< more are answered 503
    std::chrono::milliseconds heartbeat { 25'000 }; ///< silence on a stream of events before a comment is sent
};

} // namespace huimin::http
