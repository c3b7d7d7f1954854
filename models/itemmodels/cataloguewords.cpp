#include "models/itemmodels/cataloguewords.h"
#include "models/matters/states.h"
#include <QLocale>

namespace huimin::cataloguewords {
namespace {

QString inLanguage(const QString& chinese, const QString& english)
{
    return QLocale().language() == QLocale::English && !english.isEmpty() ? english : chinese;
}

} // namespace

QString label(const FormFieldSpec& field)
{
    return inLanguage(field.label, field.labelEn);
}

QString label(const FormOption& option)
{
    return inLanguage(option.label, option.labelEn);
}

QString label(const ItemQuestion& question)
{
    return inLanguage(question.label, question.labelEn);
}

QString label(const QuestionOption& option)
{
    return inLanguage(option.label, option.labelEn);
}

QString help(const FormFieldSpec& field)
{
    return inLanguage(field.help.value_or(QString()), field.helpEn.value_or(QString()));
}

QString section(const FormFieldSpec& field)
{
    return inLanguage(field.section.value_or(QString()), field.sectionEn.value_or(QString()));
}

QString stage(const QString& code)
{
    const MatterStage* ofMatter = matterStates().stage(code);
    const MatterStage* known = ofMatter ? ofMatter : eventStates().stage(code);
    return known ? inLanguage(known->name, known->nameEn) : code;
}

QString act(const QString& key)
{
    const MatterAct* ofMatter = matterStates().act(key);
    const MatterAct* known = ofMatter ? ofMatter : eventStates().act(key);
    return known ? inLanguage(known->name, known->nameEn) : key;
}

QString document(const QString& number)
{
    for (const DocumentKind& known : matterStates().documents())
        if (known.number == number)
            return inLanguage(known.name, known.nameEn);
    return number;
}

} // namespace huimin::cataloguewords
