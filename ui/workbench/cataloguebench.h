#pragma once
#include "models/matters/catalogueexchange.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include <QObject>
#include <QPointer>

namespace huimin::ui {

class Page;
class PaperOffice;
class Shell;

/// The catalogue within the workbench: the guide that everybody has, and for supervisors the editor, export and import.
class CatalogueBench final : public QObject {
    Q_OBJECT
public:
    CatalogueBench(Desk& desk, PaperOffice& papers, QObject* parent = nullptr);

    void attach(Shell& shell, ActionCollection& actions);
    /// The guide, by its key `items`; null for others.
    Page* makePage(const QString& key);
    void openItem(const QString& itemCode);
    /// Takes a file over after it was chosen: reads it, shows what is wrong line by line, else asks from when and sends it.
    void importFile(const QString& path);
    void exportTo(const QString& path);

Q_SIGNALS:
    void placeWanted(const QString& key);

private:
    void print(const QString& itemCode);
    void chooseImport();
    void chooseExport();
    void askFromWhen(const CatalogueFile& file);
    void send(const CatalogueFile& file, QDate effectiveOn);
    void showFaults(const Error& error);

    Desk& m_desk;
    PaperOffice& m_papers;
    QPointer<Shell> m_shell;
    ActionCollection* m_actions = nullptr;
};

} // namespace huimin::ui
