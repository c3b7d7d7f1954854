#include "ui/attachments/attachmentsheet.h"
#include "models/base/errortext.h"
#include "models/commands/attachmentcommands.h"
#include "models/matters/catalogue.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int previewWidth = 320;
constexpr int previewHeight = 420;
}

Result<AttachmentFile> attachmentFile(RecordReader& records, MatterId matter)
{
    AttachmentFile file;
    auto attachments = relatedTo<Attachment>(records, matter.uuid);
    auto materials = relatedTo<MatterMaterial>(records, matter.uuid);
    auto kinds = allOf<Material>(records);
    if (!attachments)
        return attachments.error();
    if (!materials)
        return materials.error();
    if (!kinds)
        return kinds.error();
    file.attachments = std::move(*attachments);
    file.materials = std::move(*materials);
    for (const Material& kind : *kinds)
        file.names.insert(kind.key, kind.name);
    std::sort(file.attachments.begin(), file.attachments.end(), [](const Attachment& a, const Attachment& b) { return a.createdAt < b.createdAt; });
    return file;
}

AttachmentSheet::AttachmentSheet(QWidget& window, Desk& desk, MatterId matter)
    : Sheet(window, tr("附件"), QStringLiteral("files"), 860)
    , m_desk(desk)
    , m_matter(matter)
    , m_material(new FormField(tr("放到哪份材料"), FormField::Kind::Choice))
    , m_list(new RowList)
    , m_preview(new QLabel)
{
    setAcceptDrops(true);
    m_list->setKeepsCurrent(true);
    connect(m_list, &RowList::currentChanged, this, [this](int row) {
        m_row = row;
        preview();
    });
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFixedSize(dp(previewWidth), dp(previewHeight));
    body()->addWidget(m_material);
    body()->addLayout(hbox(14, Grow { vbox(0, m_list, Stretch {}) }, m_preview));
    auto* open = addAct(tr("选文件"), Button::Kind::Outlined, QStringLiteral("Ctrl+O"), QStringLiteral("files"));
    connect(open, &Button::clicked, this, [this] { addAll(askForFiles(*this)); });
    auto* fromClipboard = addAct(tr("粘贴"), Button::Kind::Outlined, QStringLiteral("Ctrl+V"), QStringLiteral("clipboard-list"));
    connect(fromClipboard, &Button::clicked, this, &AttachmentSheet::paste);
    auto* turned = addAct(tr("转 90°"), Button::Kind::Outlined, QStringLiteral("R"), QStringLiteral("refresh-cw"));
    connect(turned, &Button::clicked, this, &AttachmentSheet::turn);
    auto* moved = addAct(tr("归到这份材料"), Button::Kind::Outlined, QStringLiteral("Ctrl+Enter"));
    connect(moved, &Button::clicked, this, &AttachmentSheet::move);
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (types.contains(QStringLiteral("Attachment")))
            load();
    });
    Sheet::open(m_list);
    load();
}

void AttachmentSheet::load()
{
    whenAnswered(*this, m_desk.read<AttachmentFile>([matter = m_matter](RecordReader& records) { return attachmentFile(records, matter); }), [this](const Result<AttachmentFile>& file) {
        if (!file) {
            setNote(errorSentence(file.error()));
            return;
        }
        m_file = *file;
        showFiles();
    });
}

QString AttachmentSheet::stateText(const Attachment& attachment) const
{
    switch (attachment.state) {
    case AttachmentState::Uploading:
        return tr("在这台电脑上，连上中心自己传");
    case AttachmentState::Complete:
        return tr("中心收到了");
    case AttachmentState::Refused:
        return tr("中心没收：内容和类型不符");
    }
    return {};
}

QString AttachmentSheet::materialOf(const Attachment& attachment) const
{
    for (const MatterMaterial& material : m_file.materials)
        if (std::find(material.attachmentIds.begin(), material.attachmentIds.end(), attachment.id.uuid) != material.attachmentIds.end())
            return m_file.names.value(material.materialKey, material.materialKey);
    return tr("还没归到材料");
}

void AttachmentSheet::showFiles()
{
    const QString chosen = m_material->text();
    QVector<Choice> choices;
    for (const MatterMaterial& material : m_file.materials)
        choices.push_back({ material.materialKey, m_file.names.value(material.materialKey, material.materialKey) });
    m_material->setChoices(choices);
    m_material->setText(chosen.isEmpty() && !choices.isEmpty() ? choices.first().id : chosen);
    m_list->clear();
    for (const Attachment& attachment : m_file.attachments)
        m_list->add(new Row(hbox(10, Grow { middle(2, Label::elided(QStringLiteral("%1　%2").arg(materialOf(attachment), attachment.title), Type::Body, Token::Text),
                                    Label::elided(stateText(attachment), Type::Note, Token::Text2)) }), 50, 8));
    if (m_file.attachments.empty())
        setNote(tr("还没有附件。把文件拖到这里，或从剪贴板粘贴。"));
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(m_file.attachments.size()) - 1));
    if (!m_file.attachments.empty())
        m_list->setCurrent(m_row);
    preview();
    place();
}

