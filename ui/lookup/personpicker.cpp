#include "ui/lookup/personpicker.h"
#include "models/base/calendar.h"
#include "models/base/masking.h"
#include "models/registry/access.h"
#include "ui/profile/subjectwords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>
#include <QRegularExpression>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int pickedPersons = 7; ///< rows that are shown at once

QString joinedDetail(const QStringList& parts) { return QStringList(parts).filter(QRegularExpression(QStringLiteral("."))).join(PersonPicker::tr("，")); }
} // namespace

PersonPicker::PersonPicker(QWidget& window, Desk& desk, const QString& title, std::vector<AgentOffer> near)
    : Sheet(window, title, QStringLiteral("user-check"), 640), m_desk(desk), m_near(std::move(near)), m_line(new FieldLine(Typing::Text)), m_list(new RowList)
{
    m_line->setFrame(true);
    m_line->setPlaceholderText(tr("姓名、拼音首字母、证件号码或尾号"));
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    m_list->setKeepsCurrent(true);
    body()->addWidget(m_line);
    body()->addWidget(high(pickedPersons * 50, holder(vbox(0, m_list, Stretch {}))));
    setNote(tr("↑ ↓ 选，Enter 就是他，Esc 退回"));
    connect(m_line, &QLineEdit::textEdited, this, &PersonPicker::look);
    connect(m_line, &FieldLine::composed, this, [this](const QString& preedit) { look(m_line->text() + preedit); });
    connect(m_list, &RowList::activated, this, &PersonPicker::finish);
}

void PersonPicker::openWith(const QString& typed)
{
    m_line->setText(typed);
    look(typed);
    open(m_line);
}

void PersonPicker::offerNobody(const QString& text) { m_nobody = text; }

void PersonPicker::look(const QString& typed)
{
    const quint64 asked = ++m_asked;
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty()) {
        listNear();
        return;
    }
    whenAnswered(*this, m_desk.lookup({ wanted, pickedPersons * 2 }), [this, asked](const Result<std::vector<LookupRow>>& rows) {
        if (asked == m_asked)
            list(rows ? *rows : std::vector<LookupRow>());
    });
}

void PersonPicker::addRow(const QString& name, const QString& detail, const QString& relation)
{
    auto* words = middle(2, Label::elided(name, Type::Body, Token::Text, Weight::DemiBold), Label::elided(detail, Type::Note, Token::Text2));
    m_list->add(new Row(hbox(10, new Avatar(name.left(1), 30), Grow { words }, relation.isEmpty() ? nullptr : new Chip(relation, Tone::Accent)), 50, 10));
}

void PersonPicker::list(const std::vector<LookupRow>& rows)
{
    m_list->clear();
    m_shown.clear();
    for (const LookupRow& row : rows) {
        if (row.type != QLatin1String("Resident") || row.outside || static_cast<int>(m_shown.size()) == pickedPersons)
            continue;
        const auto near = std::find_if(m_near.begin(), m_near.end(), [&](const AgentOffer& offer) { return offer.person.id.uuid == row.id; });
        const QString relation = near == m_near.end() ? QString() : near->relation ? subjectwords::relationKind(*near->relation) : tr("同户");
        m_shown.push_back(ResidentId(row.id));
        addRow(row.title, joinedDetail({ row.age ? tr("%n 岁", nullptr, *row.age) : QString(), row.maskedNumber, row.place }), relation);
    }
    if (m_shown.empty())
        m_list->addPart(Label::wrapped(tr("这里没有这个人。退回去，直接填他的姓名和证件号码。"), Type::Small, Token::Text2));
    addNobody();
    m_list->setCurrent(0);
}

void PersonPicker::listNear()
{
    m_list->clear();
    m_shown.clear();
    const QDate today = m_desk.clock().today();
    for (const AgentOffer& offer : m_near) {
        if (static_cast<int>(m_shown.size()) == pickedPersons)
            break;
        const auto age = ageOn(offer.person.birthDate, today);
        m_shown.push_back(offer.person.id);
        const QString relation = offer.relation ? subjectwords::relationKind(*offer.relation) : tr("同户");
        addRow(offer.person.name, joinedDetail({ subjectwords::sex(offer.person.sex), age ? tr("%n 岁", nullptr, *age) : QString(), offer.person.idNumber ? huimin::mask(MaskKind::IdNumber, *offer.person.idNumber) : QString() }), relation);
    }
    if (m_shown.empty())
        m_list->addPart(Label::wrapped(tr("没有记着亲属和同户的人，打名字或号码找。"), Type::Small, Token::Text2));
    addNobody();
    m_list->setCurrent(0);
}

void PersonPicker::addNobody()
{
    if (!m_nobody.isEmpty())
        m_list->add(new Row(hbox(10, new Avatar({}, 30, Tone::Plain, QStringLiteral("x")), Grow { Label::elided(m_nobody, Type::Body, Token::Text) }), 50, 10));
}

void PersonPicker::finish()
{
    const int index = m_list->current();
    if (index < 0)
        return;
    const bool nobody = index >= static_cast<int>(m_shown.size());
    const ResidentId id = nobody ? ResidentId() : m_shown[static_cast<std::size_t>(index)];
    close();
    if (nobody)
        Q_EMIT nobodyChosen();
    else
        Q_EMIT chosen(id);
}

bool PersonPicker::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrent(std::clamp(m_list->current() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    return Sheet::eventFilter(object, event);
}

} // namespace huimin::ui
