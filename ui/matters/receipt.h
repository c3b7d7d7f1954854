#pragma once
#include "models/commands/command.h"
#include "models/matters/matter.h"

class QImage;
class QPainter;

namespace huimin::ui {

/// What the receipt of a matter says (申请材料接收凭证 and 受理决定书 in one sheet): plain text, the applicant masked.
struct Receipt {
    QString number; ///< shown form: 26-03-01-000017-1, or L…
    QString code; ///< what the QR holds: the number without hyphens and nothing else
    bool provisional = false;
    QString item;
    QString applicant; ///< 张**
    QString applicantNumber; ///< 350203********0035
    QStringList papers; ///< taken, with copies and form
    QStringList missing;
    QString acceptedOn;
    QString promised; ///< 承诺办结日
    QString statutory;
    QString department;
    QString hall;
    QString window;
    QString staff; ///< number of who took it in
    QString ask; ///< where to ask
    QString collect; ///< how to collect
    bool reprint = false;
};

/// Gathers it from the records; NotFound where the matter is not there.
Result<Receipt> receiptOf(RecordReader& records, MatterId matter);

/// Draws the sheet, A5 upright, from the top left corner.
void paintReceipt(QPainter& painter, const Receipt& receipt, double dotsPerMm);
/// The same as a picture, for showing it.
QImage receiptImage(const Receipt& receipt, double dotsPerMm);
/// The sheet as PDF, fonts embedded.
QByteArray receiptPdf(const Receipt& receipt);

} // namespace huimin::ui
