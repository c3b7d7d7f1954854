#pragma once
#include "models/matters/attachment.h"
#include "models/matters/matter.h"
#include "models/sync/desk.h"
#include "ui/attachments/filepicking.h"
#include "ui/widgets/popup.h"
#include <QHash>

class QLabel;

namespace huimin::ui {

class FormField;
class RowList;

/// What the sheet shows: the files of a matter and the materials that they show.
struct AttachmentFile {
    std::vector<Attachment> attachments;
    std::vector<MatterMaterial> materials;
    QHash<QString, QString> names; ///< of materials, by key
};
Result<AttachmentFile> attachmentFile(RecordReader& records, MatterId matter);

/// The files of a matter (F7): put in from a file (Ctrl+O), by dropping or from the clipboard (Ctrl+V), to the material that is chosen;
/// seen, turned (R), moved to another material (Ctrl+Enter). They are kept sealed on this desk and go up by themselves.
class AttachmentSheet final : public Sheet {
    Q_OBJECT
public:
    AttachmentSheet(QWidget& window, Desk& desk, MatterId matter);
    /// Puts a file to the chosen material; false, and said in the sheet, where it is of another kind or too large.
    bool add(const QByteArray& content, const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void load();
    void showFiles();
    void preview();
    void put(const PickedFile& file);
    void addAll(const std::vector<Result<PickedFile>>& picked);
    void paste();
    void turn();
    void move();
    void arrange(const class QJsonObject& body);
    const Attachment* current() const;
    QString stateText(const Attachment& attachment) const;
    QString materialOf(const Attachment& attachment) const;

    Desk& m_desk;
    const MatterId m_matter;
    AttachmentFile m_file;
    FormField* m_material;
    RowList* m_list;
    QLabel* m_preview;
    int m_row = 0;
};

} // namespace huimin::ui
