#include "ui/matters/takeinfiles.h"
#include "models/base/errortext.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int takeInPreviewWidth = 260;
constexpr int takeInPreviewHeight = 340;
} // namespace

TakeInFilesSheet::TakeInFilesSheet(QWidget& window, Desk& desk, TakeInForm& form, const TakeInPaper& paper)
    : Sheet(window, tr("%1：附件").arg(paper.material.name), QStringLiteral("files"), 760), m_desk(desk), m_form(form), m_material(paper.material.key), m_list(new RowList), m_preview(new QLabel)
{
    setAcceptDrops(true);
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("附件"));
    connect(m_list, &RowList::currentChanged, this, &TakeInFilesSheet::preview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFixedSize(dp(takeInPreviewWidth), dp(takeInPreviewHeight));
    body()->addLayout(hbox(14, Grow { vbox(0, m_list, Stretch {}) }, m_preview));
    connect(addAct(tr("选文件"), Button::Kind::Outlined, QStringLiteral("Ctrl+O"), QStringLiteral("files")), &Button::clicked, this, [this] { add(askForFiles(*this)); });
    connect(addAct(tr("粘贴"), Button::Kind::Outlined, QStringLiteral("Ctrl+V"), QStringLiteral("clipboard-list")), &Button::clicked, this, &TakeInFilesSheet::paste);
    connect(addAct(tr("拿掉"), Button::Kind::Outlined, QStringLiteral("Del"), QStringLiteral("trash-2")), &Button::clicked, this, &TakeInFilesSheet::removeCurrent);
    connect(addAct(tr("好了"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check")), &Button::clicked, this, &Sheet::close);
    open(m_list);
    list();
}

void TakeInFilesSheet::add(std::vector<Result<PickedFile>> picked)
{
    if (picked.empty())
        setNote(tr("剪贴板里没有图片，也没有文件。"));
    for (const Result<PickedFile>& file : picked) {
        if (file)
            keep(*file);
        else
            setNote(errorSentence(file.error()));
    }
}

void TakeInFilesSheet::keep(const PickedFile& file)
{
    TakeInFile made;
    made.id = AttachmentId(m_desk.newRecordId());
    made.materialKey = m_material;
    made.title = file.title;
    made.mediaType = file.mediaType;
    made.digest = QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
    made.size = file.content.size();
    // Named by the form first: what no draft names and no matter has would be taken for one to send.
    m_form.files.push_back(made);
    Q_EMIT changed();
    whenAnswered(*this, m_desk.keepFile(made.id, file.content), [this, made](const Status& kept) {
        if (!kept)
            std::erase_if(m_form.files, [&](const TakeInFile& each) { return each.id == made.id; });
        for (TakeInPaper& paper : m_form.papers())
            if (kept && paper.material.key == m_material && paper.state == MaterialState::Missing)
                paper.state = MaterialState::Brought;
        setNote(kept ? tr("放好了，受理时挂到办件上。") : errorSentence(kept.error()));
        list();
        Q_EMIT changed();
    });
}

void TakeInFilesSheet::list()
{
    const int before = m_list->current();
    m_list->clear();
    m_shown.clear();
    for (const TakeInFile& file : m_form.files) {
        if (file.materialKey != m_material)
            continue;
        m_shown.push_back(file.id);
        const auto kilobytes = std::max<std::int64_t>(1, file.size / 1024);
        m_list->add(new Row(hbox(10, Grow { middle(2, Label::elided(file.title, Type::Body, Token::Text), new Label(tr("%1，%2 KB，在这台电脑上").arg(file.mediaType.section(QLatin1Char('/'), 1).toUpper()).arg(kilobytes), Type::Note, Token::Text2)) }), 50, 8));
    }
    if (m_shown.empty()) {
        m_list->addPart(Label::wrapped(tr("还没有附件。把文件拖到这里，或从剪贴板粘贴。"), Type::Small, Token::Text2));
        m_preview->setPixmap({});
        return;
    }
    m_list->setCurrent(std::clamp(before, 0, m_list->count() - 1));
    preview();
}

const TakeInFile* TakeInFilesSheet::current() const
{
    const int index = m_list->current();
    if (index < 0 || index >= static_cast<int>(m_shown.size()))
        return nullptr;
    for (const TakeInFile& file : m_form.files)
        if (file.id == m_shown[static_cast<std::size_t>(index)])
            return &file;
    return nullptr;
}

void TakeInFilesSheet::preview()
{
    const TakeInFile* shown = current();
    m_preview->setPixmap({});
    if (!shown)
        return;
    m_preview->setAccessibleName(shown->title);
    if (shown->mediaType == QLatin1String("application/pdf")) {
        m_preview->setText(tr("PDF 文件，%1 KB").arg(shown->size / 1024));
        return;
    }
    whenAnswered(*this, m_desk.file(shown->id), [this, id = shown->id](const Result<QByteArray>& content) {
        const TakeInFile* now = current();
        const QImage image = content ? QImage::fromData(*content) : QImage();
        if (!now || now->id != id || image.isNull())
            return;
        const double ratio = devicePixelRatioF();
        QImage fitted = image.scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(ratio);
        m_preview->setPixmap(QPixmap::fromImage(fitted));
    });
}

void TakeInFilesSheet::removeCurrent()
{
    const TakeInFile* shown = current();
    if (!shown)
        return;
    std::erase_if(m_form.files, [id = shown->id](const TakeInFile& each) { return each.id == id; });
    list();
    Q_EMIT changed();
}

void TakeInFilesSheet::paste() { add(pickedFrom(*QApplication::clipboard()->mimeData())); }

void TakeInFilesSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Open))
        add(askForFiles(*this));
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        Sheet::keyPressEvent(event);
}

void TakeInFilesSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TakeInFilesSheet::dropEvent(QDropEvent* event)
{
    add(pickedFrom(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace huimin::ui
