#include "ui/shell/omnibox.h"
#include "ui/shell/omniboxpopup.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace huimin::ui {
namespace {
/// The two to four letters that a page or act goes by (qh, bszn): the first word it is found by.
QString codeOf(const ActionCollection::Item& item)
{
    const QString word = item.spec.search.section(QLatin1Char(' '), 0, 0);
    const bool isCode = word.size() >= 2 && word.size() <= 4 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); });
    return isCode ? word : QString();
}

const QLatin1String actPrefix("act:");
constexpr int previewDelayMs = 60;
} // namespace

OmniboxLine::OmniboxLine(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(huimin::ui::font(Type::Lead));
    setMaxLength(200);
    connect(this, &QLineEdit::textChanged, this, &OmniboxLine::wantedChanged);
    connect(&Theme::current(), &Theme::changed, this, [this] { setFont(huimin::ui::font(Type::Lead)); });
}

QString OmniboxLine::wanted() const
{
    QString composing = m_preedit;
    composing.remove(QLatin1Char('\'')).remove(QLatin1Char(' '));
    return text().left(cursorPosition()) + composing + text().mid(cursorPosition());
}

void OmniboxLine::keyPressEvent(QKeyEvent* event)
{
    if (isComposing()) {
        event->accept();
        return;
    }
    event->ignore();
    Q_EMIT pressed(event);
    if (!event->isAccepted())
        QLineEdit::keyPressEvent(event);
}

void OmniboxLine::inputMethodEvent(QInputMethodEvent* event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT wantedChanged();
}

void OmniboxLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // Not by Tab, nor where the focus only falls to it because a page is hidden: then typing opens it.
    if (event->reason() == Qt::MouseFocusReason)
        Q_EMIT focused();
}

bool OmniboxLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isComposing()) {
        // While results are shown their keys (Alt+1, F3, Ctrl+Enter) mean the row, not the page behind.
        auto* key = static_cast<QKeyEvent*>(event);
        key->ignore();
        Q_EMIT pressed(key);
        if (key->isAccepted())
            return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            if (key->isAccepted())
                return true;
        }
    }
    return QLineEdit::event(event);
}

Omnibox::Omnibox(ActionCollection& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_line(new OmniboxLine)
    , m_key(new KeyCap(QStringLiteral("Ctrl+K"), CapLook::Faint))
{
    m_line->setPlaceholderText(tr("姓名、拼音首字母、证件或手机尾号、车牌、办件号"));
    m_line->setAccessibleName(tr("找人、找事、找页面"));
    setLayout(padded(hbox(8, Grow { m_line }, m_key), 36, 0, 9, 0));
    setFixedHeight(dp(36));
    setMinimumWidth(dp(240));
    setMaximumWidth(dp(520));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    setFocusProxy(m_line);
    connect(m_line, &OmniboxLine::wantedChanged, this, &Omnibox::ask);
    connect(m_line, &OmniboxLine::focused, this, [this] { open(); });
    connect(m_line, &OmniboxLine::pressed, this, [this](QKeyEvent* event) { handleKey(*event); });
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelayMs);
    connect(&m_previewDelay, &QTimer::timeout, this, &Omnibox::askPreview);
    m_line->installEventFilter(this);
}

Omnibox::~Omnibox() = default;

void Omnibox::setSource(OmniboxSource* source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (!source)
        return;
    connect(source, &OmniboxSource::answered, this, &Omnibox::take);
    connect(source, &OmniboxSource::previewed, this, [this](quint64 sequence, const OmniboxPreview& preview) {
        if (sequence == m_previewAsked && isOpen())
            m_popup->preview().showPreview(preview);
    });
}

QSize Omnibox::sizeHint() const
{
    return { dp(520), dp(36) };
}

bool Omnibox::isOpen() const
{
    return m_popup && m_popup->isOpen();
}

