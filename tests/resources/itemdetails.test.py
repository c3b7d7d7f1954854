#!/usr/bin/python3
"""What the catalogue adds to the 208 items: each item is covered, each key exists and is used, each figure fits the item's law."""
import json
import os
import re
import unittest

import totals
from headers import enum_texts

FOLDER = os.path.join(os.environ["HUIMIN_SOURCE_DIR"], "resources", "catalogue")
FIELDS = {"nameEn", "useLevel", "byLaw", "acceptCondition", "handleType", "limitSceneNum", "handleArea", "grantedBy", "joint", "reviewSteps",
          "specialProcedures", "suspendReasons", "extensionDays", "reviewSupplement", "lateMaterials", "resultType", "resultName",
          "resultNameEn", "resultPaper", "givesCertificate", "resultDelivery", "deliveryDays", "fees"}
# Kinds of special procedures in article 45 of the Administrative Licensing Law.
KINDS = {"hearing": "听证", "tender": "招标", "auction": "拍卖", "inspection": "检验", "test": "检测", "quarantine": "检疫",
         "appraisal": "鉴定", "expertReview": "专家评审"}


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return json.load(file)


def faults(code, base, detail, tables, late):
    """What is wrong with one item; `late` is the days that a material may come later at most, by key."""
    found = []

    def need(condition, what):
        if not condition:
            found.append(f"{code}: {what}")

    licence, instant = base["type_code"] == "01", base["instant"]
    need(set(detail) - {"certificate"} == FIELDS, f"fields {set(detail) ^ FIELDS}")
    need(re.fullmatch(r"[\x20-\x7e]{3,120}", detail["nameEn"]), "nameEn")
    need(detail["useLevel"] in {"city", "district", "street"}, "useLevel")
    need(detail["handleArea"] in {"nation", "province", "city", "district"}, "handleArea")
    need(detail["byLaw"] and set(detail["byLaw"]) <= set(tables["laws"]), "byLaw")
    need(("licensing" in detail["byLaw"]) == licence, "the Licensing Law is named exactly for type 01")
    need(detail["acceptCondition"] and set(detail["acceptCondition"]) <= set(tables["conditions"]), "acceptCondition")
    need(detail["handleType"][0] == "window" and set(detail["handleType"]) <= {"window", "web", "courier"}, "handleType")
    need(detail["limitSceneNum"] in {0, 1, 2}, "limitSceneNum")
    need(detail["limitSceneNum"] > 0 or "web" in detail["handleType"], "no visit without the web")
    need(detail["grantedBy"] == "officer" or detail["grantedBy"] == "clerk" and instant, "a clerk grants instant items only")
    need(instant == (detail["reviewSteps"] == []), "review steps are for items that are not instant")
    need(instant or sum(step["days"] for step in detail["reviewSteps"]) == base["promised_days"], "days of the steps")
    need({step["step"] for step in detail["reviewSteps"]} <= set(tables["reviewSteps"]), "reviewSteps")
    need(not detail["specialProcedures"] or licence and not instant, "special procedures are for licences that are not instant")
    kinds = [special["kind"] for special in detail["specialProcedures"]]
    need(set(kinds) <= set(tables["specialProcedures"]) and len(kinds) == len(set(kinds)), "specialProcedures")
    need(all(0 < special["days"] <= 60 for special in detail["specialProcedures"]), "length of a special procedure")
    need(instant == (detail["suspendReasons"] == []), "reasons to suspend are for items that are not instant")
    need(set(detail["suspendReasons"]) <= set(tables["suspendReasons"]), "suspendReasons")
    need(detail["extensionDays"] in ({0} if instant else {15} if detail["joint"] else {10} if licence else {0, 3, 5, 10}), "extensionDays")
    need(licence or detail["extensionDays"] <= base["statutory_days"], "an extension longer than the limit")
    need(detail["reviewSupplement"] in ({"no"} if instant else {"no", "runs"} if licence else {"no", "runs", "stops"}), "reviewSupplement")
    need(set(detail["lateMaterials"]) <= set(late), f"lateMaterials {set(detail['lateMaterials']) - set(late)}")
    for key, days in detail["lateMaterials"].items():
        need(0 < days <= late.get(key, 0), f"{key} may come {days} days later")
        need(instant or days <= base["promised_days"], f"{key} comes after the promised day")
    need(detail["resultType"] in {"certificate", "decision", "record", "payment", "proof", "service"}, "resultType")
    need(detail["givesCertificate"] == (detail["resultType"] == "certificate") == ("certificate" in detail), "certificate")
    if "certificate" in detail:
        certificate = tables["certificates"].get(detail["certificate"])
        need(certificate, "unknown certificate")
        need(certificate and (certificate["zh"], certificate["en"]) == (detail["resultName"], detail["resultNameEn"]), "name of the certificate")
    need(detail["resultPaper"] == (detail["resultType"] in {"certificate", "decision", "proof"}), "resultPaper")
    need(set(detail["resultDelivery"]) <= {"counter", "courier", "web"} and detail["resultDelivery"], "resultDelivery")
    need(("counter" in detail["resultDelivery"]) == detail["resultPaper"], "paper is collected at the counter")
    need(0 <= detail["deliveryDays"] <= 10 and (detail["deliveryDays"] == 0) == instant, "deliveryDays")
    need(bool(detail["fees"]) == (base["fee"] != "0"), "fees")
    for fee in detail["fees"]:
        need(set(fee) == {"zh", "en", "fen"} and fee["zh"] and fee["en"].isascii() and (fee["fen"] is None or fee["fen"] > 0), "fee")
    return found


