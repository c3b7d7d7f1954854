#include "ui/shell/shell.h"
#include "models/base/text.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/omnibox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/layouts.h"
#include <QApplication>
#include <QKeyEvent>

namespace huimin::ui {

Shell::Shell(ActionCollection& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_rail(new Rail)
    , m_omnibox(new Omnibox(actions))
    , m_status(new StatusStrip)
    , m_avatar(new Avatar({}, 34))
    , m_person(new Label({}, Type::Small, Token::Text, Weight::DemiBold))
    , m_where(new Label({}, Type::Note, Token::Text3))
    , m_banners(padded(vbox(8), 24, 0, 24, 0))
    , m_pages(new PageStack)
    , m_strip(new KeyStrip)
{
    // The omnibox takes what is free up to its measure; a narrow window shortens it first.
    auto* top = padded(
        hbox(10, Grow { m_omnibox, 100 }, Stretch { 1 }, m_status, Gap { 6 }, m_avatar, middle(0, m_person, m_where)), 24, 0, 24, 0);
    auto* right = vbox(0, high(60, holder(top)), m_banners, Grow { m_pages }, m_strip);
    m_frame = holder(hbox(0, m_rail, Grow { right }));
    setLayout(vbox(0, m_frame));
    m_toasts = new ToastStack(*this);
    connect(m_rail, &Rail::chosen, this, &Shell::placeChosen);
    connect(m_strip, &KeyStrip::syncClicked, this, &Shell::syncClicked);
    connect(m_pages, &PageStack::currentPageChanged, this, &Shell::follow);
    m_omnibox->setRecent([this] {
        QVector<OmniboxRow> rows;
        const auto pages = m_pages->recent();
        for (qsizetype i = 1; i < pages.size() && rows.size() < 6; ++i) {
            OmniboxRow row;
            row.id = QStringLiteral("page:") + pages[i]->key();
            row.icon = pages[i]->icon();
            row.title = pages[i]->title();
            if (!pages[i]->key().isEmpty())
                rows.append(row);
        }
        return rows;
    });
    connect(m_omnibox, &Omnibox::chosen, this, [this](const QString& id) {
        if (id.startsWith(QLatin1String("page:")))
            m_pages->showPage(id.mid(5));
    });
    addOwnActs();
}

Shell::~Shell()
{
    m_pages->disconnect(this);
}

void Shell::addOwnActs()
{
    const QString everywhere = tr("到处可用");
    // Owned by the frame, so that they rest while something stands in front of it.
    m_actions.add(*m_frame,
        { QStringLiteral("shell.find"), tr("找人、找事、找页面"), everywhere, QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("search"),
            {}, [this] { m_omnibox->open(); }, false });
    m_actions.add(*m_frame,
        { QStringLiteral("shell.keys"), tr("全部按键"), everywhere, QKeySequence(Qt::CTRL | Qt::Key_F1), QStringLiteral("keyboard"),
            QStringLiteral("keys"), [this] { showKeySheet(); } });
    m_actions.add(*m_frame,
        { QStringLiteral("shell.previous"), tr("上一个页面"), everywhere, QKeySequence(Qt::CTRL | Qt::Key_Tab), QStringLiteral("history"),
            {}, [this] { m_pages->previous(); } });
    m_actions.add(*m_frame,
        { QStringLiteral("shell.nextPane"), tr("下一栏"), everywhere, QKeySequence(Qt::Key_F6), {}, {}, [this] { goToPane(1); }, false });
    m_actions.add(*m_frame,
        { QStringLiteral("shell.previousPane"), tr("上一栏"), everywhere, QKeySequence(Qt::SHIFT | Qt::Key_F6), {}, {},
            [this] { goToPane(-1); }, false });
}

void Shell::setPlaces(const QVector<Rail::Place>& top, const QVector<Rail::Place>& foot)
{
    QVector<Rail::Place> places[] = { top, foot };
    delete m_placeKeys; // with the keys of the places before
    m_placeKeys = new QWidget(m_frame);
    m_placeKeys->resize(0, 0);
    m_placeKeys->show();
    int number = 0;
    for (auto& group : places) {
        for (auto& place : group) {
            ++number;
            QKeySequence key;
            if (number <= 9)
                key = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
            place.key = keyText(key);
            m_actions.add(*m_placeKeys,
                { QStringLiteral("place.") + place.id, place.text, tr("去处"), key, place.icon, place.id,
                    [this, id = place.id] { Q_EMIT placeChosen(id); } });
        }
    }
    m_rail->setPlaces(places[0], places[1]);
}

void Shell::setPerson(const QString& name, const QString& where)
{
    m_avatar->setFace(initialOf(name));
    m_person->setText(name);
    m_where->setText(where);
}

void Shell::showBanner(const QString& id, Banner* banner)
{
    hideBanner(id);
    m_shownBanners.insert(id, banner);
    m_banners->addWidget(banner);
    padded(m_banners, 24, 0, 24, 10);
    for (int i = 0; i < m_banners->count(); ++i)
        m_banners->itemAt(i)->widget()->setVisible(i < 2);
}

void Shell::hideBanner(const QString& id)
{
    if (Banner* banner = m_shownBanners.take(id)) {
        m_banners->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    padded(m_banners, 24, 0, 24, m_banners->count() > 0 ? 10 : 0);
    for (int i = 0; i < m_banners->count(); ++i)
        m_banners->itemAt(i)->widget()->setVisible(i < 2);
}

void Shell::showFront(QWidget* front)
{
    if (m_front)
        m_front->deleteLater();
    else
        m_beforeFront = QApplication::focusWidget();
    m_omnibox->close();
    // A dialogue may name a person: it waits out of sight, with what was typed into it.
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->isVisible() && (qobject_cast<Popup*>(widget) || qobject_cast<Veil*>(widget))) {
            widget->hide();
            m_covered.append(widget);
        }
    }
    m_toasts->setCovered(true);
    m_front = front;
    m_frame->hide();
    layout()->addWidget(front);
    front->show();
    front->setFocus(Qt::OtherFocusReason);
    m_actions.settle();
}

void Shell::hideFront()
{
    if (!m_front)
        return;
    m_front->hide();
    m_front->deleteLater();
    m_front = nullptr;
    m_frame->show();
    for (const auto& widget : std::exchange(m_covered, {})) {
        if (widget) {
            widget->show();
            widget->raise();
        }
    }
    m_toasts->setCovered(false);
    m_actions.settle();
    if (m_beforeFront && m_beforeFront->isVisible())
        m_beforeFront->setFocus(Qt::OtherFocusReason);
    else if (m_page)
        m_page->activated();
}

void Shell::showKeySheet()
{
    (new KeySheet(*this, m_actions, m_page ? m_page->keyHints() : QVector<KeyHint>()))->openFiltered();
}

void Shell::follow(Page* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    m_omnibox->close();
    m_actions.settle();
    showHints();
    if (!page)
        return;
    m_rail->setCurrent(page->place());
    page->setAccessibleName(page->title());
    connect(page, &Page::keyHintsChanged, this, &Shell::showHints);
    connect(page, &Page::titleChanged, this, [this, page] {
        page->setAccessibleName(page->title());
        setWindowTitle(tr("%1，惠民").arg(page->title()));
    });
    setWindowTitle(tr("%1，惠民").arg(page->title()));
    page->setFocus(Qt::OtherFocusReason); // until `activated` chooses better
}

void Shell::showHints()
{
    QVector<KeyHint> hints;
    if (m_page)
        hints = m_page->keyHints();
    hints.append({ QStringLiteral("Ctrl+F1"), tr("全部按键") });
    m_strip->setHints(hints);
}

void Shell::goToPane(int step)
{
    if (!m_page)
        return;
    QVector<QWidget*> panes;
    for (QWidget* pane : m_page->panes())
        if (pane && pane->isVisible())
            panes.append(pane);
    if (panes.isEmpty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    at = (at + step + panes.size()) % panes.size();
    QWidget* pane = panes[at];
    if (pane->focusPolicy() == Qt::NoFocus && !pane->focusProxy()) {
        // A plain container: its first stop.
        for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
            if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
                pane = next;
                break;
            }
        }
    }
    pane->setFocus(Qt::TabFocusReason);
}

void Shell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && !m_front) {
        m_pages->back();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Shell::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(Token::Canvas));
}

void Shell::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < dp(1100);
    m_person->setVisible(!narrow);
    m_where->setVisible(!narrow);
}

} // namespace huimin::ui
