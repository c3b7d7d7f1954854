#include "tests/support/eventfixture.h"
#include "tests/support/memorydesk.h"
#include "tests/support/pagehost.h"
#include "ui/grid/eventpage.h"
#include "ui/grid/eventspage.h"
#include "ui/grid/reportsheet.h"
#include "ui/matters/actsheets.h"
#include "ui/start/startpage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/options.h"
#include "ui/widgets/tableview.h"
#include <QBuffer>
#include <QCheckBox>
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

namespace {

/// The grid's pages over the events of the small town, driven by keys. 2026-11-24 10:42.
class EventDesk : public PageHost {
public:
    EventAtRest of;
    MemoryDesk desk;
    EventPage* page = nullptr;
    QString told;

    void rest(const QString& stage, const QString& act = {}, Role role = Role::Officer)
    {
        of.rest(stage, act, role);
        QImage image(96, 72, QImage::Format_RGB32);
        image.fill(QColor(120, 150, 110));
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
            qFatal("no picture");
        for (const QUuid& photo : { of.before, of.after })
            desk.files.insert(AttachmentId(photo), buffer.data());
        desk.space = of.town.records;
    }
    void sit(const Actor& who)
    {
        desk.who = who;
        shell->pages().clear();
        page = new EventPage(desk, actions, GridEventId(of.id));
        QObject::connect(page, &EventPage::acted, page, [this](const QString& fact, const QString& detail) { told = fact + detail; });
        QObject::connect(page, &EventPage::refused, page, [this](const QString& sentence) { told = sentence; });
        open(page);
    }
    GridEvent now() { return desk.space.get<GridEvent>(of.id); }
    QString sheetTexts()
    {
        QStringList all;
        for (const auto* sheet : shell->findChildren<Sheet*>())
            if (sheet->isVisible())
                all << texts(*sheet);
        return all.join(QLatin1Char('\n'));
    }
    template <typename Form> bool fill(const QString& label, const QString& text)
    {
        auto* sheet = visible<Form>();
        if (!sheet)
            return false;
        for (auto* field : sheet->template findChildren<FormField*>())
            if (field->label() == label && field->isVisible()) {
                if (field->kind() == FormField::Kind::Choice) {
                    field->setText(text);
                    Q_EMIT field->edited(text);
                    return true;
                }
                field->control()->setFocus();
                key(Qt::Key_A, Qt::ControlModifier);
                type(text);
                return true;
            }
        for (auto* options : sheet->template findChildren<Options*>())
            if (options->spokenName().startsWith(label)) {
                options->setFocus();
                type(text);
                return true;
            }
        return false;
    }
    /// The n-th photo of the form.
    bool tick(int n)
    {
        auto* sheet = visible<ActSheet>();
        const auto boxes = sheet ? sheet->findChildren<QCheckBox*>() : QList<QCheckBox*>();
        if (n >= boxes.size())
            return false;
        boxes.at(n)->setFocus();
        key(Qt::Key_Space);
        return boxes.at(n)->isChecked();
    }
    bool give()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
        return !visible<ActSheet>();
    }
    void press(Qt::Key pressed)
    {
        key(pressed);
        settle();
    }
};

QString idText(const QUuid& id) { return QString::fromLatin1(id.toByteArray(QUuid::WithoutBraces)); }

} // namespace

