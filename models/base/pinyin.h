#pragma once
#include "models/base/surnames.h"
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace huimin {

/// One way to read a name, without tones, in small Latin letters: a syllable for each Han character, a whole word for what is written
/// in Latin letters or digits ("ivanova"). What is not read (dots, spaces, other scripts) has none.
struct Reading {
    QStringList syllables;
    QString joined() const { return syllables.join(QString()); } ///< "zhangweiming"
    QString spaced() const { return syllables.join(QLatin1Char(' ')); } ///< "zhang wei ming"
    QString initials() const; ///< "zwm"
    bool operator==(const Reading&) const = default;
};

/// Readings by table, fast enough for every keystroke and for a million names; nothing changes after the constructor, so that one
/// const instance serves all threads. The tables come from ICU (resources/names/README.md says how), with lists of our own on top
/// for surnames, for characters of several readings and for words.
class Pinyin {
public:
    /// Reads the tables: about a millisecond.
    Pinyin();

    /// All readings of a person's name, the usual one first: the surname by its own readings (曾 zeng, then ceng), a compound surname
    /// by longest match and also as a single one, the given name by each reading of its characters; ü as u, then as v, then as yu
    /// (GB/T 28039). At most 24; one without syllables for a text that has nothing to read. Only the
    /// first 256 UTF-16 units are read.
    QList<Reading> ofName(QStringView name) const;

    /// All readings of the name of a firm, a place or a thing, the usual one first: words by longest match (银行 yin hang), other
    /// characters by each of their readings, one varied at a time; ü as u, then as v. At most 12.
    QList<Reading> ofWords(QStringView text) const;

private:
    /// A stretch of a text and the ways to read it, each a list of syllables; none for what is not read.
    struct Unit {
        qsizetype length = 1; ///< UTF-16 units
        QList<QStringList> readings;
    };
    QStringList readingsOf(char32_t character) const;
    Unit characterAt(QStringView text, qsizetype at) const;
    Unit wordAt(QStringView text, qsizetype at) const;
    Unit surnameOf(QStringView name, qsizetype length) const;
    std::vector<Unit> given(QStringView name, Unit surname) const;

    const Surnames& m_surnames;
    QStringList m_syllables; ///< the first is none
    std::vector<std::uint16_t> m_basic; ///< places in m_syllables, from U+3000
    std::vector<std::uint16_t> m_supplementary; ///< from U+20000
    QHash<char32_t, QStringList> m_polyphones;
    QHash<QString, QList<QStringList>> m_words;
    qsizetype m_longestWord = 1;
};

} // namespace huimin
