#include "ui/matters/statespage.h"
#include "models/base/errortext.h"
#include "models/commands/actchoices.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/matters/matter.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QFileDialog>
#include <QKeyEvent>
#include <QScrollArea>

namespace huimin::ui {

StatesView::StatesView(QWidget* parent)
    : Painted(parent)
{
    setFocusPolicy(Qt::TabFocus);
    fit();
}

void StatesView::setPath(MatterPath path)
{
    m_picture = StatePicture(std::move(path));
    fit();
    update();
}

void StatesView::draw(QPainter& painter, const QRectF&) { m_picture.draw(painter); }

StatesPage::StatesPage(Desk& desk, ActionCollection& actions, MatterId id, QWidget* parent)
    : Page(parent), m_desk(desk), m_id(id), m_title(new Label(tr("环节图：办件从申办到归档"), Type::Page, Token::Text, Weight::DemiBold)),
      m_words(Label::wrapped(id.isNull() ? tr("方框是环节，线是能走的步子。不予受理、退件、撤回、终止随时可能，只在有的时候画线。") : QString(), Type::Small, Token::Text2)), m_view(new StatesView)
{
    auto* card = new Card;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    scroll->setMinimumHeight(std::min(m_view->sizeHint().height() + dp(16), dp(640)));
    card->body()->addWidget(scroll);
    body()->addLayout(vbox(4, m_title, m_words));
    body()->addWidget(card, 1);
    actions.add(*this, { QStringLiteral("states.save"), tr("存成图片"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("download"), QStringLiteral("PNG SVG"), [this] { saveAs(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (types.contains(QStringLiteral("Matter")))
            load();
    });
    load();
}

QString StatesPage::title() const { return m_title->fullText(); }

QVector<KeyHint> StatesPage::keyHints() const { return { { QStringLiteral("E"), tr("存成图片") }, { QStringLiteral("Esc"), tr("退回") } }; }

void StatesPage::activated() { m_view->setFocus(); }

void StatesPage::load()
{
    if (m_id.isNull())
        return;
    struct Read {
        Matter matter;
        std::vector<MatterEvent> events;
        std::vector<ActChoice> choices;
    };
    const auto work = [id = m_id, actor = m_desk.actor(), now = m_desk.clock().now(), calendar = m_desk.calendar()](RecordReader& records) -> Result<Read> {
        auto matter = require<Matter>(records, id.uuid);
        if (!matter)
            return matter.error();
        auto events = relatedTo<MatterEvent>(records, id.uuid);
        if (!events)
            return events.error();
        auto choices = actChoices(records, id, actor, *calendar, now);
        if (!choices)
            return choices.error();
        return Read { std::move(*matter), std::move(*events), std::move(*choices) };
    };
    whenAnswered(*this, m_desk.read<Read>(work), [this](const Result<Read>& read) {
        if (!read) {
            m_words->setText(errorSentence(read.error()));
            return;
        }
        auto events = read->events;
        std::sort(events.begin(), events.end(), [](const MatterEvent& a, const MatterEvent& b) { return a.seq < b.seq; });
        MatterPath path;
        path.now = read->matter.stage;
        for (const MatterEvent& event : events)
            if (event.from != event.to)
                path.gone.push_back({ event.from, event.to });
        QStringList possible;
        for (const ActChoice& choice : read->choices)
            if (choice.isPossible()) {
                path.possible.push_back({ choice.act, choice.to });
                possible << cataloguewords::act(choice.act);
            }
        m_view->setPath(path);
        m_title->setText(tr("环节图：%1").arg(read->matter.itemName));
        m_words->setText(possible.isEmpty() ? tr("现在在“%1”，没有你能办的。").arg(cataloguewords::stage(path.now))
                                            : tr("现在在“%1”，能办：%2。").arg(cataloguewords::stage(path.now), possible.join(tr("、"))));
        Q_EMIT titleChanged();
    });
}

void StatesPage::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("存成图片"), tr("环节图") + QStringLiteral(".svg"), tr("图片 (*.svg *.png)"));
    if (path.isEmpty())
        return;
    const Status saved = m_view->picture().save(path);
    m_words->setText(saved ? tr("已存到 %1。").arg(path) : errorSentence(saved.error()));
}

bool StatesPage::bareKey(QKeyEvent& event)
{
    if (event.key() != Qt::Key_E)
        return Page::bareKey(event);
    saveAs();
    return true;
}

} // namespace huimin::ui
