#include "ui/settings/preferences.h"
#include <QSettings>
#include <algorithm>

namespace huimin::ui {
namespace {
const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString scaleKey = QStringLiteral("scale");
} // namespace

Preferences readPreferences(const QString& file)
{
    const QSettings settings(file, QSettings::IniFormat);
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
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace huimin::ui
