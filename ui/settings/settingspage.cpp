#include "ui/settings/settingspage.h"
#include "ui/papers/printercard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QVBoxLayout>

namespace huimin::ui {
namespace {
constexpr int settingsStackBelow = 900; ///< width of the page below which the cards stand one below the other
}

SettingsPage::SettingsPage(const Preferences& preferences, const QString& center, const QString& version, const std::vector<RefusedTemplate>& refused, QWidget* parent)
    : Page(parent), m_preferences(preferences)
{
    body()->addWidget(new Label(title(), Type::Page, Token::Text, Weight::DemiBold));
    auto* look = new Card(tr("看起来怎样"));
    look->header()->setIcon(QStringLiteral("sun"));
    const auto ask = [&](const QString& label, const QVector<Choice>& choices, const QString& chosen, auto&& take) {
        auto* options = new Options(label, choices, Options::Flow::Row);
        options->setChosen(chosen);
        options->setStays(true);
        connect(options, &Options::chose, this, [this, take](const QString& id) {
            take(m_preferences, id);
            Q_EMIT changed(m_preferences);
        });
        look->body()->addWidget(options);
        look->body()->addSpacing(dp(10));
        m_options.push_back(options);
    };
    ask(tr("语言"), { { QStringLiteral("zh_CN"), QStringLiteral("中文") }, { QStringLiteral("en"), QStringLiteral("English") } }, preferences.language,
        [](Preferences& all, const QString& id) { all.language = id; });
    const QStringList appearances { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("highContrast") };
    ask(tr("明暗"), { { appearances[0], tr("浅色") }, { appearances[1], tr("深色") }, { appearances[2], tr("高对比") } },
        appearances[static_cast<int>(preferences.appearance)],
        [appearances](Preferences& all, const QString& id) { all.appearance = static_cast<Appearance>(appearances.indexOf(id)); });
    ask(tr("字的大小"), { { QStringLiteral("1"), tr("100%") }, { QStringLiteral("1.25"), tr("125%") }, { QStringLiteral("1.5"), tr("150%") }, { QStringLiteral("2"), tr("200%") } },
        QString::number(preferences.scale), [](Preferences& all, const QString& id) { all.scale = id.toDouble(); });
    auto* about = new Card(tr("关于"));
    about->header()->setIcon(QStringLiteral("info"));
    auto* facts = new Facts(96);
    facts->setFacts({ { tr("中心"), center, true }, { tr("版本"), version, true }, { tr("许可"), QStringLiteral("GPL-3.0-or-later"), true } });
    about->body()->addWidget(facts);
    auto* password = new Button(tr("修改密码"), Button::Kind::Outlined, {}, QStringLiteral("lock"));
    connect(password, &Button::clicked, this, &SettingsPage::passwordChangeRequested);
    about->body()->addLayout(hbox(8, password, Stretch {}));
    about->body()->addStretch(1);
    auto* cards = hbox(12, Grow { look, 3 }, Grow { about, 2 });
    body()->addLayout(cards);
    m_stacking.below(settingsStackBelow, cards);
    m_printers = new PrinterCard(preferences.printers, printerNames(), refused);
    connect(m_printers, &PrinterCard::changed, this, [this](const PrinterPlan& plan) {
        m_preferences.printers = plan;
        Q_EMIT changed(m_preferences);
    });
    body()->addWidget(m_printers);
    body()->addStretch(1);
}

QVector<KeyHint> SettingsPage::keyHints() const { return { { QStringLiteral("1–4"), tr("选这一项") }, { QStringLiteral("Tab"), tr("下一项") }, { QStringLiteral("Esc"), tr("退回") } }; }

QVector<QWidget*> SettingsPage::panes() const { return QVector<QWidget*>(m_options.begin(), m_options.end()) + m_printers->stops(); }

QString SettingsPage::spot() const
{
    for (int i = 0; i < m_options.size(); ++i)
        if (m_options.at(i)->hasFocus())
            return QString::number(i);
    return {};
}

void SettingsPage::goToSpot(const QString& spot)
{
    bool isNumber = false;
    const int at = spot.toInt(&isNumber);
    if (isNumber && at >= 0 && at < m_options.size())
        m_options.at(at)->setFocus();
}

void SettingsPage::activated()
{
    if (!m_options.isEmpty())
        m_options.first()->setFocus();
}

} // namespace huimin::ui
