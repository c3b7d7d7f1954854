#include "ui/workbench/workbench.h"
#include "models/base/errortext.h"
#include "models/base/ownnumbers.h"
#include "models/base/pinyin.h"
#include "models/commands/staffcommands.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/itemversions.h"
#include "ui/attachments/attachmentsheet.h"
#include "ui/grid/mappage.h"
#include "ui/lookup/desksource.h"
#include "ui/matters/actsheets.h"
#include "ui/matters/itempicker.h"
#include "ui/matters/matterpage.h"
#include "ui/matters/matterspage.h"
#include "ui/matters/statespage.h"
#include "ui/matters/takeinpage.h"
#include "ui/papers/paperoffice.h"
#include "ui/papers/papersheet.h"
#include "ui/profile/enterprisepage.h"
#include "ui/profile/personpage.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/awaited.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shell.h"
#include "ui/shell/signin.h"
#include "ui/start/startpage.h"
#include "ui/sync/commandwords.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/cataloguebench.h"
#include "ui/workbench/counterbench.h"
#include "ui/workbench/eventbench.h"
#include "ui/workbench/numbersbench.h"
#include "ui/workbench/parkedwork.h"
#include <QApplication>
#include <QBoxLayout>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QTimer>

namespace huimin::ui {
namespace {
constexpr int idleMs = 5 * 60'000; ///< the desk locks after five minutes without a key
constexpr int tickMs = 20'000;

const Pinyin& sharedPinyin()
{
    static const Pinyin pinyin;
    return pinyin;
}

/// The record of a page's key: resident/ID, enterprise/ID.
std::optional<RecordRef> subjectOf(const Page* page)
{
    if (!page)
        return std::nullopt;
    const auto record = DeskSource::recordOf(page->key());
    if (!record || (record->type != QLatin1String("Resident") && record->type != QLatin1String("Enterprise")))
        return std::nullopt;
    return record;
}
} // namespace

Workbench::Workbench(Desk& desk, Theme& theme, Options options)
    : m_desk(desk), m_theme(theme), m_options(std::move(options)), m_preferences(readPreferences(m_options.preferencesFile))
{
    m_papers = std::make_unique<PaperOffice>(m_desk, m_options.paperFolder);
    connect(m_papers.get(), &PaperOffice::shown, this, [this](PaperSheet* sheet) {
        Q_EMIT shown(sheet->paper().kind == QLatin1String("36") ? QStringLiteral("receipt shown") : QStringLiteral("paper shown"));
    });
    connect(m_papers.get(), &PaperOffice::failed, this, [this](const QString& sentence) { m_shell->toast({ .fact = sentence, .good = false }); });
    applyPreferences();
    m_counterBench = std::make_unique<CounterBench>(m_desk);
    m_catalogueBench = std::make_unique<CatalogueBench>(m_desk, *m_papers);
    m_eventBench = std::make_unique<EventBench>(m_desk);
    connect(m_eventBench.get(), &EventBench::placeWanted, this, &Workbench::openPlace);
    connect(m_eventBench.get(), &EventBench::openResident, this, &Workbench::openResident);
    connect(m_eventBench.get(), &EventBench::openEnterprise, this, &Workbench::openEnterprise);
    connect(m_eventBench.get(), &EventBench::shown, this, &Workbench::shown);
    connect(m_catalogueBench.get(), &CatalogueBench::placeWanted, this, &Workbench::openPlace);
    m_parkedWork = std::make_unique<ParkedWork>(m_desk, m_counterBench->counter(), [this](const QString& key, const RecordRef& subject) { openPage(key, subject); });
    m_numbersBench = std::make_unique<NumbersBench>(m_desk);
    connect(m_numbersBench.get(), &NumbersBench::placeWanted, this, &Workbench::openPlace);
    connect(m_numbersBench.get(), &NumbersBench::openMatter, this, &Workbench::openMatter);
    connect(m_numbersBench.get(), &NumbersBench::receiptWanted, this, [this](MatterId matter) { m_papers->openReceipt(*m_shell, matter, PaperOffice::Then::Print); });
    connect(m_numbersBench.get(), &NumbersBench::takeInWanted, this, [this](const RecordRef& applicant, const QString& itemCode, CommandId replaces) {
        openTakeIn(applicant, itemCode);
        if (auto* page = qobject_cast<TakeInPage*>(m_shell->pages().current()))
            page->setReplaces(replaces);
    });
    connect(m_counterBench.get(), &CounterBench::placeWanted, this, &Workbench::openPlace);
    connect(m_counterBench.get(), &CounterBench::openMatter, this, &Workbench::openMatter);
    connect(m_counterBench.get(), &CounterBench::shown, this, &Workbench::shown);
    build();
    connect(&m_desk, &Desk::stateChanged, this, &Workbench::showState);
    connect(&m_desk, &Desk::passwordNeeded, this, &Workbench::askPassword);
    connect(&m_desk, &Desk::recordsChanged, this, &Workbench::numberCame);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Workbench::showState);
    m_tick.start();
    m_idle.setInterval(idleMs);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Workbench::lock);
    qApp->installEventFilter(this);
}

