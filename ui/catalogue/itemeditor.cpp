#include "ui/catalogue/itemeditor.h"
#include "models/base/errortext.h"
#include "models/commands/cataloguecommands.h"
#include "models/matters/itemdifference.h"
#include "models/matters/itemversions.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"
#include "ui/catalogue/itemrowsheet.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>
#include <QScrollArea>

namespace huimin::ui {
namespace {
constexpr int draftMs = 800;
constexpr int lineHeight = 44;
const QString itemDraftKind = QStringLiteral("item");

Result<ItemEditor::Load> gatherForEditor(RecordReader& records, const QString& code)
{
    auto versions = versionsOf(records, code);
    if (!versions)
        return versions.error();
    ItemEditor::Load out;
    if (!versions->empty())
        out.item = std::move(versions->back());
    auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    out.materials = std::move(*materials);
    auto departments = allOf<Department>(records);
    if (!departments)
        return departments.error();
    out.departments = std::move(*departments);
    const auto matters = allOf<Matter>(records);
    if (!matters)
        return matters.error();
    out.openMatters = static_cast<int>(std::count_if(matters->begin(), matters->end(), [&](const Matter& matter) { return matter.itemCode == code && matterStates().isOpen(matter.stage); }));
    return out;
}

QString cellsText(const Field& field, const QStringList& row, const QHash<QString, Material>& kinds)
{
    const QString name = QString::fromLatin1(field.name);
    QStringList cells = row;
    const bool papers = name == QLatin1String("materials") || name == QLatin1String("start") || name == QLatin1String("lateMaterials");
    if (papers && kinds.contains(row.value(0)))
        cells[0] = QStringLiteral("%1 %2").arg(row.value(0), kinds.value(row.value(0)).name);
    if (name == QLatin1String("questions"))
        cells = { row.value(1), ItemEditor::tr("%n 个答案", nullptr, static_cast<int>(row.value(4).split(QLatin1Char('\n'), Qt::SkipEmptyParts).size())) };
    cells.removeAll(QString());
    return cells.join(ItemEditor::tr("，"));
}
} // namespace

ItemEditor::ItemEditor(Desk& desk, ActionCollection& actions, const QString& itemCode, QWidget* parent)
    : Page(parent), m_desk(desk), m_itemCode(itemCode), m_head(Label::elided({}, Type::Page, Token::Text, Weight::DemiBold)), m_touched(Label::elided({}, Type::Small, Token::Text2)),
      m_linesCard(new Card(tr("各项"))), m_scroll(new QScrollArea), m_lines(new RowList), m_editCard(new Card(tr("这一项"))), m_editBody(new QVBoxLayout), m_differenceCard(new Card(tr("和上一版的差别"))),
      m_difference(Label::wrapped({}, Type::Body, Token::Text)), m_effective(new FormField(tr("从哪天起"), FormField::Kind::Date)), m_told(Label::wrapped({}, Type::Small, Token::Text2)),
      m_publish(new Button(tr("发布"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("send")))
{
    build(actions);
    m_linesCard->showLoading(8);
    load();
}

void ItemEditor::build(ActionCollection& actions)
{
    body()->addLayout(vbox(2, m_head, m_touched));
    m_lines->setKeepsCurrent(true);
    m_lines->setAccessibleName(tr("各项"));
    m_scroll->setWidget(m_lines);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_lines->setAutoFillBackground(false);
    m_linesCard->setPadding(0, 8);
    m_linesCard->body()->addWidget(m_scroll, 1);
    m_linesCard->setMinimumHeight(dp(560));
    m_editCard->body()->addLayout(m_editBody);
    m_differenceCard->body()->addWidget(m_difference);
    body()->addLayout(hbox(12, Grow { m_linesCard }, Grow { vbox(12, m_editCard, m_differenceCard, Stretch {}) }), 1);
    auto* stop = new Button(tr("取消这个事项"), Button::Kind::Danger, QStringLiteral("Ctrl+Shift+D"), QStringLiteral("circle-x"));
    auto* bar = new QWidget;
    m_effective->setFixedWidth(dp(220));
    m_publish->setMeasure(38);
    bar->setLayout(padded(hbox(12, m_effective, Grow { m_told }, stop, m_publish), 24, 8, 24, 8));
    setFoot(bar);
    connect(m_publish, &Button::clicked, this, &ItemEditor::publish);
    connect(stop, &Button::clicked, this, &ItemEditor::cancel);
    connect(m_lines, &RowList::currentChanged, this, [this](int index) {
        showLine(index);
        if (Row* row = m_lines->row(index))
            m_scroll->ensureWidgetVisible(row, 0, dp(lineHeight));
    });
    connect(m_lines, &RowList::activated, this, [this](int index) {
        showLine(index);
        if (m_field)
            m_field->control()->setFocus(Qt::OtherFocusReason);
        else if (m_table)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_effective, &FormField::edited, this, [this] {
        if (const auto day = m_effective->date(); day && m_draft) {
            m_draft->item().effectiveOn = *day;
            m_saving.start();
        }
    });
    actions.add(*this, { .id = QStringLiteral("item.publish"), .text = tr("发布这一版"), .key = QKeySequence(Qt::CTRL | Qt::Key_Return), .icon = QStringLiteral("send"), .run = [this] { publish(); } });
    actions.add(*this, { .id = QStringLiteral("item.cancel"), .text = tr("取消这个事项"), .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), .icon = QStringLiteral("circle-x"), .run = [this] { cancel(); } });
    m_saving.setSingleShot(true);
    m_saving.setInterval(draftMs);
    connect(&m_saving, &QTimer::timeout, this, &ItemEditor::saveDraft);
}

QString ItemEditor::title() const { return m_name.isEmpty() ? tr("改事项") : tr("改事项：%1").arg(m_name); }

QVector<KeyHint> ItemEditor::keyHints() const
{
    QVector<KeyHint> hints { { QStringLiteral("↑ ↓"), tr("换一项") }, { QStringLiteral("Enter"), tr("改") }, { QStringLiteral("Ctrl+Enter"), tr("发布") } };
    if (m_table)
        hints << KeyHint { QStringLiteral("Ins"), tr("加一行") } << KeyHint { QStringLiteral("Del"), tr("去掉") } << KeyHint { QStringLiteral("Alt+↑ ↓"), tr("挪") };
    return hints;
}

QVector<QWidget*> ItemEditor::panes() const
{
    QVector<QWidget*> panes { m_lines };
    if (m_field)
        panes << m_field->control();
    if (m_table)
        panes << m_table;
    panes << m_effective->control();
    return panes;
}

void ItemEditor::activated() { m_lines->setFocus(Qt::OtherFocusReason); }

bool ItemEditor::handleEscape()
{
    if (m_lines->hasFocus())
        return false;
    m_lines->setFocus(Qt::OtherFocusReason);
    return true;
}

void ItemEditor::load()
{
    whenAnswered(*this, m_desk.read<Load>([code = m_itemCode](RecordReader& records) { return gatherForEditor(records, code); }), [this](const Result<Load>& loaded) {
        if (!loaded || !loaded->item) {
            m_linesCard->showNote(loaded ? tr("没有这个事项。") : errorSentence(loaded.error()), QStringLiteral("circle-alert"), Token::Late);
            m_publish->setEnabled(false);
            return;
        }
        takeUp(*loaded);
        whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
            if (drafts)
                for (const Draft& draft : *drafts)
                    if (draft.kind == itemDraftKind && draft.itemCode == m_itemCode && m_draft->restore(draft.fields.json))
                        m_draftId = draft.id;
            m_effective->setText(m_draft->item().effectiveOn.toString(Qt::ISODate));
            changed();
            m_saving.stop(); // nothing was typed yet
            m_lines->setCurrent(0);
            showLine(0);
            Q_EMIT filled();
        });
    });
}

