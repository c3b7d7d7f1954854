#pragma once
#include <QInputMethodEvent>
#include <algorithm>
#include "tests/support/testregistry.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/shell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QDir>
#include <QScrollArea>

namespace huimin::test {

/// The hands and eyes of a person at a window.
class WindowHands {
public:
    void setWindow(QWidget* window) { m_window = window; }

    /// Lets answered futures and reloads arrive; on a busy machine also what follows from an event that alone took all of the time.
    void settle()
    {
        QElapsedTimer since;
        since.start();
        for (int quiet = 0; since.elapsed() < 120 || (quiet < 3 && since.elapsed() < 5'000);) {
            QElapsedTimer pass;
            pass.start();
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            quiet = pass.elapsed() < 10 ? quiet + 1 : 0;
        }
    }
    /// To whatever has the focus, as the window system would.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window, key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text)
    {
        // Chinese comes from an input method, not from keys.
        const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
        if (isLatin) {
            QTest::keyClicks(QApplication::focusWidget(), text);
        } else {
            QInputMethodEvent event;
            event.setCommitString(text);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
        QApplication::processEvents();
    }

    /// Every text that can be seen: labels, chips, rows by their spoken names.
    static QStringList texts(const QWidget& of)
    {
        QStringList out;
        for (const auto* label : of.findChildren<ui::Label*>())
            if (label->isVisible())
                out << label->fullText();
        for (const auto* chip : of.findChildren<ui::Chip*>())
            if (chip->isVisible())
                out << chip->face().text;
        return out;
    }
    static bool shows(const QWidget& of, const QString& text) { return texts(of).filter(text).size() > 0; }
    /// Everything a screen reader can be told.
    static QString spoken(QWidget& of)
    {
        QString out;
        const auto widgets = of.findChildren<QWidget*>();
        for (QWidget* widget : widgets)
            if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget))
                out += face->text(QAccessible::Name) + QLatin1Char('\n') + face->text(QAccessible::Description) + QLatin1Char('\n')
                    + face->text(QAccessible::Value) + QLatin1Char('\n');
        return out;
    }
    template <typename T> T* visible() const
    {
        for (T* each : m_window->findChildren<T*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// Writes a picture into HUIMIN_SHOTS, where that is set.
    void shot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("HUIMIN_SHOTS");
        if (!folder.isEmpty())
            m_window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

private:
    QWidget* m_window = nullptr;
};

/// A window of 1440 × 900 in which a page is driven by keys as a person would.
class PageHost : public WindowHands {
public:
    ui::Theme theme;
    ui::ActionCollection actions;
    std::unique_ptr<ui::Shell> shell;

    explicit PageHost(ui::Appearance appearance = ui::Appearance::Light)
        : theme(appearance)
    {
        theme.install(*qApp);
        theme.setMotion(false);
        shell = std::make_unique<ui::Shell>(actions);
        shell->setPlaces({ { QStringLiteral("start"), QStringLiteral("house"), QStringLiteral("首页"), {} },
                             { QStringLiteral("people"), QStringLiteral("users"), QStringLiteral("对象"), {} },
                             { QStringLiteral("matters"), QStringLiteral("files"), QStringLiteral("办件"), {} } },
            { { QStringLiteral("sync"), QStringLiteral("refresh-cw"), QStringLiteral("同步"), {} } });
        shell->setPerson(QStringLiteral("林芳"), QStringLiteral("12 号窗口"));
        shell->strip().setSync(ui::Token::OkFill, QStringLiteral("1 分钟前已同步"));
        shell->strip().setTime(QStringLiteral("10:42"));
        shell->resize(1440, 900);
        setWindow(shell.get());
    }

    void open(ui::Page* page)
    {
        shell->show();
        shell->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(shell.get()));
        shell->pages().open(page);
        settle();
    }
};

} // namespace huimin::test