Workbench::~Workbench() { qApp->removeEventFilter(this); }

QWidget& Workbench::window() const { return *m_shell; }

void Workbench::applyPreferences()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/huimin_%1.qm").arg(m_preferences.language)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(QStringLiteral("qtbase_%1").arg(m_preferences.language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QGuiApplication::setApplicationDisplayName(tr("惠民")); // the system puts it behind the title of each window
    QLocale::setDefault(QLocale(m_preferences.language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Chinese, QLocale::China)));
    m_theme.setAppearance(m_preferences.appearance);
    m_theme.setScale(m_preferences.scale);
    m_papers->setPlan(m_preferences.printers);
}

void Workbench::build()
{
    QRect geometry;
    bool maximised = false;
    const bool visible = m_shell && m_shell->isVisible();
    if (m_shell) {
        geometry = m_shell->geometry();
        maximised = m_shell->isMaximized();
    }
    m_source.reset();
    m_shell.reset();
    m_actions = std::make_unique<ActionCollection>();
    m_actions->setRomaniser([](const QString& text) { return DeskSource::romanised(sharedPinyin(), text); });
    m_shell = std::make_unique<Shell>(*m_actions);
    m_shell->setWindowTitle(tr("惠民"));
    m_shell->resize(geometry.isValid() ? geometry.size() : QSize(1440, 900));
    showPlaces();
    connect(m_shell.get(), &Shell::placeChosen, this, &Workbench::openPlace);
    connect(m_shell.get(), &Shell::syncClicked, this, [this] { openPlace(QStringLiteral("sync")); });
    connect(&m_shell->pages(), &PageStack::currentPageChanged, this, [this](Page* page) {
        const QString kind = page ? page->key().section(QLatin1Char('/'), 0, 0) : QStringLiteral("none");
        Q_EMIT shown(QStringLiteral("page ") + kind);
        m_counterBench->pageShown(page);
        if (!page)
            return;
        connect(page, &Page::titleChanged, this, [this, kind] { Q_EMIT shown(QStringLiteral("ready ") + kind); });
        // Said when the window has come round to paint it.
        connect(page, &Page::filled, this, [this, kind] { QTimer::singleShot(0, this, [this, kind] { Q_EMIT shown(QStringLiteral("filled ") + kind); }); });
    });
    m_source = std::make_unique<DeskSource>(m_desk);
    m_shell->omnibox().setSource(m_source.get());
    connect(m_shell->omnibox().line(), &OmniboxLine::focused, this, [this] { Q_EMIT shown(QStringLiteral("omnibox open")); });
    connect(m_source.get(), &OmniboxSource::answered, this, [this](quint64, const OmniboxAnswer& answer) {
        qsizetype rows = 0;
        for (const OmniboxSection& section : answer.sections)
            rows += section.rows.size();
        Q_EMIT shown(QStringLiteral("found %1").arg(rows));
    });
    connect(&m_shell->omnibox(), &Omnibox::chosen, this, &Workbench::openChosen);
    connect(&m_shell->omnibox(), &Omnibox::actChosen, this, [this](const QString& id, const QString& act) {
        const auto record = DeskSource::recordOf(id);
        if (record && act == QLatin1String("take"))
            takeIn(*record, {});
        else
            openChosen(id);
    });
    addActs();
    m_counterBench->attach(*m_shell, *m_actions);
    m_catalogueBench->attach(*m_shell, *m_actions);
    m_numbersBench->attach(*m_shell, *m_actions);
    m_eventBench->attach(*m_shell, *m_actions);
    if (visible) {
        if (maximised)
            m_shell->showMaximized();
        else
            m_shell->show();
    }
    showState();
}

/// What stands in the rail: the grid's places for those who work with it.
void Workbench::showPlaces()
{
    QVector<Rail::Place> top { { QStringLiteral("start"), QStringLiteral("house"), tr("首页") }, { QStringLiteral("people"), QStringLiteral("users"), tr("对象") }, { QStringLiteral("matters"), QStringLiteral("files"), tr("办件") } };
    const Role role = m_desk.actor().role;
    if (role == Role::Grid)
        top << Rail::Place { QStringLiteral("day"), QStringLiteral("footprints"), tr("走访") };
    if (role == Role::Grid || role == Role::Officer || role == Role::Supervisor)
        top << Rail::Place { QStringLiteral("events"), QStringLiteral("flag"), tr("事件") };
    top << Rail::Place { QStringLiteral("map"), QStringLiteral("map"), tr("地图") };
    m_shell->setPlaces(top, { { QStringLiteral("sync"), QStringLiteral("refresh-cw"), tr("同步") }, { QStringLiteral("settings"), QStringLiteral("settings"), tr("设置") } });
}

