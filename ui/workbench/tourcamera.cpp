#include "ui/workbench/tourcamera.h"
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace huimin::ui {
namespace {
constexpr int quietMs = 300; ///< longer than the longest movement of the shell

/// "page resident", "ready resident", "sheet items", "receipt shown": the word that names the picture; states name none.
QString pictureName(const QString& line)
{
    const QString first = line.section(QLatin1Char(' '), 0, 0);
    if (first == QLatin1String("page") || first == QLatin1String("ready") || first == QLatin1String("sheet"))
        return line.section(QLatin1Char(' '), 1, 1);
    return first == QLatin1String("state") || first == QLatin1String("found") ? QString() : first;
}
} // namespace

TourCamera::TourCamera(std::function<QWidget&()> window, const QString& directory)
    : m_window(std::move(window)), m_directory(directory)
{
    m_ready = m_directory.mkpath(QStringLiteral(".")) && QFileInfo(directory).isWritable();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &TourCamera::take);
}

void TourCamera::shown(const QString& line)
{
    const QString name = pictureName(line);
    if (name.isEmpty() && m_name.isEmpty())
        return;
    if (!name.isEmpty())
        m_name = name;
    m_quiet.start();
}

void TourCamera::take()
{
    const QString file = m_directory.filePath(QStringLiteral("%1-%2.png").arg(++m_number, 3, 10, QLatin1Char('0')).arg(m_name));
    m_name.clear();
    if (!m_window().grab().save(file, "PNG"))
        Q_EMIT failed(file);
}

} // namespace huimin::ui
