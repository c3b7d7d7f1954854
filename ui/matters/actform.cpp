#include "ui/matters/actform.h"
#include "models/base/errortext.h"
#include "models/matters/handling.h"
#include "ui/matters/photofield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace huimin::ui {
namespace {
constexpr int askedDepartments = 3; ///< departments that one act asks at once

template <typename T> bool holds(const Field& field) { return field.ops == &Value<T>::ops; }
template <typename T> T& valueOf(const Field& field, void* body) { return *static_cast<T*>(field.at(body)); }

bool isText(const Field& field) { return holds<QString>(field) || holds<std::optional<QString>>(field); }
bool isDay(const Field& field) { return holds<QDate>(field) || holds<std::optional<QDate>>(field); }
/// An id of another record that is chosen by its name.
bool isRecord(const Field& field) { return holds<DepartmentId>(field) || holds<StaffId>(field) || holds<GridEventId>(field); }
bool isMoment(const Field& field) { return holds<Instant>(field) || holds<std::optional<Instant>>(field); }

QDateTime typedMoment(const QString& typed) { return QDateTime::fromString(typed.simplified(), QStringLiteral("yyyy-MM-dd HH:mm")); }

void putText(const Field& field, void* body, const QString& text)
{
    if (holds<QString>(field))
        valueOf<QString>(field, body) = text;
    else if (!text.isEmpty())
        valueOf<std::optional<QString>>(field, body) = text;
}

/// What was typed into a line, as the value of the field.
void putTyped(const Field& field, void* body, const QString& typed)
{
    const QString text = typed.trimmed();
    if (isText(field)) {
        putText(field, body, text);
    } else if (holds<std::vector<QString>>(field)) {
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            valueOf<std::vector<QString>>(field, body).push_back(line.trimmed());
    } else if (holds<int>(field)) {
        valueOf<int>(field, body) = text.toInt();
    } else if (holds<std::optional<int>>(field)) {
        valueOf<std::optional<int>>(field, body) = text.toInt();
    } else if (holds<std::optional<Money>>(field)) {
        valueOf<std::optional<Money>>(field, body) = Money { std::llround(text.toDouble() * 100) };
    } else if (holds<MatterId>(field)) {
        valueOf<MatterId>(field, body) = MatterId(uuidFromText(text));
    } else if (const auto day = dateOf(text); isDay(field) && day) {
        if (holds<QDate>(field))
            valueOf<QDate>(field, body) = *day;
        else
            valueOf<std::optional<QDate>>(field, body) = *day;
    } else if (const QDateTime when = typedMoment(text); isMoment(field) && when.isValid()) {
        const Instant instant = businessInstant(when.date(), when.time());
        if (holds<Instant>(field))
            valueOf<Instant>(field, body) = instant;
        else
            valueOf<std::optional<Instant>>(field, body) = instant;
    }
}
} // namespace

ActForm::ActForm(const Schema& schema, const QString& act, const ActGround& ground, QWidget* parent)
    : QWidget(parent), m_schema(schema), m_act(act), m_ground(ground), m_column(vbox(10))
{
    setLayout(m_column);
    for (const Field& field : schema.fields)
        if (actfields::isAsked(act, field.name))
            addField(field);
    m_column->addStretch(1);
}

QString ActForm::labelOf(const Field& field) const { return QCoreApplication::translate(m_schema.type, field.label); }

QString ActForm::paperName(const QString& key) const { return m_ground.file.materialNames.value(key, key); }

void ActForm::heading(const QString& text) { m_column->addWidget(new Label(text, Type::Small, Token::Text2, Weight::DemiBold)); }

void ActForm::addField(const Field& field)
{
    if (holds<std::vector<AttachmentId>>(field))
        return addPhotos(field);
    if (holds<std::vector<DepartmentId>>(field))
        return addUnits(field);
    const QVector<Choice> listed = actfields::choices(m_act, field, m_ground);
    if (isRecord(field))
        return addRecord(field, listed);
    if (!listed.isEmpty())
        return addChoice(field, listed);
    if (holds<bool>(field))
        return addFlag(field);
    if (holds<std::vector<TakenMaterial>>(field))
        return addPapers(field);
    if (holds<std::vector<PromisedMaterial>>(field))
        return addPromises(field);
    if (holds<std::vector<AskedDepartment>>(field))
        return addDepartments(field);
    const bool lines = holds<std::vector<QString>>(field) || field.has(Multiline);
    auto* control = new FormField(labelOf(field), isDay(field) ? FormField::Kind::Date
            : holds<int>(field) || holds<std::optional<int>>(field) ? FormField::Kind::Digits
            : lines                                             ? FormField::Kind::Multiline
                                                                : FormField::Kind::Text);
    const bool required = actfields::isRequired(m_act, field);
    control->setRequired(required);
    control->setHelp(actfields::help(m_act, field.name));
    control->setText(actfields::beginning(m_act, field.name, m_ground));
    if (isMoment(field))
        control->setPlaceholder(QStringLiteral("2026-11-24 09:30"));
    if (field.maxLength > 0)
        control->setMaxCodePoints(field.maxLength);
    connect(control, &FormField::edited, control, [control] { control->setError({}); });
    m_column->addWidget(control);
    const QString path = QLatin1Char('/') + QLatin1String(field.name);
    addPart(path, path, control, required, [&field, control](void* body) { putTyped(field, body, control->text()); });
}