void Workbench::addActs()
{
    QWidget& owner = *m_shell;
    m_actions->add(owner, { QStringLiteral("sync.page"), tr("同步：待发、冲突、退回"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F5), QStringLiteral("refresh-cw"), QStringLiteral("tb"), [this] { openPlace(QStringLiteral("sync")); } });
    m_actions->add(owner, { QStringLiteral("sync.round"), tr("现在同步"), {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh-cw"), {}, [this] { m_desk.syncNow(); } });
    m_actions->add(owner, { QStringLiteral("desk.lock"), tr("锁屏"), {}, QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("lock"), {}, [this] { lock(); } });
    m_actions->add(owner, { QStringLiteral("desk.signOut"), tr("退出登录"), {}, {}, QStringLiteral("log-out"), {}, [this] {
        m_counterBench->signedOut();
        m_desk.signOut();
        m_shell->pages().clear();
        showSignIn();
    } });
    m_actions->add(owner, { QStringLiteral("desk.park"), tr("放一放：窗口上的全部"), {}, QKeySequence(Qt::Key_F8), QStringLiteral("inbox"), {}, [this] { parkAll(); } });
    m_actions->add(owner, { QStringLiteral("desk.undo"), tr("撤销刚才那一步"), {}, QKeySequence(Qt::ALT | Qt::Key_Z), QStringLiteral("undo-2"), {}, [this] { undo(); } });
    m_actions->add(owner, { QStringLiteral("desk.offline"), tr("离线办公，再按一次恢复"), {}, {}, QStringLiteral("cloud-off"), {}, [this] { m_desk.setOffline(m_desk.state().link != LinkState::Offline); } });
    m_actions->add(owner, { QStringLiteral("rules.open"), tr("规则：什么时候提醒谁，依据什么"), {}, {}, QStringLiteral("scale"), QStringLiteral("gz rules"), [this] { openPlace(QStringLiteral("rules")); } });
    m_actions->add(owner, { QStringLiteral("settings.open"), tr("设置：语言、明暗、字的大小"), {}, {}, QStringLiteral("settings"), QStringLiteral("sz"), [this] { openPlace(QStringLiteral("settings")); } });
    m_actions->add(owner, { QStringLiteral("matter.new"), tr("收件：给谁办，办什么"), {}, QKeySequence(Qt::Key_F3), QStringLiteral("file-text"), {}, [this] {
        if (m_desk.actor().role == Role::Grid)
            m_eventBench->report();
        else if (const auto subject = subjectOf(m_shell->pages().current()))
            takeIn(*subject, {});
        else
            m_shell->omnibox().open();
    } });
    m_actions->add(owner, { QStringLiteral("matters.list"), tr("办件列表"), {}, {}, QStringLiteral("files"), QStringLiteral("bj"), [this] { openPlace(QStringLiteral("matters")); } });
    m_actions->add(owner, { QStringLiteral("matters.states"), tr("环节图：办件从申办到归档"), {}, {}, QStringLiteral("route"), QStringLiteral("hjt"), [this] { openStates({}); } });
    m_actions->add(owner, { QStringLiteral("start.open"), tr("首页：今天要做的"), {}, {}, QStringLiteral("house"), QStringLiteral("sy"), [this] { openPlace(QStringLiteral("start")); } });
    m_actions->add(owner, { QStringLiteral("map.open"), tr("地图：从全市到一扇门"), {}, {}, QStringLiteral("map"), QStringLiteral("dt"), [this] { openPlace(QStringLiteral("map")); } });
    m_actions->add(owner, { QStringLiteral("draft.list"), tr("放着的和没办完的"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F8), QStringLiteral("inbox"), QStringLiteral("fz"), [this] { openParked(); } });
}

void Workbench::start()
{
    // The panel stands first, so that the window opens with the focus in it.
    SignInPanel* panel = showSignIn();
    // A window with its frame must not hang over the edge of a small screen.
    const QSize room = m_shell->screen()->availableSize();
    if (room.width() < 1500 || room.height() < 960)
        m_shell->showMaximized();
    else
        m_shell->show();
    if (m_options.automatic) {
        panel->setName(m_options.automatic->name);
        signIn(*m_options.automatic, panel);
    }
}

SignInPanel* Workbench::showSignIn()
{
    auto* panel = new SignInPanel(SignInPanel::Purpose::SignIn);
    if (!m_lastName.isEmpty())
        panel->setName(m_lastName);
    connect(panel, &SignInPanel::submitted, this, [this, panel](const QString& name, const QString& password) { signIn({ name, password, {} }, panel); });
    m_shell->showFront(new FrontPage(panel));
    return panel;
}

void Workbench::showLock()
{
    auto* panel = new SignInPanel(SignInPanel::Purpose::Unlock);
    panel->setName(m_lastName);
    panel->setNote(syncSentence(m_desk.state(), m_desk.clock().now()));
    connect(panel, &SignInPanel::submitted, this, [this, panel](const QString& name, const QString& password) { signIn({ name, password, m_desk.actor().role }, panel); });
    connect(panel, &SignInPanel::otherPersonRequested, this, [this] {
        m_counterBench->signedOut();
        m_desk.signOut();
        m_shell->pages().clear();
        showSignIn();
    });
    m_shell->showFront(new FrontPage(panel));
}

void Workbench::signIn(const SignIn& request, SignInPanel* panel)
{
    if (panel)
        panel->setBusy(true);
    QPointer<SignInPanel> shown(panel);
    whenAnswered(*this, m_desk.signIn(request), [this, shown, request](const Result<Actor>& actor) {
        if (shown)
            shown->setBusy(false);
        if (actor) {
            m_lastName = request.name;
            signedIn();
            return;
        }
        if (shown) {
            shown->setError(errorSentence(actor.error()));
            return;
        }
        showSignIn()->setError(errorSentence(actor.error()));
    });
}

void Workbench::signedIn()
{
    m_shell->hideFront();
    showPlaces();
    m_shell->setPerson(m_desk.actor().name, whereText());
    m_counterBench->signedIn();
    if (!m_shell->pages().current())
        openPlace(QStringLiteral("start"));
    m_shell->omnibox().close();
    if (Page* page = m_shell->pages().current())
        page->activated();
    m_idle.start();
    showState();
    Q_EMIT firstPageShown();
}

QString Workbench::whereText() const
{
    switch (m_desk.actor().role) {
    case Role::Clerk:
        if (const QString window = m_counterBench->counter().windowText(); !window.isEmpty())
            return window;
        return tr("窗口人员");
    case Role::Officer:
        return tr("部门审查人员");
    case Role::Grid:
        return tr("网格员");
    case Role::Supervisor:
        return tr("主管");
    case Role::Admin:
        return tr("管理员");
    }
    return {};
}

void Workbench::askPassword()
{
    // The page, its drafts and the outbox stay as they are: only the password is asked for.
    if (m_asking || m_shell->hasFront())
        return;
    m_asking = true;
    auto* sheet = new Sheet(*m_shell, tr("登录到时间了"), QStringLiteral("lock"), 420);
    auto* panel = new SignInPanel(SignInPanel::Purpose::Renew);
    panel->setName(m_lastName);
    sheet->body()->addWidget(panel);
    connect(panel, &SignInPanel::submitted, this, [this, panel, sheet](const QString& name, const QString& password) {
        panel->setBusy(true);
        QPointer<SignInPanel> shown(panel);
        QPointer<Sheet> over(sheet);
        whenAnswered(*this, m_desk.signIn({ name, password, m_desk.actor().role }), [shown, over](const Result<Actor>& actor) {
            if (!shown)
                return;
            shown->setBusy(false);
            if (!actor)
                shown->setError(errorSentence(actor.error()));
            else if (over)
                over->close();
        });
    });
    connect(sheet, &QObject::destroyed, this, [this] { m_asking = false; });
    sheet->open(panel);
    panel->takeFocus();
}

void Workbench::lock()
{
    if (m_shell->hasFront() || m_desk.state().link == LinkState::SignedOut)
        return;
    m_desk.lock();
    showLock();
}

bool Workbench::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        if (m_idle.isActive())
            m_idle.start();
    }
    return QObject::eventFilter(object, event);
}

void Workbench::showState()
{
    const SyncState state = m_desk.state();
    Q_EMIT shown(QStringLiteral("state link=%1 waiting=%2 parked=%3 conflicts=%4 data=%5").arg(static_cast<int>(state.link)).arg(state.waiting).arg(state.parked).arg(state.conflicts).arg(state.dataOf.us != 0));
    const Instant now = m_desk.clock().now();
    m_shell->strip().setTime(businessDateTime(now).toString(QStringLiteral("HH:mm")));
    m_shell->strip().setWaiting(tr("待发 %1").arg(state.waiting));
    QString words = linkText(state.link);
    Token token = Token::OkFill;
    if (state.link == LinkState::Online && state.dataOf.us != 0) {
        const auto minutes = (now.ms() - state.dataOf.ms()) / 60'000;
        words = minutes < 1 ? tr("刚同步过") : minutes < 60 ? tr("%n 分钟前已同步", nullptr, int(minutes)) : tr("数据是 %1 的").arg(daywords::moment(state.dataOf, businessDate(now)));
    } else if (state.link == LinkState::Filling && state.rowsTotal > 0) {
        words = tr("正在装数据 %1%").arg(state.rowsDone * 100 / state.rowsTotal);
    } else if (state.link != LinkState::Online && state.link != LinkState::Syncing && state.link != LinkState::Filling) {
        token = Token::WarnFill;
    }
    m_shell->strip().setSync(token, words);
    const int open = state.conflicts + state.parked;
    m_shell->rail().setBadge(QStringLiteral("sync"), open > 0 ? QString::number(open) : QString());
    if (state.link == LinkState::Offline || state.link == LinkState::Stopped || state.link == LinkState::Halted) {
        auto* banner = new Banner(Tone::Warn, QStringLiteral("cloud-off"), syncSentence(state, now), tr("查人、收件、打回执都照常，连上后自己发。"));
        m_shell->showBanner(QStringLiteral("link"), banner);
    } else {
        m_shell->hideBanner(QStringLiteral("link"));
    }
}

void Workbench::openPlace(const QString& place)
{
    PageStack& pages = m_shell->pages();
    if (place == QLatin1String("people")) {
        m_shell->omnibox().open();
        return;
    }
    if (pages.showPage(place))
        return;
    Page* page = nullptr;
    if (place == QLatin1String("settings")) {
        auto* settings = new SettingsPage(m_preferences, m_options.center, m_options.version, m_papers->templates().refused());
        connect(settings, &SettingsPage::changed, this, &Workbench::changePreferences, Qt::QueuedConnection);
        connect(settings, &SettingsPage::passwordChangeRequested, this, &Workbench::changePassword);
        page = settings;
    } else if (place == QLatin1String("rules")) {
        page = new RulesPage(m_desk, *m_actions, m_rules);
    } else if (place == QLatin1String("sync")) {
        page = new SyncPage(m_desk, *m_actions);
    } else if (place == QLatin1String("matters")) {
        auto* matters = new MattersPage(m_desk, *m_actions);
        connect(matters, &MattersPage::openMatter, this, &Workbench::openMatter);
        page = matters;
    } else if (place == QLatin1String("map")) {
        auto* map = new MapPage(m_desk, *m_actions);
        connect(map, &MapPage::openResident, this, &Workbench::openResident);
        connect(map, &MapPage::openEnterprise, this, &Workbench::openEnterprise);
        connect(map, &MapPage::openRecord, this, [this](const RecordRef& record) {
            if (record.type == QLatin1String("GridEvent"))
                m_eventBench->openEvent(GridEventId(record.id));
            else
                openPlace(QStringLiteral("day"));
        });
        page = map;
    } else if (Page* atCounter = m_counterBench->makePage(place)) {
        page = atCounter;
    } else if (Page* guide = m_catalogueBench->makePage(place)) {
        page = guide;
    } else if (Page* numbers = m_numbersBench->makePage(place)) {
        page = numbers;
    } else if (Page* events = m_eventBench->makePage(place)) {
        page = events;
    } else {
        auto* start = new StartPage(m_desk, *m_actions);
        connect(start, &StartPage::openMatter, this, &Workbench::openMatter);
        connect(start, &StartPage::openEvent, m_eventBench.get(), &EventBench::openEvent);
        connect(start, &StartPage::openResident, this, &Workbench::openResident);
        connect(start, &StartPage::openEnterprise, this, &Workbench::openEnterprise);
        connect(start, &StartPage::allMattersRequested, this, [this] { openPlace(QStringLiteral("matters")); });
        connect(start, &StartPage::approvalsRequested, this, [this] {
            openPlace(QStringLiteral("matters"));
            if (auto* matters = qobject_cast<MattersPage*>(m_shell->pages().current()))
                matters->showQueue(QStringLiteral("approve"));
        });
        connect(start, &StartPage::syncRequested, this, [this] { openPlace(QStringLiteral("sync")); });
        page = start;
    }
    pages.start(page);
}

void Workbench::openResident(ResidentId id)
{
    if (m_shell->pages().showPage(DeskSource::idOf(QStringLiteral("Resident"), id.uuid)))
        return;
    auto* page = new PersonPage(m_desk, *m_actions, id);
    followSubject(page);
    m_shell->pages().open(page);
}

void Workbench::openEnterprise(EnterpriseId id)
{
    if (m_shell->pages().showPage(DeskSource::idOf(QStringLiteral("Enterprise"), id.uuid)))
        return;
    auto* page = new EnterprisePage(m_desk, *m_actions, id);
    followSubject(page);
    m_shell->pages().open(page);
}

void Workbench::followSubject(SubjectPage* page)
{
    connect(page, &SubjectPage::openResident, this, &Workbench::openResident);
    connect(page, &SubjectPage::openEnterprise, this, &Workbench::openEnterprise);
    connect(page, &SubjectPage::openMatter, this, &Workbench::openMatter);
    connect(page, &SubjectPage::takeIn, this, &Workbench::takeIn);
    connect(page, &SubjectPage::parked, this, &Workbench::parkAll);
    page->setReception([this] { return m_counterBench->counter().reception(); });
    page->setRules(m_rules);
}

/// The picture of the stages: of one matter, or alone.
void Workbench::openStates(MatterId id)
{
    if (m_shell->pages().showPage(id.isNull() ? QStringLiteral("states") : QStringLiteral("states/") + id.text()))
        return;
    m_shell->pages().open(new StatesPage(m_desk, *m_actions, id));
}

void Workbench::openMatter(MatterId id)
{
    if (m_shell->pages().showPage(QStringLiteral("matter/") + id.text()))
        return;
    auto* page = new MatterPage(m_desk, *m_actions, id);
    connect(page, &MatterPage::openResident, this, &Workbench::openResident);
    connect(page, &MatterPage::openEnterprise, this, &Workbench::openEnterprise);
    connect(page, &MatterPage::receiptRequested, this, [this](MatterId matter) { m_papers->openReceipt(*m_shell, matter); });
    connect(page, &MatterPage::attachmentsRequested, this, [this](MatterId matter) {
        new AttachmentSheet(*m_shell, m_desk, matter);
        Q_EMIT shown(QStringLiteral("sheet attachments"));
    });
    connect(page, &MatterPage::acted, this, [this](const QString& fact, const QString& detail) {
        m_shell->toast({ .fact = fact, .detail = detail, .act = tr("撤销"), .key = QStringLiteral("Alt+Z"), .onAct = [this] { undo(); } });
    });
    connect(page, &MatterPage::statesRequested, this, &Workbench::openStates);
    connect(page, &MatterPage::papersRequested, this, [this](MatterId matter) { m_papers->choose(*m_shell, matter); });
    m_shell->pages().open(page);
}

void Workbench::openChosen(const QString& id)
{
    const auto record = DeskSource::recordOf(id);
    if (!record) {
        // A recent page is named by its key.
        m_shell->pages().showPage(id);
        return;
    }
    if (record->type == QLatin1String("Resident"))
        openResident(ResidentId(record->id));
    else if (record->type == QLatin1String("Enterprise"))
        openEnterprise(EnterpriseId(record->id));
    else
        openMatter(MatterId(record->id));
}

void Workbench::takeIn(const RecordRef& subject, const QString& itemCode)
{
    if (!itemCode.isEmpty()) {
        openTakeIn(subject, itemCode);
        return;
    }
    const QDate today = m_desk.clock().today();
    const auto offered = m_desk.read<std::vector<ServiceItem>>([today](RecordReader& records) -> Result<std::vector<ServiceItem>> {
        auto items = allOf<ServiceItem>(records);
        if (!items)
            return items.error();
        *items = itemsInForce(std::move(*items), today);
        return items;
    });
    whenAnswered(*this, offered, [this, subject](const Result<std::vector<ServiceItem>>& items) {
        if (!items) {
            m_shell->toast({ .fact = errorSentence(items.error()), .good = false });
            return;
        }
        auto* picker = new ItemPicker(*m_shell, *items, subject.type == QLatin1String("Enterprise"));
        connect(picker, &ItemPicker::chosen, this, [this, subject](const QString& code) { openTakeIn(subject, code); });
        picker->openFiltered();
        Q_EMIT shown(QStringLiteral("sheet items"));
    });
}

void Workbench::openTakeIn(const RecordRef& subject, const QString& itemCode)
{
    if (m_shell->pages().showPage(QStringLiteral("takeIn/%1/%2").arg(uuidText(subject.id), itemCode)))
        return;
    auto* page = new TakeInPage(m_desk, *m_actions, subject, itemCode);
    connect(page, &TakeInPage::takenIn, this, &Workbench::takenIn);
    connect(page, &TakeInPage::parked, this, &Workbench::parkAll);
    connect(page, &TakeInPage::filesLeft, this, [this](int count, const QString& sentence) { m_shell->toast({ .fact = tr("有 %n 个附件没挂上，在办件上按 F7 再放一次。", nullptr, count), .detail = sentence, .good = false }); });
    connect(page, &TakeInPage::guideWanted, this, [this](const QString& code, const std::vector<Answer>& answers) {
        PaperRequest request { QStringLiteral("21") };
        request.itemCode = code;
        request.answers = answers;
        m_papers->open(*m_shell, request, PaperOffice::Then::Print);
    });
    page->setReception([this] { return m_counterBench->counter().reception(); });
    m_shell->pages().open(page);
}

void Workbench::takenIn(MatterId matter, const QString& number, bool provisional, TakenAs as)
{
    m_receiptAs = as;
    Q_EMIT shown(QStringLiteral("taken in provisional=%1").arg(provisional));
    Page* form = m_shell->pages().current();
    m_shell->pages().back();
    if (form)
        form->deleteLater();
    openMatter(matter);
    // With the center at hand its number comes in a moment, and belongs on the paper and in what is said.
    if (!provisional || m_desk.state().link == LinkState::Offline) {
        giveReceipt(matter, provisional ? number : formatMatterNumber(number), provisional);
        return;
    }
    m_receiptFor = matter;
    numberCame();
    QTimer::singleShot(numberWaitMs, this, [this, matter, number] {
        if (m_receiptFor == matter)
            giveReceipt(matter, number, true);
    });
}

void Workbench::numberCame()
{
    if (m_receiptFor.isNull())
        return;
    const MatterId matter = m_receiptFor;
    whenAnswered(*this, m_desk.read<Matter>([matter](RecordReader& records) { return require<Matter>(records, matter.uuid); }), [this, matter](const Result<Matter>& read) {
        if (read && read->number && m_receiptFor == matter)
            giveReceipt(matter, formatMatterNumber(*read->number), false);
    });
}

void Workbench::giveReceipt(MatterId matter, const QString& number, bool provisional)
{
    m_receiptFor = MatterId();
    const QString named = provisional ? tr("临时编号 %1").arg(number) : number;
    ToastFace told { .fact = tr("已受理，%1").arg(named), .detail = provisional ? tr("中心确认后给正式编号，两个号都查得到。") : QString() };
    if (m_receiptAs == TakenAs::Asked) {
        told.fact = tr("收件了，%1，补正通知请他签收。").arg(named);
    } else if (m_receiptAs == TakenAs::Promised) {
        told.fact = tr("容缺受理了，%1，承诺书请他签字。").arg(named);
        told.detail = tr("受理回执按 Ctrl+P。%1").arg(told.detail);
    } else if (m_receiptAs == TakenAs::Received) {
        told.fact = tr("只收了件，%1，后一步没办成：在这一页接着办。").arg(named);
    }
    m_shell->toast(told);
    if (m_receiptAs == TakenAs::Promised)
        m_papers->open(*m_shell, { QStringLiteral("22"), matter }, PaperOffice::Then::Print);
    else
        m_papers->openReceipt(*m_shell, matter, PaperOffice::Then::Print);
}

void Workbench::openPage(const QString& key, const RecordRef& subject)
{
    if (key.startsWith(QLatin1String("takeIn/")))
        openTakeIn(subject, key.section(QLatin1Char('/'), 2));
    else if (DeskSource::recordOf(key))
        openChosen(key);
    else if (key.startsWith(QLatin1String("event/")))
        m_eventBench->openEvent(GridEventId(uuidFromText(key.section(QLatin1Char('/'), 1))));
    else if (key.startsWith(QLatin1String("matter/")))
        openMatter(MatterId(uuidFromText(key.section(QLatin1Char('/'), 1))));
    else
        openPlace(key);
}

void Workbench::parkAll()
{
    m_parkedWork->park(m_shell->pages(), [this](const Result<QString>& title) {
        if (!title) {
            m_shell->toast({ .fact = errorSentence(title.error()), .good = false });
            return;
        }
        m_shell->pages().clear();
        openPlace(QStringLiteral("start"));
        toldParked(*title);
    });
}

/// The last act on a matter that was done here; whether it may still be taken back is the center's to say.
void Workbench::undo()
{
    whenAnswered(*this, m_desk.outbox(), [this](const Result<std::vector<OutboxEntry>>& entries) {
        if (!entries)
            return;
        const Command* last = nullptr;
        for (const OutboxEntry& entry : *entries)
            if (entry.command.entity.type == QLatin1String("Matter") && entry.command.type != QLatin1String("RevealField")
                && (!last || last->occurredAt < entry.command.occurredAt))
                last = &entry.command;
        if (!last || last->type == QLatin1String("UndoAct")) {
            m_shell->toast({ .fact = tr("没有能撤销的。"), .good = false });
            return;
        }
        Command command;
        command.type = QStringLiteral("UndoAct");
        command.entity = last->entity;
        command.body.json = QByteArrayLiteral("{}");
        const QString what = commandTitle(last->type);
        whenAnswered(*this, m_desk.submitNow(command), [this, what](const Result<CommandOutcome>& outcome) {
            if (outcome)
                m_shell->toast({ .fact = tr("撤销了：%1。").arg(what), .detail = tr("原来那一步和撤销都留在记录里。") });
            else
                m_shell->toast({ .fact = tr("没撤成：%1。").arg(what), .detail = errorSentence(outcome.error()), .good = false });
        });
    });
}

void Workbench::toldParked(const QString& title)
{
    m_shell->toast({ .fact = tr("已放下：%1").arg(title), .act = tr("放着的"), .key = QStringLiteral("Shift+F8"), .onAct = [this] { openParked(); } });
}

void Workbench::openParked()
{
    whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
        if (!drafts)
            return;
        auto* sheet = new Sheet(*m_shell, tr("放着的和没办完的"), QStringLiteral("inbox"), 620);
        if (drafts->empty()) {
            sheet->body()->addWidget(Label::wrapped(tr("没有放着的。F8 把手上的放一放，回来时还在原处。"), Type::Body, Token::Text2));
            sheet->open(sheet->addAct(tr("知道了"), Button::Kind::Outlined, QStringLiteral("Esc")));
            return;
        }
        auto* list = new RowList;
        list->setKeepsCurrent(true);
        const std::vector<Draft> shown = ParkedWork::listed(*drafts);
        for (const Draft& draft : shown)
            list->add(new Row(hbox(10, Grow { Label::elided(draft.title, Type::Body, Token::Text) }, new Label(daywords::moment(draft.savedAt, m_desk.clock().today()), Type::Small, Token::Text2)), 44, 10));
        connect(list, &RowList::activated, this, [this, sheet, shown](int index) {
            if (index < 0 || index >= static_cast<int>(shown.size()))
                return;
            const Draft draft = shown[static_cast<std::size_t>(index)];
            sheet->close();
            resume(draft);
        });
        sheet->body()->addWidget(list);
        sheet->setNote(tr("↑ ↓ 选，Enter 接着办"));
        list->setCurrent(0);
        sheet->open(list);
    });
}

