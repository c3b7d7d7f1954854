#!/usr/bin/python3
"""Situation questions (情形引导): every answer changes the list of materials, whatever was answered before it."""
import json
import os
import re
import unittest

import totals

FOLDER = os.path.join(os.environ["HUIMIN_SOURCE_DIR"], "resources", "catalogue")


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return json.load(file)


def after(materials, option):
    """The list after an answer: replacements in place, then what falls away, then what is added at the end."""
    changed = []
    for key in materials:
        new = option.get("replaces", {}).get(key, key)
        if new not in changed and (new == key or new not in materials):
            changed.append(new)
    changed = [key for key in changed if key not in option.get("drops", [])]
    return changed + [key for key in option.get("adds", []) if key not in changed]


def asked(question, answers):
    when = question.get("when")
    return when is None or answers.get(when["question"]) in when["answers"]


def walks(entry, faults):
    """Every complete way through the questions of an item as (answers, list); tells `faults` of answers that change nothing."""
    ways = [({}, entry["start"])]
    for question in entry["questions"]:
        further = []
        for answers, materials in ways:
            if not asked(question, answers):
                further.append((answers, materials))
                continue
            seen = {}
            for option in question["options"]:
                cut = after(materials, option)
                where = f"{answers} then {question['key']}={option['key']}"
                if set(cut) == set(materials):
                    faults.append(f"{where} changes nothing")
                for key in option.get("drops", []) + list(option.get("replaces", {})):
                    if key not in materials:
                        faults.append(f"{where}: {key} is not in the list")
                for key in option.get("adds", []):
                    if key in materials:
                        faults.append(f"{where}: {key} is in the list already")
                same = seen.setdefault(frozenset(cut), option["key"])
                if same != option["key"]:
                    faults.append(f"{where} gives the same list as {same}")
                further.append(({**answers, question["key"]: option["key"]}, cut))
        ways = further
    return ways


class Situations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.file = read("situations.json")
        shipped = read("service_items.json")
        cls.items = {item["item_code"]: item for item in shipped["items"]}
        cls.materials = set(shipped["materials"]) | set(cls.file["materials"])
        cls.shipped = set(shipped["materials"])

    def test_there_are_enough_for_residents_and_for_firms(self):
        self.assertTrue(self.file["illustrative"])
        kinds = [self.items[code]["audience"] for code in self.file["items"]]
        self.assertGreaterEqual(len(kinds), 36)
        self.assertGreaterEqual(kinds.count("法人"), 8)
        self.assertGreaterEqual(kinds.count("自然人"), 20)

    def test_questions_are_well_formed(self):
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                self.assertEqual(set(entry), {"start", "questions"})
                self.assertTrue(2 <= len(entry["questions"]) <= 4)
                keys = [question["key"] for question in entry["questions"]]
                self.assertEqual(len(keys), len(set(keys)))
                for question in entry["questions"]:
                    self.assertEqual(set(question) - {"when"}, {"key", "zh", "en", "options"})
                    self.assertRegex(question["key"], r"^[a-z][A-Za-z0-9]{1,39}$")
                    self.assertTrue(question["zh"].endswith("？") and question["en"].endswith("?"))
                    self.assertLessEqual(len(question["zh"]), 120)
                    self.assertTrue(2 <= len(question["options"]) <= 4)
                    options = [option["key"] for option in question["options"]]
                    self.assertEqual(len(options), len(set(options)))
                    for option in question["options"]:
                        self.assertEqual(set(option) - {"drops", "adds", "replaces"}, {"key", "zh", "en"})
                        self.assertRegex(option["key"], r"^[a-z][A-Za-z0-9]{1,39}$")
                        self.assertTrue(0 < len(option["zh"]) <= 80 and 0 < len(option["en"]) <= 120)
                        self.assertRegex(option["en"], r"^[\x20-\x7e]+$")

    def test_a_follow_up_waits_for_an_earlier_question(self):
        followed = 0
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                earlier = {}
                for question in entry["questions"]:
                    if "when" in question:
                        followed += 1
                        self.assertEqual(set(question["when"]), {"question", "answers"})
                        self.assertIn(question["when"]["question"], earlier)
                        answers = set(question["when"]["answers"])
                        self.assertTrue(answers and answers < earlier[question["when"]["question"]])
                    earlier[question["key"]] = {option["key"] for option in question["options"]}
        self.assertGreaterEqual(followed, 8)

    def test_materials_exist(self):
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                self.assertEqual(len(entry["start"]), len(set(entry["start"])))
                named = set(entry["start"])
                for question in entry["questions"]:
                    for option in question["options"]:
                        named |= set(option.get("drops", [])) | set(option.get("adds", []))
                        named |= set(option.get("replaces", {})) | set(option.get("replaces", {}).values())
                self.assertEqual(named - self.materials, set())

    def test_every_answer_changes_the_list(self):
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                faults = []
                walks(entry, faults)
                self.assertEqual(faults, [])

    def test_the_first_answers_give_the_list_of_the_item(self):
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                answers, materials = {}, entry["start"]
                for question in entry["questions"]:
                    if asked(question, answers):
                        answers[question["key"]] = question["options"][0]["key"]
                        materials = after(materials, question["options"][0])
                self.assertEqual(materials, self.items[code]["materials"])

    def test_nothing_is_in_the_list_that_no_way_leaves_there_and_no_list_is_empty(self):
        for code, entry in self.file["items"].items():
            with self.subTest(code):
                ends = [set(materials) for _, materials in walks(entry, [])]
                self.assertEqual(set(entry["start"]) - set().union(*ends), set())
                self.assertTrue(all(ends))

    def test_every_material_is_asked_for_by_an_item(self):
        asked_for = {key for item in self.items.values() for key in item["materials"]}
        for entry in self.file["items"].values():
            for _, materials in walks(entry, []):
                asked_for |= set(materials)
        self.assertEqual(self.materials - asked_for, set())

    def test_materials_of_situations_are_their_own(self):
        self.assertEqual(set(self.file["materials"]) & self.shipped, set())
        for key, material in self.file["materials"].items():
            with self.subTest(key):
                self.assertRegex(key, r"^[a-z]{1,12}$")
                self.assertIn(material["obtain"], {"licence", "share", "self", "form"})

    def test_the_check_itself_finds_an_idle_answer(self):
        faults = []
        walks({"start": ["id", "hk"], "questions": [{"key": "q", "options": [{"key": "a", "drops": ["hk"]}, {"key": "b"}, {"key": "c", "adds": ["id"]}]}]}, faults)
        self.assertEqual(len(faults), 4)


if __name__ == "__main__":
    totals.main()