const Attachment* AttachmentSheet::current() const
{
    return m_row >= 0 && m_row < static_cast<int>(m_file.attachments.size()) ? &m_file.attachments[static_cast<std::size_t>(m_row)] : nullptr;
}

void AttachmentSheet::preview()
{
    const Attachment* shown = current();
    m_preview->setPixmap({});
    m_preview->setAccessibleName(shown ? shown->title : QString());
    if (!shown)
        return;
    if (shown->mediaType == QLatin1String("application/pdf")) {
        m_preview->setText(tr("PDF 文件，%1 KB").arg(shown->size / 1024));
        return;
    }
    whenAnswered(*this, m_desk.file(shown->id), [this, id = shown->id](const Result<QByteArray>& content) {
        const Attachment* now = current();
        if (!now || now->id != id)
            return;
        const QImage image = content ? QImage::fromData(*content) : QImage();
        if (image.isNull()) {
            m_preview->setText(content ? tr("这张看不了，内容没有丢。") : tr("离线看不到，连上中心再看。"));
            return;
        }
        const int degrees = now->rotation.empty() ? 0 : now->rotation.front();
        const double ratio = devicePixelRatioF();
        QImage fitted = image.transformed(QTransform().rotate(degrees)).scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(ratio);
        m_preview->setPixmap(QPixmap::fromImage(fitted));
    });
}

bool AttachmentSheet::add(const QByteArray& content, const QString& title)
{
    const auto file = pickedContent(content, title);
    if (!file) {
        setNote(errorSentence(file.error()));
        return false;
    }
    put(*file);
    return true;
}

void AttachmentSheet::put(const PickedFile& file)
{
    AttachFileBody attach;
    attach.matterId = m_matter;
    if (!m_material->text().isEmpty())
        attach.materialKey = m_material->text();
    attach.digest = QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
    attach.size = file.content.size();
    attach.mediaType = file.mediaType;
    attach.title = file.title;
    if (file.mediaType != QLatin1String("application/pdf"))
        attach.pages = 1;
    const AttachmentId id(m_desk.newRecordId());
    Command command;
    command.type = QStringLiteral("AttachFile");
    command.entity = { QStringLiteral("Attachment"), id.uuid };
    command.body.json = toJson(attach);
    whenAnswered(*this, m_desk.submit(command), [this, id, content = file.content](const Result<CommandOutcome>& outcome) {
        if (!outcome) {
            setNote(errorSentence(outcome.error()));
            return;
        }
        whenAnswered(*this, m_desk.keepFile(id, content), [this](const Status& kept) {
            setNote(kept ? tr("放好了。") : errorSentence(kept.error()));
            load();
        });
    });
}

void AttachmentSheet::addAll(const std::vector<Result<PickedFile>>& picked)
{
    for (const Result<PickedFile>& file : picked) {
        if (file)
            put(*file);
        else
            setNote(errorSentence(file.error()));
    }
}

void AttachmentSheet::paste()
{
    const auto picked = pickedFrom(*QApplication::clipboard()->mimeData());
    if (picked.empty())
        setNote(tr("剪贴板里没有图片，也没有文件。"));
    addAll(picked);
}

void AttachmentSheet::arrange(const QJsonObject& what)
{
    const Attachment* shown = current();
    if (!shown)
        return;
    Command command;
    command.type = QStringLiteral("ArrangeAttachment");
    command.entity = { QStringLiteral("Attachment"), shown->id.uuid };
    command.baseRev = shown->rev;
    command.body.json = QJsonDocument(what).toJson(QJsonDocument::Compact);
    whenAnswered(*this, m_desk.submit(command), [this](const Result<CommandOutcome>& outcome) {
        if (!outcome)
            setNote(errorSentence(outcome.error()));
        else
            load();
    });
}

void AttachmentSheet::turn()
{
    if (const Attachment* shown = current()) {
        const int degrees = shown->rotation.empty() ? 0 : shown->rotation.front();
        arrange({ { QStringLiteral("rotation"), QJsonArray { (degrees + 90) % 360 } } });
    }
}

void AttachmentSheet::move() { arrange({ { QStringLiteral("materialKey"), m_material->text() } }); }

void AttachmentSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Open))
        addAll(askForFiles(*this));
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        turn();
    else if (enter && event->modifiers() == Qt::ControlModifier)
        move();
    else
        Sheet::keyPressEvent(event);
}

void AttachmentSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentSheet::dropEvent(QDropEvent* event)
{
    addAll(pickedFrom(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace huimin::ui