void ItemEditor::takeUp(const Load& loaded)
{
    m_draft = std::make_unique<ItemDraft>(*loaded.item, m_desk.clock().today().addDays(1));
    m_ground = itemGround(loaded.materials, loaded.departments);
    m_name = loaded.item->name;
    m_head->setText(tr("%1，%2，第 %3 版").arg(m_name, m_itemCode).arg(m_draft->item().version));
    m_touched->setText(loaded.openMatters == 0 ? tr("本厅没有在办的。") : tr("本厅有 %n 件在办，仍按收件那天的版本办完。", nullptr, loaded.openMatters));
    m_linesCard->showBody();
    Q_EMIT titleChanged();
}

const ItemDraft::Line& ItemEditor::line() const { return ItemDraft::lines()[static_cast<std::size_t>(m_line)]; }

QString ItemEditor::issueOf(const Field& field) const
{
    const QString path = QLatin1Char('/') + QLatin1String(field.name);
    for (const FieldIssue& issue : m_issues)
        if (issue.path == path || issue.path.startsWith(path + QLatin1Char('/')))
            return fieldIssueSentence(issue.code);
    return {};
}

void ItemEditor::fillLines()
{
    const QStringList different = changedFields(m_draft->before(), m_draft->item());
    const int before = m_lines->current();
    const bool focused = m_lines->hasFocus();
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    for (const ItemDraft::Line& each : ItemDraft::lines()) {
        const QString label = itemFieldLabel(*each.field, Language::Program);
        const QString value = itemFieldText(m_draft->item(), *each.field, m_ground.materials, Language::Program).section(QLatin1Char('\n'), 0, 0);
        const QString issue = issueOf(*each.field);
        Chip* chip = !issue.isEmpty() ? new Chip(tr("不对"), Tone::Late, QStringLiteral("circle-alert")) : different.contains(QLatin1String(each.field->name)) ? new Chip(tr("改了"), Tone::Accent, QStringLiteral("check")) : nullptr;
        auto* row = new Row(hbox(10, Grow { middle(1, Label::elided(label, Type::Small, Token::Text2), Label::elided(value.isEmpty() ? QStringLiteral("—") : value, Type::Body, Token::Text)) }, chip), lineHeight, 16);
        row->setAccessibleName(tr("%1：%2").arg(label, issue.isEmpty() ? value : issue));
        m_lines->add(row);
    }
    m_lines->setCurrent(std::max(0, before));
    if (focused)
        m_lines->setFocus();
}

