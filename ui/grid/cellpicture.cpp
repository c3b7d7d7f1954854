#include "ui/grid/cellpicture.h"
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace huimin::ui {
namespace {
constexpr std::size_t mostSpare = 16;
constexpr int overviewSide = 768;

qint64 cellOf(qint64 pixel) { return pixel >= 0 ? pixel / CellPicture::cellSize : -((-pixel + CellPicture::cellSize - 1) / CellPicture::cellSize); }
} // namespace

void CellPicture::setShapes(std::shared_ptr<const ShapeIndex> index)
{
    m_index = std::move(index);
    // Another city is another picture; what was of the old one would only lie.
    dropCells();
    m_backdrop = {};
    m_overview = {};
}

void CellPicture::setStyle(const MapStyle& style)
{
    const int version = std::max(style.version, m_style.version + 1);
    m_style = style;
    m_style.version = version;
    m_overview = {};
}

void CellPicture::setFrame(const MapFrame& frame)
{
    if (!frame.sameScale(m_frame) || frame.ratio != m_frame.ratio) {
        keepBackdrop();
        dropCells();
    }
    m_frame = frame;
    Range near = visible();
    near = { near.left - 1, near.top - 1, near.right + 1, near.bottom + 1 };
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        if (near.has(it.key())) {
            ++it;
        } else {
            giveBack(std::move(it.value()));
            it = m_cells.erase(it);
        }
    }
}

CellPicture::Range CellPicture::visible() const
{
    return { cellOf(m_frame.left), cellOf(m_frame.top), cellOf(m_frame.left + m_frame.size.width() - 1), cellOf(m_frame.top + m_frame.size.height() - 1) };
}

/// What is missing in view, then what is of an old style, then the ring around; each from the middle.
std::vector<CellPicture::Place> CellPicture::wanted() const
{
    struct Want {
        int rank;
        double far;
        Place place;
    };
    const Range seen = visible();
    const double middleX = static_cast<double>(m_frame.left) + m_frame.size.width() / 2.0, middleY = static_cast<double>(m_frame.top) + m_frame.size.height() / 2.0;
    std::vector<Want> wants;
    for (qint64 y = seen.top - 1; y <= seen.bottom + 1; ++y)
        for (qint64 x = seen.left - 1; x <= seen.right + 1; ++x) {
            const auto found = m_cells.constFind({ x, y });
            if (found != m_cells.cend() && found->version == m_style.version)
                continue;
            const int rank = (found == m_cells.cend() ? 0 : 1) + (seen.has({ x, y }) ? 0 : 2);
            wants.push_back({ rank, std::hypot((static_cast<double>(x) + 0.5) * cellSize - middleX, (static_cast<double>(y) + 0.5) * cellSize - middleY), { x, y } });
        }
    std::sort(wants.begin(), wants.end(), [](const Want& a, const Want& b) { return a.rank != b.rank ? a.rank < b.rank : a.far != b.far ? a.far < b.far : a.place < b.place; });
    std::vector<Place> out;
    for (const Want& want : wants)
        out.push_back(want.place);
    return out;
}

bool CellPicture::work(const QDeadlineTimer& deadline)
{
    if (!m_index || m_frame.size.isEmpty())
        return false;
    const std::vector<Place> places = wanted();
    const Range seen = visible();
    m_news = false;
    std::size_t done = 0;
    while (done < places.size()) {
        m_news = m_news || seen.has(places[done]);
        make(places[done++]);
        if (deadline.hasExpired())
            break;
    }
    return done < places.size();
}

