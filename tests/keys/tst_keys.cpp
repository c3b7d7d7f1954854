#include "models/base/ownnumbers.h"
#include "tests/support/bench.h"
#include "ui/matters/itempicker.h"
#include <QDirIterator>
#include <QRegularExpression>
#include <QWindow>
#include <cstdio>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

namespace {

/// Counts what a person presses: every key that the window system brings to the window, Ctrl and Shift of a chord too. Keys reach the
/// window as they do from a keyboard, so that shortcuts, the focus and the input method have their say.
class KeyCounter final : public QObject {
public:
    KeyCounter() { qApp->installEventFilter(this); }
    ~KeyCounter() override { qApp->removeEventFilter(this); }
    int pressed = 0;
    int letters = 0; ///< of these those that type

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        // The window is asked about each key first, also where a shortcut takes it.
        if (object->isWindowType() && event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            ++pressed;
            letters += key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().at(0).isLetterOrNumber();
        }
        return false;
    }
};

/// A clerk at a keyboard.
class Typist : public Bench {
public:
    KeyCounter count;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(work->window().windowHandle(), key, modifiers);
        settle();
    }
    void write(const QString& latin)
    {
        for (const QChar c : latin)
            QTest::keyClick(work->window().windowHandle(), c.toLatin1());
        settle();
    }
    void sit(Role role)
    {
        family.desk.who.role = role;
        signIn();
        count.pressed = count.letters = 0;
    }
};

void tell(const QString& what, const QString& keys, int presses, int most)
{
    std::printf("TABLE: %3d of %3d  %s  [%s]\n", presses, most, qPrintable(what), qPrintable(keys));
    std::fflush(stdout);
}

struct Screen {
    const char* type; ///< class of the page
    const char* kind; ///< first part of its key
    const char* letters; ///< typed after Ctrl+K
    Role role = Role::Clerk;
    const char* from = ""; ///< the page on which it is offered; empty: anywhere
};
constexpr Screen screens[] = {
    { "StartPage", "start", "sy" },
    { "MattersPage", "matters", "bj" },
    { "StatesPage", "states", "hjt" },
    { "SyncPage", "sync", "tb" },
    { "NumbersPage", "numbers", "lsbh" },
    { "SettingsPage", "settings", "sz" },
    { "GuidePage", "guide", "qh" },
    { "HandoverPage", "handover", "lz" },
    { "ShiftView", "shift", "jb" },
    { "RatingsPage", "ratings", "cp", Role::Supervisor },
    { "ItemGuidePage", "items", "bszn" },
    { "ItemEditor", "item", "gzg", Role::Supervisor, "bszn" },
    { "PersonPage", "resident", "zwm" },
    { "EnterprisePage", "enterprise", "lh" },
    { "MatterPage", "matter", "" }, // the last four digits of its number
    { "TakeInPage", "takeIn", "sj", Role::Clerk, "zwm" },
    { "EventsPage", "events", "wg", Role::Supervisor },
    { "DayPage", "day", "zf", Role::Grid },
    { "MapPage", "map", "dt" },
    { "RulesPage", "rules", "gz" },
};
/// Of one record that is chosen in its list; the list is what letters lead to.
constexpr const char* chosenInTheList[] = { "EventPage" };
} // namespace

/// What a person has to press, counted in real key events and printed as a table by `tests/run keys`.
class KeysTest : public QObject {
    Q_OBJECT

    static constexpr int mostForAMatter = 12;
    static constexpr int mostLetters = 4;
    static constexpr int mostAfterATerm = 3;

private Q_SLOTS:
    void initTestCase() { std::printf("TABLE: presses of most\n"); }

