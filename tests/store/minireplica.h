#pragma once
#include "models/sync/checkpoint.h"
#include "tests/store/testcenter.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace huimin::test {

/// The least that a desk does with the center's answers: members by scope and record with the stamped revision, rows, cursor.
struct MiniReplica {
    struct Member {
        std::int64_t rev = 0;
        std::int64_t rowRev = 0;
    };
    std::map<std::pair<int, QString>, Member> members; ///< by scope and "TYPE|ID"
    std::map<QString, QString> rows; ///< name of the record's row
    QByteArray cursor;
    bool more = false;
    QString epoch;
    QStringList scopeChanges; ///< "added 1,2 removed 3 version 4"
    QStringList kinds; ///< of the lines of the last answer, in order
    QString unequal; ///< what did not fit in the last page

    /// Takes an answer of GET /v1/changes in.
    void apply(const QByteArray& body)
    {
        kinds.clear();
        const QByteArrayList lines = body.split('\n');
        for (const QByteArray& text : lines)
            if (!text.isEmpty())
                line(QJsonDocument::fromJson(text).object());
    }
    /// A page of a snapshot; its `next`.
    QByteArray fill(const QByteArray& body, std::int64_t* at)
    {
        QByteArray next;
        const QByteArrayList lines = body.split('\n');
        for (const QByteArray& text : lines) {
            const QJsonObject object = QJsonDocument::fromJson(text).object();
            if (object.contains(QStringLiteral("kind")))
                line(object);
            else if (object.contains(QStringLiteral("next"))) {
                next = object.value(QStringLiteral("next")).toString().toLatin1();
                *at = object.value(QStringLiteral("at")).toInteger();
            }
        }
        return next;
    }
    QStringList names(int scope) const
    {
        QStringList out;
        for (const auto& [key, member] : members)
            if (key.first == scope)
                out << key.second;
        return out;
    }

private:
    void line(const QJsonObject& object)
    {
        if (object.contains(QStringLiteral("kind"))) {
            const QString name = object.value(QStringLiteral("type")).toString() + QLatin1Char('|') + object.value(QStringLiteral("id")).toString();
            const int scope = object.value(QStringLiteral("scope")).toInt();
            const std::int64_t rev = object.value(QStringLiteral("rev")).toInteger();
            const QString kind = object.value(QStringLiteral("kind")).toString();
            kinds << kind;
            Member& member = members[{ scope, name }];
            if (kind == QLatin1String("put")) {
                const QJsonObject row = object.value(QStringLiteral("row")).toObject();
                member.rev = rev;
                member.rowRev = row.value(QStringLiteral("rev")).toInteger();
                rows[name] = row.value(QStringLiteral("name")).toString();
            } else if (rev >= member.rev) {
                members.erase({ scope, name });
            }
            return;
        }
        if (object.value(QStringLiteral("scopes")).isObject()) {
            const QJsonObject change = object.value(QStringLiteral("scopes")).toObject();
            const auto ids = [](const QJsonArray& array) {
                QStringList out;
                for (const QJsonValue& value : array)
                    out << QString::number(value.isObject() ? value.toObject().value(QStringLiteral("id")).toInt() : value.toInt());
                return out.join(QLatin1Char(','));
            };
            for (const QJsonValue& gone : change.value(QStringLiteral("removed")).toArray())
                std::erase_if(members, [&](const auto& entry) { return entry.first.first == gone.toInt(); });
            scopeChanges << QStringLiteral("added %1 removed %2 version %3")
                                .arg(ids(change.value(QStringLiteral("added")).toArray()), ids(change.value(QStringLiteral("removed")).toArray()))
                                .arg(change.value(QStringLiteral("version")).toInt());
            return;
        }
        cursor = object.value(QStringLiteral("cursor")).toString().toLatin1();
        more = object.value(QStringLiteral("more")).toBool();
        if (more)
            return;
        epoch = object.value(QStringLiteral("epoch")).toString();
        unequal.clear();
        for (const QJsonValue& value : object.value(QStringLiteral("scopes")).toArray()) {
            const QJsonObject sum = value.toObject();
            const int scope = sum.value(QStringLiteral("id")).toInt();
            std::int64_t own = 0;
            std::int64_t count = 0;
            for (const auto& [key, member] : members)
                if (key.first == scope) {
                    const QStringList parts = key.second.split(QLatin1Char('|'));
                    own = checkAdd(own, checkHash(parts.at(0).toStdString(), uuidFromText(parts.at(1)), member.rev));
                    ++count;
                }
            const QString theirs = sum.value(QStringLiteral("sum")).toString();
            if (count != sum.value(QStringLiteral("count")).toInteger() || theirs.size() != 16 || own != theirs.toLongLong(nullptr, 16))
                unequal += QStringLiteral("scope %1: %2 of %3 ").arg(scope).arg(count).arg(sum.value(QStringLiteral("count")).toInteger());
        }
    }
};

} // namespace huimin::test
