#pragma once
#include "ui/shell/omniboxpreview.h"
#include "ui/shell/resultlist.h"
#include "ui/widgets/popup.h"

class QHBoxLayout;
class QStackedLayout;

namespace huimin::ui {

/// The panel under the omnibox: tabs, groups of results, preview, keys. 1010 wide; below 1100 of the window the preview goes.
class OmniboxPopup final : public Popup {
    Q_OBJECT
public:
    explicit OmniboxPopup(QWidget& window);
    void showAnswer(const OmniboxAnswer& answer, const QString& tab);
    void setArea(const QString& name);
    void setPreviewShown(bool shown);
    bool isPreviewShown() const { return !m_preview->isHidden(); }
    ResultList& list() const { return *m_list; }
    OmniboxPreviewPane& preview() const { return *m_preview; }
    const QVector<OmniboxAct>& nothingActs() const { return m_nothingActs; }
    const QVector<OmniboxTab>& tabs() const { return m_tabs; }
    void openUnder(const QRect& field);

Q_SIGNALS:
    void tabChosen(const QString& id);
    void areaClicked();
    void nothingActChosen(const QString& act);

private:
    void showTabs(const QString& current);
    void showNothing(const QString& sentence);
    QPointer<Veil> m_veil;
    QHBoxLayout* m_tabRow;
    QWidget* m_areaPart;
    class Chip* m_area;
    QStackedLayout* m_pages;
    ResultList* m_list;
    QWidget* m_nothing = nullptr;
    OmniboxPreviewPane* m_preview;
    QWidget* m_keys;
    class Label* m_status;
    QVector<OmniboxTab> m_tabs;
    QVector<OmniboxAct> m_nothingActs;
    QString m_shownTabs;
};

} // namespace huimin::ui
