#include "ui/workbench/numbersbench.h"
#include "models/base/errortext.h"
#include "ui/shell/actions.h"
#include "ui/shell/awaited.h"
#include "ui/shell/shell.h"
#include "ui/sync/numberspage.h"
#include "ui/widgets/banner.h"

namespace huimin::ui {
namespace {
constexpr int gatherFatesMs = 400; ///< the answers of one round come together
} // namespace

NumbersBench::NumbersBench(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_look.setSingleShot(true);
    m_look.setInterval(gatherFatesMs);
    connect(&m_look, &QTimer::timeout, this, &NumbersBench::look);
    connect(&m_desk, &Desk::outboxChanged, this, [this] { m_look.start(); });
    connect(&m_desk, &Desk::stateChanged, this, [this] { m_look.start(); });
}

void NumbersBench::attach(Shell& shell, ActionCollection& actions)
{
    m_shell = &shell;
    m_actions = &actions;
    actions.add(shell, { .id = QStringLiteral("sync.numbers"), .text = tr("临时编号：给了正式编号的，没收成的"), .key = QKeySequence(Qt::ALT | Qt::Key_N), .icon = QStringLiteral("stamp"), .search = QStringLiteral("lsbh"), .run = [this] { open(); } });
}

void NumbersBench::open()
{
    m_news.clear();
    m_shell->hideBanner(QStringLiteral("numbers"));
    Q_EMIT placeWanted(QStringLiteral("numbers"));
}

Page* NumbersBench::makePage(const QString& key)
{
    if (key != QLatin1String("numbers"))
        return nullptr;
    auto* page = new NumbersPage(m_desk, *m_actions);
    connect(page, &NumbersPage::openMatter, this, &NumbersBench::openMatter);
    connect(page, &NumbersPage::receiptWanted, this, &NumbersBench::receiptWanted);
    connect(page, &NumbersPage::takeInWanted, this, &NumbersBench::takeInAgain);
    return page;
}

void NumbersBench::look()
{
    const LinkState link = m_desk.state().link;
    if (!m_shell || link == LinkState::SignedOut || link == LinkState::Locked)
        return;
    whenAnswered(*this, m_desk.outbox(), [this](const Result<std::vector<OutboxEntry>>& entries) {
        if (!entries || !m_shell)
            return;
        int confirmed = 0;
        int refused = 0;
        for (const ProvisionalNumber& each : provisionalNumbers(*entries)) {
            if (each.fate == ProvisionalNumber::Fate::Waiting) {
                m_waited.insert(each.command);
                continue;
            }
            if (m_waited.remove(each.command))
                m_news.insert(each.command);
            if (!m_news.contains(each.command))
                continue;
            (each.fate == ProvisionalNumber::Fate::Confirmed ? confirmed : refused) += 1;
        }
        if (confirmed + refused == 0) {
            m_shell->hideBanner(QStringLiteral("numbers"));
            return;
        }
        const QString fact = refused == 0 ? tr("%n 个临时编号换成了正式编号", nullptr, confirmed) : tr("临时编号有了回音：%1 个给了正式编号，%2 个没收成").arg(confirmed).arg(refused);
        auto* banner = new Banner(refused > 0 ? Tone::Late : Tone::Ok, QStringLiteral("stamp"), fact, tr("一个一个看，可以重打回执。"));
        connect(banner->setAct(tr("看是哪些"), QStringLiteral("Alt+N")), &QAbstractButton::clicked, this, &NumbersBench::open);
        m_shell->showBanner(QStringLiteral("numbers"), banner);
    });
}

void NumbersBench::takeInAgain(const ProvisionalNumber& refused)
{
    Draft draft;
    draft.id = DraftId(m_desk.newRecordId());
    draft.kind = QStringLiteral("takeIn");
    draft.subjectId = refused.applicant.id;
    draft.itemCode = refused.itemCode;
    draft.fields = refused.taken;
    draft.title = tr("%1 没收成，改了再收").arg(refused.provisional);
    whenAnswered(*this, m_desk.saveDraft(draft), [this, refused](const Status& saved) {
        if (saved)
            Q_EMIT takeInWanted(refused.applicant, refused.itemCode, refused.command);
        else
            m_shell->toast({ .fact = errorSentence(saved.error()), .good = false });
    });
}

} // namespace huimin::ui
