#pragma once
#include "models/papers/templates.h"
#include "ui/settings/preferences.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include <QVector>

namespace huimin::ui {

class Options;
class PrinterCard;

/// Language, appearance, size of type and the printers of papers; each choice holds at once. Digits choose, Tab goes on.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const Preferences& preferences, const QString& center, const QString& version, const std::vector<RefusedTemplate>& refused, QWidget* parent = nullptr);
    QString title() const override { return tr("设置"); }
    QString key() const override { return QStringLiteral("settings"); }
    QString place() const override { return QStringLiteral("settings"); }
    QString icon() const override { return QStringLiteral("settings"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    /// The question that has the focus: a new size or language builds the page anew, and one goes on where one was.
    QString spot() const override;
    void goToSpot(const QString& spot) override;
    void arrange(int width) override { m_stacking.arrange(width); }

Q_SIGNALS:
    void changed(const huimin::ui::Preferences& preferences);
    void passwordChangeRequested();

private:
    Preferences m_preferences;
    QVector<Options*> m_options;
    PrinterCard* m_printers;
    Stacking m_stacking;
};

} // namespace huimin::ui
