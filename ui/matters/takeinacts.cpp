#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/matters/itemdifference.h"
#include "ui/matters/checksheet.h"
#include "ui/matters/takeinfiles.h"
#include "ui/matters/takeinpage.h"
#include "ui/matters/takeinsheets.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row.h"
#include <algorithm>

/// What is done on the take-in page: papers ticked, everything checked at once, accepted, asked for more, accepted with a promise.
namespace huimin::ui {

TakeInPaper* TakeInPage::currentPaperRow()
{
    const int index = m_paperList ? m_paperList->current() : -1;
    return m_form && index >= 0 && index < static_cast<int>(m_form->papers().size()) ? &m_form->papers()[static_cast<std::size_t>(index)] : nullptr;
}

void TakeInPage::toggleCurrentPaper()
{
    TakeInPaper* paper = currentPaperRow();
    if (!paper)
        return;
    const int index = m_paperList->current();
    if (paper->state == MaterialState::Held) {
        selectMissingPaper(); // nothing to take of this one: the key goes on to what is asked for
        return;
    }
    paper->state = paper->state == MaterialState::Brought ? MaterialState::Missing : MaterialState::Brought;
    paper->reason.clear();
    const bool brought = paper->state == MaterialState::Brought;
    showPapers();
    if (brought && !selectMissingPaper())
        m_paperList->setCurrent(index);
    edited();
}

void TakeInPage::doubtCurrentPaper()
{
    const TakeInPaper* paper = currentPaperRow();
    if (!paper || paper->bySystem)
        return;
    auto* sheet = new DoubtSheet(*window(), *paper);
    connect(sheet, &DoubtSheet::said, this, [this, key = paper->material.key](const QString& reason) {
        for (TakeInPaper& each : m_form->papers())
            if (each.material.key == key) {
                each.state = reason.isEmpty() ? MaterialState::Brought : MaterialState::Doubtful;
                each.reason = reason;
            }
        showPapers();
        selectPaper(key);
        edited();
    });
}

void TakeInPage::openFiles()
{
    const TakeInPaper* paper = currentPaperRow();
    if (!paper)
        return;
    auto* sheet = new TakeInFilesSheet(*window(), m_desk, *m_form, *paper);
    connect(sheet, &TakeInFilesSheet::changed, this, [this, key = paper->material.key] {
        showPapers();
        selectPaper(key);
        edited();
        saveDraft(false); // at once: the draft names what lies on this desk
    });
}

void TakeInPage::check()
{
    if (!m_form || m_busy)
        return;
    m_checked = true;
    showProblems(true);
    const QDate today = m_desk.clock().today();
    const std::vector<TakeInProblem> problems = takeInProblems(*m_form, today);
    if (problems.empty()) {
        m_accept->setFocus();
        return;
    }
    const auto parts = static_cast<int>(m_form->questions().size() + m_form->fields().size() + m_form->papers().size());
    auto* sheet = new CheckSheet(*window(), problems, { m_form->canBeReceived(today), canBePromised(*m_form, today), std::max(0, parts - static_cast<int>(problems.size())) });
    connect(sheet, &CheckSheet::chosen, this, &TakeInPage::goTo);
    connect(sheet, &CheckSheet::sheetRequested, this, [this] { Q_EMIT guideWanted(m_itemCode, m_form->answers()); });
    connect(sheet, &CheckSheet::noticeRequested, this, &TakeInPage::giveNotice);
    connect(sheet, &CheckSheet::promiseRequested, this, &TakeInPage::askPromise);
}

void TakeInPage::say(const QString& sentence)
{
    m_saved->setText(sentence);
    m_saved->setToken(Token::Late);
}

void TakeInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy && !m_ended);
}

void TakeInPage::itemChanged(const Error& error)
{
    m_dirty = true;
    saveDraft(false);
    if (error.code == ErrorCode::ItemNotInForce) {
        m_ended = true;
        m_changed = errorSentence(error);
        build();
        setBusy(false);
        return;
    }
    struct Fresh {
        TakeInForm form;
        QHash<QString, Material> kinds;
    };
    const QDate today = m_desk.clock().today();
    const auto read = m_desk.read<Fresh>([applicant = m_applicant, code = m_itemCode, hall = m_desk.actor().hall, today](RecordReader& records) -> Result<Fresh> {
        auto form = TakeInForm::load(records, applicant, code, hall, today);
        if (!form)
            return form.error();
        auto materials = allOf<Material>(records);
        if (!materials)
            return materials.error();
        Fresh fresh { std::move(*form), {} };
        for (Material& material : *materials)
            fresh.kinds.insert(material.key, std::move(material));
        return fresh;
    });
    whenAnswered(*this, read, [this](const Result<Fresh>& fresh) {
        if (!fresh) {
            say(errorSentence(fresh.error()));
            return;
        }
        QStringList changes;
        const QString nothing = tr("没有");
        for (const ItemDifference& each : itemDifference(m_form->item(), fresh->form.item(), fresh->kinds, Language::Program))
            changes << tr("%1：原来 %2，现在 %3").arg(each.label, each.before.isEmpty() ? nothing : each.before, each.after.isEmpty() ? nothing : each.after);
        takeUp(fresh->form, changes);
    });
}