void ActForm::addPart(const QString& path, const QString& name, FormField* control, bool required, std::function<void(void* body)> put)
{
    m_parts.push_back({ path, control->control(), required, [control] { return control->text().trimmed().isEmpty(); }, std::move(put),
        [control](const QString& sentence) { control->setError(sentence); }, name, [control] { return control->text(); }, [control](const QString& text) { control->setText(text); } });
}

void ActForm::addChoice(const Field& field, const QVector<Choice>& choices)
{
    const bool required = actfields::isRequired(m_act, field);
    auto* options = new Options(required ? tr("%1（必填）").arg(labelOf(field)) : labelOf(field), choices, choices.size() > 3 ? Options::Flow::Grid : Options::Flow::Row);
    if (const QString usual = actfields::beginning(m_act, field.name, m_ground); m_ground.event && !usual.isEmpty())
        options->setChosen(usual);
    auto* wrong = Label::wrapped({}, Type::Note, Token::Late);
    wrong->hide();
    m_column->addWidget(options);
    m_column->addWidget(wrong);
    const auto say = [wrong](const QString& sentence) {
        wrong->setText(sentence);
        wrong->setVisible(!sentence.isEmpty());
    };
    connect(options, &Options::chose, wrong, [say] { say({}); });
    m_parts.push_back({ QLatin1Char('/') + QLatin1String(field.name), options, required, [options] { return options->chosen().isEmpty(); },
        [&field, options](void* body) {
            const QString id = options->chosen();
            if (isText(field))
                putText(field, body, id);
            else if (!id.isEmpty())
                setFieldJson(field, body, '"' + id.toLatin1() + '"');
        },
        say, QLatin1Char('/') + QLatin1String(field.name), [options] { return options->chosen(); }, [options](const QString& id) { options->setChosen(id); } });
}

void ActForm::addFlag(const Field& field)
{
    auto* box = new QCheckBox(labelOf(field));
    auto* wrong = Label::wrapped({}, Type::Note, Token::Late);
    wrong->hide();
    m_column->addWidget(box);
    m_column->addWidget(wrong);
    const auto say = [wrong](const QString& sentence) {
        wrong->setText(sentence);
        wrong->setVisible(!sentence.isEmpty());
    };
    connect(box, &QCheckBox::toggled, wrong, [say] { say({}); });
    // What is collected by a courier is not looked at: the center says whether it had to be.
    const bool required = actfields::isRequired(m_act, field) && std::string_view(field.name) != "checked";
    m_parts.push_back({ QLatin1Char('/') + QLatin1String(field.name), box, required, [box] { return !box->isChecked(); },
        [&field, box](void* body) { valueOf<bool>(field, body) = box->isChecked(); }, say, QLatin1Char('/') + QLatin1String(field.name),
        [box] { return box->isChecked() ? QStringLiteral("1") : QString(); }, [box](const QString& text) { box->setChecked(!text.isEmpty()); } });
}

