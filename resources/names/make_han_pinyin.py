#!/usr/bin/env python3
"""Makes han_pinyin.txt: the reading of every unified ideograph, without tones, by ICU's transform Han-Latin.

Needs uconv (Debian: icu-devtools). Run in this folder: ./make_han_pinyin.py > han_pinyin.txt
"""
import subprocess
import sys
import unicodedata

RANGES = ((0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9), (0x20000, 0x323AF))


def toneless(reading):
    """zhāng -> zhang, lǚ -> lü; ê, which some interjections have, -> e."""
    out = []
    for letter in unicodedata.normalize("NFD", reading.strip()):
        if letter == "\u0308":
            out[-1] = "ü"
        elif not unicodedata.combining(letter):
            out.append(letter)
    return "".join(out)


def main():
    characters = [chr(c) for first, last in RANGES for c in range(first, last + 1)]
    text = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin"], input="\n".join(characters) + "\n",
                          capture_output=True, text=True, check=True).stdout
    version = subprocess.run(["uconv", "--version"], capture_output=True, text=True, check=True).stdout.split("ICU ")[-1].strip()
    by_syllable = {}
    for character, reading in zip(characters, text.split("\n")):
        syllable = toneless(reading)
        if syllable and unicodedata.category(syllable[0]) == "Ll":  # else ICU knows no reading
            if not all("a" <= letter <= "z" or letter == "ü" for letter in syllable):
                sys.exit(f"not a syllable: {character} {reading}")
            by_syllable.setdefault(syllable, []).append(character)
    print(f"# Readings of Han characters without tones, from the transform Han-Latin of ICU {version}; made by make_han_pinyin.py. A syllable, a space, its characters.")
    for syllable in sorted(by_syllable):
        print(syllable, "".join(by_syllable[syllable]))


main()
