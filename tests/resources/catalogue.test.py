#!/usr/bin/python3
"""The shipped catalogue holds together: each item has a form, each key that is named exists."""
import csv
import json
import os
import unittest

import totals
from headers import enum_texts

FOLDER = os.path.join(os.environ["HUIMIN_SOURCE_DIR"], "resources", "catalogue")
TYPES = {"text", "number", "date", "phone", "idNumber", "bankAccount", "choice", "address", "money", "multiline"}
PREFILL = {
    "applicant": {"name", "idNumber", "phone", "address", "postalAddress", "bankAccount", "birthDate", "hukouAddress",
                  "hukouBook", "ethnicGroup", "education", "maritalStatus", "disabilityGrade", "residenceSince"},
    "enterprise": {"name", "shortName", "creditCode", "registeredPlace", "foundedOn", "industry", "insured", "phone", "contactName"},
    "household": {"size"},
    "vehicle": {"plate", "model", "use", "firstRegisteredOn", "inspectionDue", "insuranceDue"},
    "child": {"name", "sex", "birthDate", "idNumber"},
    "certificate": {"number", "issuedOn", "validTo"},
    "employer": {"name"},
}
for person in ("spouse", "father", "mother", "guardian", "legalRep"):
    PREFILL[person] = {"name", "idNumber", "phone"}


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return json.load(file)


class Catalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shipped = read("service_items.json")
        cls.items = {item["item_code"]: item for item in shipped["items"]}
        cls.shipped_materials = shipped["materials"]
        cls.forms = read("forms.json")
        cls.materials = read("materials.json")
        with open(os.path.join(FOLDER, "departments.csv"), encoding="utf-8") as file:
            rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
        cls.departments = {row["code"] for row in rows}
        cls.department_names = [row["nameEn"] for row in rows]

    def form(self, code):
        return [field for block in self.forms["forms"][code] for field in self.forms["blocks"][block]["fields"]]

    def test_items_are_complete_and_name_what_exists(self):
        self.assertEqual(len(self.items), 208)
        for code, item in self.items.items():
            with self.subTest(code):
                self.assertRegex(code, r"^350200-(01|05|07|10|20)-\d{4}$")
                self.assertEqual(code.split("-")[1], item["type_code"])
                self.assertIn(item["dept_code"], self.departments)
                self.assertLessEqual(item["promised_days"], item["statutory_days"])
                self.assertEqual(set(item["materials"]) - set(self.shipped_materials), set())

    def test_departments_have_an_english_name(self):
        self.assertEqual(len(set(self.department_names)), len(self.departments))
        for name in self.department_names:
            self.assertRegex(name, r"^[A-Z][A-Za-z' ()]{4,79}$")

    def test_every_item_has_a_form_that_resolves(self):
        self.assertEqual(set(self.forms["forms"]), set(self.items))
        for code in self.items:
            with self.subTest(code):
                keys = [field["key"] for field in self.form(code)]
                self.assertGreaterEqual(len(keys), 4)
                self.assertEqual(len(keys), len(set(keys)), "a key stands twice")
                self.assertIn("contactPhone", keys)

    def test_defaults_resolve(self):
        for audience in ("person", "enterprise"):
            for block in self.forms["default"][audience]:
                self.assertIn(block, self.forms["blocks"])

    def test_no_block_is_unused(self):
        used = {block for blocks in self.forms["forms"].values() for block in blocks}
        used |= {block for blocks in self.forms["default"].values() for block in blocks}
        self.assertEqual(set(self.forms["blocks"]) - used, set())

    def test_fields_are_well_formed(self):
        for name, block in self.forms["blocks"].items():
            self.assertTrue(block["title"] and block["titleEn"])
            for field in block["fields"]:
                with self.subTest(f"{name}.{field['key']}"):
                    self.assertEqual(set(field) - {"key", "label", "labelEn", "type", "required", "maxLength", "options", "prefill", "help", "helpEn"}, set())
                    self.assertRegex(field["key"], r"^[a-z][A-Za-z0-9]{0,39}$")
                    self.assertIn(field["type"], TYPES)
                    self.assertIsInstance(field["required"], bool)
                    self.assertTrue(1 <= field["maxLength"] <= 1000)
                    self.assertTrue(0 < len(field["label"]) <= 60 and 0 < len(field["labelEn"]) <= 80)
                    self.assertEqual("options" in field, field["type"] == "choice")
                    keys = [option["key"] for option in field.get("options", [])]
                    self.assertEqual(len(keys), len(set(keys)))
                    for option in field.get("options", []):
                        self.assertTrue(option["label"] and option["labelEn"] and len(option["key"]) <= field["maxLength"])

    def test_prefill_names_a_known_source(self):
        kinds = enum_texts("CertificateKind")
        for name, block in self.forms["blocks"].items():
            for field in block["fields"]:
                if "prefill" not in field:
                    continue
                with self.subTest(f"{name}.{field['key']}"):
                    subject, *middle, last = field["prefill"].split(".")
                    self.assertIn(last, PREFILL[subject])
                    self.assertEqual(len(middle), 1 if subject == "certificate" else 0)
                    self.assertLessEqual(set(middle), kinds)

    def test_options_of_a_prefilled_choice_have_the_codes_of_their_source(self):
        codes = {"applicant.education": "Education", "applicant.maritalStatus": "MaritalStatus", "child.sex": "Sex", "vehicle.use": "VehicleUse"}
        for block in self.forms["blocks"].values():
            for field in block["fields"]:
                if field.get("prefill") in codes and field["type"] == "choice":
                    with self.subTest(field["prefill"]):
                        self.assertLessEqual({option["key"] for option in field["options"]}, enum_texts(codes[field["prefill"]]))

    def test_every_material_says_what_is_looked_at(self):
        kinds = enum_texts("CertificateKind")
        self.assertEqual(set(self.materials["materials"]), set(self.shipped_materials))
        for key, material in self.materials["materials"].items():
            with self.subTest(key):
                self.assertEqual(set(material) - {"nameEn", "certificateKind", "holder", "reuseDays", "promiseDays", "reviewPoints", "reviewPointsEn"}, set())
                self.assertRegex(material["nameEn"], r"^[\x20-\x7e]{2,80}$")
                self.assertEqual(len(material["reviewPointsEn"]), len(material["reviewPoints"]))
                self.assertTrue(all(0 < len(point) <= 120 and point.isascii() for point in material["reviewPointsEn"]))
                self.assertTrue(material["reviewPoints"] and all(0 < len(point) <= 120 for point in material["reviewPoints"]))
                self.assertIn(material.get("certificateKind", "other"), kinds)
                self.assertIn(material.get("holder", "enterprise"), {"enterprise", "legalRep", "guardian", "staff"})
                for days in ("reuseDays", "promiseDays"):
                    self.assertGreater(material.get(days, 1), 0)

    def test_what_is_ours_is_marked(self):
        self.assertTrue(self.forms["illustrative"] and self.materials["illustrative"])
        self.assertTrue(all(item["illustrative"] for item in self.items.values()))

    def test_themes_name_items_and_steps_that_exist(self):
        for theme in read("life_events.json")["events"]:
            numbers = [step["seq"] for step in theme.get("steps", [])]
            for step in theme.get("steps", []):
                with self.subTest(f"{theme['id']} {step['seq']}"):
                    self.assertIn(step["item"], self.items)
                    self.assertEqual(step["name"], self.items[step["item"]]["name"])
                    self.assertLess(max(step["after"], default=0), step["seq"])
                    self.assertLessEqual(set(step["after"]), set(numbers))

    def test_acts_lead_from_stage_to_stage(self):
        machine = read("matter_states.json")
        stages = {stage["code"] for stage in machine["stages"]} | {"start"}
        self.assertGreaterEqual(len(stages), 15)
        for edge in machine["edges"]:
            with self.subTest(str(edge)[:60]):
                self.assertLessEqual({edge["from"], edge["to"]}, stages)


totals.main()
