#include "models/sync/uploader.h"
#include "tests/support/testregistry.h"
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace huimin;

/// Files that wait sealed on a desk, and how they reach the center.
class UploaderTest : public QObject {
    Q_OBJECT
    /// Answers an upload as the center does; the test says when, and what goes wrong.
    class CenterPlayer final : public Transport {
    public:
        CallId send(HttpRequest request, Done done) override
        {
            requests.push_back(request);
            m_done = std::move(done);
            return ++m_last;
        }
        CallId openStream(HttpRequest, Line, Ended) override { return ++m_last; }
        void cancel(CallId) override { m_done = {}; }
        void setToken(const QByteArray&) override { }
        bool isAsked() const { return static_cast<bool>(m_done); }

        /// One answer to what was asked.
        void answer()
        {
            const HttpRequest request = requests.back();
            if (request.method == "GET")
                return state();
            const QByteArray range = request.headers.first().second;
            const qint64 start = range.mid(6, range.indexOf('-') - 6).toLongLong();
            if (start != arrived.size())
                return problem(409, "offset-mismatch", ",\"offset\":" + QByteArray::number(arrived.size()));
            arrived += request.body;
            if (arrived.size() == size && refuse)
                return problem(415, "unsupported-media");
            if (arrived.size() == size && damage > 0) {
                --damage;
                arrived.clear();
                return problem(422, "digest-mismatch");
            }
            state();
        }
        void lose() { finish(Error { ErrorCode::Offline }); }
        void problem(int status, const char* name, const QByteArray& more = {})
        {
            finish(HttpAnswer { status, {}, QByteArray("{\"type\":\"/errors/") + name + "\",\"title\":\"x\",\"status\":" + QByteArray::number(status) + more + "}" });
        }
        void answerAll()
        {
            while (isAsked())
                answer();
        }
        std::vector<HttpRequest> requests;
        QByteArray arrived;
        qint64 size = 0;
        int damage = 0;
        bool refuse = false;

    private:
        void state()
        {
            const char* word = arrived.size() == size ? "complete" : "uploading";
            finish(HttpAnswer { 200, {}, "{\"offset\":" + QByteArray::number(arrived.size()) + ",\"size\":" + QByteArray::number(size) + ",\"state\":\"" + word + "\"}" });
        }
        void finish(Result<HttpAnswer> answer)
        {
            const Done done = std::exchange(m_done, {});
            done(std::move(answer));
        }
        Done m_done;
        CallId m_last = 0;
    };

    struct Desk {
        QTemporaryDir folder;
        SeededRandom random { 3 };
        ManualClock clock { businessInstant({ 2026, 11, 24 }, { 9, 0 }) };
        std::shared_ptr<const DeskKeys> keys;
        std::unique_ptr<FileBox> box;
        CenterPlayer center;
        bool settled = true;
        std::unique_ptr<Uploader> uploader;
        AttachmentId id;
        QByteArray content;

        explicit Desk(qsizetype size = 2 * 1024 * 1024 + 77)
            : id(newUuid(clock, random)), content(size, 'x')
        {
            auto made = std::make_shared<DeskKeys>();
            made->user = Secret(QByteArrayView(QByteArray(32, 'k')));
            keys = made;
            box = std::make_unique<FileBox>(folder.filePath(QStringLiteral("files")), keys, random);
            uploader = std::make_unique<Uploader>(center, *box, [this](AttachmentId) { return settled; }, [] { });
            center.size = size;
            content.replace(0, 26, "a secret that can be read!");
            if (!box->keep(id, content))
                qFatal("not kept");
        }
    };

private Q_SLOTS:
    void filesLieSealedAndAreReadBack()
    {
        Desk desk;
        QCOMPARE(*desk.box->content(desk.id), desk.content);
        QVERIFY(desk.box->waiting() == std::vector<AttachmentId> { desk.id });
        const QDir files(desk.folder.filePath(QStringLiteral("files")));
        QFile file(files.filePath(files.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(!file.readAll().contains("secret"));
        file.seek(40);
        file.write("changed");
        file.close();
        QCOMPARE(desk.box->content(desk.id).error().code, ErrorCode::KeysDamaged);
        auto other = std::make_shared<DeskKeys>();
        other->user = Secret(QByteArrayView(QByteArray(32, 'z')));
        QVERIFY(!FileBox(desk.folder.filePath(QStringLiteral("files")), other, desk.random).content(desk.id).ok());
    }

    void aFileGoesUpInPiecesAndLeavesTheDesk()
    {
        Desk desk;
        desk.uploader->wake();
        desk.center.answerAll();
        QCOMPARE(desk.center.arrived, desk.content);
        QCOMPARE(desk.center.requests.size(), std::size_t(4)); // how far it is, and three pieces
        QCOMPARE(desk.center.requests.back().headers.first().second, QByteArray("bytes 2097152-2097228/2097229"));
        QVERIFY(desk.box->waiting().empty());
    }

    void itWaitsForItsCommand()
    {
        Desk desk;
        desk.settled = false;
        desk.uploader->wake();
        QVERIFY(!desk.center.isAsked());
        desk.settled = true;
        desk.uploader->wake();
        desk.center.answerAll();
        QVERIFY(desk.box->waiting().empty());
    }

    void afterALossItGoesOnWhereItWas()
    {
        Desk desk;
        desk.uploader->wake();
        desk.center.answer(); // how far
        desk.center.answer(); // the first piece
        QCOMPARE(desk.uploader->progress().at(desk.id).sent, FileBox::pieceSize);
        desk.center.lose();
        QVERIFY(desk.box->holds(desk.id));
        QVERIFY(!desk.center.isAsked());
        const std::size_t before = desk.center.requests.size();
        desk.uploader->wake();
        desk.center.answerAll();
        QCOMPARE(desk.center.requests.size(), before + 3); // how far, and the two that were missing
        QCOMPARE(desk.center.arrived, desk.content);
    }

    void aPieceThatArrivedUnheardIsNotSentTwice()
    {
        Desk desk;
        desk.uploader->wake();
        desk.center.answer();
        desk.center.arrived = desk.content.left(FileBox::pieceSize); // the answer to it was lost
        desk.center.answerAll();
        QCOMPARE(desk.center.arrived, desk.content);
    }

    void whatWasDamagedOnTheWayComesAgain()
    {
        Desk desk;
        desk.center.damage = 1;
        desk.uploader->wake();
        desk.center.answerAll();
        QCOMPARE(desk.center.arrived, desk.content);
        QVERIFY(desk.box->waiting().empty());
    }

    void whatTheCenterDoesNotTakeStaysAndIsNamed()
    {
        Desk desk(1000);
        desk.center.refuse = true;
        desk.uploader->wake();
        desk.center.answerAll();
        QVERIFY(desk.box->holds(desk.id));
        QCOMPARE(desk.uploader->refused().at(desk.id).code, ErrorCode::UnsupportedMedia);
        const std::size_t before = desk.center.requests.size();
        desk.uploader->wake(); // not again and again
        QCOMPARE(desk.center.requests.size(), before);
    }

    void anUnknownAttachmentDoesNotHoldUpTheNext()
    {
        Desk desk(1000);
        desk.uploader->wake();
        desk.center.problem(404, "not-found");
        QVERIFY(!desk.center.isAsked());
        QVERIFY(desk.box->holds(desk.id));
    }
};

HUIMIN_TEST(UploaderTest)
#include "tst_uploader.moc"