void ItemEditor::showLine(int index)
{
    if (!m_draft || index < 0 || index >= static_cast<int>(ItemDraft::lines().size()))
        return;
    m_line = index;
    clearLayout(*m_editBody);
    m_field = nullptr;
    m_table = nullptr;
    const Field& field = *line().field;
    const QString label = itemFieldLabel(field, Language::Program);
    m_editCard->header()->setTitle(label);
    if (line().kind == ItemDraft::Kind::Table) {
        showTable();
        Q_EMIT keyHintsChanged();
        return;
    }
    const bool chosen = line().kind == ItemDraft::Kind::Code || line().kind == ItemDraft::Kind::Flag;
    m_field = new FormField(label, chosen ? FormField::Kind::Choice : line().kind == ItemDraft::Kind::Number ? FormField::Kind::Digits : FormField::Kind::Text);
    if (line().kind == ItemDraft::Kind::Flag)
        m_field->setChoices({ { QStringLiteral("true"), tr("是") }, { QStringLiteral("false"), tr("否") } });
    QVector<Choice> choices;
    for (const QString& code : ItemDraft::codes(field))
        choices << Choice { code, itemCodeText(QString::fromLatin1(field.name), code, Language::Program) };
    if (!choices.isEmpty())
        m_field->setChoices(choices);
    if (field.maxLength > 0)
        m_field->setMaxCodePoints(field.maxLength);
    m_field->setText(m_draft->text(field));
    m_field->setError(issueOf(field));
    m_field->keepMessagePlace(true);
    connect(m_field, &FormField::edited, this, [this, &field](const QString& text) {
        if (!m_draft->setText(field, text)) {
            m_field->setError(fieldIssueSentence(QStringLiteral("type")));
            return;
        }
        changed();
        m_field->setError(issueOf(field));
    });
    m_editBody->addWidget(m_field);
    Q_EMIT keyHintsChanged();
}

