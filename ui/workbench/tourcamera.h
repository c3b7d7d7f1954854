#pragma once
#include <QDir>
#include <QTimer>
#include <functional>

class QWidget;

namespace huimin::ui {

/// Writes a picture of the window for each page and sheet that comes (`--tour DIR`), numbered and named by what is shown:
/// `007-resident.png`. A walk through the program can so be looked at afterwards, whoever pressed the keys. The pictures hold
/// whatever the window holds; only the demonstration may be photographed.
class TourCamera final : public QObject {
    Q_OBJECT
public:
    TourCamera(std::function<QWidget&()> window, const QString& directory);
    /// False where the directory cannot be made or written.
    bool isReady() const { return m_ready; }
    /// What the workbench says of its screen; the picture is taken when the screen has been quiet for a moment.
    void shown(const QString& line);

Q_SIGNALS:
    void failed(const QString& file);

private:
    void take();

    const std::function<QWidget&()> m_window; ///< the window is built anew when the language changes
    QDir m_directory;
    bool m_ready = false;
    int m_number = 0;
    QString m_name;
    QTimer m_quiet;
};

} // namespace huimin::ui
