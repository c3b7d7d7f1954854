"""The dates of the shipped rules through POST /v1/rules/{id}/windows: their golden cases again from outside, and what is refused."""
import json
import os
from pathlib import Path

from apidocument import Document
from livecenter import CenterCheck

DOCUMENT = Document()


def shipped():
    folder = Path(os.environ["HUIMIN_SOURCE_DIR"]) / "resources/rules"
    for file in sorted(folder.glob("*.json")):
        if file.name != "facts.json":
            yield from json.loads(file.read_text(encoding="utf-8"))["rules"]


class Rules(CenterCheck):
    def asked(self, rule, body, query=""):
        answer = self.center.send("POST", f"/v1/rules/{rule}/windows{query}", body)
        self.assertLess(answer.status, 500, answer.body[:300])
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("ruleWindows"), answer), [])
        return answer

    def refused(self, rule, body, status, path, code, query=""):
        answer = self.asked(rule, body, query)
        self.assertEqual(answer.status, status, answer.body)
        self.assertEqual(answer.media, "application/problem+json")
        self.assertEqual([(issue["path"], issue["code"]) for issue in answer.json()["errors"]], [(path, code)])

    def test_every_golden_case_of_a_window_comes_out(self):
        tried = 0
        for rule in shipped():
            for case in rule["cases"]:
                if "trigger" not in case:
                    continue
                query = "?limit=%d" % case.get("limit", 50) + (f"&after={case['after']}" if "after" in case else "")
                answer = self.asked(rule["id"], {"trigger": case["trigger"], **case.get("params", {}), **case.get("given", {})}, query)
                with self.subTest(rule=rule["id"], case=case["name"]):
                    self.assertEqual(answer.status, 200, answer.body)
                    if "window" in case or "windows" in case:
                        self.assertEqual(answer.json()["windows"], case.get("windows", [case.get("window")]))
                    if "open" in case and "after" in case:
                        self.assertEqual(answer.json()["open"], case["open"])
                tried += 1
        self.assertGreater(tried, 400)

    def test_the_list_counts_what_is_active(self):
        answer = self.center.send("GET", "/v1/rules").json()
        self.assertEqual(answer["refused"], [])
        self.assertEqual(answer["counts"], {"active": 91, "question": 24, "notActive": 38})
        self.assertEqual(len(answer["rules"]), 153)

    def test_what_is_wrong_is_told_at_its_field(self):
        rule = "ELDER-ALLOW-80"
        self.refused(rule, {}, 422, "/trigger", "required")
        self.refused(rule, {"trigger": None}, 422, "/trigger", "required")
        self.refused(rule, {"trigger": 19461205}, 422, "/trigger", "type")
        for bad in ("", "1946-12-5", "1946-02-29", "1946-13-01", "1946-12-05T00:00:00", "05.12.1946", "１９４６-12-05"):
            self.refused(rule, {"trigger": bad}, 422, "/trigger", "format")
        for far in ("0001-01-01", "1799-12-31", "2200-01-01", "9999-12-31"):
            self.refused(rule, {"trigger": far}, 422, "/trigger", "range")
        self.refused(rule, {"trigger": "1946-12-05", "colour": "red"}, 422, "/colour", "unknown")
        self.refused(rule, {"trigger": "1946-12-05", "elder_age": "eighty"}, 422, "/elder_age", "type")
        self.refused(rule, {"trigger": "1946-12-05", "elder_age": 80.5}, 422, "/elder_age", "type")
        self.refused(rule, {"trigger": "1946-12-05", "elder_age": -1}, 422, "/elder_age", "format")
        self.refused(rule, {"trigger": "1946-12-05", "elder_age": 1000000000}, 422, "/elder_age", "range")
        self.refused("MED-INS-RESIDENT", {"trigger": "2026-01-01", "from": "02-30"}, 422, "/from", "format")
        self.refused("RETIRE-DATE", {"trigger": "1975-03-10"}, 422, "/resident.sex", "required")
        self.refused("RETIRE-DATE", {"trigger": "1975-03-10", "category": "F60"}, 422, "/category", "not_allowed")
        self.refused("RETIRE-DATE", {"trigger": "1975-03-10", "sex": "woman"}, 422, "/sex", "not_allowed")
        body = {"trigger": "1946-12-05"}
        self.refused(rule, body, 400, "/after", "format", "?after=2026-02-30")
        self.refused(rule, body, 400, "/limit", "range", "?limit=0")
        self.refused(rule, body, 400, "/limit", "range", "?limit=101")
        self.refused(rule, body, 400, "/limit", "format", "?limit=two")
        self.refused(rule, body, 400, "/query", "unknown", "?before=2026-01-01")
        self.assertEqual(self.asked("NO-SUCH-RULE", body).status, 404)
        self.assertEqual(self.center.send("GET", "/v1/rules/NO-SUCH-RULE").status, 404)

    def test_facts_stand_under_their_name_or_its_last_word(self):
        for facts in ({"category": "F50"}, {"sex": "female", "kind": "worker"}, {"resident.sex": "female", "employment.kind": "worker"}):
            answer = self.asked("RETIRE-DATE", {"trigger": "1975-03-10", **facts}).json()
            self.assertEqual(answer["windows"], [{"start": "2025-05-10", "due": None}])
        self.assertEqual(self.asked("MARRIAGE-AGE", {"trigger": "2006-05-01"}).json()["windows"][0]["start"], "2028-05-01")
        self.assertEqual(self.asked("MARRIAGE-AGE", {"trigger": "2006-05-01", "sex": "female"}).json()["windows"][0]["start"], "2026-05-01")

    def test_a_rule_for_others_gives_no_window(self):
        self.assertEqual(self.asked("MIL-REG-18", {"trigger": "2008-06-15", "sex": "female"}).json(), {"windows": [], "open": False})
        self.assertEqual(self.asked("MIL-REG-18", {"trigger": "2008-06-15", "sex": "male"}).json()["windows"], [{"start": "2026-01-01", "due": "2026-12-31"}])