void ItemEditor::showTable()
{
    m_table = new RowList;
    m_table->setKeepsCurrent(true);
    m_table->setAccessibleName(itemFieldLabel(*line().field, Language::Program));
    for (const QStringList& cells : m_draft->rows(*line().field))
        m_table->add(new Row(hbox(10, Grow { Label::elided(cellsText(*line().field, cells, m_ground.materials), Type::Body, Token::Text) }), 40, 12));
    if (m_table->count() == 0)
        m_table->addPart(Label::wrapped(tr("还没有。按 Ins 加一行。"), Type::Small, Token::Text2));
    m_table->setCurrent(0);
    m_table->installEventFilter(this);
    connect(m_table, &RowList::activated, this, &ItemEditor::editRow);
    if (const QString issue = issueOf(*line().field); !issue.isEmpty())
        m_editBody->addWidget(Label::wrapped(issue, Type::Small, Token::Late));
    m_editBody->addWidget(m_table);
    m_editBody->addWidget(Label::wrapped(tr("Enter 改，Ins 加，Del 去掉，Alt+↑ ↓ 挪"), Type::Note, Token::Text3));
}

void ItemEditor::showDifference()
{
    const auto differences = itemDifference(m_draft->before(), m_draft->item(), m_ground.materials, Language::Program);
    m_differenceCard->header()->setCount(differences.empty() ? QString() : QString::number(differences.size()));
    if (differences.empty()) {
        m_differenceCard->showNote(tr("还没有改。"), QStringLiteral("check"), Token::Text3);
        return;
    }
    QStringList lines;
    const QString nothing = tr("没有");
    for (const ItemDifference& each : differences)
        lines << tr("%1：%2 → %3").arg(each.label, each.before.isEmpty() ? nothing : each.before, each.after.isEmpty() ? nothing : each.after);
    m_difference->setText(lines.join(QLatin1Char('\n')));
    m_differenceCard->showBody();
}

void ItemEditor::changed()
{
    m_issues = itemIssues(m_draft->item(), m_ground);
    fillLines();
    showDifference();
    m_publish->setEnabled(m_draft->isChanged() && m_issues.isEmpty());
    m_told->setToken(m_issues.isEmpty() ? Token::Text2 : Token::Late);
    m_told->setText(!m_issues.isEmpty() ? tr("有 %n 处不对，改好才能发布。", nullptr, static_cast<int>(m_issues.size())) : m_draft->isChanged() ? tr("那天零点换，之前收的按老版本。") : QString());
    m_saving.start();
}

void ItemEditor::editRow(int index)
{
    const Field& field = *line().field;
    const QList<QStringList> rows = m_draft->rows(field);
    const bool isNew = index < 0 || index >= rows.size();
    auto* sheet = new ItemRowSheet(*window(), field, ItemDraft::columns(field), isNew ? QStringList() : rows[index], m_ground.materials);
    connect(sheet, &ItemRowSheet::kept, this, [this, rows, index, isNew](const QStringList& cells) {
        QList<QStringList> all = rows;
        if (isNew)
            all << cells;
        else
            all[index] = cells;
        setRows(all, isNew ? static_cast<int>(all.size()) - 1 : index);
    });
    sheet->ask();
}

void ItemEditor::setRows(const QList<QStringList>& rows, int current)
{
    if (!m_draft->setRows(*line().field, rows)) {
        m_told->setToken(Token::Late);
        m_told->setText(tr("这一行读不懂，没有记下：工作日是整数，答案按“键 | 中文 | 英文 | 变化”写。"));
        return;
    }
    changed();
    showLine(m_line);
    m_table->setCurrent(std::clamp(current, 0, std::max(0, m_table->count() - 1)));
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ItemEditor::tableKey(int key, Qt::KeyboardModifiers modifiers)
{
    QList<QStringList> rows = m_draft->rows(*line().field);
    const int at = m_table->current();
    if (key == Qt::Key_Insert) {
        editRow(-1);
        return true;
    }
    const bool isRow = at >= 0 && at < rows.size();
    if (key == Qt::Key_Delete && isRow) {
        rows.removeAt(at);
        setRows(rows, at);
        return true;
    }
    const bool up = key == Qt::Key_Up;
    if ((up || key == Qt::Key_Down) && (modifiers & Qt::AltModifier) && isRow) {
        const int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < rows.size()) {
            rows.swapItemsAt(at, to);
            setRows(rows, to);
        }
        return true;
    }
    return false;
}