void Omnibox::open(const QString& text)
{
    if (!isOpen()) {
        QWidget* now = QApplication::focusWidget();
        if (now && now != m_line)
            m_before = now;
    }
    if (!m_line->hasFocus())
        m_line->setFocus(Qt::PopupFocusReason);
    if (!m_popup) {
        m_popup = new OmniboxPopup(*window());
        m_popup->setClosesOutside(false);
        connect(&m_popup->list(), &ResultList::rowClicked, this, &Omnibox::choose);
        connect(&m_popup->list(), &ResultList::currentRowChanged, this, [this] {
            ++m_previewAsked; // what is on its way is for another row
            const OmniboxRow* row = m_popup->list().currentRow();
            if (row)
                m_popup->preview().showRow(*row);
            else
                m_popup->preview().showNothing();
            m_previewDelay.start();
        });
        connect(&m_popup->preview(), &OmniboxPreviewPane::actChosen, this, &Omnibox::chooseAct);
        connect(&m_popup->preview(), &OmniboxPreviewPane::left, this, [this] { m_line->setFocus(Qt::PopupFocusReason); });
        connect(m_popup, &OmniboxPopup::nothingActChosen, this, &Omnibox::chooseAct);
        connect(m_popup, &OmniboxPopup::tabChosen, this, [this](const QString& id) {
            m_tab = id;
            m_line->setFocus(Qt::PopupFocusReason);
            ask();
        });
        connect(m_popup, &OmniboxPopup::areaClicked, this, [this] {
            m_everywhere = !m_everywhere;
            m_line->setFocus(Qt::PopupFocusReason);
            ask();
        });
        qApp->installEventFilter(this);
        window()->installEventFilter(this);
    }
    if (!text.isEmpty())
        m_line->setText(text);
    const bool was = isOpen();
    place();
    m_key->setKey(QStringLiteral("Esc"));
    update();
    if (!was)
        ask();
}

void Omnibox::close()
{
    m_openWhenAnswered = false;
    if (isOpen())
        m_popup->close();
    m_line->clear();
    m_tab.clear();
    m_everywhere = false;
    m_key->setKey(QStringLiteral("Ctrl+K"));
    update();
    if (m_line->hasFocus() || !QApplication::focusWidget()) {
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            m_line->clearFocus();
    }
}

void Omnibox::place()
{
    m_popup->openUnder(QRect(mapTo(window(), QPoint(0, 0)), size()));
}

void Omnibox::ask()
{
    if (!isOpen()) {
        if (m_line->hasFocus() && !m_line->wanted().isEmpty())
            open();
        return;
    }
    m_openWhenAnswered = false;
    ++m_asked;
    const QString wanted = m_line->wanted().trimmed();
    m_popup->setArea(!m_source ? QString() : m_everywhere ? m_source->everywhereName() : m_source->areaName());
    if (!m_source || wanted.isEmpty()) {
        OmniboxAnswer own;
        take(m_asked, own);
    }
    if (m_source)
        m_source->query(m_asked, { wanted, m_tab, m_everywhere });
}

void Omnibox::take(quint64 sequence, const OmniboxAnswer& answer)
{
    if (!isOpen() || sequence < m_shown || sequence > m_asked)
        return;
    m_shown = sequence;
    show(answer);
    if (m_openWhenAnswered && m_shown == m_asked && (m_popup->list().currentRow() || answer.finished)) {
        m_openWhenAnswered = false;
        openRow(m_popup->list().currentRow());
    }
}

QVector<OmniboxRow> Omnibox::actRows(const QString& typed) const
{
    QVector<OmniboxRow> rows;
    const auto found = m_actions.find(typed);
    for (const auto* item : found) {
        if (rows.size() >= (typed.isEmpty() ? 5 : 6))
            break;
        OmniboxRow row;
        row.id = actPrefix + item->spec.id;
        row.icon = item->spec.icon.isEmpty() ? QStringLiteral("list-checks") : item->spec.icon;
        row.title = item->spec.text;
        const auto at = typed.isEmpty() ? -1 : row.title.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0)
            row.marks.append({ at, typed.size() });
        row.detail = item->spec.group;
        row.note = item->spec.key.isEmpty() ? codeOf(*item) : keyText(item->spec.key);
        rows.append(row);
    }
    return rows;
}

void Omnibox::show(const OmniboxAnswer& answer)
{
    OmniboxAnswer whole = answer;
    const QString typed = m_line->wanted().trimmed();
    if (m_tab.isEmpty()) {
        if (typed.isEmpty() && m_recent) {
            const auto recent = m_recent();
            whole.sections.prepend({ tr("最近的页面"), 0, {}, recent });
        }
        const auto acts = actRows(typed);
        const auto found = m_actions.find(typed);
        // Whose letters are typed in full is meant: a page is opened by its code, whoever has the same initials.
        const bool named = !typed.isEmpty() && !found.empty() && codeOf(*found.front()) == typed.toLower();
        if (!acts.isEmpty())
            whole.sections.insert(named ? 0 : whole.sections.size(), { tr("页面和动作"), acts.size(), {}, acts });
    }
    m_popup->showAnswer(whole, m_tab);
}

