#include "ui/profile/contacteditor.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/commands/editcommands.h"
#include "models/registry/enterprise.h"
#include "models/registry/fieldcheck.h"
#include "ui/profile/subjectwords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::ui {
namespace {

const QString draftKind = QStringLiteral("contact");

QByteArray jsonText(const QString& text)
{
    return composeJson([&](JsonWriter& out) { out.string(text); });
}

QString labelOf(const Schema& schema, const Field& field)
{
    return QCoreApplication::translate(schema.type, field.label);
}

} // namespace

ContactEditor::ContactEditor(
    Desk& desk, RecordRef subject, std::shared_ptr<void> entity, std::int64_t baseRev, const QString& name, QWidget* parent)
    : Card(tr("改 %1 的联系方式").arg(name), parent)
    , m_desk(desk)
    , m_subject(std::move(subject))
    , m_schema(schemaByType(m_subject.type.toStdString()))
    , m_entity(std::move(entity))
    , m_baseRev(baseRev)
    , m_summary(Label::wrapped({}, Type::Small, Token::Text3))
    , m_save(new Button(tr("保存联系方式"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check")))
{
    header()->setNote(tr("空着的格子不改"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const Field& field : m_schema->fields)
        if (isContactField(field) && !field.has(MergeSet))
            addEntry(field, *grid, at++);
    body()->addLayout(grid);
    body()->addSpacing(dp(4));
    auto* back = new Button(tr("退回"), Button::Kind::Outlined, QStringLiteral("Esc"));
    m_save->setMeasure(38);
    back->setMeasure(38);
    body()->addLayout(hbox(12, Grow { m_summary }, back, m_save));
    body()->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, [this] {
        keep();
        Q_EMIT left();
    });
    connect(m_save, &QAbstractButton::clicked, this, &ContactEditor::save);
    m_keep.setSingleShot(true);
    m_keep.setInterval(2000);
    connect(&m_keep, &QTimer::timeout, this, &ContactEditor::keep);
    restore();
}

ContactEditor::~ContactEditor()
{
    // The fields outlive the entries: while they go they may still lose the focus and say so.
    for (const Entry& entry : m_entries) {
        entry.control->disconnect(this);
        if (entry.gone)
            entry.gone->disconnect(this);
    }
}

void ContactEditor::addEntry(const Field& field, QGridLayout& grid, int at)
{
    const bool isChoice = &field == &fieldOf<&Resident::contactPreference>();
    const bool isNumber = field.has(MaskPhone | MaskAccount);
    auto* control = new FormField(labelOf(*m_schema, field),
        isChoice       ? FormField::Kind::Choice
            : isNumber ? FormField::Kind::Code
                       : FormField::Kind::Text);
    Entry entry { &field, control, nullptr, QString::fromUtf8(fieldJson(field, m_entity.get())) };
    if (isChoice) {
        QVector<Choice> choices;
        for (const auto& each : EnumTexts<ContactChannel>::list)
            choices.append({ QString::fromUtf8(each.text), subjectwords::contactChannel(each.value) });
        control->setChoices(choices);
        control->setText(field.ops->text(field.in(m_entity.get())));
    } else {
        const bool empty = field.ops->empty(field.in(m_entity.get()));
        const QString masked = empty ? QString() : huimin::mask(maskKindOf(field.attributes), field.ops->text(field.in(m_entity.get())));
        control->setPlaceholder(empty ? tr("没有记录") : tr("现在是 %1").arg(masked));
        control->setMaxCodePoints(field.maxLength);
        if (!empty && field.ops->optional) {
            entry.gone = new QCheckBox(tr("这一项作废，不再用"));
            connect(entry.gone, &QCheckBox::toggled, this, [this, control](bool gone) {
                m_changed = true;
                m_keep.start();
                control->setText({});
                control->setError({});
                control->control()->setEnabled(!gone);
            });
        }
    }
    control->keepMessagePlace(true);
    grid.addLayout(vbox(2, control, entry.gone), at / 2, at % 2, Qt::AlignTop);
    m_entries.push_back(entry);
    const size_t index = m_entries.size() - 1;
    connect(control, &FormField::edited, this, [this, index] {
        m_changed = true;
        m_keep.start();
        m_entries[index].control->setError({});
    });
    connect(control, &FormField::left, this, [this, index] {
        const auto copy = m_schema->make();
        check(m_entries[index], copy.get());
    });
}

void ContactEditor::takeFocus()
{
    if (!m_entries.empty())
        m_entries.front().control->control()->setFocus(Qt::OtherFocusReason);
}

QString ContactEditor::check(Entry& entry, void* into)
{
    const Field& field = *entry.field;
    const QString text = entry.control->text().trimmed();
    if (entry.gone && entry.gone->isChecked()) {
        const auto empty = m_schema->make();
        field.ops->assign(field.at(into), field.in(empty.get()));
        return {};
    }
    if (text.isEmpty()) {
        field.ops->assign(field.at(into), field.in(m_entity.get()));
        entry.control->setError({});
        return {};
    }
    QString code;
    if (const auto issue = setFieldJson(field, into, jsonText(text)))
        code = issue->code;
    if (code.isEmpty()) {
        normaliseField(field, into);
        code = fieldProblem(field, into, m_desk.clock().today());
    }
    entry.control->setError(code.isEmpty() ? QString() : fieldIssueSentence(code));
    return code;
}

void ContactEditor::save()
{
    if (m_saving)
        return;
    const auto copy = m_schema->make();
    QByteArray fields;
    int problems = 0;
    int changes = 0;
    const QByteArray body = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("fields");
        out.startObject();
        for (Entry& entry : m_entries) {
            if (!check(entry, copy.get()).isEmpty()) {
                ++problems;
                continue;
            }
            const QByteArray now = fieldJson(*entry.field, copy.get());
            if (now == entry.before.toUtf8())
                continue;
            ++changes;
            out.key(entry.field->name);
            out.startObject();
            out.key("old");
            out.raw(entry.before.toUtf8());
            out.key("new");
            out.raw(now);
            out.endObject();
        }
        out.endObject();
        out.endObject();
    });
    if (problems > 0) {
        m_summary->setToken(Token::Late);
        m_summary->setText(tr("还有 %n 处要改，按 Ctrl+J 过去。", nullptr, problems));
        nextProblem();
        return;
    }
    if (changes == 0) {
        m_summary->setToken(Token::Text3);
        m_summary->setText(tr("没有改动。"));
        return;
    }
    Command command;
    command.type = QStringLiteral("EditContact");
    command.entity = m_subject;
    command.baseRev = m_baseRev;
    command.body.json = body;
    m_saving = true;
    m_save->setEnabled(false);
    whenAnswered(*this, m_desk.submit(std::move(command)), [this](const Result<CommandOutcome>& outcome) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!outcome) {
            showErrors(outcome.error());
            return;
        }
        m_keep.stop();
        m_changed = false;
        if (!m_draft.isNull())
            static_cast<void>(m_desk.removeDraft(m_draft));
        Q_EMIT finished(true);
    });
}

