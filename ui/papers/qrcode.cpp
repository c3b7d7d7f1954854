#include "ui/papers/qrcode.h"
#include <qrencode.h>

namespace huimin::ui {

QrCode qrCode(const QString& text)
{
    if (text.isEmpty())
        return {};
    QRcode* made = QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!made)
        return {};
    QrCode code;
    code.width = made->width;
    for (int i = 0; i < made->width * made->width; ++i)
        code.dark.push_back(made->data[i] & 1);
    QRcode_free(made);
    return code;
}

} // namespace huimin::ui