    void knownPersonsInstantMatterWithoutPaper()
    {
        Typist typist;
        typist.sit(Role::Clerk);
        typist.press(Qt::Key_K, Qt::ControlModifier);
        typist.write(QStringLiteral("zwm"));
        typist.press(Qt::Key_F3);
        QVERIFY(typist.visible<ItemPicker>());
        typist.write(QStringLiteral("dq"));
        typist.press(Qt::Key_Return);
        QCOMPARE(typist.pageKind(), QStringLiteral("takeIn"));
        typist.press(Qt::Key_1); // the one thing that no record knows
        typist.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(typist.pageKind(), QStringLiteral("matter"));
        QVERIFY(!typist.family.desk.submitted.empty());
        const Matter matter = typist.family.desk.space.get<Matter>(typist.family.desk.submitted.back().entity.id);
        QCOMPARE(matter.stage, QStringLiteral("50"));
        tell(QStringLiteral("an instant matter of a known person, no paper: %1").arg(matter.itemName), QStringLiteral("Ctrl+K zwm F3 dq Enter 1 Ctrl+Enter"), typist.count.pressed, mostForAMatter);
        QVERIFY2(typist.count.pressed <= mostForAMatter, qPrintable(QString::number(typist.count.pressed)));
    }
    void anyScreenByFourLetters_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < static_cast<int>(std::size(screens)); ++i)
            QTest::newRow(screens[i].type) << i;
    }
    void anyScreenByFourLetters()
    {
        QFETCH(int, at);
        const Screen& screen = screens[at];
        Typist typist;
        typist.sit(screen.role);
        QString way;
        if (*screen.from) {
            typist.find(QString::fromLatin1(screen.from));
            way = QStringLiteral("on the page of Ctrl+K %1: ").arg(QLatin1String(screen.from));
        } else {
            // From another page than the one that is looked for.
            typist.find(QLatin1String(screen.kind) == QLatin1String("settings") ? QStringLiteral("tb") : QStringLiteral("sz"));
        }
        QVERIFY(typist.pageKind() != QLatin1String(screen.kind));
        typist.count.pressed = typist.count.letters = 0;
        typist.press(Qt::Key_K, Qt::ControlModifier);
        const QString letters = *screen.letters ? QString::fromLatin1(screen.letters) : makeMatterNumber(2026, u"03", u"01", 300).right(mostLetters);
        typist.write(letters);
        typist.press(Qt::Key_Return);
        if (typist.visible<ItemPicker>()) // what is taken in is asked for
            typist.press(Qt::Key_Return);
        QCOMPARE(typist.pageKind(), QString::fromLatin1(screen.kind));
        tell(QStringLiteral("screen %1").arg(QLatin1String(screen.type)), QStringLiteral("%1Ctrl+K %2 Enter").arg(way, letters), typist.count.pressed, mostLetters + 4);
        QVERIFY(typist.count.letters <= mostLetters);
    }
    void everyPageOfTheProgramStandsInTheTable()
    {
        QStringList listed;
        for (const Screen& screen : screens)
            listed << QLatin1String(screen.type);
        for (const char* chosen : chosenInTheList)
            listed << QLatin1String(chosen);
        static const QRegularExpression page(QStringLiteral("class (\\w+) final : public (?:Page|SubjectPage)\\b"));
        QStringList pages;
        QDirIterator headers(QStringLiteral(HUIMIN_SOURCE_DIR "/ui"), { QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto found = page.globalMatch(QString::fromUtf8(header.readAll()));
            while (found.hasNext())
                pages << found.next().captured(1);
        }
        QVERIFY(pages.size() > 10);
        for (const QString& each : pages)
            QVERIFY2(listed.contains(each), qPrintable(each));
    }
    void lookupAfterTheTerm_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("down"); ///< rows to go down
        QTest::addColumn<QString>("kind");
        QTest::newRow("initials") << QStringLiteral("zwm") << 0 << QStringLiteral("resident");
        QTest::newRow("pinyin") << QStringLiteral("zhangweiming") << 0 << QStringLiteral("resident");
        QTest::newRow("telephone") << QStringLiteral("13950002345") << 0 << QStringLiteral("resident");
        QTest::newRow("last four digits") << QStringLiteral("2345") << 0 << QStringLiteral("resident");
        QTest::newRow("matter") << makeMatterNumber(2026, u"03", u"01", 300) << 0 << QStringLiteral("matter");
        QTest::newRow("second of the same name") << QStringLiteral("zwm") << 1 << QStringLiteral("resident");
    }
    void lookupAfterTheTerm()
    {
        QFETCH(QString, term);
        QFETCH(int, down);
        QFETCH(QString, kind);
        Typist typist;
        typist.sit(Role::Clerk);
        typist.press(Qt::Key_K, Qt::ControlModifier);
        typist.write(term);
        typist.count.pressed = 0;
        for (int i = 0; i < down; ++i)
            typist.press(Qt::Key_Down);
        typist.press(Qt::Key_Return);
        QCOMPARE(typist.pageKind(), kind);
        tell(QStringLiteral("lookup, %1: after the term").arg(QLatin1String(QTest::currentDataTag())), down ? QStringLiteral("Down Enter") : QStringLiteral("Enter"), typist.count.pressed, mostAfterATerm);
        QVERIFY(typist.count.pressed <= mostAfterATerm);
    }
};
HUIMIN_TEST(KeysTest)
#include "tst_keys.moc"