void ActForm::addPapers(const Field& field)
{
    const QStringList keys = actfields::paperKeys(m_act, m_ground);
    if (keys.isEmpty())
        return;
    const bool wrong = actfields::papers(m_act) == actfields::Papers::Wrong;
    heading(wrong ? tr("写明每份材料哪里不对，空着的就是没问题") : tr("材料"));
    for (const QString& key : keys) {
        const auto row = std::find_if(m_ground.file.materials.begin(), m_ground.file.materials.end(), [&](const MatterMaterial& m) { return m.materialKey == key; });
        const bool known = row != m_ground.file.materials.end();
        const bool there = known && (row->state == MaterialState::Held || row->state == MaterialState::Brought);
        auto* control = new FormField(paperName(key), wrong ? FormField::Kind::Text : FormField::Kind::Choice);
        if (wrong) {
            control->setMaxCodePoints(200);
            if (known && row->reason)
                control->setText(*row->reason);
            else if (known && !there)
                control->setText(tr("没有提交"));
        } else {
            control->setChoices({ { QString(), m_act == QLatin1String("CorrectOnSpot") ? tr("不变") : tr("没交") }, { QStringLiteral("original"), tr("收原件 1 份") },
                { QStringLiteral("copy"), tr("收复印件 1 份") }, { QStringLiteral("electronic"), tr("电子件") } });
            const bool comes = m_act.startsWith(QLatin1String("Receive")) && m_act != QLatin1String("ReceivePapers");
            control->setText(m_act == QLatin1String("PassPreCheck") ? QStringLiteral("electronic") : comes ? QStringLiteral("original") : QString());
        }
        connect(control, &FormField::edited, control, [control] { control->setError({}); });
        m_column->addWidget(control);
        const bool each = m_act == QLatin1String("PassPreCheck"); // each paper has a result
        m_parts.push_back({ QLatin1Char('/') + QLatin1String(field.name), control->control(), false,
            [control, each] { return !each && control->text().trimmed().isEmpty(); },
            [&field, control, key, wrong, there](void* body) {
                TakenMaterial paper;
                paper.materialKey = key;
                if (control->text().trimmed().isEmpty()) {
                    paper.state = MaterialState::Missing;
                    paper.reason = tr("没有提交");
                } else if (wrong) {
                    paper.state = there ? MaterialState::Doubtful : MaterialState::Missing;
                    paper.reason = control->text().trimmed();
                } else {
                    paper.state = MaterialState::Brought;
                    paper.form = enumFromText<MaterialForm>(control->text()).value_or(MaterialForm::Original);
                    paper.copies = paper.form == MaterialForm::Electronic ? 0 : 1;
                }
                valueOf<std::vector<TakenMaterial>>(field, body).push_back(std::move(paper));
            },
            [control](const QString& sentence) { control->setError(sentence); }, QStringLiteral("/%1/%2").arg(QLatin1String(field.name), key), [control] { return control->text(); },
            [control](const QString& text) { control->setText(text); } });
    }
}

void ActForm::addPromises(const Field& field)
{
    const QStringList keys = actfields::lateKeys(m_ground);
    if (keys.isEmpty())
        return;
    heading(tr("以后补交的，写上期限"));
    for (const QString& key : keys) {
        auto* control = new FormField(paperName(key), FormField::Kind::Date);
        connect(control, &FormField::edited, control, [control] { control->setError({}); });
        m_column->addWidget(control);
        addPart(QLatin1Char('/') + QLatin1String(field.name), QStringLiteral("/%1/%2").arg(QLatin1String(field.name), key), control, false, [&field, control, key](void* body) {
            if (const auto day = control->date())
                valueOf<std::vector<PromisedMaterial>>(field, body).push_back({ key, *day });
        });
    }
}

void ActForm::addDepartments(const Field& field)
{
    heading(tr("问哪些部门，什么时候要答复"));
    QVector<Choice> listed { { QString(), tr("不问") } };
    for (const Department& department : m_ground.file.departments)
        if (department.id != m_ground.file.matter.departmentId)
            listed.push_back({ department.id.text(), department.name });
    for (int i = 0; i < askedDepartments; ++i) {
        auto* which = new FormField(tr("部门 %1").arg(i + 1), FormField::Kind::Choice);
        which->setChoices(listed);
        auto* until = new FormField(tr("答复期限"), FormField::Kind::Date);
        until->setText(m_ground.usualAnswerOn.toString(Qt::ISODate));
        m_column->addLayout(hbox(10, Grow { which, 2 }, Grow { until, 1 }));
        const auto say = [which](const QString& sentence) { which->setError(sentence); };
        connect(which, &FormField::edited, which, [say] { say({}); });
        m_parts.push_back({ QLatin1Char('/') + QLatin1String(field.name), which->control(), false, [which] { return which->text().isEmpty(); },
            [&field, which, until](void* body) {
                valueOf<std::vector<AskedDepartment>>(field, body).push_back({ DepartmentId(uuidFromText(which->text())), until->date().value_or(QDate()) });
            },
            say, QStringLiteral("/%1/%2").arg(QLatin1String(field.name)).arg(i), [which, until] { return which->text().isEmpty() ? QString() : QStringLiteral("%1 %2").arg(which->text(), until->text()); },
            [which, until](const QString& text) {
                which->setText(text.section(QLatin1Char(' '), 0, 0));
                until->setText(text.section(QLatin1Char(' '), 1));
            } });
    }
}