bool ItemEditor::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (tableKey(key->key(), key->modifiers()))
            return true;
    }
    return Page::eventFilter(object, event);
}

void ItemEditor::publish()
{
    const auto day = m_effective->date();
    m_effective->setError(!day || *day <= m_desk.clock().today() ? tr("最早明天。今天收的已经按现在这一版。") : QString());
    if (!m_draft || !m_draft->isChanged() || !m_issues.isEmpty() || !m_effective->error().isEmpty())
        return;
    m_draft->item().effectiveOn = *day;
    Command command;
    command.type = QStringLiteral("PublishItem");
    command.entity = { QStringLiteral("ServiceItem"), m_draft->before().id.uuid };
    command.body.json = toJson(PublishItemBody { m_draft->item() });
    m_publish->setEnabled(false);
    whenAnswered(*this, m_desk.submitNow(command), [this, day = *day](const Result<CommandOutcome>& outcome) {
        if (!outcome) {
            m_publish->setEnabled(true);
            tell(outcome.error());
            return;
        }
        removeDraft();
        Q_EMIT published(m_name, day);
    });
}

void ItemEditor::cancel()
{
    const auto day = m_effective->date();
    if (!m_draft || !day || *day <= m_desk.clock().today()) {
        m_effective->setError(tr("最早明天。"));
        return;
    }
    auto* sheet = new Sheet(*window(), tr("从 %1 起不再收“%2”").arg(day->toString(Qt::ISODate), m_name), QStringLiteral("circle-x"));
    auto* why = new FormField(tr("为什么"));
    why->setRequired(true);
    sheet->body()->addWidget(why);
    sheet->setNote(tr("在办的照常办完。"));
    auto* yes = sheet->addAct(tr("取消事项"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(yes, &Button::clicked, this, [this, sheet, why, day = *day] {
        if (why->text().trimmed().isEmpty()) {
            why->setError(fieldIssueSentence(QStringLiteral("required")));
            return;
        }
        Command command;
        command.type = QStringLiteral("CancelItem");
        command.entity = { QStringLiteral("ServiceItem"), m_draft->before().id.uuid };
        command.body.json = toJson(CancelItemBody { day, why->text().trimmed() });
        sheet->close();
        whenAnswered(*this, m_desk.submitNow(command), [this, day](const Result<CommandOutcome>& outcome) {
            if (!outcome) {
                tell(outcome.error());
                return;
            }
            removeDraft();
            Q_EMIT cancelled(m_name, day);
        });
    });
    sheet->open(why->control());
}

void ItemEditor::tell(const Error& error)
{
    for (const FieldIssue& issue : error.fields)
        m_issues << FieldIssue { issue.path.startsWith(QLatin1String("/item/")) ? issue.path.mid(5) : issue.path, issue.code };
    fillLines();
    m_told->setToken(Token::Late);
    m_told->setText(error.code == ErrorCode::Offline ? tr("要连着中心才能发布。改的都在草稿里，连上了再发。") : errorSentence(error));
}

void ItemEditor::saveDraft()
{
    m_saving.stop();
    if (!m_draft || !m_draft->isChanged())
        return;
    if (m_draftId.isNull())
        m_draftId = DraftId(m_desk.newRecordId());
    Draft draft;
    draft.id = m_draftId;
    draft.kind = itemDraftKind;
    draft.subjectId = m_draft->before().id.uuid;
    draft.itemCode = m_itemCode;
    draft.fields.json = m_draft->kept();
    draft.title = title();
    draft.savedAt = m_desk.clock().now();
    whenAnswered(*this, m_desk.saveDraft(draft), [this](const Status& saved) {
        if (!saved)
            m_told->setText(errorSentence(saved.error()));
    });
}

void ItemEditor::removeDraft()
{
    m_saving.stop();
    if (!m_draftId.isNull())
        m_desk.removeDraft(m_draftId);
}

} // namespace huimin::ui
