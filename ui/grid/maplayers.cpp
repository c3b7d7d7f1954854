// Layers from files, and the map on paper.
#include "models/base/errortext.h"
#include "models/itemmodels/daywords.h"
#include "ui/grid/mappage.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace huimin::ui {
namespace {
constexpr std::size_t mostLayers = 3; ///< the digits 7 to 9
constexpr int paperDots = 200; ///< dots an inch of the map on paper
using LayerRead = std::variant<GeoLayer, GeoProblem>;

/// The file is read here too: it may be large, and on a slow disk.
Result<LayerRead> readLayerFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), path } } };
    return readGeoLayer(file.read(geoLayerLimit + 1), QFileInfo(path).fileName());
}
} // namespace

void MapPage::chooseLayer()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("载入图层"), {}, QStringLiteral("GeoJSON (*.geojson *.json)"));
    if (!path.isEmpty())
        loadLayer(path);
}

void MapPage::loadLayer(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (m_layers.size() >= mostLayers) {
        showFact(tr("没载入 %1").arg(name), tr("自己的图层最多 %1 个。关上地图再打开，可以换别的。").arg(mostLayers), true);
        return;
    }
    whenAnswered(*this, QtConcurrent::run(readLayerFile, path), [this, name](const Result<LayerRead>& read) {
        if (!read) {
            showFact(tr("没载入 %1").arg(name), errorSentence(read.error()), true);
            return;
        }
        if (const auto* problem = std::get_if<GeoProblem>(&*read)) {
            showFact(tr("没载入 %1").arg(name), problemText(*problem, name), true);
            return;
        }
        auto layer = std::make_shared<const GeoLayer>(std::get<GeoLayer>(*read));
        m_layers.push_back(layer);
        addLayerBox(name);
        applyStyle();
        m_map->fit(layer->box);
        showFact(tr("载入了 %1，%2 个要素").arg(name).arg(layer->features.size()), tr("按 WGS-84 画。区界的坐标系没有写明，和这一层可能差几百米。"));
    });
}

void MapPage::addLayerBox(const QString& name)
{
    auto* box = new QCheckBox(fontMetrics().elidedText(name, Qt::ElideMiddle, dp(200)));
    box->setChecked(true);
    box->setToolTip(name);
    connect(box, &QCheckBox::toggled, this, &MapPage::applyStyle);
    m_layerBoxes.push_back(box);
    m_layerRow->addLayout(hbox(4, new KeyCap(QString::number(m_boxes.size() + m_layerBoxes.size()), CapLook::Faint), box));
}

QString MapPage::problemText(const GeoProblem& problem, const QString& name) const
{
    using Kind = GeoProblem::Kind;
    const QString where = problem.feature == 0 ? tr("第 %1 行第 %2 列").arg(problem.line).arg(problem.column)
        : problem.name.isEmpty()               ? tr("第 %1 行，第 %2 个要素").arg(problem.line).arg(problem.feature)
                                               : tr("第 %1 行，第 %2 个要素“%3”").arg(problem.line).arg(problem.feature).arg(problem.name);
    switch (problem.kind) {
    case Kind::TooLarge:
        return tr("文件超过 %1 MB。在制图软件里裁小或简化后再载入。").arg(geoLayerLimit / 1024 / 1024);
    case Kind::NotJson:
        return tr("%1读不下去：这里不是 JSON。可能少了括号、引号或逗号，或文件没有传完整。").arg(where);
    case Kind::NotGeoJson:
        return problem.feature == 0 ? tr("%1 是 JSON，但不是 GeoJSON。应有 FeatureCollection、Feature 或几何。").arg(name) : tr("%1不是要素。").arg(where);
    case Kind::UnknownGeometry:
        return tr("%1的几何类型不认识。能画的是点、线、面和它们的组合。").arg(where);
    case Kind::BadCoordinates:
        return tr("%1的坐标不对：不是数字、点太少，或面的边界没有合上。").arg(where);
    case Kind::NotDegrees:
        return tr("%1的坐标不是经纬度。经度在前、纬度在后，用 WGS-84 导出。").arg(where);
    case Kind::FarAway:
        return tr("%1不在本市附近。看看是不是别的城市的文件，或经纬度写反了。").arg(where);
    case Kind::CrossesItself:
        return tr("%1的边界和自己相交。在制图软件里修好这个面再载入。").arg(where);
    case Kind::TooMany:
        return tr("要素超过 %1 个。分成几个文件再载入。").arg(geoFeatureLimit);
    case Kind::Empty:
        return tr("文件里没有要素。");
    }
    return {};
}

/// Title, place and day at the top, the map, the legend at the foot; in units of the paper's dots.
void MapPage::paintPage(QPainter& painter, const QRectF& page) const
{
    const double dot = page.width() / 1100; // as if the page were this many pixels wide
    const double head = 44 * dot, foot = 40 * dot;
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(dot, dot);
    painter.setPen(Qt::black);
    painter.setFont(paintFont(Type::Title, Weight::DemiBold));
    painter.drawText(QRectF(0, 0, 700, 36), Qt::AlignVCenter | Qt::AlignLeft, m_map->placeText());
    painter.setFont(paintFont(Type::Small));
    painter.drawText(QRectF(600, 0, 500, 36), Qt::AlignVCenter | Qt::AlignRight, tr("%1 按本机的资料").arg(daywords::moment(m_desk.clock().now())));
    m_legend->drawOn(painter, { 0, page.height() / dot - 24 });
    painter.drawText(QRectF(500, page.height() / dot - 36, 600, 24), Qt::AlignVCenter | Qt::AlignRight, tr("示意图，界线不作依据。"));
    painter.restore();
    const QRectF room(page.left(), page.top() + head, page.width(), page.height() - head - foot);
    const QSize size = (room.size() * std::min(1.0, 11.0 * paperDots / page.width())).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter onto(&image);
        m_map->paintOn(onto, image.rect());
    }
    painter.drawImage(room, image);
}

Status MapPage::savePdf(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorCode::FileUnwritable, { { QStringLiteral("file"), path } } };
    {
        QPdfWriter writer(&file);
        writer.setTitle(m_map->placeText());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({ 12, 12, 12, 12 }, QPageLayout::Millimeter);
        writer.setResolution(paperDots);
        QPainter painter(&writer);
        paintPage(painter, QRectF(0, 0, writer.width(), writer.height()));
    }
    return file.commit() ? Status() : Status(Error { ErrorCode::FileUnwritable, { { QStringLiteral("file"), path } } });
}

/// On the default printer; where there is none the page is kept as a file.
void MapPage::print()
{
    if (!m_map->city())
        return;
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (!info.isNull()) {
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(QPageLayout::Landscape);
        printer.setDocName(tr("地图"));
        QPainter painter;
        if (painter.begin(&printer)) {
            paintPage(painter, printer.pageRect(QPrinter::DevicePixel).translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()));
            showFact(tr("送去打印了"), tr("打印机 %1，A4 横放。").arg(info.printerName()));
            return;
        }
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("没有打印机，存成 PDF"), QStringLiteral("%1-%2.pdf").arg(tr("地图"), m_desk.clock().today().toString(QStringLiteral("yyyyMMdd"))), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Status saved = savePdf(path);
    showFact(saved ? tr("存好了") : tr("没存成"), saved ? path : errorSentence(saved.error()), !saved);
}

} // namespace huimin::ui
