#include "models/base/surnames.h"
#include "models/base/csv.h"
#include "models/base/text.h"

namespace huimin {
namespace {

/// zēng -> zeng, lǚ -> lü.
QString withoutTones(const QString& pinyin)
{
    QString out;
    for (const QChar c : pinyin.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() == 0x0308)
            out.back() = u'ü';
        else if (!c.isMark())
            out += c;
    }
    return out;
}

CsvTable surnameTable(const char* name)
{
    auto table = CsvTable::read(QStringLiteral(":/huimin/names/") + QLatin1String(name));
    if (!table) // shipped with the program: it cannot run without
        qFatal("%s: %s", name, qPrintable(table.error().reason));
    return *table;
}

bool isHan(QStringView text, qsizetype at)
{
    char32_t c = text[at].unicode();
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        c = QChar::surrogateToUcs4(text[at], text[at + 1]);
    return QChar::script(c) == QChar::Script_Han;
}

} // namespace

Surnames::Surnames()
{
    const CsvTable shipped = surnameTable("surname_pinyin.csv");
    const CsvTable compound = surnameTable("compound_surnames.csv");
    const auto add = [this](const QString& surname, const QString& reading) {
        QStringList& all = m_readings[surname];
        const QString plain = withoutTones(reading);
        if (!plain.isEmpty() && !all.contains(plain))
            all << plain;
        m_longest = std::max(m_longest, surname.size());
    };
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        add(shipped.at(i, shipped.column(u"surname")), shipped.at(i, shipped.column(u"reading")));
        add(shipped.at(i, shipped.column(u"surname")), shipped.at(i, shipped.column(u"alt")));
    }
    for (qsizetype i = 0; i < compound.size(); ++i)
        add(compound.at(i, compound.column(u"surname")), compound.at(i, compound.column(u"reading")));
}

qsizetype Surnames::length(QStringView name) const
{
    if (name.isEmpty() || name.contains(u'·') || !isHan(name, 0))
        return 0;
    const qsizetype first = initialOf(name).size();
    for (qsizetype length = std::min(m_longest, name.size() - 1); length > first; --length)
        if (m_readings.contains(name.first(length).toString()))
            return length;
    return first;
}

const Surnames& shippedSurnames()
{
    static const Surnames surnames;
    return surnames;
}

} // namespace huimin
