#pragma once
#include <QDate>
#include <QString>
#include <optional>

/// Numbers of our own making (formats are this project's, not a norm). Check characters: ISO 7064 hybrid, modulus 10 or 36.
/// The makers return an empty text where a part is out of range.
namespace huimin {

/// 办件编号: YY DD HH NNNNNN C. `district2` is the last two digits of the district code, `hall2` the hall's number.
QString makeMatterNumber(int year, QStringView district2, QStringView hall2, int running);
/// "26-03-01-000017-1"; a provisional number or anything else is returned as it is.
QString formatMatterNumber(QStringView number);
/// 13 digits whose check fits.
bool isMatterNumber(QStringView number);

/// 临时编号: L, device (3 of 0-9A-HJ-NP-RTUWXY), 4 digits, check.
QString makeProvisionalNumber(QStringView device3, int running);
bool isProvisionalNumber(QStringView number);
/// The n-th device code, 0 … 29,790; three characters of the alphabet above. Empty outside.
QString deviceCode(int n);

/// 文书编号: matter number, kind (2), issue (2): "2603010000171-0401".
QString makeDocumentNumber(QStringView matterNumber, QStringView kind2, int issue);
/// The matter number inside a document number, with or without the hyphen; empty where it is none.
QString matterNumberOfDocument(QStringView number);

/// 事件编号: E, YYMMDD, district (2), 5 digits a day, check.
QString makeEventNumber(QDate day, QStringView district2, int running);
bool isEventNumber(QStringView number);

/// Staff: district (2), hall (2, 00 = none), 3 digits, check.
QString makeStaffNumber(QStringView district2, QStringView hall2, int running);
bool isStaffNumber(QStringView number);

/// What the code on a door says: D, grid code, dot, door key ("D350203010023003.32.501").
struct DoorCode {
    QString grid; ///< 15 digits
    QString door; ///< "32.501"
};
QString makeDoorCode(QStringView grid15, QStringView door);
std::optional<DoorCode> parseDoorCode(QStringView text);

} // namespace huimin
