#pragma once
#include "models/matters/catalogue.h"

/// What the catalogue and the states say in two languages, in the language of the program; Chinese where there is no English.
/// Names of items and materials are not here: they are data and stay Chinese.
namespace huimin::cataloguewords {

QString label(const FormFieldSpec& field);
QString label(const FormOption& option);
QString label(const ItemQuestion& question);
QString label(const QuestionOption& option);
QString help(const FormFieldSpec& field);
/// The title of the block that the field stands in; empty where it has none.
QString section(const FormFieldSpec& field);
/// The stage of a matter or a grid event; its code where that is not known.
QString stage(const QString& code);
/// What an act is called in the history of a matter or a grid event; its key where that is not known.
QString act(const QString& key);
/// The kind of a document by its number.
QString document(const QString& number);

} // namespace huimin::cataloguewords
