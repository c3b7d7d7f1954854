#include "tests/support/testregistry.h"

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

/// Runs every registered class. `--class NAME` (before Qt Test's own arguments) runs one.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    QStringList arguments = application.arguments();
    QString only;
    if (const auto at = arguments.indexOf(QLatin1String("--class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    int failures = 0;
    int ran = 0;
    for (const auto& make : huimin::test::registry()) {
        const auto object = make();
        if (!only.isEmpty() && QLatin1String(object->metaObject()->className()) != only)
            continue;
        ++ran;
        failures += QTest::qExec(object.get(), arguments);
    }
    if (ran == 0) {
        qCritical("no test class of that name");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