void Workbench::resume(const Draft& draft)
{
    if (draft.kind == QLatin1String("item")) {
        m_catalogueBench->openItem(draft.itemCode);
        return;
    }
    if (draft.kind == actDraftKind(QStringLiteral("GridEvent"))) {
        m_eventBench->openEvent(GridEventId(draft.subjectId));
        return;
    }
    if (draft.kind == actDraftKind(QStringLiteral("GridTask"))) {
        openPlace(QStringLiteral("day"));
        return;
    }
    if (draft.kind == actDraftKind(QStringLiteral("Matter"))) {
        openMatter(MatterId(draft.subjectId));
        m_shell->pages().current()->goToSpot(QStringLiteral("act:") + draft.itemCode);
        return;
    }
    if (ParkedWork::isCounter(draft)) {
        m_parkedWork->resume(draft, m_shell->pages());
        return;
    }
    const auto whose = m_desk.read<RecordRef>([id = draft.subjectId](RecordReader& records) -> Result<RecordRef> {
        for (const char* type : { "Resident", "Enterprise" }) {
            auto found = records.fetch(type, id);
            if (!found)
                return found.error();
            if (*found)
                return RecordRef { QLatin1String(type), id };
        }
        return Error { ErrorCode::NotFound };
    });
    whenAnswered(*this, whose, [this, draft](const Result<RecordRef>& subject) {
        if (!subject)
            m_shell->toast({ .fact = errorSentence(subject.error()), .good = false });
        else if (draft.kind == QLatin1String("takeIn"))
            openTakeIn(*subject, draft.itemCode);
        else
            openChosen(DeskSource::idOf(subject->type, subject->id));
    });
}

