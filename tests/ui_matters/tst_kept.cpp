#include "tests/ui_matters/matterbench.h"
#include "tests/ui_matters/takeinbench.h"
#include "models/matters/catalogueload.h"
#include "ui/matters/takeinfiles.h"
#include "ui/matters/versioncard.h"
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMimeData>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Nothing that was typed or put in is lost: files before the matter is there, forms of acts that are left, the version a matter stands by.
class KeptTest : public QObject {
    Q_OBJECT

    static constexpr const char* workBook = "350200-07-0070"; ///< identity card and a photo

    static QByteArray picture()
    {
        QImage image(40, 60, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return content;
    }

private Q_SLOTS:
    void fileOfAPaperFollowsTheMatter()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.fill(workBook);
        bench.key(Qt::Key_F7, Qt::ShiftModifier);
        bench.settle();
        auto* sheet = bench.visible<TakeInFilesSheet>();
        QVERIFY(sheet);
        sheet->add({ pickedContent(picture(), QStringLiteral("照片")) });
        bench.settle();
        QVERIFY(bench.shows(*sheet, QStringLiteral("照片")));
        bench.shot(QStringLiteral("takein-files"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.shows(*bench.page, QStringLiteral("附件 1 份")));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.desk.submitted.size(), std::size_t(2));
        QCOMPARE(bench.desk.submitted.back().type, QStringLiteral("AttachFile"));
        const QUuid matter = bench.desk.submitted.front().entity.id;
        const AttachmentId file(bench.desk.submitted.back().entity.id);
        QCOMPARE(bench.desk.files.value(file), picture());
        bool shown = false;
        for (const MatterMaterial& row : bench.desk.space.of<MatterMaterial>(matter))
            shown = shown || (row.materialKey == QLatin1String("photo") && row.attachmentIds == std::vector<QUuid> { file.uuid });
        QVERIFY(shown);
        QVERIFY(bench.desk.kept.empty()); // the draft has done its work
    }
    void fileComesBackWithTheDraft()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.page->panes().last()->setFocus();
        bench.key(Qt::Key_F7, Qt::ShiftModifier);
        bench.settle();
        QVERIFY(bench.visible<TakeInFilesSheet>());
        auto* held = new QMimeData;
        held->setImageData(QImage::fromData(picture()));
        QApplication::clipboard()->setMimeData(held);
        bench.key(Qt::Key_V, Qt::ControlModifier);
        bench.settle();
        bench.key(Qt::Key_Escape);
        bench.settle();
        QVERIFY(bench.shows(*bench.page, QStringLiteral("附件 1 份")));
        bench.show(workBook);
        QVERIFY(bench.shows(*bench.page, QStringLiteral("附件 1 份")));
        QCOMPARE(bench.desk.files.size(), 1);
    }
    void whatIsNoPictureIsRefusedAndSaid()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.page->panes().last()->setFocus();
        bench.key(Qt::Key_F7, Qt::ShiftModifier);
        bench.settle();
        bench.visible<TakeInFilesSheet>()->add({ pickedContent("MZ this is a program", QStringLiteral("照片.png")) });
        bench.settle();
        QVERIFY(bench.desk.files.isEmpty());
        QVERIFY(bench.shows(*bench.visible<TakeInFilesSheet>(), QStringLiteral("还没有附件")));
    }
    void formOfAnActThatIsLeftStandsThereAgain()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("30"), bench.of.licence());
        bench.sit(bench.of.town.clerk);
        QVERIFY(bench.choose("RefuseAcceptance"));
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("归湖里区管")));
        bench.key(Qt::Key_Escape);
        bench.settle();
        QVERIFY(!bench.visible<ActSheet>());
        QCOMPARE(bench.desk.kept.size(), std::size_t(1));
        QVERIFY(bench.choose("RefuseAcceptance"));
        bench.settle();
        QStringList texts;
        for (const auto* field : bench.visible<ActSheet>()->findChildren<FormField*>())
            texts << field->text();
        QVERIFY(texts.contains(QStringLiteral("归湖里区管")));
        QVERIFY(bench.fill(QStringLiteral("原因"), QStringLiteral("1")));
        QVERIFY(bench.give());
        QCOMPARE(bench.now().stage, QStringLiteral("60"));
        QVERIFY(bench.desk.kept.empty());
    }
    void formThatWasOnlyLookedAtLeavesNothing()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("30"), bench.of.licence());
        bench.sit(bench.of.town.clerk);
        QVERIFY(bench.choose("RefuseAcceptance"));
        bench.key(Qt::Key_Escape);
        bench.settle();
        QVERIFY(bench.desk.kept.empty());
    }
    void matterSaysByWhichVersionItIsJudged()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("50"), bench.of.licence());
        bench.sit(bench.of.town.clerk);
        QVERIFY(!bench.visible<VersionCard>()); // today's says the same
        ServiceItem next = bench.of.licence();
        next.id = serviceItemId(next.itemCode, 2);
        next.version = 2;
        next.promisedDays = 3;
        next.effectiveOn = QDate(2026, 11, 24);
        bench.desk.space.add(next);
        bench.sit(bench.of.town.clerk);
        const auto* card = bench.visible<VersionCard>();
        QVERIFY(card);
        QCOMPARE(card->spokenName(), QStringLiteral("按第 1 版办"));
        QVERIFY(bench.shows(*card, QStringLiteral("今天是第 2 版")));
        QVERIFY(bench.shows(*card, QStringLiteral("这一件 10 个工作日，今天 3 个工作日")));
        bench.shot(QStringLiteral("version-card"));
    }
    void matterOfACancelledItemIsHandledToTheEnd()
    {
        MatterBench bench;
        ServiceItem item = bench.of.licence();
        bench.rest(QStringLiteral("50"), item);
        item.cancelledOn = QDate(2026, 11, 20);
        bench.desk.space.add(item);
        bench.sit(bench.of.town.clerk);
        const auto* card = bench.visible<VersionCard>();
        QVERIFY(card);
        QVERIFY(bench.shows(*card, QStringLiteral("2026-11-20 起取消了，这一件照常办完")));
    }
};
HUIMIN_TEST(KeptTest)
#include "tst_kept.moc"
