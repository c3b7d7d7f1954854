#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

/// What a client asked, and what it is answered with, as plain structs: routes are written and tested without sockets.
namespace huimin::http {

/// `Other` is a method that the center knows for no resource (TRACE, PROPFIND …); routers answer it with 405.
enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// "GET"; "OTHER" for Other.
QByteArrayView methodName(Method method);
/// Methods are case-sensitive (RFC 9110 §9.1); what is not known is Other.
Method methodFromName(QByteArrayView name);

/// Header fields in their order; names compare without case, a name may stand more than once.
class Headers {
public:
    struct Field {
        QByteArray name;
        QByteArray value;
    };

    Headers() = default;
    Headers(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    void add(QByteArray name, QByteArray value) { m_fields.append({ std::move(name), std::move(value) }); }
    /// Takes the place of every field of that name.
    void set(QByteArrayView name, QByteArray value);
    void remove(QByteArrayView name);
    bool contains(QByteArrayView name) const;
    /// The first value; null where there is none.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    qsizetype size() const { return m_fields.size(); }
    auto begin() const { return m_fields.cbegin(); }
    auto end() const { return m_fields.cend(); }

private:
    QList<Field> m_fields;
};

/// A decoded name with its value, of a query (`limit=20`) or of a route's template (`{id}`).
struct Parameter {
    QString name;
    QString value;
    bool operator==(const Parameter&) const = default;
};

/// Small ordered list of parameters, decoded from percent form, valid UTF-8 without control characters.
class Parameters {
public:
    Parameters() = default;
    Parameters(std::initializer_list<Parameter> items)
        : m_items(items)
    {
    }
    void add(QString name, QString value) { m_items.append({ std::move(name), std::move(value) }); }
    bool contains(QStringView name) const { return find(name).has_value(); }
    /// The first value of that name, nothing where it is absent (an empty value is a value).
    std::optional<QString> find(QStringView name) const;
    /// The same, empty where it is absent.
    QString value(QStringView name) const { return find(name).value_or(QString()); }
    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    auto begin() const { return m_items.cbegin(); }
    auto end() const { return m_items.cend(); }

private:
    QList<Parameter> m_items;
};

/// One request, complete with its body.
struct Request {
    Method method = Method::Get;
    QByteArray target; ///< as sent, "/v1/matters?limit=20"; never to be logged
    QByteArray path; ///< the part before '?', still in percent form
    Parameters query; ///< decoded
    Parameters parameters; ///< of the route's template, filled by the Router
    QByteArray route; ///< template of the route, "/v1/residents/{id}"; the only form of the path that is logged
    Headers headers;
    QByteArray body;
    QString peer; ///< address of the client; on a Unix socket what the proxy says in X-Real-IP, else empty
    bool unixSocket = false;
    bool loopback = false; ///< came over a Unix socket without a proxy's X-Real-IP, or from 127.0.0.0/8 or ::1
    QByteArray id; ///< of this request, unique; in the log, in `Huimin-Request`, and the `reference` of an internal error
    int worker = -1; ///< index of the WorkerPool's thread that runs the handler, so of its database connection; -1: I/O thread
};

/// The path or query that cannot be decoded is nothing (answered with 400): broken percent form, not UTF-8, control characters.
std::optional<QString> percentDecoded(QByteArrayView text);
std::optional<Parameters> parsedQuery(QByteArrayView query);

} // namespace huimin::http
