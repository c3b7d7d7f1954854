#include "models/base/calendar.h"
#include "models/itemmodels/daywords.h"
#include "ui/grid/daypage.h"
#include "ui/papers/qrcode.h"
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

/// The day sheet: A5, the doors in walking order, each with its code.
namespace huimin::ui {
namespace {
constexpr int dotsPerInch = 300;
constexpr double dotsPerMm = dotsPerInch / 25.4;
constexpr double codeMm = 18;
constexpr double doorMm = 22;
constexpr double headMm = 7;

int dots(double mm) { return static_cast<int>(mm * dotsPerMm); }

void drawCode(QPainter& painter, const QString& text, const QRect& at)
{
    const QrCode code = qrCode(text);
    if (code.width == 0)
        return;
    const int module = at.width() / code.whole();
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if (code.dark[static_cast<std::size_t>(y * code.width + x)])
                painter.fillRect(at.x() + (x + QrCode::quiet) * module, at.y() + (y + QrCode::quiet) * module, module, module, Qt::black);
}

class SheetPainter {
public:
    SheetPainter(QPdfWriter& writer, const DayPlan& plan, const QString& worker) : m_writer(writer), m_painter(&writer), m_page(0, 0, writer.width(), writer.height()), m_title(DayPage::tr("走访单，%1，%2").arg(daywords::wholeDay(plan.today), worker)) { begin(); }

    void building(const DayBuilding& building)
    {
        room(headMm + doorMm);
        text(building.id.isNull() ? DayPage::tr("不在楼里的") : building.name, 10, true, headMm, m_page.width());
    }
    void door(const DayDoor& door)
    {
        const double height = std::max(doorMm, 6 + 5.5 * static_cast<double>(door.tasks.size()));
        room(height);
        const int top = m_y;
        const int words = m_page.width() - dots(codeMm + 2);
        if (!door.door.isEmpty())
            text(door.door, 11, true, 5.5, words);
        for (const DayTask& task : door.tasks)
            text(QStringLiteral("□ %1　%2").arg(task.subject, task.task.reason), 9, false, 5.5, words);
        if (!door.code.isEmpty())
            drawCode(m_painter, door.code, QRect(m_page.width() - dots(codeMm), top, dots(codeMm), dots(codeMm)));
        m_y = top + dots(height);
        m_painter.drawLine(0, m_y, m_page.width(), m_y);
        m_y += dots(1);
    }

private:
    void begin()
    {
        m_y = 0;
        text(m_title, 9, false, headMm, m_page.width());
    }
    void room(double mm)
    {
        if (m_y + dots(mm) <= m_page.height())
            return;
        m_writer.newPage();
        begin();
    }
    void text(const QString& words, int points, bool bold, double mm, int width)
    {
        QFont font = m_painter.font();
        font.setPointSize(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.drawText(QRect(0, m_y, width, dots(mm)), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font, &m_writer).elidedText(words, Qt::ElideRight, width));
        m_y += dots(mm);
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const QRect m_page;
    const QString m_title;
    int m_y = 0;
};
} // namespace

Status writeDaySheet(const QString& path, const DayPlan& plan, const QString& worker)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorCode::FileUnwritable, { { QStringLiteral("file"), QFileInfo(path).fileName() } } };
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        writer.setTitle(DayPage::tr("走访单"));
        SheetPainter painter(writer, plan, worker);
        for (const DayBuilding& building : plan.buildings) {
            painter.building(building);
            for (const DayDoor& door : building.doors)
                painter.door(door);
        }
    }
    if (!file.commit())
        return Error { ErrorCode::FileUnwritable, { { QStringLiteral("file"), QFileInfo(path).fileName() } } };
    return {};
}

} // namespace huimin::ui
