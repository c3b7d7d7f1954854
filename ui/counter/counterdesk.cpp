#include "ui/counter/counterdesk.h"
#include "models/base/errortext.h"
#include "models/commands/counterbodies.h"
#include "models/commands/subjectcommands.h"
#include "ui/shell/awaited.h"

namespace huimin::ui {
namespace {
constexpr int minuteMs = 30'000; ///< the strip counts minutes

Command counterCommand(const char* type, const char* entity, const QUuid& id, const QByteArray& body)
{
    Command command;
    command.type = QString::fromLatin1(type);
    command.entity = { QString::fromLatin1(entity), id };
    command.body.json = body;
    return command;
}

qint64 minutesBetween(Instant from, Instant to) { return std::max<qint64>(0, (to.ms() - from.ms()) / 60'000); }
} // namespace

CounterDesk::CounterDesk(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        static const QStringList ours { QStringLiteral("Ticket"), QStringLiteral("Reception"), QStringLiteral("ServiceWindow"), QStringLiteral("Resident"), QStringLiteral("Enterprise") };
        if (m_running && std::any_of(types.begin(), types.end(), [](const QString& type) { return ours.contains(type); }))
            refresh();
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &CounterDesk::changed);
}

void CounterDesk::start()
{
    m_running = m_desk.actor().role == Role::Clerk && !m_desk.actor().window.isNull();
    if (!m_running) {
        stop();
        return;
    }
    m_minute.start();
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    whenAnswered(*this, m_desk.read<ReceptionId>([actor, now](RecordReader& records) { return openReceptionOf(records, actor, now); }),
        [this](const Result<ReceptionId>& open) {
            if (open && !m_aside.contains(open->uuid))
                m_known = *open;
            refresh();
        });
}

void CounterDesk::stop()
{
    m_running = false;
    m_minute.stop();
    m_known = {};
    m_aside.clear();
    m_state = {};
    Q_EMIT changed();
}

void CounterDesk::refresh(const std::function<void()>& then)
{
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    whenAnswered(*this,
        m_desk.read<CounterState>([actor, now, known = m_known](RecordReader& records) { return counterState(records, actor, now, known); }),
        [this, then](const Result<CounterState>& state) {
            if (state && m_running) {
                CounterState seen = *state;
                // What was put aside is not here, though its number is still being served.
                if (seen.reception && m_aside.contains(seen.reception->id.uuid)) {
                    seen.reception.reset();
                    seen.ticket.reset();
                    seen.name.clear();
                }
                const bool news = !(seen == m_state);
                m_state = std::move(seen);
                if (m_state.reception)
                    m_known = m_state.reception->id;
                if (news)
                    Q_EMIT changed();
            }
            if (then)
                then();
        });
}

QString CounterDesk::windowText() const { return m_state.window ? tr("%1 号窗口").arg(m_state.window->number) : QString(); }

StatusFace CounterDesk::face() const
{
    if (!m_running || !m_state.window)
        return {};
    const Instant now = m_desk.clock().now();
    StatusFace face;
    face.queueIcon = QStringLiteral("users");
    face.queue = tr("后面 %1 人").arg(m_state.waiting.size());
    face.act = tr("下一位");
    face.key = QStringLiteral("F4");
    const QString number = m_state.ticket ? m_state.ticket->number : QString();
    if (m_state.reception) {
        face.main = QStringList { number, m_state.name.isEmpty() ? number.isEmpty() ? tr("没取号") : QString() : m_state.name }.join(QLatin1Char(' ')).trimmed();
        face.second = tr("办了 %1 分").arg(minutesBetween(m_state.reception->beganAt, now));
    } else if (isCalled()) {
        face.token = Token::WarnFill;
        face.main = QStringList { number, m_state.name }.join(QLatin1Char(' ')).trimmed();
        const qint64 waited = minutesBetween(m_state.ticket->takenAt, now);
        face.second = m_state.ticket->recalls > 0 ? tr("已等 %1 分，叫了 %2 次").arg(waited).arg(m_state.ticket->recalls + 1) : tr("已等 %1 分").arg(waited);
    } else {
        face.token = Token::Line;
        face.main = tr("没有人在办");
        if (!m_state.waiting.empty())
            face.second = tr("最久等了 %1 分").arg(minutesBetween(waitsSince(m_state.waiting.front()), now));
    }
    return face;
}

void CounterDesk::keep(Command command, const std::function<void(const Result<CommandOutcome>&)>& then)
{
    whenAnswered(*this, m_desk.submit(std::move(command)), [then](const Result<CommandOutcome>& outcome) { then(outcome); });
}

void CounterDesk::sendAtOnce(Command command, const std::function<void(const Result<CommandOutcome>&)>& then)
{
    const LinkState link = m_desk.state().link;
    if (link != LinkState::Online && link != LinkState::Syncing) {
        keep(std::move(command), then);
        return;
    }
    whenAnswered(*this, m_desk.submitNow(command), [this, command, then](const Result<CommandOutcome>& outcome) {
        if (!outcome && outcome.error().code == ErrorCode::Offline)
            keep(command, then);
        else
            then(outcome);
    });
}

void CounterDesk::next()
{
    if (!m_running || m_busy)
        return;
    if (m_state.reception) {
        end(ReceptionOutcome::Served, [this](ReceptionId) { callNext(); });
        return;
    }
    if (isCalled())
        Q_EMIT didNotCome();
    else
        callNext();
}

void CounterDesk::callNext()
{
    refresh([this] { callFrom(m_state.waiting); });
}

/// The first of them; where another window was faster, the one behind.
void CounterDesk::callFrom(std::vector<Ticket> waiting)
{
    if (waiting.empty()) {
        Q_EMIT told(tr("没有人在等。"), m_state.hallWaiting > 0 ? tr("大厅里等着的 %1 位不是这个窗口的队列。").arg(m_state.hallWaiting) : QString(), true);
        return;
    }
    const Ticket first = waiting.front();
    waiting.erase(waiting.begin());
    TicketActBody body;
    body.guard = enumText(first.state);
    m_busy = true;
    sendAtOnce(counterCommand("CallTicket", "Ticket", first.id.uuid, toJson(body)), [this, first, waiting](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        if (outcome) {
            refresh();
            return;
        }
        const bool faster = outcome.error().code == ErrorCode::ActNotPossible && outcome.error().members.contains(QStringLiteral("window"));
        if (!faster) {
            Q_EMIT told(tr("%1 没叫成。").arg(first.number), errorSentence(outcome.error()), false);
            return;
        }
        Q_EMIT told(tr("%1 号窗口先叫了 %2。").arg(outcome.error().members.value(QStringLiteral("window")).toInt()).arg(first.number),
            waiting.empty() ? tr("后面没有人了。") : tr("接着叫 %1。").arg(waiting.front().number), true);
        if (!waiting.empty())
            callFrom(waiting);
    });
}

void CounterDesk::ticketAct(const char* type)
{
    if (!isCalled() || m_busy) {
        Q_EMIT told(tr("现在没有叫了还没来的号。"), {}, false);
        return;
    }
    TicketActBody body;
    body.guard = enumText(m_state.ticket->state);
    const QString number = m_state.ticket->number;
    const bool goesOn = qstrcmp(type, "RecallTicket") != 0;
    m_busy = true;
    keep(counterCommand(type, "Ticket", m_state.ticket->id.uuid, toJson(body)), [this, goesOn, number](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        if (!outcome) {
            Q_EMIT told(tr("%1 没记上。").arg(number), errorSentence(outcome.error()), false);
            return;
        }
        if (!goesOn) {
            refresh();
            return;
        }
        // What was passed stands behind those who wait, so the next one is somebody else, if there is one.
        refresh([this, number] {
            std::vector<Ticket> others = m_state.waiting;
            std::erase_if(others, [&](const Ticket& ticket) { return ticket.number == number; });
            callFrom(std::move(others));
        });
    });
}

void CounterDesk::recall() { ticketAct("RecallTicket"); }
void CounterDesk::pass() { ticketAct("PassTicket"); }
void CounterDesk::giveUp() { ticketAct("MarkNoShow"); }

void CounterDesk::opened(const RecordRef& subject)
{
    if (!m_running || m_busy)
        return;
    if (isCalled()) {
        StartReceptionBody body;
        body.ticketId = m_state.ticket->id;
        body.subjectId = subject.id;
        const ReceptionId id(m_desk.newRecordId());
        m_busy = true;
        keep(counterCommand("StartReception", "Reception", id.uuid, toJson(body)), [this, id](const Result<CommandOutcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                Q_EMIT told(tr("接待没记上。"), errorSentence(outcome.error()), false);
                return;
            }
            m_known = id;
            refresh();
        });
        return;
    }
    if (!m_state.reception || !m_state.reception->subjectId.isNull())
        return;
    OpenSubjectBody body;
    body.purpose = Purpose { PurposeKind::Reception, m_state.reception->id.uuid, {} };
    keep(counterCommand("OpenSubject", subject.type.toLatin1().constData(), subject.id, toJson(body)), [this](const Result<CommandOutcome>&) { refresh(); });
}

void CounterDesk::beginWithoutNumber(const QUuid& subject, const std::function<void()>& then)
{
    if (!m_running || m_busy || m_state.reception)
        return;
    StartReceptionBody body;
    if (isCalled())
        body.ticketId = m_state.ticket->id;
    body.subjectId = subject;
    const ReceptionId id(m_desk.newRecordId());
    m_busy = true;
    keep(counterCommand("StartReception", "Reception", id.uuid, toJson(body)), [this, id, then](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        if (!outcome) {
            Q_EMIT told(tr("接待没记上。"), errorSentence(outcome.error()), false);
            return;
        }
        m_known = id;
        refresh(then);
    });
}

void CounterDesk::consult(const QString& itemCode, const QString& text, const std::function<void(const Status&)>& then)
{
    if (!m_state.reception) {
        beginWithoutNumber({}, [this, itemCode, text, then] {
            if (m_state.reception)
                consult(itemCode, text, then);
        });
        return;
    }
    RecordConsultationBody body;
    if (!itemCode.isEmpty())
        body.itemCode = itemCode;
    body.text = text;
    keep(counterCommand("RecordConsultation", "Reception", m_state.reception->id.uuid, toJson(body)), [then](const Result<CommandOutcome>& outcome) {
        then(outcome ? Status() : Status(outcome.error()));
    });
}

void CounterDesk::end(ReceptionOutcome outcome, const std::function<void(ReceptionId)>& then)
{
    if (!m_state.reception || m_busy)
        return;
    const ReceptionId id = m_state.reception->id;
    EndReceptionBody body;
    body.outcome = outcome;
    m_busy = true;
    keep(counterCommand("EndReception", "Reception", id.uuid, toJson(body)), [this, id, then](const Result<CommandOutcome>& ended) {
        m_busy = false;
        if (!ended) {
            Q_EMIT told(tr("这次接待没结束成。"), errorSentence(ended.error()), false);
            return;
        }
        m_known = {};
        refresh([then, id] { then(id); });
    });
}

ReceptionId CounterDesk::setAside()
{
    const ReceptionId id = reception();
    if (id.isNull())
        return id;
    m_aside.insert(id.uuid);
    m_known = {};
    m_state.reception.reset();
    m_state.ticket.reset();
    m_state.name.clear();
    Q_EMIT changed();
    return id;
}

void CounterDesk::takeUp(ReceptionId reception)
{
    if (reception.isNull())
        return;
    m_aside.remove(reception.uuid);
    m_known = reception;
    refresh();
}

} // namespace huimin::ui