void Workbench::changePassword()
{
    auto* sheet = new Sheet(*m_shell, tr("修改密码"), QStringLiteral("lock"), 420);
    auto* old = new FormField(tr("现在的密码"), FormField::Kind::Secret);
    auto* fresh = new FormField(tr("新密码，至少 10 位"), FormField::Kind::Secret);
    auto* again = new FormField(tr("再输一次"), FormField::Kind::Secret);
    for (FormField* field : { old, fresh, again })
        sheet->body()->addWidget(field);
    auto* change = sheet->addAct(tr("修改"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(change, &Button::clicked, this, [this, sheet, old, fresh, again] {
        again->setError(fresh->text() == again->text() ? QString() : tr("两次不一样。"));
        if (!again->error().isEmpty())
            return;
        PasswordBody body;
        body.oldPassword = old->text();
        body.password = fresh->text();
        Command command;
        command.type = QStringLiteral("ChangePassword");
        command.entity = { QStringLiteral("Staff"), m_desk.actor().staff.uuid };
        command.body.json = toJson(body);
        QPointer<Sheet> shown(sheet);
        whenAnswered(*this, m_desk.submitNow(command), [this, shown](const Result<CommandOutcome>& outcome) {
            if (!outcome) {
                if (shown)
                    shown->setNote(errorSentence(outcome.error()));
                return;
            }
            if (shown)
                shown->close();
            m_shell->toast({ .fact = tr("密码改好了。") });
        });
    });
    sheet->open(old->control());
}

void Workbench::changePreferences(const Preferences& preferences)
{
    const bool rebuild = preferences.language != m_preferences.language || preferences.scale != m_preferences.scale;
    m_preferences = preferences;
    writePreferences(m_options.preferencesFile, preferences);
    applyPreferences();
    if (!rebuild)
        return;
    const Page* before = m_shell->pages().current();
    const QString spot = before ? before->spot() : QString();
    build();
    m_shell->setPerson(m_desk.actor().name, whereText());
    openPlace(QStringLiteral("start"));
    openPlace(QStringLiteral("settings"));
    if (Page* settings = m_shell->pages().current())
        settings->goToSpot(spot);
}

} // namespace huimin::ui
