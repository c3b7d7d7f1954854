#pragma once
#include "models/base/calendar.h"
#include "models/base/pinyin.h"
#include "models/commands/staffcommands.h"
#include "models/matters/catalogueload.h"
#include "models/registry/resident.h"
#include "models/sync/localdesk.h"
#include "models/sync/networktransport.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

namespace huimin::test {

/// A desk of the program over the network, with quick keys.
class LiveDesk {
public:
    LiveDesk(const QUrl& center, const QString& directory, const char* name) : m_center(center), m_directory(directory), m_name(QString::fromLatin1(name)) { open(); }

    void open()
    {
        desk.reset();
        LocalDeskSettings settings;
        settings.profile = m_directory;
        settings.passwordCost = { 4, 8, 1 };
        settings.transport = [url = m_center]() -> std::unique_ptr<Transport> { return std::make_unique<NetworkTransport>(url); };
        auto opened = LocalDesk::open(settings, { m_clock, m_random, m_pinyin });
        if (!opened)
            qFatal("the desk does not open");
        desk = std::move(*opened);
    }
    template <typename R>
    static R wait(QFuture<R> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            qFatal("nothing came");
        return future.result();
    }
    static bool comesTrue(const std::function<bool()>& condition, int ms = 60'000) { return QTest::qWaitFor(condition, ms); }
    Result<Actor> signIn(const char* password = "huimin-demo") { return wait(desk->signIn({ m_name, QString::fromLatin1(password), std::nullopt })); }
    bool isUpToDate()
    {
        return comesTrue([&] { return desk->state().link == LinkState::Online && desk->state().dataOf.us != 0 && desk->state().waiting == 0; });
    }
    void offline(bool on)
    {
        desk->setOffline(on);
        if (on)
            comesTrue([&] { return desk->state().link == LinkState::Offline; });
    }
    /// The first resident among the hits, once there is one.
    QUuid find(const QString& words)
    {
        QUuid id;
        comesTrue([&] {
            const auto rows = wait(desk->lookup({ words, 20 }));
            if (!rows)
                return false;
            const auto resident = std::find_if(rows->begin(), rows->end(), [](const LookupRow& row) { return row.type == QLatin1String("Resident"); });
            if (resident != rows->end())
                id = resident->id;
            return !id.isNull();
        }, 20'000);
        return id;
    }
    template <typename T>
    std::optional<T> get(const QUuid& id)
    {
        const auto found = wait(desk->read<std::optional<T>>([id](RecordReader& records) { return load<T>(records, id); }));
        return found ? *found : std::nullopt;
    }
    /// EditContact of one field.
    Command contact(const QUuid& resident, const char* field, const QString& after)
    {
        const auto now = get<Resident>(resident);
        const std::optional<QString> none;
        const std::optional<QString>& before = !now ? none : qstrcmp(field, "email") == 0 ? now->email : qstrcmp(field, "phone2") == 0 ? now->phone2 : now->phone;
        const QJsonObject change { { QStringLiteral("old"), before ? QJsonValue(*before) : QJsonValue() }, { QStringLiteral("new"), after } };
        Command command;
        command.type = QStringLiteral("EditContact");
        command.entity = { QStringLiteral("Resident"), resident };
        command.body.json = QJsonDocument(QJsonObject { { QStringLiteral("fields"), QJsonObject { { QLatin1String(field), change } } } }).toJson(QJsonDocument::Compact);
        return command;
    }
    /// OpenMatter for a resident, with the least that the form asks for.
    Command takeIn(const QUuid& resident, const QString& provisional)
    {
        const auto catalogue = shippedCatalogue();
        const ServiceItem* item = catalogue->item(QStringLiteral("350200-20-0106"));
        QJsonObject form;
        for (const FormFieldSpec& field : item->form)
            if (field.required)
                form[field.key] = field.type == QLatin1String("choice") ? QJsonValue(field.options.front().key)
                    : field.type == QLatin1String("date")               ? QJsonValue(QStringLiteral("2026-01-31"))
                    : field.type == QLatin1String("phone")              ? QJsonValue(QStringLiteral("13950002345"))
                    : field.type == QLatin1String("money")              ? QJsonValue(100)
                    : field.type == QLatin1String("idNumber")           ? QJsonValue(get<Resident>(resident)->idNumber.value_or(QString()))
                    : field.type == QLatin1String("bankAccount")        ? QJsonValue(QStringLiteral("6222021234567890123"))
                                                                        : QJsonValue(QStringLiteral("1"));
        const QJsonObject matter { { QStringLiteral("itemCode"), item->itemCode }, { QStringLiteral("itemVersion"), item->version },
            { QStringLiteral("applicantKind"), QStringLiteral("resident") }, { QStringLiteral("applicantId"), uuidText(resident) },
            { QStringLiteral("form"), form }, { QStringLiteral("provisional"), provisional } };
        Command command;
        command.type = QStringLiteral("OpenMatter");
        command.entity = { QStringLiteral("Matter"), desk->newRecordId() };
        command.body.json = QJsonDocument(QJsonObject { { QStringLiteral("open"), matter } }).toJson(QJsonDocument::Compact);
        return command;
    }
    /// AssignStaff by an administrator's desk: other grids.
    Result<CommandOutcome> assignGrids(const QUuid& worker, const std::vector<QString>& grids)
    {
        const auto staff = get<Staff>(worker);
        if (!staff)
            return Error { ErrorCode::NotFound };
        AssignStaffBody body { staff->roles, {}, staff->departmentId, staff->hallId, staff->windowId };
        for (const QString& grid : grids)
            body.scopes.push_back({ QStringLiteral("grid"), grid });
        Command assign;
        assign.type = QStringLiteral("AssignStaff");
        assign.entity = { QStringLiteral("Staff"), worker };
        assign.body.json = toJson(body);
        return wait(desk->submitNow(assign));
    }
    bool save(const Command& command) { return wait(desk->submit(command)).ok(); }

private:
    const QUrl m_center;
    const QString m_directory;
    const QString m_name;
    SystemClock m_clock;
    SystemRandom m_random;
    Pinyin m_pinyin;

public:
    std::unique_ptr<LocalDesk> desk; ///< the last member: its threads use the others
};

} // namespace huimin::test