class ItemDetails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shipped = read("service_items.json")
        cls.items = {item["item_code"]: item for item in shipped["items"]}
        cls.file = read("item_details.json")
        situations = read("situations.json")
        materials = {**read("materials.json")["materials"], **situations["materials"]}
        cls.late = {}
        for code, item in cls.items.items():
            keys = set(item["materials"]) | set(situations["items"].get(code, {"start": []})["start"])
            cls.late[code] = {key: materials[key]["promiseDays"] for key in keys if "promiseDays" in materials[key]}

    def test_each_item_is_covered(self):
        self.assertTrue(self.file["illustrative"])
        self.assertEqual(list(self.file["items"]), list(self.items))

    def test_each_item_fits(self):
        for code, item in self.items.items():
            with self.subTest(item["name"]):
                self.assertEqual(faults(code, item, self.file["items"][code], self.file, self.late[code]), [])

    def test_names_are_distinct(self):
        names = [item["nameEn"] for item in self.file["items"].values()]
        self.assertEqual(len(names), len(set(names)))

    def test_tables_are_bilingual(self):
        own = {"laws": {"rank"}, "conditions": set(), "specialProcedures": set(), "suspendReasons": {"reviewDays"},
               "reviewSteps": {"points", "pointsEn"}, "certificates": {"kind", "validMonths"}}
        for table, more in own.items():
            for key, entry in self.file[table].items():
                with self.subTest(f"{table}.{key}"):
                    self.assertEqual(set(entry), {"zh", "en"} | more)
                    self.assertRegex(entry["zh"], "[\u4e00-\u9fff]")
                    self.assertTrue(entry["en"] and entry["en"].isascii())

    def test_tables_hold_known_values(self):
        kinds = enum_texts("CertificateKind")
        self.assertEqual({key: entry["zh"] for key, entry in self.file["specialProcedures"].items()}, KINDS)
        for law in self.file["laws"].values():
            self.assertIn(law["rank"], {"law", "regulation", "rule", "local", "policy"})
        for key, certificate in self.file["certificates"].items():
            self.assertIn(certificate["kind"], kinds, key)
            self.assertTrue(certificate["validMonths"] is None or 0 < certificate["validMonths"] <= 240, key)
        for step in self.file["reviewSteps"].values():
            self.assertEqual(len(step["points"]), len(step["pointsEn"]))
        for reason in self.file["suspendReasons"].values():
            self.assertTrue(0 < reason["reviewDays"] <= 60)

    def test_nothing_in_the_tables_is_unused(self):
        used = {"laws": set(), "conditions": set(), "specialProcedures": set(), "suspendReasons": set(), "reviewSteps": set(), "certificates": set()}
        for item in self.file["items"].values():
            used["laws"] |= set(item["byLaw"])
            used["conditions"] |= set(item["acceptCondition"])
            used["specialProcedures"] |= {special["kind"] for special in item["specialProcedures"]}
            used["suspendReasons"] |= set(item["suspendReasons"])
            used["reviewSteps"] |= {step["step"] for step in item["reviewSteps"]}
            used["certificates"] |= {item["certificate"]} if "certificate" in item else set()
        for table, keys in used.items():
            self.assertEqual(set(self.file[table]), keys, table)

    def test_some_items_allow_what_the_counter_needs(self):
        details = self.file["items"].values()
        self.assertGreaterEqual(sum(bool(item["lateMaterials"]) for item in details), 60)
        self.assertGreaterEqual(sum(bool(item["specialProcedures"]) for item in details), 30)
        self.assertGreaterEqual(sum(item["grantedBy"] == "clerk" for item in details), 30)

    def test_the_check_itself_finds_what_is_wrong(self):
        code = "350200-01-0120"
        good = self.file["items"][code]
        for change in ({"byLaw": ["foodSafety"]}, {"extensionDays": 15}, {"reviewSupplement": "stops"}, {"lateMaterials": {"form": 3}}, {"grantedBy": "clerk"},
                       {"reviewSteps": []}, {"specialProcedures": [{"kind": "chat", "days": 3}]}, {"certificate": "nothing"}, {"fees": [{"zh": "费", "en": "fee", "fen": 1}]}):
            with self.subTest(str(change)):
                self.assertNotEqual(faults(code, self.items[code], {**good, **change}, self.file, self.late[code]), [])


if __name__ == "__main__":
    totals.main()
