#include "ui/matters/photofield.h"
#include "models/itemmodels/daywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QCheckBox>
#include <QPointer>

namespace huimin::ui {

PhotoField::PhotoField(const QString& label, const EventGround& ground, bool required, QWidget* parent)
    : QWidget(parent), m_list(vbox(2)), m_more(new Button(tr("加照片"), Button::Kind::Outlined, {}, QStringLiteral("camera"))), m_error(Label::wrapped({}, Type::Note, Token::Late))
{
    m_more->setMeasure(32);
    m_error->hide();
    m_more->setAccessibleName(tr("%1：加照片").arg(label));
    setLayout(vbox(4, new Label(required ? tr("%1（必填）").arg(label) : label, Type::Small, Token::Text2), m_list, hbox(8, m_more, Stretch {}), m_error));
    for (const Attachment& photo : ground.photos)
        add(photo, false);
    m_more->setEnabled(static_cast<bool>(ground.addPhoto));
    connect(m_more, &QAbstractButton::clicked, this, [this, ask = ground.addPhoto, label] {
        ask(label, [self = QPointer<PhotoField>(this)](const Attachment& photo) {
            if (self)
                self->add(photo, true);
        });
    });
}

void PhotoField::add(const Attachment& photo, bool chosen)
{
    auto* box = new QCheckBox(photo.createdAt.us ? tr("%1，%2").arg(photo.title, daywords::moment(photo.createdAt)) : photo.title);
    box->setChecked(chosen);
    m_list->addWidget(box);
    m_lines.push_back({ box, photo.id });
    connect(box, &QCheckBox::toggled, this, [this] { setError({}); });
    setError({});
    if (chosen)
        box->setFocus(Qt::OtherFocusReason);
}

std::vector<AttachmentId> PhotoField::chosen() const
{
    std::vector<AttachmentId> ids;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            ids.push_back(line.id);
    return ids;
}

void PhotoField::chooseAll()
{
    for (const Line& line : m_lines)
        line.box->setChecked(true);
}

void PhotoField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QWidget* PhotoField::control() const { return m_lines.empty() ? static_cast<QWidget*>(m_more) : m_lines.front().box; }

} // namespace huimin::ui
