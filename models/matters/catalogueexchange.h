#pragma once
#include "models/base/errortext.h"
#include "models/matters/catalogue.h"

/// The catalogue as a file, out and in. JSON: one object with `format` "huimin-catalogue", `items` and `materials`, one record a line.
/// CSV: the items, a row each, a column for every field by its name; lists of plain texts joined by `|`, other lists as JSON in their
/// cell, dates ISO, flags true or false. What the center itself writes (id, revision, who, when) is in neither.
namespace huimin {

enum class CatalogueFormat { Json, Csv };

/// What is written can be read again and says the same.
QByteArray exportCatalogue(const std::vector<ServiceItem>& items, const std::vector<Material>& materials, CatalogueFormat format);

struct CatalogueFile {
    std::vector<ServiceItem> items;
    std::vector<Material> materials;
    std::vector<int> itemLines; ///< where each stands in the file, counted from 1
    std::vector<int> materialLines;
};

/// JSON where the text begins with a brace, else CSV. TooLarge above 20 MiB; Invalid with every fault of content as an issue whose path
/// begins with the line ("/12/promisedDays"), or with `line` and `what` (csv.h, and `json`) where the text cannot be taken apart.
Result<CatalogueFile> readCatalogueFile(const QByteArray& text);
/// The paths of an error of the import ("/items/3/promisedDays") with the line of the file in the place of the number ("/12/promisedDays").
Error byLine(Error error, const CatalogueFile& file);
/// Each fault of such an error in a sentence with its line and field, or the one sentence that the error has.
QStringList catalogueFaults(const Error& error, Language language = Language::Program);

} // namespace huimin
