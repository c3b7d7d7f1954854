#pragma once
#include "models/papers/paper.h"
#include <QSizeF>
#include <memory>

class QImage;
class QPainter;
class QPaintDevice;
class QTextDocument;

namespace huimin::ui {

/// A paper laid out on its pages. The layout is the same for the screen, a PDF and a printer: it is made once at 600 dots to the inch and
/// scaled by whoever paints it. Title and numbers stand in the body; below it each page says number, reprint and page n of m.
class PaperLayout {
public:
    explicit PaperLayout(const Paper& paper);
    ~PaperLayout();
    PaperLayout(const PaperLayout&) = delete;

    int pages() const { return m_pages; }
    QSizeF pageSizeMm() const { return m_page; }
    /// Paints a page, from 0, with its top left corner at the origin.
    void paint(QPainter& painter, int page, double dotsPerMm) const;
    /// The same as a picture.
    QImage image(int page, double dotsPerMm) const;

private:
    void placeCode(const QString& code);
    void paintFoot(QPainter& painter, int page) const;
    double dots(double mm) const;

    const Paper m_paper;
    QSizeF m_page; ///< mm
    double m_side; ///< margins in mm
    double m_top;
    double m_bottom;
    std::unique_ptr<QPaintDevice> m_device; ///< whose resolution the layout has
    std::unique_ptr<QObject> m_codeObject;
    std::unique_ptr<QTextDocument> m_document;
    int m_pages = 1;
};

/// The paper as PDF with its fonts embedded; the title names it, no name of a person stands in it. Where a font has one glyph for a
/// radical and a character (⽂ and 文), Qt writes the radical into the text of the file: who searches in it folds the two.
QByteArray paperPdf(const Paper& paper);

} // namespace huimin::ui
