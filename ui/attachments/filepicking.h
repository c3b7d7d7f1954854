#pragma once
#include "models/base/result.h"
#include <QByteArray>
#include <QString>
#include <vector>

class QMimeData;
class QWidget;

namespace huimin::ui {

/// A file as a person gave it: looked at by content, not by its name.
struct PickedFile {
    QByteArray content;
    QString title;
    QString mediaType;
};

/// FileUnreadable; TooLarge without reading it; UnsupportedMedia where its content is no picture and no PDF.
Result<PickedFile> pickedFile(const QString& path);
Result<PickedFile> pickedContent(QByteArray content, const QString& title);
/// The files, or the one picture, of a clipboard or of what was dropped; empty where it holds neither.
std::vector<Result<PickedFile>> pickedFrom(const QMimeData& held);
/// Asks for files; empty where none was chosen.
std::vector<Result<PickedFile>> askForFiles(QWidget& over);

} // namespace huimin::ui