/// The screens of grid events by keys: list, page, acts from the declaration, report.
class EventScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListSaysWhatWaitsForWhom()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"));
        bench.desk.who = bench.of.town.supervisor;
        auto* list = new EventsPage(bench.desk, bench.actions);
        QSignalSpy opened(list, &EventsPage::openEvent);
        bench.open(list);
        // The supervisor has to dispatch the other one; this one is with its department.
        QCOMPARE(bench.visible<TableView>()->model()->rowCount(), 1);
        bench.shot(QStringLiteral("events-mine"));
        bench.press(Qt::Key_A);
        QCOMPARE(bench.visible<TableView>()->model()->rowCount(), 2);
        bench.press(Qt::Key_5); // 处置
        QCOMPARE(bench.visible<TableView>()->model()->rowCount(), 1);
        bench.shot(QStringLiteral("events-stage"));
        bench.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<GridEventId>().uuid, bench.of.id);
        QSignalSpy report(list, &EventsPage::reportRequested);
        bench.press(Qt::Key_F3);
        QCOMPARE(report.size(), 1);
        bench.press(Qt::Key_2);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("这个环节没有事件。按数字换一个环节。")));
    }
    void whatWillBeLateStandsFirst()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"));
        GridEvent late = bench.of.blank(townId(955), QStringLiteral("E1"));
        late.number.reset();
        late.dispatchDue = bench.of.town.at(10);
        bench.desk.space.add(late);
        bench.desk.who = bench.of.town.supervisor;
        auto* list = new EventsPage(bench.desk, bench.actions);
        bench.open(list);
        list->showQueue(QStringLiteral("late"));
        bench.settle();
        QCOMPARE(bench.visible<TableView>()->model()->rowCount(), 1);
        bench.press(Qt::Key_A);
        auto* model = qobject_cast<EventFilterModel*>(bench.visible<TableView>()->model());
        QVERIFY(model);
        QCOMPARE(model->rowAt(0).event.id.uuid, townId(955));
        QCOMPARE(model->index(0, EventModel::Due).data().toString(), QStringLiteral("超 42 分钟"));
    }
    void aSupervisorFilesAndDispatchesByKeys()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E0"));
        bench.sit(bench.of.town.supervisor);
        bench.shot(QStringLiteral("event-reported"));
        bench.press(Qt::Key_F);
        QVERIFY(bench.visible<ActSheet>());
        bench.shot(QStringLiteral("event-file"));
        QVERIFY(bench.give());
        QCOMPARE(bench.now().state, QStringLiteral("E1"));
        QCOMPARE(bench.now().level, EventLevel::Community);
        QVERIFY(bench.told.contains(QStringLiteral("办好了：立案")));
        bench.press(Qt::Key_P);
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("主办单位"), bench.of.town.ecology.id.text()));
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("单位 1"), bench.of.town.hrss.id.text()));
        bench.shot(QStringLiteral("event-dispatch"));
        QVERIFY(bench.give());
        QCOMPARE(bench.now().state, QStringLiteral("E2"));
        QCOMPARE(bench.now().mainUnit, bench.of.town.ecology.id);
        QCOMPARE(bench.now().helpers.size(), std::size_t(1));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("厦门市生态环境局")));
    }
    void anOfficerHandlesItWithPhotos()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"));
        bench.sit(bench.of.town.officer);
        bench.press(Qt::Key_W);
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("做了什么"), QStringLiteral("清走两车")));
        QVERIFY(!bench.give()); // a photo of after is missing
        QVERIFY(bench.sheetTexts().contains(QStringLiteral("这一项不能空着。")));
        bench.shot(QStringLiteral("event-done-missing"));
        QVERIFY(bench.tick(3)); // two before, two after
        QVERIFY(bench.give());
        QCOMPARE(bench.now().state, QStringLiteral("E5"));
        QCOMPARE(bench.now().result, std::optional(QStringLiteral("清走两车")));
    }
    void notOursSaysWhoseItIs()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E2"));
        bench.sit(bench.of.town.officer);
        bench.press(Qt::Key_R);
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("理由"), QStringLiteral("归人社管")));
        QVERIFY(!bench.give());
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("该由谁办"), bench.of.town.hrss.id.text()));
        QVERIFY(bench.give());
        QCOMPARE(bench.now().proposedUnit, bench.of.town.hrss.id);
    }
    void theCheckIsAnotherPersons()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E5"));
        bench.sit(bench.of.town.gridWorker);
        bench.press(Qt::Key_X);
        QVERIFY(bench.visible<ActSheet>());
        QVERIFY(bench.fill<ActSheet>(QStringLiteral("理由"), QStringLiteral("还有一袋")));
        QVERIFY(bench.tick(1));
        QVERIFY(bench.give());
        QCOMPARE(bench.now().state, QStringLiteral("E4"));
        EventDesk own;
        own.rest(QStringLiteral("E5"));
        GridEvent event = own.now();
        event.handlerId = own.of.town.gridWorker.staff;
        own.desk.space.add(event);
        own.sit(own.of.town.gridWorker);
        own.press(Qt::Key_C);
        QVERIFY(!own.visible<ActSheet>());
        own.key(Qt::Key_Return, Qt::ControlModifier);
        own.settle();
        QVERIFY(own.sheetTexts().contains(QStringLiteral("自己经办的不能自己批，换一位同事。")));
        own.shot(QStringLiteral("event-acts-refused"));
    }
    void everyActThatIsPossibleOpensItsForm_data()
    {
        QTest::addColumn<QString>("stage");
        for (const MatterStage& stage : eventStates().stages())
            if (!stage.end)
                QTest::newRow(qPrintable(stage.code)) << stage.code;
    }
    void everyActThatIsPossibleOpensItsForm()
    {
        QFETCH(QString, stage);
        EventDesk bench;
        bench.rest(stage);
        int opened = 0;
        for (const Actor& who : { bench.of.town.supervisor, bench.of.town.officer, bench.of.town.gridWorker }) {
            const auto choices = actChoices(bench.desk.space, GridEventId(bench.of.id), who, *bench.desk.calendar(), bench.desk.clock().now());
            QVERIFY(choices.ok());
            bench.sit(who);
            for (const ActChoice& choice : *choices) {
                if (!choice.isPossible())
                    continue;
                QVERIFY2(bench.actions.trigger(QStringLiteral("event.act.") + choice.act), qPrintable(choice.act));
                bench.settle();
                QVERIFY2(bench.visible<ActSheet>(), qPrintable(choice.act));
                bench.shot(QStringLiteral("event-") + stage + QLatin1Char('-') + choice.act);
                ++opened;
                bench.press(Qt::Key_Escape);
                QVERIFY(!bench.visible<ActSheet>());
            }
        }
        QVERIFY(opened > 0);
        QVERIFY(bench.desk.submitted.empty());
    }
    void theLimitExplainsItself()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"));
        bench.sit(bench.of.town.officer);
        bench.press(Qt::Key_F9);
        QVERIFY(bench.sheetTexts().contains(QStringLiteral("到期、过一半、过一倍时各升一级")));
        bench.shot(QStringLiteral("event-limit"));
    }
    void aPhotoIsKeptAndWhatIsNoneIsRefused()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"));
        bench.sit(bench.of.town.officer);
        bench.page->photos().add(QByteArrayLiteral("%PDF-1.4"), QStringLiteral("文件"));
        bench.settle();
        QCOMPARE(bench.told, QStringLiteral("这不是照片。可以用 JPEG、PNG、TIFF。"));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray content;
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        bench.page->photos().add(content, QStringLiteral("处置后"));
        bench.settle();
        QCOMPARE(bench.desk.space.of<Attachment>(bench.of.id).size(), std::size_t(3));
        QCOMPARE(bench.desk.files.size(), 3);
    }
    void aReportShowsWhatIsLikeItAndMayJoinIt()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E1"));
        Building house = bench.desk.space.get<Building>(townId(40));
        house.outline = { { 900, 900 }, { 1100, 900 }, { 1100, 1100 }, { 900, 1100 } };
        bench.desk.space.add(house);
        bench.desk.who = bench.of.town.gridWorker;
        bench.open(new EventsPage(bench.desk, bench.actions));
        auto* sheet = new ReportSheet(*bench.shell, bench.desk);
        QSignalSpy reported(sheet, &ReportSheet::reported);
        bench.settle();
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.sheetTexts().contains(QStringLiteral("这一项不能空着。")));
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.fill<ReportSheet>(QStringLiteral("什么事"), QStringLiteral("01-01")));
        QVERIFY(bench.fill<ReportSheet>(QStringLiteral("在哪栋"), idText(townId(40))));
        QVERIFY(bench.fill<ReportSheet>(QStringLiteral("怎么回事"), QStringLiteral("又有两袋垃圾")));
        QTRY_VERIFY(bench.sheetTexts().contains(QStringLiteral("附近有像的")));
        QVERIFY(bench.sheetTexts().contains(QStringLiteral("内受理")));
        bench.shot(QStringLiteral("report-like"));
        bench.key(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported.at(0).at(1).toBool(), true);
        const GridEvent joined = bench.desk.space.get<GridEvent>(reported.at(0).at(0).value<GridEventId>().uuid);
        QCOMPARE(joined.state, QStringLiteral("E1m"));
        QVERIFY(joined.joinedTo.uuid == bench.of.id || joined.joinedTo.uuid == bench.of.likeId);
        QCOMPARE(joined.point, (PlanePoint { 1000, 1000 }));
    }
    void aGridWorkersFirstPageShowsWhatIsDue()
    {
        EventDesk bench;
        bench.rest(QStringLiteral("E4"), {}, Role::Grid);
        bench.desk.who = bench.of.town.gridWorker;
        auto* start = new StartPage(bench.desk, bench.actions);
        QSignalSpy opened(start, &StartPage::openEvent);
        bench.open(start);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("要办的事件")));
        bench.shot(QStringLiteral("start-grid"));
        bench.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<GridEventId>().uuid, bench.of.id);
    }
};

HUIMIN_TEST(EventScreensTest)
#include "tst_events.moc"
