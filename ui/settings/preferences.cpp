#include "ui/settings/preferences.h"
#include <QSettings>
#include <algorithm>

namespace huimin::ui {
namespace {
const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString scaleKey = QStringLiteral("scale");
const QString printersKey = QStringLiteral("printers"); ///< a group: the number of a kind and its printer
} // namespace

Preferences readPreferences(const QString& file)
{
    QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    const QString language = settings.value(languageKey).toString();
    if (language == QLatin1String("en"))
        preferences.language = language;
    const QString appearance = settings.value(appearanceKey).toString();
    if (appearance == QLatin1String("dark"))
        preferences.appearance = Appearance::Dark;
    else if (appearance == QLatin1String("highContrast"))
        preferences.appearance = Appearance::HighContrast;
    preferences.scale = std::clamp(settings.value(scaleKey, 1.0).toDouble(), 1.0, 2.0);
    settings.beginGroup(printersKey);
    const QStringList kinds = settings.childKeys();
    for (const QString& kind : kinds)
        preferences.printers.byKind.insert(kind, settings.value(kind).toString());
    return preferences;
}

bool writePreferences(const QString& file, const Preferences& preferences)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(languageKey, preferences.language);
    settings.setValue(appearanceKey, preferences.appearance == Appearance::Dark ? QStringLiteral("dark")
            : preferences.appearance == Appearance::HighContrast               ? QStringLiteral("highContrast")
                                                                               : QStringLiteral("light"));
    settings.setValue(scaleKey, preferences.scale);
    settings.remove(printersKey);
    settings.beginGroup(printersKey);
    for (auto it = preferences.printers.byKind.begin(); it != preferences.printers.byKind.end(); ++it)
        settings.setValue(it.key(), it.value());
    settings.endGroup();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace huimin::ui
