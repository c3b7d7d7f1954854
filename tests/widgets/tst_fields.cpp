#include "tests/support/testregistry.h"
#include "tests/widgets/hands.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include <QSignalSpy>

using namespace huimin;
using huimin::test::accessible;
using huimin::test::type;

class FieldsTest : public QObject {
    Q_OBJECT
    ui::Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }

    void errorOfAFieldIsTheDescriptionOfItsControl()
    {
        ui::FormField field(QStringLiteral("银行账号"), ui::FormField::Kind::Digits);
        field.setRequired(true);
        field.setHelp(QStringLiteral("看卡面。"));
        field.show();
        QCOMPARE(accessible(*field.control(), QAccessible::Name), QStringLiteral("银行账号，必填"));
        QCOMPARE(accessible(*field.control(), QAccessible::Description), QStringLiteral("看卡面。"));
        field.setError(QStringLiteral("账号少 1 位。"));
        QCOMPARE(accessible(*field.control(), QAccessible::Description), QStringLiteral("账号少 1 位。"));
        field.setError({});
        QCOMPARE(accessible(*field.control(), QAccessible::Description), QStringLiteral("看卡面。"));
    }
    void numberFieldHasNoInputMethodAndFoldsFullWidth()
    {
        ui::FormField number(QStringLiteral("手机"), ui::FormField::Kind::Digits);
        ui::FormField text(QStringLiteral("姓名"));
        QCOMPARE(number.control()->inputMethodQuery(Qt::ImEnabled).toBool(), false);
        QCOMPARE(text.control()->inputMethodQuery(Qt::ImEnabled).toBool(), true);
        QSignalSpy edited(&number, &ui::FormField::edited);
        type(number.control(), QStringLiteral("１３９00"));
        QCOMPARE(number.text(), QStringLiteral("13900"));
        QCOMPARE(edited.last().first().toString(), QStringLiteral("13900"));
        ui::FormField code(QStringLiteral("证件"), ui::FormField::Kind::Code);
        type(code.control(), QStringLiteral("３５０203x"));
        QCOMPARE(code.text(), QStringLiteral("350203X"));
    }
    void lengthOfAFieldCountsCharactersNotUnits()
    {
        ui::FormField name(QStringLiteral("姓名"));
        name.setMaxCodePoints(2);
        type(name.control(), QStringLiteral("吴") + QString::fromUcs4(U"\U00020164", 1) + QStringLiteral("三"));
        QCOMPARE(name.text(), QStringLiteral("吴") + QString::fromUcs4(U"\U00020164", 1));
        auto* line = qobject_cast<QLineEdit*>(name.control());
        line->setText(QString(1000000, QLatin1Char('a')));
        QCOMPARE(name.text().size(), 2);
    }
    void dateFieldSaysWhatIsWrongWhenItIsLeft()
    {
        QCOMPARE(ui::dateOf(QStringLiteral("20261224")), QDate(2026, 12, 24));
        QCOMPARE(ui::dateOf(QStringLiteral("2026年12月4日")), QDate(2026, 12, 4));
        QCOMPARE(ui::dateOf(QStringLiteral("２０２６．１２．２４")), QDate(2026, 12, 24));
        QVERIFY(!ui::dateOf(QStringLiteral("2026-02-30")));
        QCOMPARE(ui::dateProblem(QStringLiteral("2026-13-02")), QStringLiteral("没有 13 月，改成 01 到 12。"));
        QCOMPARE(ui::dateProblem(QStringLiteral("2026-02-30")), QStringLiteral("2 月没有 30 日，最多到 28 日。"));

        QWidget window;
        auto* date = new ui::FormField(QStringLiteral("有效到"), ui::FormField::Kind::Date);
        auto* next = new ui::FormField(QStringLiteral("下一格"));
        window.setLayout(ui::vbox(0, date, next));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        date->control()->setFocus();
        QTest::keyClicks(date->control(), QStringLiteral("20261302"));
        QTest::keyClick(date->control(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), next->control());
        QCOMPARE(date->error(), QStringLiteral("没有 13 月，改成 01 到 12。"));
        QTest::keyClick(next->control(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), date->control());
        date->setText(QStringLiteral("20261224"));
        QTest::keyClick(date->control(), Qt::Key_Return);
        QCOMPARE(date->error(), QString());
        QCOMPARE(date->text(), QStringLiteral("2026-12-24"));
    }
    void enterBelongsToTheInputMethodWhileItComposes()
    {
        QWidget window;
        auto* first = new ui::FormField(QStringLiteral("姓名"));
        auto* second = new ui::FormField(QStringLiteral("地址"));
        window.setLayout(ui::vbox(0, first, second));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->control()->setFocus();
        QInputMethodEvent composing(QStringLiteral("zhang"), {});
        QCoreApplication::sendEvent(first->control(), &composing);
        QTest::keyClick(first->control(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), first->control());
        QInputMethodEvent committed(QString(), {});
        committed.setCommitString(QStringLiteral("张"));
        QCoreApplication::sendEvent(first->control(), &committed);
        QTest::keyClick(first->control(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), second->control());
        QCOMPARE(first->text(), QStringLiteral("张"));
    }
    void lockedFieldIsSkippedAndCannotBeChanged()
    {
        QWidget window;
        auto* first = new ui::FormField(QStringLiteral("一"));
        auto* locked = new ui::FormField(QStringLiteral("申请人"));
        auto* last = new ui::FormField(QStringLiteral("三"));
        locked->setText(QStringLiteral("王秀英"));
        locked->lock(QStringLiteral("户籍库"));
        window.setLayout(ui::vbox(0, first, locked, last));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->control()->setFocus();
        QTest::keyClick(first->control(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), last->control());
        type(locked->control(), QStringLiteral("改"));
        QCOMPARE(locked->text(), QStringLiteral("王秀英"));
        QVERIFY(accessible(*locked->control(), QAccessible::Description).contains(QStringLiteral("户籍库")));
    }
    void settingAFieldIsSilentAndChoicesKeepTheirAnswer()
    {
        ui::FormField choice(QStringLiteral("关系"), ui::FormField::Kind::Choice);
        QSignalSpy edited(&choice, &ui::FormField::edited);
        choice.setChoices({ { QStringLiteral("son"), QStringLiteral("儿子") }, { QStringLiteral("wife"), QStringLiteral("妻") } });
        choice.setText(QStringLiteral("wife"));
        QCOMPARE(choice.text(), QStringLiteral("wife"));
        choice.setChoices({ { QStringLiteral("wife"), QStringLiteral("妻") }, { QStringLiteral("none"), QStringLiteral("没有") } });
        QCOMPARE(choice.text(), QStringLiteral("wife"));
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(choice.control(), Qt::Key_Down);
        QCOMPARE(choice.text(), QStringLiteral("none"));
        QCOMPARE(edited.count(), 1);
    }
};
HUIMIN_TEST(FieldsTest)
#include "tst_fields.moc"
