#pragma once
#include "models/itemmodels/takeinform.h"
#include "models/sync/desk.h"
#include "ui/attachments/filepicking.h"
#include "ui/widgets/popup.h"

class QLabel;

namespace huimin::ui {

class RowList;

/// The files of one paper before the matter is there (Shift+F7): from a file (Ctrl+O), the clipboard (Ctrl+V) or dropped. They lie sealed
/// on this desk, go with the draft, and are put to the matter when it is taken in.
class TakeInFilesSheet final : public Sheet {
    Q_OBJECT
public:
    /// Adds to `form`, which outlives it.
    TakeInFilesSheet(QWidget& window, Desk& desk, TakeInForm& form, const TakeInPaper& paper);
    /// Takes what was picked; what cannot be taken is said in the sheet.
    void add(std::vector<Result<PickedFile>> picked);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void keep(const PickedFile& file);
    void list();
    void preview();
    void removeCurrent();
    void paste();
    const TakeInFile* current() const;

    Desk& m_desk;
    TakeInForm& m_form;
    const QString m_material;
    RowList* m_list;
    QLabel* m_preview;
    std::vector<AttachmentId> m_shown;
};

} // namespace huimin::ui
