#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace huimin {

/// Surnames that are read otherwise than their characters elsewhere, and compound ones (resources/names). Never changes.
class Surnames {
public:
    /// Reads the shipped lists. One is enough: shippedSurnames().
    Surnames();

    /// The length of the surname of a Han name in UTF-16 units: of a compound surname where the name begins with one and has more
    /// characters, else one character; 0 for a name that is not divided (with ·, in Latin letters, empty).
    qsizetype length(QStringView name) const;
    /// The readings of a surname that the lists hold, the usual one first ("zeng"; compound: "ou yang"); ü stands as ü.
    QStringList readings(QStringView surname) const { return m_readings.value(surname.toString()); }

private:
    QHash<QString, QStringList> m_readings;
    qsizetype m_longest = 1;
};

const Surnames& shippedSurnames();

} // namespace huimin
