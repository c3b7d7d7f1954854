#include "ui/workbench/workbench.h"
#include "models/base/errortext.h"
#include "models/base/pinyin.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shell.h"
#include "ui/shell/signin.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QBoxLayout>
#include <QLibraryInfo>

namespace huimin::ui {
namespace {
constexpr int idleMs = 5 * 60'000; ///< the desk locks after five minutes without a key
constexpr int tickMs = 20'000;

/// "zhang wei ming zwm" of a text, for finding acts by what is typed.
QString romanised(const QString& text)
{
    static const Pinyin pinyin;
    QStringList words;
    for (const Reading& reading : pinyin.ofWords(text))
        words << reading.joined() << reading.initials();
    return words.join(QLatin1Char(' '));
}
} // namespace

Workbench::Workbench(Desk& desk, Theme& theme, Options options)
    : m_desk(desk), m_theme(theme), m_options(std::move(options)), m_preferences(readPreferences(m_options.preferencesFile))
{
    applyPreferences();
    build();
    connect(&m_desk, &Desk::stateChanged, this, &Workbench::showState);
    connect(&m_desk, &Desk::passwordNeeded, this, &Workbench::askPassword);
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
    m_theme.setAppearance(m_preferences.appearance);
    m_theme.setScale(m_preferences.scale);
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
    m_actions->setRomaniser(romanised);
    m_shell = std::make_unique<Shell>(*m_actions);
    m_shell->setWindowTitle(tr("惠民"));
    m_shell->resize(geometry.isValid() ? geometry.size() : QSize(1440, 900));
    m_shell->setPlaces({ { QStringLiteral("start"), QStringLiteral("house"), tr("首页") }, { QStringLiteral("people"), QStringLiteral("users"), tr("对象") },
                           { QStringLiteral("matters"), QStringLiteral("files"), tr("办件") } },
        { { QStringLiteral("sync"), QStringLiteral("refresh-cw"), tr("同步") }, { QStringLiteral("settings"), QStringLiteral("settings"), tr("设置") } });
    connect(m_shell.get(), &Shell::placeChosen, this, &Workbench::openPlace);
    connect(m_shell.get(), &Shell::syncClicked, this, [this] { openPlace(QStringLiteral("sync")); });
    connect(&m_shell->omnibox(), &Omnibox::chosen, this, &Workbench::openChosen);
    addActs();
    if (visible) {
        if (maximised)
            m_shell->showMaximized();
        else
            m_shell->show();
    }
    showState();
}

void Workbench::addActs()
{
    QWidget& owner = *m_shell;
    m_actions->add(owner, { QStringLiteral("sync.page"), tr("同步：待发、冲突、退回"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F5), QStringLiteral("refresh-cw"), {}, [this] { openPlace(QStringLiteral("sync")); } });
    m_actions->add(owner, { QStringLiteral("sync.round"), tr("现在同步"), {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh-cw"), {}, [this] { m_desk.syncNow(); } });
    m_actions->add(owner, { QStringLiteral("desk.lock"), tr("锁屏"), {}, QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("lock"), {}, [this] { lock(); } });
    m_actions->add(owner, { QStringLiteral("desk.signOut"), tr("退出登录"), {}, {}, QStringLiteral("log-out"), {}, [this] {
        m_desk.signOut();
        m_shell->pages().clear();
        showSignIn();
    } });
    m_actions->add(owner, { QStringLiteral("desk.offline"), tr("离线办公，再按一次恢复"), {}, {}, QStringLiteral("cloud-off"), {}, [this] { m_desk.setOffline(m_desk.state().link != LinkState::Offline); } });
    m_actions->add(owner, { QStringLiteral("settings.open"), tr("设置：语言、明暗、字的大小"), {}, {}, QStringLiteral("settings"), {}, [this] { openPlace(QStringLiteral("settings")); } });
    m_actions->add(owner, { QStringLiteral("draft.list"), tr("放着的和没办完的"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F8), QStringLiteral("inbox"), {}, [this] { openParked(); } });
}

void Workbench::start()
{
    m_shell->show();
    if (m_options.automatic)
        signIn(*m_options.automatic, nullptr);
    else
        showSignIn();
}

void Workbench::showSignIn()
{
    auto* panel = new SignInPanel(SignInPanel::Purpose::SignIn);
    if (!m_lastName.isEmpty())
        panel->setName(m_lastName);
    connect(panel, &SignInPanel::submitted, this, [this, panel](const QString& name, const QString& password) { signIn({ name, password, {} }, panel); });
    m_shell->showFront(new FrontPage(panel));
}

void Workbench::showLock()
{
    auto* panel = new SignInPanel(SignInPanel::Purpose::Unlock);
    panel->setName(m_lastName);
    panel->setNote(syncSentence(m_desk.state(), m_desk.clock().now()));
    connect(panel, &SignInPanel::submitted, this, [this, panel](const QString& name, const QString& password) { signIn({ name, password, m_desk.actor().role }, panel); });
    connect(panel, &SignInPanel::otherPersonRequested, this, [this] {
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
    m_desk.signIn(request).then(this, [this, shown, request](const Result<Actor>& actor) {
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
        showSignIn();
        if (auto* front = m_shell->findChild<SignInPanel*>())
            front->setError(errorSentence(actor.error()));
    });
}

void Workbench::signedIn()
{
    m_shell->hideFront();
    m_shell->setPerson(m_desk.actor().name, whereText());
    if (!m_shell->pages().current())
        openPlace(QStringLiteral("start"));
    m_idle.start();
    showState();
    Q_EMIT firstPageShown();
}

QString Workbench::whereText() const
{
    switch (m_desk.actor().role) {
    case Role::Clerk:
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
        m_desk.signIn({ name, password, m_desk.actor().role }).then(this, [shown, over](const Result<Actor>& actor) {
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
    const Instant now = m_desk.clock().now();
    m_shell->strip().setTime(businessDateTime(now).toString(QStringLiteral("HH:mm")));
    m_shell->strip().setWaiting(tr("待发 %1").arg(state.waiting));
    QString words = linkText(state.link);
    Token token = Token::OkFill;
    if (state.link == LinkState::Online && state.dataOf.us != 0) {
        const auto minutes = (now.ms() - state.dataOf.ms()) / 60'000;
        words = minutes < 1 ? tr("刚同步过") : minutes < 60 ? tr("%1 分钟前已同步").arg(minutes) : tr("数据是 %1 的").arg(businessDateTime(state.dataOf).toString(QStringLiteral("MM-dd HH:mm")));
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
        auto* settings = new SettingsPage(m_preferences, m_options.center, m_options.version);
        connect(settings, &SettingsPage::changed, this, &Workbench::changePreferences, Qt::QueuedConnection);
        connect(settings, &SettingsPage::passwordChangeRequested, this, &Workbench::changePassword);
        page = settings;
    } else {
        page = new SyncPage(m_desk, *m_actions);
    }
    follow(page);
    pages.start(page);
}

void Workbench::follow(Page*) { }

void Workbench::openChosen(const QString&) { }

void Workbench::changePreferences(const Preferences& preferences)
{
    const bool rebuild = preferences.language != m_preferences.language || preferences.scale != m_preferences.scale;
    m_preferences = preferences;
    writePreferences(m_options.preferencesFile, preferences);
    applyPreferences();
    if (!rebuild)
        return;
    build();
    m_shell->setPerson(m_desk.actor().name, whereText());
    openPlace(QStringLiteral("start"));
    openPlace(QStringLiteral("settings"));
}

void Workbench::openParked() { }

void Workbench::changePassword() { }

QString Workbench::currentSubject() const { return {}; }

} // namespace huimin::ui
