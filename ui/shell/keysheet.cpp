#include "ui/shell/keysheet.h"
#include "models/base/text.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>
#include <QSet>

namespace huimin::ui {

KeySheet::KeySheet(QWidget& window, ActionCollection& actions, const QVector<KeyHint>& pageKeys)
    : Sheet(window, tr("按键"), QStringLiteral("keyboard"), 720)
    , m_actions(actions)
    , m_pageKeys(pageKeys)
    , m_filter(new FieldLine(Typing::Text))
{
    m_filter->setFrame(true);
    m_filter->setPlaceholderText(tr("打字就能筛"));
    m_filter->setAccessibleName(tr("筛选按键"));
    m_filter->setMaxCodePoints(40);
    body()->addWidget(m_filter);
    setNote(tr("Esc 关上"));
    setClosesOutside(true);
    connect(m_filter, &QLineEdit::textChanged, this, &KeySheet::list);
    list({});
}

void KeySheet::openFiltered()
{
    open(m_filter);
}

void KeySheet::list(const QString& typed)
{
    struct Entry {
        QString key;
        QString text;
    };
    QVector<std::pair<QString, QVector<Entry>>> groups;
    QSet<QString> seen;
    const QString wanted = foldText(typed);
    const auto add = [&](const QString& group, const QString& key, const QString& text) {
        if (key.isEmpty() || seen.contains(key) || (!foldText(text).contains(wanted) && !foldText(key).contains(wanted)))
            return;
        seen.insert(key);
        for (auto& [title, entries] : groups)
            if (title == group)
                return entries.append({ key, text });
        groups.append({ group, { { key, text } } });
    };
    const QString here = tr("这一页");
    const auto items = m_actions.available();
    for (const auto* item : items)
        if (item->enabled)
            add(item->spec.group.isEmpty() ? here : item->spec.group, keyText(item->spec.key), item->spec.text);
    for (const KeyHint& hint : std::as_const(m_pageKeys))
        add(here, hint.key, hint.text);

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(dp(8));
    grid->setVerticalSpacing(dp(5));
    // Groups flow into two columns of about equal length.
    qsizetype lines = 0;
    for (const auto& group : groups)
        lines += group.second.size() + 1;
    int column = 0;
    int row = 0;
    for (const auto& [title, entries] : groups) {
        if (row > 0 && column == 0 && row + int(entries.size()) / 2 >= int(lines + 1) / 2) {
            column = 1;
            row = 0;
        }
        grid->addWidget(new Label(title, Type::Note, Token::Text3, Weight::DemiBold), row++, column * 3, 1, 2);
        for (const Entry& entry : entries) {
            grid->addWidget(new KeyCap(entry.key), row, column * 3, Qt::AlignLeft);
            grid->addWidget(Label::elided(entry.text, Type::Small), row++, column * 3 + 1);
        }
    }
    if (groups.isEmpty())
        grid->addWidget(new Label(tr("没有这样的按键"), Type::Small, Token::Text2), 0, 0);
    grid->setColumnMinimumWidth(0, dp(92));
    grid->setColumnMinimumWidth(2, dp(12));
    grid->setColumnMinimumWidth(3, dp(92));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    if (m_columns) {
        body()->removeWidget(m_columns);
        m_columns->hide();
        m_columns->deleteLater();
    }
    // The first listing sets the height; filtering does not make the sheet jump.
    const int height = m_columns ? m_columns->minimumHeight() : grid->sizeHint().height();
    m_columns = holder(grid);
    m_columns->setMinimumHeight(height);
    body()->addWidget(m_columns);
}

} // namespace huimin::ui
