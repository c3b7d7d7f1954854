#pragma once
#include "models/base/result.h"
#include <QHash>
#include <QString>
#include <vector>

/// What papers (文书) there are and what their templates may name: resources/documents/fields.json, explained in the README there.
namespace huimin {

enum class PaperFieldType {
    Text,
    Number,
    Date,
    Time,
    Flag ///< asked in conditions, never printed
};

/// The page that a paper is laid out on.
enum class PaperPage {
    A4,
    A5,
    Slip ///< paper of 80 mm, as long as its content
};

/// One paper: 01 … 14 and 21 … 30 with a document number, 31 and on prints of the hall without one.
struct PaperKind {
    QString key; ///< "accepted"; that of matter_states.json where it is there
    QString number; ///< "04"
    QString name; ///< 受理决定书
    QString nameEn;
    PaperPage page = PaperPage::A4;
    int version = 1; ///< of the shipped template
    QStringList needs; ///< fields and lists without which the paper is not made

    bool isNumbered() const { return number < QLatin1String("31"); }
    /// Its name in the language of the program.
    QString title() const;
};

/// A list that templates may go through.
struct PaperList {
    QString row; ///< "material" of "materials"
    QHash<QString, PaperFieldType> fields; ///< by name without the row
};

struct PaperBook {
    std::vector<PaperKind> kinds; ///< by number
    QHash<QString, PaperFieldType> fields;
    QHash<QString, PaperList> lists;
    QHash<QString, QString> meanings; ///< of fields and lists, Chinese
    QHash<QString, QString> meaningsEn;

    /// What a field or list means, in the language of the program.
    QString meaning(const QString& name) const;
    /// Null where there is none of that key or number.
    const PaperKind* kind(QStringView keyOrNumber) const;
    /// FileUnreadable, with the reason for the log, where the JSON is not what it should be.
    static Result<PaperBook> parse(const QByteArray& json);
};

/// The shipped one, read once at the first question.
const PaperBook& paperBook();

} // namespace huimin
