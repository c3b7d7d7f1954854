#include "ui/lookup/desksource.h"
#include "models/base/divisions.h"
#include "models/base/errortext.h"
#include "models/base/numbers.h"
#include "models/base/pinyin.h"
#include "models/commands/commandtypes.h"
#include "ui/lookup/rows.h"
#include "ui/shell/awaited.h"
#include <QSet>

namespace huimin::ui {
namespace {

/// Rows that are asked for; of all kinds, and where one kind was chosen.
constexpr int rowsOfAll = 20;
constexpr int rowsOfOne = 60;
/// LookupRow::near of the own district at most.
constexpr int ownDistrict = 2;

QString typeOfTab(const QString& tab)
{
    return tab == QLatin1String("people") ? QStringLiteral("Resident")
        : tab == QLatin1String("firms")   ? QStringLiteral("Enterprise")
        : tab == QLatin1String("matters") ? QStringLiteral("Matter")
                                          : QString();
}

/// A matter found by its brief is a matter.
QString shownType(const LookupRow& row)
{
    return row.type == QLatin1String("MatterBrief") ? QStringLiteral("Matter") : row.type;
}

} // namespace

DeskSource::DeskSource(Desk& desk, QObject* parent)
    : OmniboxSource(parent)
    , m_desk(desk)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_asked.rested = true;
        askCenter();
    });
}

DeskSource::~DeskSource() = default;

QString DeskSource::areaName() const
{
    QString code;
    if (!m_desk.actor().streets.empty())
        code = m_desk.actor().streets.front();
    for (const ScopeRef& scope : m_desk.actor().scopes)
        if (code.isEmpty() && scope.kind == QLatin1String("grid"))
            code = scope.ref;
    const Division* district = shippedDivisions().find(divisionCodeAt(code, DivisionLevel::District));
    return district ? district->name : QString();
}

QString DeskSource::everywhereName() const
{
    return areaName().isEmpty() ? QString() : tr("全市");
}

std::optional<RecordRef> DeskSource::recordOf(const QString& id)
{
    const QString kind = id.section(QLatin1Char('/'), 0, 0);
    const QUuid uuid(id.section(QLatin1Char('/'), 1));
    if (uuid.isNull())
        return {};
    if (kind == QLatin1String("resident"))
        return RecordRef { QStringLiteral("Resident"), uuid };
    if (kind == QLatin1String("enterprise"))
        return RecordRef { QStringLiteral("Enterprise"), uuid };
    if (kind == QLatin1String("matter"))
        return RecordRef { QStringLiteral("Matter"), uuid };
    return {};
}

QString DeskSource::idOf(const QString& type, const QUuid& id)
{
    return type.toLower() + QLatin1Char('/') + id.toString(QUuid::WithoutBraces);
}

QString DeskSource::romanised(const Pinyin& pinyin, const QString& text)
{
    QStringList out;
    const auto readings = pinyin.ofWords(text);
    for (const Reading& reading : readings)
        out << reading.joined() << reading.initials();
    out.removeDuplicates();
    return out.join(QLatin1Char(' '));
}

bool DeskSource::mayTakeIn() const
{
    return mayRun(m_desk.actor(), u"ReceivePapers");
}

void DeskSource::query(quint64 sequence, const OmniboxQuery& query)
{
    m_rest.stop();
    m_asked = {};
    m_asked.sequence = sequence;
    m_asked.query = query;
    if (query.text.isEmpty())
        return Q_EMIT answered(sequence, {});
    m_asked.startedUs = m_desk.clock().monotonicUs();
    LookupRequest request { query.text.left(100), query.tab.isEmpty() ? rowsOfAll : rowsOfOne };
    m_rest.start();
    whenAnswered(*this, m_desk.lookup(request), [this, sequence](const Result<std::vector<LookupRow>>& rows) {
        if (sequence != m_asked.sequence)
            return;
        m_asked.hereDone = true;
        m_asked.tookUs = m_desk.clock().monotonicUs() - m_asked.startedUs;
        if (rows)
            m_asked.here = *rows;
        answer();
    });
}