void CellPicture::make(Place place)
{
    Cell& cell = m_cells[place];
    if (cell.image.isNull()) {
        if (m_spare.empty()) {
            cell.image = QImage(cellSize, cellSize, QImage::Format_RGB32);
        } else {
            cell.image = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    cell.version = m_style.version;
    cell.image.setDevicePixelRatio(1);
    {
        MapFrame frame = m_frame;
        frame.left = place.first * cellSize;
        frame.top = place.second * cellSize;
        frame.size = cell.image.size();
        QPainter painter(&cell.image);
        paintBase(painter, *m_index, m_style, frame, QRect(QPoint(0, 0), frame.size));
    }
    cell.image.setDevicePixelRatio(m_frame.ratio);
}

bool CellPicture::isComplete() const
{
    const Range seen = visible();
    for (qint64 y = seen.top; y <= seen.bottom; ++y)
        for (qint64 x = seen.left; x <= seen.right; ++x) {
            const auto found = m_cells.constFind({ x, y });
            if (found == m_cells.cend() || found->version != m_style.version)
                return false;
        }
    return true;
}

/// While no cell of this scale exists the backdrop stays: else it would be sampled anew at each notch.
void CellPicture::keepBackdrop()
{
    const Range seen = visible();
    if (std::none_of(m_cells.keyBegin(), m_cells.keyEnd(), [&](Place place) { return seen.has(place); }))
        return;
    const QSize logical(static_cast<int>(std::ceil(m_frame.size.width() / m_frame.ratio)), static_cast<int>(std::ceil(m_frame.size.height() / m_frame.ratio)));
    QImage picture(logical, QImage::Format_RGB32);
    {
        QPainter painter(&picture);
        draw(painter);
    }
    m_backdrop = std::move(picture);
    m_backdropFrame = m_frame;
}

void CellPicture::dropCells()
{
    for (Cell& cell : m_cells)
        giveBack(std::move(cell));
    m_cells.clear();
}

void CellPicture::giveBack(Cell&& cell)
{
    if (m_spare.size() < mostSpare && !cell.image.isNull())
        m_spare.push_back(std::move(cell.image));
}

void CellPicture::makeOverview()
{
    if (!m_index || !m_overview.isNull() || m_index->shapes().box().isEmpty())
        return;
    MapCamera camera;
    camera.setViewport({ overviewSide, overviewSide }, 1);
    camera.fit(m_index->shapes().box());
    m_overviewFrame = camera.frame();
    m_overview = QImage(overviewSide, overviewSide, QImage::Format_RGB32);
    QPainter painter(&m_overview);
    paintBase(painter, *m_index, m_style, m_overviewFrame, m_overview.rect());
}

void CellPicture::rest()
{
    m_spare.clear();
    m_spare.shrink_to_fit();
    if (isComplete())
        m_backdrop = {};
}

/// Where a picture of another frame lies in this one, in logical pixels.
QRectF CellPicture::placeOf(const MapFrame& picture, const QSizeF& size) const
{
    const double factor = m_frame.scale / picture.scale;
    const double x = static_cast<double>(picture.left) * factor - static_cast<double>(m_frame.left), y = static_cast<double>(picture.top) * factor - static_cast<double>(m_frame.top);
    return { x / m_frame.ratio, y / m_frame.ratio, size.width() * picture.ratio * factor / m_frame.ratio, size.height() * picture.ratio * factor / m_frame.ratio };
}

void CellPicture::draw(QPainter& painter) const
{
    const QRectF all(0, 0, m_frame.size.width() / m_frame.ratio, m_frame.size.height() / m_frame.ratio);
    const Range seen = visible();
    bool whole = true;
    for (qint64 y = seen.top; y <= seen.bottom && whole; ++y)
        for (qint64 x = seen.left; x <= seen.right && whole; ++x)
            whole = m_cells.contains({ x, y });
    if (!whole) {
        const QRectF backdrop = m_backdrop.isNull() ? QRectF() : placeOf(m_backdropFrame, m_backdrop.size());
        if (!backdrop.contains(all)) {
            painter.fillRect(all, m_style.sea);
            if (!m_overview.isNull())
                painter.drawImage(placeOf(m_overviewFrame, m_overview.size()), m_overview);
        }
        if (!m_backdrop.isNull())
            painter.drawImage(backdrop, m_backdrop);
    }
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (seen.has(it.key()))
            painter.drawImage(QPointF(static_cast<double>(it.key().first * cellSize - m_frame.left) / m_frame.ratio, static_cast<double>(it.key().second * cellSize - m_frame.top) / m_frame.ratio), it->image);
}

qsizetype CellPicture::bytes() const
{
    qsizetype sum = m_backdrop.sizeInBytes() + m_overview.sizeInBytes();
    for (const Cell& cell : m_cells)
        sum += cell.image.sizeInBytes();
    for (const QImage& image : m_spare)
        sum += image.sizeInBytes();
    return sum;
}

} // namespace huimin::ui
