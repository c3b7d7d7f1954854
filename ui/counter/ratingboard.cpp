#include "ui/counter/ratingboard.h"
#include "models/base/errortext.h"
#include "models/commands/counterbodies.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QKeyEvent>
#include <QPainter>

namespace huimin::ui {
namespace {
constexpr int thanksMs = 2500;
constexpr int nobodyMs = 60'000; ///< the citizen has gone without an answer
constexpr int levelHeight = 72; ///< px at 100 %: read from the other side of the counter
}

QString scoreTitle(int score)
{
    switch (score) {
    case 5:
        return RatingBoard::tr("非常满意");
    case 4:
        return RatingBoard::tr("满意");
    case 3:
        return RatingBoard::tr("基本满意");
    case 2:
        return RatingBoard::tr("不满意");
    case 1:
        return RatingBoard::tr("非常不满意");
    default:
        return {};
    }
}

RatingBoard::RatingBoard(Desk& desk, ReceptionId reception, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_reception(reception), m_question(new Label(tr("这次办得怎么样？"), Type::Number, Token::Text, Weight::DemiBold)),
      m_note(new Label(tr("按 1 到 5，或者点一下。窗口看不到是谁评的。"), Type::Lead, Token::Text2))
{
    QVector<Choice> levels;
    for (int score = bestScore; score >= 1; --score)
        levels.push_back({ QString::number(score), scoreTitle(score) });
    m_levels = new Options({}, levels, Options::Flow::Column, levelHeight);
    m_levels->setFixedWidth(dp(560));
    m_levels->setAccessibleName(tr("这次办得怎么样？"));
    connect(m_levels, &Options::answered, this, [this](const QString& id) { rate(id.toInt()); });
    setLayout(vbox(18, Stretch {}, hbox(0, Stretch {}, m_question, Stretch {}), hbox(0, Stretch {}, m_levels, Stretch {}), hbox(0, Stretch {}, m_note, Stretch {}), Stretch {}));
    setAccessibleName(tr("评价"));
    setFocusProxy(m_levels);
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(thanksMs);
    connect(&m_thanks, &QTimer::timeout, this, &RatingBoard::finished);
    m_nobody.setSingleShot(true);
    m_nobody.setInterval(nobodyMs);
    connect(&m_nobody, &QTimer::timeout, this, &RatingBoard::finished);
    m_nobody.start();
}

void RatingBoard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_done)
        m_levels->setFocus(Qt::OtherFocusReason);
}

void RatingBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Canvas));
}

void RatingBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

void RatingBoard::rate(int score)
{
    if (m_done || score < 1 || score > bestScore)
        return;
    m_done = true;
    m_nobody.stop();
    setFocus(); // Esc goes on closing the page
    m_levels->setEnabled(false);
    m_levels->hide();
    RateServiceBody body;
    body.receptionId = m_reception;
    body.score = score;
    Command command;
    command.type = QStringLiteral("RateService");
    command.entity = { QStringLiteral("Rating"), m_desk.newRecordId() };
    command.body.json = toJson(body);
    whenAnswered(*this, m_desk.submit(std::move(command)), [this](const Result<CommandOutcome>& outcome) {
        m_question->setText(outcome ? tr("谢谢，记下了。") : tr("没记上，很抱歉。"));
        m_note->setText(outcome ? QString() : errorSentence(outcome.error()));
        m_thanks.start();
    });
}

} // namespace huimin::ui