void TakeInPage::takeUp(TakeInForm form, QStringList changes)
{
    form.restore(m_form->draft());
    m_changed = tr("填表的时候事项换成了第 %1 版。填的都在，表和材料按新版重列了，看过再受理。").arg(form.item().version);
    m_changes = std::move(changes);
    m_form = std::move(form);
    build();
    showProblems(m_checked);
    goToNextProblem();
}

/// The desk prints its own number first; the center confirms it or gives the final one.
std::optional<QString> TakeInPage::takeNumber()
{
    const auto provisional = m_desk.nextProvisionalNumber();
    if (provisional)
        return *provisional;
    say(errorSentence(provisional.error()));
    return std::nullopt;
}

void TakeInPage::send(const Command& command, const QString& provisional, std::function<void(const QString&, bool)> then)
{
    setBusy(true);
    whenAnswered(*this, m_desk.submit(command), [this, provisional, then = std::move(then)](const Result<CommandOutcome>& outcome) {
        setBusy(false);
        if (!outcome && (outcome.error().code == ErrorCode::ItemVersionChanged || outcome.error().code == ErrorCode::ItemNotInForce)) {
            itemChanged(outcome.error());
            return;
        }
        if (!outcome) {
            say(tr("没受理成：%1填的内容都在。").arg(errorSentence(outcome.error())));
            return;
        }
        QString final;
        if (outcome->record)
            if (const auto matter = decode<Matter>(*outcome->record); matter && matter->number)
                final = *matter->number;
        then(final.isEmpty() ? provisional : final, final.isEmpty());
    });
}

/// The files follow the matter; with the last of them the page is done.
void TakeInPage::finish(const QString& number, bool provisional, TakenAs as)
{
    const std::vector<Command> files = m_form->attachments(m_matterId);
    if (files.empty())
        return leave(number, provisional, as);
    setBusy(true);
    struct Left {
        std::size_t open;
        int failed = 0;
        QString why {};
    };
    auto left = std::make_shared<Left>(Left { files.size() });
    for (const Command& file : files) {
        whenAnswered(*this, m_desk.submit(file), [this, left, number, provisional, as](const Result<CommandOutcome>& outcome) {
            if (!outcome) {
                ++left->failed;
                left->why = errorSentence(outcome.error());
            }
            if (--left->open > 0)
                return;
            if (left->failed > 0)
                Q_EMIT filesLeft(left->failed, left->why);
            leave(number, provisional, as);
        });
    }
}

void TakeInPage::leave(const QString& number, bool provisional, TakenAs as)
{
    m_dirty = false;
    m_pause.stop();
    if (!m_draft.isNull())
        m_desk.removeDraft(m_draft);
    if (!m_replaces.isNull())
        m_desk.discardParked(m_replaces, tr("改了，用 %1 重新收件").arg(number));
    Q_EMIT takenIn(MatterId(m_matterId), number, provisional, as);
}

void TakeInPage::accept()
{
    if (!m_form || m_busy || m_ended)
        return;
    m_checked = true;
    showProblems(true);
    if (!m_form->issues(m_desk.clock().today()).isEmpty()) {
        goToNextProblem();
        return;
    }
    const auto provisional = takeNumber();
    if (!provisional)
        return;
    m_form->receptionId = m_reception ? m_reception() : ReceptionId();
    send(m_form->command(m_matterId, *provisional), *provisional, [this](const QString& number, bool own) { finish(number, own, TakenAs::Accepted); });
}

void TakeInPage::giveNotice() { receiveAnd(m_form->notice(m_matterId), TakenAs::Asked); }

void TakeInPage::askPromise()
{
    auto* sheet = new PromiseSheet(*window(), latePapers(*m_form, m_desk.clock().now(), *m_desk.calendar()), m_desk.clock().today());
    connect(sheet, &PromiseSheet::promised, this, [this](const std::vector<PromisedMaterial>& papers) { receiveAnd(promiseCommand(m_matterId, papers), TakenAs::Promised); });
}

void TakeInPage::receiveAnd(Command then, TakenAs as)
{
    if (!m_form || m_busy || m_ended || !m_form->canBeReceived(m_desk.clock().today()))
        return;
    const auto provisional = takeNumber();
    if (!provisional)
        return;
    m_form->receptionId = m_reception ? m_reception() : ReceptionId();
    send(m_form->receipt(m_matterId, *provisional), *provisional, [this, then = std::move(then), as](const QString& number, bool own) {
        setBusy(true);
        whenAnswered(*this, m_desk.submit(then), [this, number, own, as](const Result<CommandOutcome>& outcome) {
            setBusy(false);
            // The papers are received: what could not follow is done on the page of the matter.
            finish(number, own, outcome ? as : TakenAs::Received);
        });
    });
}

} // namespace huimin::ui
