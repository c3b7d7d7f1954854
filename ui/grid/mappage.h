#pragma once
#include "models/grid/mapmarks.h"
#include "models/grid/mapsearch.h"
#include "models/sync/desk.h"
#include "ui/grid/maplist.h"
#include "ui/grid/mapview.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

class QCheckBox;

namespace huimin::ui {

class Button;
class Card;
class FieldChoice;
class FieldLine;
class FlowLayout;
class Label;
class TableView;

/// The map (地图) of what this desk holds, from the city to a door, without a network: layers by digits, a measure that colours the grids,
/// a search that goes to a place, and beside it a list with the same content for hands and ears that use no map.
class MapPage final : public Page {
    Q_OBJECT
public:
    MapPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("地图"); }
    QString key() const override { return QStringLiteral("map"); }
    QString place() const override { return QStringLiteral("map"); }
    QString icon() const override { return QStringLiteral("map"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override;
    bool eventFilter(QObject* object, QEvent* event) override;

    MapView& map() const { return *m_map; }
    /// Reads a GeoJSON file and shows it as a layer; says what is wrong with it and where.
    void loadLayer(const QString& path);
    /// What is in view as a page: PDF, A4 across. FileUnwritable where it cannot be written.
    Status savePdf(const QString& path) const;
    /// What is told about what is chosen, or about the last act.
    QString factText() const;

Q_SIGNALS:
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// A task, an event or a visit that is opened; where nobody listens the page shows what it knows.
    void openRecord(const huimin::RecordRef& record);

private:
    enum class Listing { Marks, Doors, Places };
    void layOut();
    void addActs(ActionCollection& actions);
    void loadCity();
    void loadMarks();
    void showCity(std::shared_ptr<const ShapeIndex> index);
    void applyStyle();
    void showLegend();
    void listMarks();
    void listDoors(std::uint32_t footprint);
    void listPlaces();
    void showChoice();
    void showFact(const QString& title, const QString& detail, bool wrong = false);
    void openChoice(const MapChoice& choice);
    void openMark(const MapMark& mark);
    void openRow(int row);
    void followRow(int row);
    void toggleLayer(int index);
    void nextMeasure();
    void chooseLayer();
    void addLayerBox(const QString& name);
    void print();
    void paintPage(QPainter& painter, const QRectF& page) const;
    bool holds(MarkKind kind) const;
    QString shownName(const QString& name) const;
    QString figureText(MapMeasure measure, int figure) const;
    QString problemText(const GeoProblem& problem, const QString& name) const;

    Desk& m_desk;
    const Pinyin m_pinyin;
    std::shared_ptr<const MapMarks> m_marks;
    std::vector<std::shared_ptr<const GeoLayer>> m_layers;
    std::vector<QCheckBox*> m_boxes; ///< layers by digit
    std::vector<QCheckBox*> m_layerBoxes;
    std::vector<MapDoor> m_doors;
    std::vector<MapPlace> m_places;
    Listing m_listing = Listing::Marks;
    MapMeasure m_measure = MapMeasure::None;
    std::uint32_t m_doorsOf = 0;
    Label* m_where;
    FieldLine* m_search;
    FieldChoice* m_measureBox;
    FlowLayout* m_layerRow;
    Card* m_listCard;
    TableView* m_list;
    MapListModel* m_listModel;
    Card* m_mapCard;
    MapView* m_map;
    MapLegend* m_legend;
    Card* m_factCard;
    Label* m_factTitle;
    Label* m_factDetail;
    Button* m_factOpen;
    QTimer m_relist; ///< a moment after the map stands still
    QTimer m_reload;
    bool m_following = false;
    bool m_whole = false; ///< only the map
    int m_width = 1440;
};

} // namespace huimin::ui