void Omnibox::askPreview()
{
    const OmniboxRow* row = isOpen() ? m_popup->list().currentRow() : nullptr;
    if (!row || !m_source || !m_popup->isPreviewShown() || row->id.startsWith(actPrefix))
        return;
    m_source->preview(++m_previewAsked, row->id);
}

void Omnibox::openRow(const OmniboxRow* row)
{
    if (row)
        choose(row->id);
}

void Omnibox::choose(const QString& id)
{
    const QString kept = id; // the row goes with the popup
    close();
    if (kept.startsWith(actPrefix))
        m_actions.trigger(kept.mid(actPrefix.size()));
    else
        Q_EMIT chosen(kept);
}

void Omnibox::chooseAct(const QString& act)
{
    const OmniboxRow* row = m_popup->list().currentRow();
    const QString id = row ? row->id : QString();
    const QString kept = act;
    const QString typed = m_line->text();
    close();
    Q_EMIT actChosen(id.isEmpty() ? typed : id, kept);
}

void Omnibox::handleKey(QKeyEvent& event)
{
    if (!isOpen()) {
        if (event.type() == QEvent::KeyPress && event.key() == Qt::Key_Down) {
            event.accept();
            open();
        }
        return;
    }
    // The same key comes first as a question (ShortcutOverride) and then as a press: only the press acts.
    const bool acts = event.type() == QEvent::KeyPress;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    ResultList& list = m_popup->list();
    event.accept();
    if (plain && event.key() == Qt::Key_Escape) {
        if (acts)
            close();
    } else if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        if (acts && m_shown != m_asked)
            m_openWhenAnswered = true;
        else if (acts)
            openRow(list.currentRow());
    } else if (plain && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        if (acts)
            list.move(event.key() == Qt::Key_Up ? -1 : 1);
    } else if (plain && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown)) {
        if (acts)
            list.move(event.key() == Qt::Key_PageUp ? -6 : 6);
    } else if (modifiers == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        if (acts && m_shown == m_asked)
            openRow(list.rowOfNumber(event.key() - Qt::Key_0));
    } else if (modifiers == Qt::AltModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        const auto& tabs = m_popup->tabs();
        int at = 0;
        for (int i = 0; i < int(tabs.size()); ++i)
            if (tabs[i].id == m_tab)
                at = i;
        at = std::clamp(at + (event.key() == Qt::Key_Left ? -1 : 1), 0, std::max(0, int(tabs.size()) - 1));
        if (acts && at < int(tabs.size())) {
            m_tab = at == 0 ? QString() : tabs[at].id;
            ask();
        }
    } else if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_G) {
        if (acts) {
            m_everywhere = !m_everywhere;
            ask();
        }
    } else if (event.key() == Qt::Key_Tab && plain) {
        if (acts && m_popup->isPreviewShown())
            m_popup->preview().takeFocus();
    } else if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_K) {
        if (acts)
            m_line->selectAll();
    } else {
        const auto& offered = list.currentRow() ? m_popup->preview().acts() : m_popup->nothingActs();
        for (const OmniboxAct& act : offered) {
            if (isKey(event, act.key)) {
                if (acts)
                    chooseAct(act.id);
                return;
            }
        }
        event.ignore();
    }
}

void Omnibox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawBox(painter, rect(), dp(8), Token::Surface, colour(Token::LineStrong));
    const bool active = m_line->hasFocus() || isOpen();
    if (active)
        drawRing(painter, rect(), dp(8), colour(Token::Focus), dp(2));
    drawIcon(painter, QPointF(dp(11), dp(9)), QStringLiteral("search"), dp(18), active ? Token::AccentText : Token::Text3);
}

void Omnibox::mousePressEvent(QMouseEvent*)
{
    open();
}

bool Omnibox::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (isOpen() && object == window() && event->type() == QEvent::Resize)
        place();
    if (isOpen() && event->type() == QEvent::MouseButtonPress) {
        auto* widget = qobject_cast<QWidget*>(object);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget) && widget != m_popup
            && !m_popup->isAncestorOf(widget))
            close();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace huimin::ui
