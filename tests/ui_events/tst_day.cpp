#include "tests/support/memorydesk.h"
#include "tests/support/pagehost.h"
#include "tests/support/smalltown.h"
#include "models/grid/visitform.h"
#include "ui/grid/daypage.h"
#include "ui/grid/visitsheet.h"
#include "ui/matters/actsheets.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/options.h"
#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// A grid worker's day by keys: what is to walk, the visit, and the sheet. 2026-11-24 10:42.
class DayScreensTest : public QObject {
    Q_OBJECT

    class Bench : public PageHost {
    public:
        SmallTown town;
        MemoryDesk desk;
        DayPage* page = nullptr;
        QString told;

        Bench()
        {
            town.grid.workers.push_back(StaffId(townId(37)));
            town.grid = town.records.add(town.grid);
            Staff second;
            second.id = StaffId(townId(37));
            second.name = QStringLiteral("许丽");
            second.loginName = QStringLiteral("grid9");
            second.staffNo = makeStaffNumber(u"03", u"01", 37);
            town.records.add(second);
            put(900, town.mother.id.uuid, town.address.id, u"82 岁独居，9 天没走访", TaskKind::Visit, QDate(2026, 11, 24), 1);
            put(901, town.zhang.id.uuid, town.address.id, u"居住证三十天内到期", TaskKind::Reminder, QDate(2026, 11, 23), 2);
            put(902, town.shop.id.uuid, {}, u"九小场所消防安全检查", TaskKind::Inspection, QDate(2026, 11, 25), 2);
            put(903, town.shop.id.uuid, {}, u"以后的", TaskKind::Inspection, QDate(2026, 12, 25), 2);
        }
        void put(int n, const QUuid& subject, AddressId address, const char16_t* reason, TaskKind kind, QDate due, int priority)
        {
            GridTask task;
            task.id = GridTaskId(townId(n));
            task.kind = kind;
            task.source = TaskSource::Rule;
            task.createdAt = town.at(8);
            task.reason = QString::fromUtf16(reason);
            task.subjectId = subject;
            task.addressId = address;
            task.gridId = town.grid.id;
            task.dueAt = town.on(due, 17);
            task.priority = priority;
            task.assigneeId = town.gridWorker.staff;
            town.records.add(task);
        }
        void sit()
        {
            desk.space = town.records;
            desk.who = town.gridWorker;
            page = new DayPage(desk, actions);
            QObject::connect(page, &DayPage::acted, page, [this](const QString& fact, const QString& detail) { told = fact + detail; });
            open(page);
        }
        GridTask task(int n) { return desk.space.get<GridTask>(townId(n)); }
        void press(Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier)
        {
            key(pressed, with);
            settle();
        }
        bool fill(const QString& label, const QString& text)
        {
            for (auto* field : shell->findChildren<FormField*>())
                if (field->label() == label && field->isVisible()) {
                    if (field->kind() == FormField::Kind::Choice) {
                        field->setText(text);
                        return true;
                    }
                    field->control()->setFocus();
                    key(Qt::Key_A, Qt::ControlModifier);
                    type(text);
                    return true;
                }
            return false;
        }
        bool answer(const QString& question, const QString& digit)
        {
            for (auto* options : shell->findChildren<Options*>())
                if (options->isVisible() && options->spokenName().startsWith(question)) {
                    options->setFocus();
                    type(digit);
                    settle();
                    return true;
                }
            return false;
        }
    };

private Q_SLOTS:
    void theDayIsInWalkingOrderWithReasons()
    {
        Bench bench;
        bench.sit();
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("1 户 1 栋，3 件，过期 1 件")));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("前埔二里32号")));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("不在楼里的")));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("按规则来的")));
        QVERIFY(!WindowHands::shows(*bench.shell, QStringLiteral("以后的")));
        bench.shot(QStringLiteral("day"));
    }
    void aVisitIsRecordedByDigitsAndChangesTheRecord()
    {
        Bench bench;
        bench.sit();
        bench.press(Qt::Key_Return);
        QVERIFY(bench.visible<VisitSheet>());
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.visible<VisitSheet>()); // nothing was said yet
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.answer(QStringLiteral("见到人了吗"), QStringLiteral("1")));
        QVERIFY(bench.answer(QStringLiteral("家里人有没有变化"), QStringLiteral("1")));
        QVERIFY(bench.answer(QStringLiteral("水电燃气"), QStringLiteral("2")));
        QVERIFY(bench.answer(QStringLiteral("有没有要帮忙办的"), QStringLiteral("1")));
        QVERIFY(bench.fill(QStringLiteral("新的联系电话"), QStringLiteral("13950008888")));
        bench.shot(QStringLiteral("visit"));
        QSignalSpy hazard(bench.page, &DayPage::reportRequested);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.visible<VisitSheet>());
        QCOMPARE(bench.task(900).state, TaskState::Done);
        QCOMPARE(bench.desk.space.get<Resident>(bench.town.mother.id.uuid).phone, std::optional(QStringLiteral("13950008888")));
        QCOMPARE(bench.desk.space.get<Household>(bench.town.household.id.uuid).lastVisitOn, std::optional(QDate(2026, 11, 24)));
        QCOMPARE(hazard.size(), 1); // 有隐患: an event is to be reported
        const auto visits = bench.desk.space.of<Visit>(bench.town.household.id.uuid);
        QCOMPARE(visits.size(), std::size_t(1));
        QCOMPARE(visits.front().answers.size(), std::size_t(3));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("1 户 1 栋，2 件，过期 1 件")));
    }
    void nobodyAtHomeLeavesTheTask()
    {
        Bench bench;
        bench.sit();
        bench.press(Qt::Key_Return);
        QVERIFY(bench.answer(QStringLiteral("见到人了吗"), QStringLiteral("2")));
        QVERIFY(!bench.answer(QStringLiteral("水电燃气"), QStringLiteral("1"))); // not asked
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.task(900).state, TaskState::Open);
    }
    void postponedAndHandedOverByKeys()
    {
        Bench bench;
        bench.sit();
        bench.press(Qt::Key_P);
        QVERIFY(bench.visible<ActSheet>());
        QVERIFY(bench.fill(QStringLiteral("推迟到"), QStringLiteral("2026-11-27")));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("约了周五")));
        bench.shot(QStringLiteral("day-postpone"));
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.visible<ActSheet>());
        QCOMPARE(bench.task(900).state, TaskState::Postponed);
        bench.press(Qt::Key_H); // the reminder at the same door
        QVERIFY(bench.fill(QStringLiteral("承办人"), townId(37).toString(QUuid::WithoutBraces)));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("请假")));
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.task(901).assigneeId, StaffId(townId(37)));
        bench.press(Qt::Key_D);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.task(902).state, TaskState::Done);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("今天的都走完了。")));
    }
    void theSheetHasEveryDoor()
    {
        Bench bench;
        bench.sit();
        const auto plan = dayPlan(bench.desk.space, bench.desk.who, QDate(2026, 11, 24), QDate(2026, 11, 25));
        QVERIFY(plan.ok());
        QCOMPARE(plan->buildings.front().doors.front().code, QStringLiteral("D350203010023003.32.501"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writeDaySheet(path, *plan, bench.desk.who.name).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-" && file.size() > 2000);
        QCOMPARE(writeDaySheet(folder.filePath(QStringLiteral("none/sheet.pdf")), *plan, {}).error().code, ErrorCode::FileUnwritable);
        if (const QString shots = qEnvironmentVariable("HUIMIN_SHOTS"); !shots.isEmpty())
            QFile::copy(path, shots + QStringLiteral("/daysheet.pdf"));
    }
    void aListOfQuestionsThatCannotBeIsRefused()
    {
        QVERIFY(visitQuestions().size() >= 6);
        QVERIFY(parseVisitQuestions("{\"questions\":[]}").ok());
        for (const char* bad : { "[]", "{\"questions\":[{\"key\":\"a\",\"zh\":\"甲\",\"options\":[{\"key\":\"x\"}]}]}", "{\"questions\":[{\"key\":\"\",\"zh\":\"甲\",\"options\":[{\"key\":\"x\"},{\"key\":\"y\"}]}]}",
                 "{\"questions\":[{\"key\":\"a\",\"zh\":\"甲\",\"hazard\":\"z\",\"options\":[{\"key\":\"x\"},{\"key\":\"y\"}]}]}" })
            QVERIFY2(!parseVisitQuestions(bad).ok(), bad);
    }
};

HUIMIN_TEST(DayScreensTest)
#include "tst_day.moc"
