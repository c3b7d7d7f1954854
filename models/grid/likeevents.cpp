#include "models/grid/likeevents.h"
#include "models/grid/eventclasses.h"
#include "models/matters/states.h"
#include <QSet>
#include <cmath>

namespace huimin {

static constexpr auto eventSketchFields = fieldList(
    field<&EventSketch::classCode>("分类", Internal | Required, 20),
    field<&EventSketch::gridId>("网格", Internal | Required),
    field<&EventSketch::point>("位置", Internal),
    field<&EventSketch::place>("地点", Internal, 120),
    field<&EventSketch::text>("描述", Internal, 1000));
static_assert(memberCount<EventSketch>() == eventSketchFields.size(), "a member is missing from the list of EventSketch");
template <> const Schema& schemaOf<EventSketch>()
{
    static const Schema schema { "EventSketch", eventSketchFields, [] { return std::shared_ptr<void>(std::make_shared<EventSketch>()); } };
    return schema;
}

namespace {
constexpr std::int64_t likeDayUs = 86'400'000'000;
constexpr int leastScore = 40;
constexpr int samePlaceWords = 60;

QSet<QString> pairsOf(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        pairs.insert(plain.mid(i, 2));
    return pairs;
}

bool isOfGroup(const QString& a, const QString& b)
{
    const EventClass* first = eventClass(a);
    const EventClass* second = eventClass(b);
    return first && second && first->group == second->group;
}

/// 0 where it is not like it.
int scoreOf(const GridEvent& event, const EventSketch& sketch, std::optional<int> metres, Instant now)
{
    const bool sameClass = event.classCode == sketch.classCode;
    const int place = wordsShared(event.place, sketch.place);
    const bool near = metres && *metres <= likeWithinMetres;
    if (!(near && (sameClass || isOfGroup(event.classCode, sketch.classCode))) && !(sameClass && place >= samePlaceWords))
        return 0;
    const auto days = std::abs(now.us - event.reportedAt.us) / likeDayUs;
    int score = sameClass ? 40 : 20;
    score += near ? 30 * (likeWithinMetres - *metres) / likeWithinMetres : 0;
    score += place * 10 / 100;
    score += wordsShared(event.text, sketch.text) * 10 / 100;
    score += static_cast<int>(std::max<std::int64_t>(0, 10 - days));
    return std::min(score, 100);
}
} // namespace

int metresBetween(PlanePoint a, PlanePoint b)
{
    const double dx = static_cast<double>(a.x) - b.x, dy = static_cast<double>(a.y) - b.y;
    return static_cast<int>(std::lround(std::sqrt(dx * dx + dy * dy) / 100));
}

int wordsShared(const QString& a, const QString& b)
{
    const QSet<QString> first = pairsOf(a), second = pairsOf(b);
    const qsizetype least = std::min(first.size(), second.size());
    if (least == 0)
        return 0;
    qsizetype both = 0;
    for (const QString& pair : first)
        both += second.contains(pair);
    return static_cast<int>(both * 100 / least);
}

bool mayBeSame(const GridEvent& a, const GridEvent& b)
{
    return a.classCode == b.classCode && metresBetween(a.point, b.point) <= joinWithinMetres
        && std::abs(a.reportedAt.us - b.reportedAt.us) <= likeWithinDays * likeDayUs;
}

Result<std::vector<LikeEvent>> likeEvents(RecordReader& records, const EventSketch& sketch, Instant now, int most)
{
    const auto events = relatedTo<GridEvent>(records, sketch.gridId.uuid);
    if (!events)
        return events.error();
    std::vector<LikeEvent> found;
    for (const GridEvent& event : *events) {
        if (!eventStates().isOpen(event.state) || std::abs(now.us - event.reportedAt.us) > likeWithinDays * likeDayUs)
            continue;
        const std::optional<int> metres = sketch.point ? std::optional(metresBetween(event.point, *sketch.point)) : std::nullopt;
        const int score = scoreOf(event, sketch, metres, now);
        if (score >= leastScore)
            found.push_back({ event, metres.value_or(0), score });
    }
    std::stable_sort(found.begin(), found.end(), [](const LikeEvent& a, const LikeEvent& b) { return a.score > b.score; });
    if (static_cast<int>(found.size()) > most)
        found.erase(found.begin() + most, found.end());
    return found;
}

} // namespace huimin