void ContactEditor::showErrors(const Error& error)
{
    for (const FieldIssue& issue : error.fields)
        for (Entry& entry : m_entries)
            if (issue.path.contains(QStringLiteral("/%1").arg(QString::fromLatin1(entry.field->name))))
                entry.control->setError(fieldIssueSentence(issue.code));
    m_summary->setToken(Token::Late);
    m_summary->setText(tr("没存成：%1 填的都还在。").arg(errorSentence(error)));
    nextProblem();
}

void ContactEditor::nextProblem()
{
    size_t from = 0;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].control->isAncestorOf(focusWidget()))
            from = i + 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[(from + i) % m_entries.size()];
        if (!entry.control->error().isEmpty()) {
            entry.control->control()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QByteArray ContactEditor::typed() const
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        for (const Entry& entry : m_entries) {
            if (entry.control->text().isEmpty() && !(entry.gone && entry.gone->isChecked()))
                continue;
            out.key(entry.field->name);
            if (entry.gone && entry.gone->isChecked())
                out.null();
            else
                out.string(entry.control->text());
        }
        out.endObject();
    });
}

void ContactEditor::keep()
{
    m_keep.stop();
    if (!m_changed)
        return;
    Draft draft;
    if (m_draft.isNull())
        m_draft = DraftId(m_desk.newRecordId());
    draft.id = m_draft;
    draft.kind = draftKind;
    draft.subjectId = m_subject.id;
    draft.fields.json = typed();
    draft.title = header()->title();
    static_cast<void>(m_desk.saveDraft(draft));
}

void ContactEditor::restore()
{
    whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
        if (!drafts || m_changed)
            return;
        for (const Draft& draft : *drafts) {
            if (draft.kind != draftKind || draft.subjectId != m_subject.id)
                continue;
            m_draft = draft.id;
            const QJsonObject kept = QJsonDocument::fromJson(draft.fields.json).object();
            for (const Entry& entry : m_entries) {
                const auto value = kept.constFind(QLatin1String(entry.field->name));
                if (value == kept.constEnd())
                    continue;
                if (value->isNull() && entry.gone)
                    entry.gone->setChecked(true);
                else
                    entry.control->setText(value->toString());
            }
            m_summary->setText(tr("上次没存完的还在这里。"));
            break;
        }
    });
}

} // namespace huimin::ui
