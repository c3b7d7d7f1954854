#include "models/commands/attachmentcommands.h"
#include "tests/support/memorydesk.h"
#include "tests/support/smalltown.h"
#include "tests/support/pagehost.h"
#include "ui/attachments/attachmentsheet.h"
#include "ui/matters/matterpage.h"
#include "ui/widgets/formfield.h"
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::ui;

/// Files put to a matter by a clerk: from disk, dropped, pasted; turned and moved.
class AttachmentSheetTest : public QObject {
    Q_OBJECT
    struct Counter {
        test::SmallTown town;
        test::MemoryDesk desk;
        test::PageHost host;
        MatterId matter { test::townId(900) };

        Counter()
        {
            Matter m;
            m.id = matter;
            m.number = makeMatterNumber(2026, u"03", u"01", 5);
            m.itemCode = QStringLiteral("350200-20-0106");
            m.itemVersion = 1;
            m.itemName = QStringLiteral("租赁住房提取住房公积金");
            m.hallId = town.hall.id;
            m.departmentId = town.ecology.id;
            m.applicantId = town.zhang.id.uuid;
            m.applicantName = town.zhang.name;
            m.stage = QStringLiteral("30");
            m.form.json = "{}";
            town.records.add(m);
            int n = 910;
            for (const char* key : { "rent", "bank" }) {
                MatterMaterial material;
                material.id = MatterMaterialId(test::townId(n++));
                material.matterId = matter;
                material.materialKey = QLatin1String(key);
                town.records.add(material);
            }
            MatterEvent event;
            event.id = MatterEventId(test::townId(903));
            event.matterId = m.id;
            event.seq = 1;
            event.act = QStringLiteral("ReceivePapers");
            event.from = QStringLiteral("10");
            event.to = m.stage;
            event.at = town.at(9, 5);
            town.records.add(event);
            desk.who = town.clerk;
            desk.space = town.records;
            auto* page = new MatterPage(desk, host.actions, matter);
            connect(page, &MatterPage::attachmentsRequested, [this](MatterId id) { new AttachmentSheet(*host.shell, desk, id); });
            host.open(page);
            host.key(Qt::Key_F7);
            host.settle();
        }
        void drop(const QMimeData& data)
        {
            QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(sheet(), &enter);
            QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(sheet(), &drop);
        }
        AttachmentSheet* sheet() const { return host.visible<AttachmentSheet>(); }
        std::vector<Attachment> files() { return desk.space.of<Attachment>(matter.uuid); }
        QString materialOf(const Attachment& file)
        {
            for (const MatterMaterial& material : desk.space.of<MatterMaterial>(matter.uuid))
                for (const QUuid& id : material.attachmentIds)
                    if (id == file.id.uuid)
                        return material.materialKey;
            return {};
        }
    };
    static QByteArray picture(const char* format)
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

private Q_SLOTS:
    void aPastedPictureGoesToTheChosenMaterial()
    {
        Counter counter;
        QVERIFY(counter.sheet());
        QApplication::clipboard()->setImage(QImage::fromData(picture("PNG")));
        counter.host.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(counter.files().size(), std::size_t(1));
        const Attachment file = counter.files().front();
        QCOMPARE(file.mediaType, QStringLiteral("image/png"));
        QCOMPARE(counter.materialOf(file), counter.sheet()->findChild<FormField*>()->text());
        QVERIFY(!counter.materialOf(file).isEmpty());
        QTRY_COMPARE(counter.desk.files.size(), 1);
        QCOMPARE(counter.desk.files.value(file.id).size(), file.size);
        counter.host.settle();
        counter.host.shot(QStringLiteral("attachments"));
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("在这台电脑上，连上中心自己传")));
    }

    void aDroppedFileIsTakenTurnedAndMoved()
    {
        Counter counter;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("合同.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture("JPG"));
        file.close();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
        counter.drop(data);
        QTRY_COMPARE(counter.files().size(), std::size_t(1));
        QCOMPARE(counter.files().front().title, QStringLiteral("合同"));
        counter.host.settle();
        counter.host.key(Qt::Key_R);
        QTRY_COMPARE(counter.files().front().rotation, std::vector<int> { 90 });
        counter.host.settle();
        auto* material = counter.sheet()->findChild<FormField*>();
        material->setText(QStringLiteral("rent"));
        counter.host.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(counter.materialOf(counter.files().front()), QStringLiteral("rent"));
    }

    void whatIsNoPictureAndNoPdfIsRefusedWithASentence()
    {
        Counter counter;
        QVERIFY(!counter.sheet()->add("MZ program", QStringLiteral("a.pdf")));
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("这种文件收不了。可以用 PDF、JPEG、PNG、TIFF。")));
        QVERIFY(counter.sheet()->add("%PDF-1.7 x", QStringLiteral("a")));
        QTRY_COMPARE(counter.files().size(), std::size_t(1));
    }

    void aHugeFileIsRefusedBeforeItIsRead()
    {
        Counter counter;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(300LL * 1024 * 1024)); // sparse
        file.close();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
        counter.drop(data);
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("内容太大，上限是 50 MiB")));
        QVERIFY(counter.files().empty());
    }
};

HUIMIN_TEST(AttachmentSheetTest)
#include "tst_attachmentsheet.moc"
