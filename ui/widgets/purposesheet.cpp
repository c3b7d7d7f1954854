#include "ui/widgets/purposesheet.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"

namespace huimin::ui {

PurposeSheet::PurposeSheet(QWidget& window, const Words& words, const QVector<Choice>& purposes, const QString& wordsFor)
    : Sheet(window, words.title, QStringLiteral("eye"))
    , m_purposes(new Options({}, purposes, Options::Flow::Column))
    , m_words(new FormField(tr("写一句")))
    , m_wordsFor(wordsFor)
{
    m_purposes->setAccessibleName(tr("用途"));
    m_words->setMaxCodePoints(200);
    m_words->hide();
    put(*body(), Label::wrapped(words.consequence, Type::Small, Token::Text2));
    put(*body(), m_purposes);
    put(*body(), m_words);
    if (!words.limit.isEmpty())
        put(*body(),
            hbox(
                6, new IconLabel(QStringLiteral("clock"), 15, Token::Text3), new Label(words.limit, Type::Note, Token::Text3), Stretch {}));
    setNote(words.note);
    Button* no = addAct(tr("不看了"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(no, &QAbstractButton::clicked, this, &PurposeSheet::close);
    m_show = addAct(words.act, Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("eye"));
    connect(m_show, &QAbstractButton::clicked, this, &PurposeSheet::submit);
    // After the digit comes Enter, and Enter shows.
    connect(m_purposes, &Options::answered, this,
        [this](const QString& id) { (id == m_wordsFor ? m_words->control() : m_show)->setFocus(Qt::OtherFocusReason); });
    setTabOrder(m_words->control(), m_show);
    setTabOrder(m_show, no);
    connect(m_purposes, &Options::chose, this, [this](const QString& id) {
        const bool wanted = !id.isEmpty() && id == m_wordsFor;
        if (m_words->isVisible() != wanted) {
            m_words->setVisible(wanted);
            place();
        }
        m_words->setError({});
    });
    connect(m_words, &FormField::edited, this, [this] { m_words->setError({}); });
}

PurposeSheet::Words PurposeSheet::forNumber(const QString& title)
{
    return { title, tr("说明用途才能看。会记下你是谁、看了什么、为什么，本人和数据专员都查得到。"), tr("显示 30 秒后自动盖上，不能复制。"),
        tr("显示 30 秒"), {} };
}

void PurposeSheet::ask()
{
    open(m_purposes);
}

void PurposeSheet::refuse(const QString& sentence)
{
    m_words->show();
    m_words->setError(sentence);
    place();
    m_words->control()->setFocus(Qt::OtherFocusReason);
}

void PurposeSheet::submit()
{
    if (m_purposes->chosenIndex() < 0) {
        m_purposes->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_purposes->chosen() == m_wordsFor && m_words->text().trimmed().isEmpty()) {
        refuse(tr("写一句为什么要看。"));
        return;
    }
    Q_EMIT given(m_purposes->chosen(), m_words->text().trimmed());
}

} // namespace huimin::ui
