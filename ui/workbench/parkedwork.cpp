#include "ui/workbench/parkedwork.h"
#include "models/base/valueops.h"
#include "ui/counter/counterdesk.h"
#include "ui/matters/takeinpage.h"
#include "ui/shell/awaited.h"
#include "ui/shell/pagestack.h"

namespace huimin {

/// A page of a parked counter, and where its cursor was.
struct ParkedPage {
    QString key;
    QString spot;
    QString subjectType; ///< of a form: whose it is
    QUuid subjectId;
    bool operator==(const ParkedPage&) const = default;
};
/// What a draft of the kind "counter" holds: the pages, the one that was on top first, and the reception that went on.
struct ParkedCounter {
    std::vector<ParkedPage> pages;
    ReceptionId receptionId;
    bool operator==(const ParkedCounter&) const = default;
};

static constexpr auto parkedPageFields = fieldList(field<&ParkedPage::key>("页面", Internal), field<&ParkedPage::spot>("光标", Internal), 
    field<&ParkedPage::subjectType>("对象类型", Internal), field<&ParkedPage::subjectId>("对象", Personal));
static_assert(memberCount<ParkedPage>() == parkedPageFields.size(), "a member is missing from the list of ParkedPage");
template <> const Schema& schemaOf<ParkedPage>()
{
    static const Schema schema { "ParkedPage", parkedPageFields, [] { return std::shared_ptr<void>(std::make_shared<ParkedPage>()); } };
    return schema;
}
static constexpr auto parkedCounterFields = fieldList(field<&ParkedCounter::pages>("页面", Internal), field<&ParkedCounter::receptionId>("接待", Internal));
static_assert(memberCount<ParkedCounter>() == parkedCounterFields.size(), "a member is missing from the list of ParkedCounter");
template <> const Schema& schemaOf<ParkedCounter>()
{
    static const Schema schema { "ParkedCounter", parkedCounterFields, [] { return std::shared_ptr<void>(std::make_shared<ParkedCounter>()); } };
    return schema;
}

namespace ui {
namespace {
const QString& counterKind()
{
    static const QString kind = QStringLiteral("counter");
    return kind;
}

/// The page that a draft of a form or of a person belongs to.
QString pageKeyOf(const Draft& draft)
{
    return draft.kind == QLatin1String("takeIn") ? QStringLiteral("takeIn/%1/%2").arg(uuidText(draft.subjectId), draft.itemCode)
                                                 : QStringLiteral("%1/%2").arg(draft.kind, uuidText(draft.subjectId));
}
} // namespace

ParkedWork::ParkedWork(Desk& desk, CounterDesk& counter, std::function<void(const QString&, const RecordRef&)> open, QObject* parent)
    : QObject(parent), m_desk(desk), m_counter(counter), m_open(std::move(open))
{
}

bool ParkedWork::isCounter(const Draft& draft) { return draft.kind == counterKind(); }

void ParkedWork::park(PageStack& pages, const std::function<void(const Result<QString>&)>& then)
{
    ParkedCounter parked;
    QString title = m_counter.state().name;
    for (Page* page : pages.recent()) {
        if (page->key().isEmpty())
            continue;
        page->keepWork();
        const auto* form = qobject_cast<TakeInPage*>(page);
        const RecordRef whose = form ? form->applicant() : RecordRef();
        parked.pages.push_back({ page->key(), page->spot(), whose.type, whose.id });
    }
    if (pages.current() && title.isEmpty())
        title = pages.current()->title();
    else if (pages.current())
        title = QStringLiteral("%1 · %2").arg(title, pages.current()->title());
    parked.receptionId = m_counter.setAside();
    Draft draft;
    draft.id = DraftId(m_desk.newRecordId());
    draft.kind = counterKind();
    draft.fields.json = toJson(parked);
    draft.cursorField = parked.pages.empty() ? QString() : parked.pages.front().spot;
    draft.parked = true;
    draft.title = title;
    whenAnswered(*this, m_desk.saveDraft(draft), [this, then, title, reception = parked.receptionId](const Status& saved) {
        if (saved) {
            then(title);
            return;
        }
        m_counter.takeUp(reception);
        then(saved.error());
    });
}

std::vector<Draft> ParkedWork::listed(std::vector<Draft> drafts)
{
    QSet<QString> held;
    for (const Draft& draft : drafts)
        if (isCounter(draft))
            if (const auto parked = fromJson<ParkedCounter>(draft.fields.json, Strictness::Tolerant))
                for (const ParkedPage& page : parked->pages)
                    held << page.key;
    std::erase_if(drafts, [&](const Draft& draft) { return !isCounter(draft) && held.contains(pageKeyOf(draft)); });
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) { return b.savedAt < a.savedAt; });
    return drafts;
}

void ParkedWork::resume(const Draft& draft, PageStack& pages)
{
    const auto parked = fromJson<ParkedCounter>(draft.fields.json, Strictness::Tolerant);
    if (!parked)
        return;
    m_counter.takeUp(parked->receptionId);
    for (auto page = parked->pages.rbegin(); page != parked->pages.rend(); ++page) {
        m_open(page->key, { page->subjectType, page->subjectId });
        if (pages.current() && pages.current()->key() == page->key && !page->spot.isEmpty())
            pages.current()->goToSpot(page->spot);
    }
    m_desk.removeDraft(draft.id);
    // A person who was put aside with the rest needs no mark of his own any more.
    whenAnswered(*this, m_desk.drafts(), [this, parked = *parked](const Result<std::vector<Draft>>& drafts) {
        if (!drafts)
            return;
        for (const Draft& other : *drafts)
            if (other.kind != QLatin1String("takeIn") && !isCounter(other) && other.parked
                && std::any_of(parked.pages.begin(), parked.pages.end(), [&](const ParkedPage& page) { return page.key == pageKeyOf(other); }))
                m_desk.removeDraft(other.id);
    });
}

} // namespace ui
} // namespace huimin
