#pragma once
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/formfield.h"
#include "ui/workbench/workbench.h"
#include <QTemporaryDir>

namespace huimin::test {

/// The whole client over the family's desk in memory, driven by keys. No printer answers, whatever this computer has.
class Bench : public WindowHands {
public:
    Family family; // the desk outlives the window
    ui::Theme theme;
    QTemporaryDir folder;
    std::unique_ptr<ui::Workbench> work;

    explicit Bench(const ui::Preferences& preferences = {})
    {
        qputenv("CUPS_SERVER", "127.0.0.1:1");
        theme.install(*qApp);
        theme.setMotion(false);
        ui::writePreferences(preferencesFile(), preferences);
        ui::Workbench::Options options;
        options.preferencesFile = preferencesFile();
        options.center = QStringLiteral("http://127.0.0.1:8080");
        options.version = QStringLiteral("0.1.0");
        work = std::make_unique<ui::Workbench>(family.desk, theme, options);
        SyncState state = family.desk.state();
        state.link = LinkState::SignedOut;
        family.desk.setState(state);
        work->start();
        take();
    }
    ~Bench()
    {
        work.reset();
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }
    QString preferencesFile() const { return folder.filePath(QStringLiteral("huimin.ini")); }
    /// Takes hold of the window, also after it was built anew.
    void take(QSize size = { 1440, 900 })
    {
        setWindow(&work->window());
        work->window().showNormal();
        work->window().resize(size);
        work->window().activateWindow();
        QApplication::setActiveWindow(&work->window()); // where there is no window manager to do it
        static_cast<void>(QTest::qWaitForWindowActive(&work->window()));
        settle();
    }
    void signIn(const QString& password = QStringLiteral("huimin-demo"))
    {
        type(QStringLiteral("clerk"));
        key(Qt::Key_Return);
        type(password);
        key(Qt::Key_Return);
        settle();
    }
    ui::Page* page() const { return work->shell().pages().current(); }
    QString pageKind() const { return page() ? page()->key().section(QLatin1Char('/'), 0, 0) : QString(); }
    /// Finds by the omnibox and goes to the first answer.
    void find(const QString& typed)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(typed);
        settle();
        key(Qt::Key_Return);
        settle();
    }
    /// Windows beside the one of the program: there must be none.
    QStringList strays() const
    {
        QStringList names;
        for (const QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window != &work->window())
                names << QString::fromLatin1(window->metaObject()->className());
        return names;
    }
};

} // namespace huimin::test
