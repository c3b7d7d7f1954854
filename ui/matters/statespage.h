#pragma once
#include "models/sync/desk.h"
#include "ui/matters/statepicture.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/painted.h"

namespace huimin::ui {

class Label;

/// The picture of the stages in a page; arrows move from stage to stage and read them.
class StatesView final : public Painted {
    Q_OBJECT
public:
    explicit StatesView(QWidget* parent = nullptr);
    void setPath(MatterPath path);
    const StatePicture& picture() const { return m_picture; }
    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenName() const override { return tr("环节图"); }
    QStringList spokenItems() const override { return m_picture.spoken(); }

protected:
    QSizeF measure() const override { return m_picture.size(); }
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    StatePicture m_picture;
};

/// The stages and acts of matters as the declaration has them (环节图); of one matter: where it has been, where it rests, what can be
/// done. E saves it as PNG or SVG.
class StatesPage final : public Page {
    Q_OBJECT
public:
    /// A null matter: the picture alone.
    StatesPage(Desk& desk, ActionCollection& actions, MatterId id, QWidget* parent = nullptr);
    QString title() const override;
    QString key() const override { return m_id.isNull() ? QStringLiteral("states") : QStringLiteral("states/") + m_id.text(); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("route"); }
    QVector<KeyHint> keyHints() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;

private:
    void load();
    void saveAs();

    Desk& m_desk;
    const MatterId m_id;
    Label* m_title;
    Label* m_words;
    StatesView* m_view;
};

} // namespace huimin::ui
