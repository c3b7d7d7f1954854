#pragma once
#include "ui/matters/receipt.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

/// Shows the receipt as it will be on paper, prints it without a dialogue where there is a printer, and keeps it as a file.
class ReceiptSheet final : public Sheet {
    Q_OBJECT
public:
    ReceiptSheet(QWidget& window, Receipt receipt);
    /// Prints to the default printer; false (and said in the sheet) where there is none.
    bool print();

private:
    void saveFile();
    Receipt m_receipt;
    Button* m_print;
};

} // namespace huimin::ui