void ActForm::addRecord(const Field& field, const QVector<Choice>& choices)
{
    auto* which = new FormField(labelOf(field), FormField::Kind::Choice);
    const bool required = actfields::isRequired(m_act, field);
    which->setRequired(required);
    QVector<Choice> listed = choices;
    if (!required)
        listed.prepend({ QString(), tr("不选") });
    which->setChoices(listed);
    which->setText(actfields::beginning(m_act, field.name, m_ground));
    connect(which, &FormField::edited, which, [which] { which->setError({}); });
    m_column->addWidget(which);
    const QString path = QLatin1Char('/') + QLatin1String(field.name);
    addPart(path, path, which, required, [&field, which](void* body) { setFieldJson(field, body, '"' + which->text().toLatin1() + '"'); });
}

void ActForm::addUnits(const Field& field)
{
    heading(labelOf(field));
    QVector<Choice> listed { { QString(), tr("不选") } };
    if (m_ground.event)
        for (const Department& department : m_ground.event->departments)
            listed.push_back({ department.id.text(), department.name });
    auto* row = hbox(10);
    for (int i = 0; i < askedDepartments; ++i) {
        auto* which = new FormField(tr("单位 %1").arg(i + 1), FormField::Kind::Choice);
        which->setChoices(listed);
        row->addWidget(which, 1);
        connect(which, &FormField::edited, which, [which] { which->setError({}); });
        const QString path = QLatin1Char('/') + QLatin1String(field.name);
        addPart(path, path + QLatin1Char('/') + QString::number(i), which, i == 0 && actfields::isRequired(m_act, field),
            [&field, which](void* body) { valueOf<std::vector<DepartmentId>>(field, body).push_back(DepartmentId(uuidFromText(which->text()))); });
    }
    m_column->addLayout(row);
}

void ActForm::addPhotos(const Field& field)
{
    if (!m_ground.event)
        return;
    const bool required = actfields::isRequired(m_act, field);
    auto* photos = new PhotoField(labelOf(field), *m_ground.event, required);
    if (field.name == std::string_view("before")) // what the report came with shows how it was
        photos->chooseAll();
    m_column->addWidget(photos);
    m_parts.push_back({ QLatin1Char('/') + QLatin1String(field.name), photos->control(), required, [photos] { return photos->chosen().empty(); },
        [&field, photos](void* body) { valueOf<std::vector<AttachmentId>>(field, body) = photos->chosen(); }, [photos](const QString& sentence) { photos->setError(sentence); } });
}

QByteArray ActForm::body() const
{
    const auto filled = m_schema.make();
    if (const Field* guard = m_schema.find("guard"))
        valueOf<std::optional<QString>>(*guard, filled.get()) = m_ground.stage();
    for (const Part& part : m_parts)
        if (!part.isEmpty())
            part.put(filled.get());
    return writeJson(m_schema, filled.get());
}

JsonText ActForm::typed() const
{
    QJsonObject all;
    for (const Part& part : m_parts)
        if (const QString text = part.text ? part.text() : QString(); !text.isEmpty())
            all.insert(part.name, text);
    return { QJsonDocument(all).toJson(QJsonDocument::Compact) };
}

void ActForm::restore(const JsonText& typed)
{
    const QJsonObject all = QJsonDocument::fromJson(typed.json).object();
    for (const Part& part : m_parts)
        if (part.fill)
            part.fill(all.value(part.name).toString());
}

void ActForm::show(Part& part, const QString& sentence)
{
    part.say(sentence);
    if (!sentence.isEmpty())
        part.control->setAccessibleDescription(sentence);
}

bool ActForm::check()
{
    Part* first = nullptr;
    for (Part& part : m_parts) {
        const bool missing = part.required && part.isEmpty();
        show(part, missing ? fieldIssueSentence(QStringLiteral("required")) : QString());
        if (missing && !first)
            first = &part;
    }
    if (first)
        first->control->setFocus(Qt::OtherFocusReason);
    return !first;
}

bool ActForm::showIssues(const QVector<FieldIssue>& issues)
{
    Part* first = nullptr;
    for (const FieldIssue& issue : issues) {
        const QString list = QLatin1Char('/') + issue.path.section(QLatin1Char('/'), 1, 1);
        // The n-th of those that were sent.
        const QString nth = issue.path.section(QLatin1Char('/'), 2, 2);
        int left = nth.isEmpty() ? 0 : nth.toInt();
        for (Part& part : m_parts) {
            if (part.path != list || (!nth.isEmpty() && (part.isEmpty() || left-- > 0)))
                continue;
            show(part, fieldIssueSentence(issue.code));
            first = first ? first : &part;
            break;
        }
    }
    if (first)
        first->control->setFocus(Qt::OtherFocusReason);
    return first;
}

QWidget* ActForm::firstControl() const
{
    for (const Part& part : m_parts)
        if (part.required && part.isEmpty())
            return part.control;
    return m_parts.empty() ? nullptr : m_parts.front().control;
}

} // namespace huimin::ui