void DeskSource::askCenter()
{
    const quint64 sequence = m_asked.sequence;
    const LookupRequest request { m_asked.query.text.left(100), m_asked.query.tab.isEmpty() ? rowsOfAll : rowsOfOne };
    whenAnswered(*this, m_desk.lookupAtCenter(request), [this, sequence](const Result<std::vector<LookupRow>>& rows) {
        if (sequence != m_asked.sequence)
            return;
        m_asked.thereDone = true;
        m_asked.offline = !rows;
        if (rows)
            m_asked.there = *rows;
        answer();
    });
}

void DeskSource::answer()
{
    OmniboxAnswer out;
    out.finished = m_asked.hereDone && m_asked.thereDone;
    QSet<QUuid> seen;
    std::vector<LookupRow> near;
    std::vector<LookupRow> far;
    const bool everywhere = m_asked.query.everywhere || areaName().isEmpty();
    const auto take = [&](const LookupRow& row, bool fromCenter) {
        if (seen.contains(row.id))
            return;
        seen.insert(row.id);
        LookupRow taken = row;
        taken.type = shownType(row);
        taken.outside = row.outside || (fromCenter && row.type == QLatin1String("Resident"));
        const bool exact = !row.matched.empty() && row.matched.front() == MatchKind::Exact;
        (everywhere || row.near <= ownDistrict || exact || (!fromCenter && row.type != QLatin1String("Resident")) ? near : far)
            .push_back(std::move(taken));
    };
    for (const LookupRow& row : m_asked.here)
        take(row, false);
    for (const LookupRow& row : m_asked.there)
        take(row, true);

    const QString only = typeOfTab(m_asked.query.tab);
    const auto section = [&](const QString& type, const QString& title, const QString& note) {
        OmniboxSection made { title, 0, note, {} };
        for (const LookupRow& row : near) {
            if (row.type != type)
                continue;
            ++made.total;
            if (only.isEmpty() || only == type)
                made.rows.append(rowOf(row));
        }
        if (!made.rows.isEmpty())
            out.sections.append(made);
        return made.total;
    };
    const auto people = section(QStringLiteral("Resident"), tr("居民"), tr("离你近的、最近来过的在前"));
    const auto firms = section(QStringLiteral("Enterprise"), tr("企业"), {});
    const auto matters = section(QStringLiteral("Matter"), tr("办件"), {});
    const auto tab = [&](const char* id, const QString& name, qsizetype count) {
        out.tabs.append({ QString::fromLatin1(id), count > 0 ? QStringLiteral("%1 %2").arg(name).arg(count) : name });
    };
    tab("", tr("全部"), people + firms + matters);
    tab("people", tr("居民"), people);
    tab("firms", tr("企业"), firms);
    tab("matters", tr("办件"), matters);

    const bool nothing = near.empty();
    const auto numbers = recognise(m_asked.query.text, m_desk.clock().today());
    for (const Recognised& number : numbers) {
        if (number.valid)
            out.notes.append({ Tone::Plain, QStringLiteral("info"), numberSentence(number) });
        else if (m_asked.rested || (nothing && m_asked.hereDone))
            out.notes.append({ Tone::Warn, QStringLiteral("triangle-alert"), numberSentence(number) });
        if (out.notes.size() == 2)
            break;
    }

    if (nothing && out.finished) {
        if (!far.empty()) {
            QStringList names;
            for (size_t i = 0; i < far.size() && i < 3; ++i)
                names << far[i].title;
            out.nothing = tr("%1没有；全市有 %n 个：%2。", nullptr, int(far.size())).arg(areaName(), names.join(tr("、")));
            out.nothingActs.append({ QStringLiteral("everywhere"), QStringLiteral("map"), tr("查全市"), QStringLiteral("Ctrl+G") });
        } else {
            out.nothing = m_asked.offline ? tr("本机没有。现在连不上中心，别处有没有还不知道。")
                                          : tr("本机和中心都没有。换几个字，或用证件号、手机尾号再找。");
        }
    }
    if (m_asked.hereDone) {
        const int count = int(near.size());
        out.status = !m_asked.thereDone ? tr("%n 个结果，正在问中心", nullptr, count)
            : m_asked.offline           ? tr("%n 个结果，只有本机的，连不上中心", nullptr, count)
                                        : tr("%n 个结果，中心已核对", nullptr, count);
    }
    Q_EMIT answered(m_asked.sequence, out);
}

} // namespace huimin::ui
