"""A matter's acts as two officers, a clerk and an administrator see them from outside."""
import datetime
import threading
import uuid

from apidocument import Document
from livecenter import CenterCheck, LiveCenter

DOCUMENT = Document()


class Life(CenterCheck):
    @classmethod
    def setUpClass(cls):
        cls.center.sessions["officer2"] = cls.center.sign_in("officer2")
        matters = cls.center.call("officer", "GET", "/v1/matters?stage=74&limit=100").json()["matters"]
        cls.matter = next(matter["id"] for matter in matters if matter["itemName"] == "排污许可证核发")

    def act(self, role, kind, body, of=("Matter", None)):
        answer = self.center.run(role, kind, (of[0], of[1] or self.matter), body)
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("commands"), answer), [])
        return answer.json()["results"][0]

    def view(self):
        answer = self.center.call("officer", "GET", f"/v1/matters/{self.matter}")
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("matter"), answer), [])
        return answer.json()

    def test_a_procedure_ends_and_a_suspension_waits_for_the_second_officer(self):
        self.assertEqual(self.view()["matter"]["clock"], "stopped")
        ended = self.act("officer", "EndSpecialProcedure", {"guard": "74", "reason": "专家组通过"})
        self.assertEqual((ended["state"], ended["record"]["stage"], ended["record"]["clock"]), ("applied", "70", "running"), ended)
        suspend = {"guard": "70", "reasonCode": "rectification", "reason": "正在整改", "reviewOn": "2099-12-10"}
        waiting = self.act("officer", "SuspendMatter", suspend)
        self.assertEqual((waiting["state"], waiting["record"]["stage"]), ("applied", "70"), waiting)
        request = waiting["result"]["waiting"]
        self.assertEqual([(one["id"], one["state"]) for one in self.view()["approvals"]], [(request, "pending")])
        own = self.act("officer", "ApproveRequest", {}, ("ApprovalRequest", request))
        self.assertEqual(own["problem"]["type"], "/errors/same-person")
        agreed = self.act("officer2", "ApproveRequest", {"opinion": "同意"}, ("ApprovalRequest", request))
        self.assertEqual((agreed["state"], agreed["record"]["state"]), ("applied", "approved"), agreed)
        view = self.view()
        self.assertEqual((view["matter"]["stage"], view["matter"]["clock"]), ("78", "stopped"))
        event = max(view["events"], key=lambda one: one["seq"])
        self.assertEqual((event["act"], event["byId"], event["approvedBy"]), ("SuspendMatter", self.center.sessions["officer"]["staff"]["id"], self.center.sessions["officer2"]["staff"]["id"]))
        self.two_resume_at_once()
        lines = self.center.call("clerk", "GET", "/v1/changes").lines()
        self.assertTrue(lines)

    def two_resume_at_once(self):
        """One wins; the other is told where it stands now, what can be done from there and who did it."""
        results = {}

        def resume(role):
            desk = LiveCenter.beside(self.center)
            results[role] = desk.run(role, "ResumeMatter", ("Matter", self.matter), {"guard": "78", "reason": "整改完成"}).json()["results"][0]

        desks = [threading.Thread(target=resume, args=(role,)) for role in ("officer", "officer2")]
        for desk in desks:
            desk.start()
        for desk in desks:
            desk.join()
        self.assertEqual(sorted(result["state"] for result in results.values()), ["applied", "refused"], results)
        winner, = (role for role, result in results.items() if result["state"] == "applied")
        told, = (result["problem"] for result in results.values() if result["state"] == "refused")
        self.assertEqual((told["type"], told["stage"], told["lastAct"], told["lastBy"]),
                         ("/errors/act-not-possible", "70", "ResumeMatter", self.center.sessions[winner]["staff"]["id"]))
        self.assertIn("RecordStep", told["possible"])

    def test_a_new_version_is_published_and_seen(self):
        code = "350200-05-0073"
        before = self.center.call("supervisor", "GET", f"/v1/items/{code}").json()
        self.assertEqual(before["inForce"], len(before["versions"]))
        item = dict(before["versions"][-1])
        tomorrow = (datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))) + datetime.timedelta(days=1)).date().isoformat()
        item |= {"version": item["version"] + 1, "effectiveOn": tomorrow, "limitSceneNum": 2, "promisedDays": -1}
        at = ("ServiceItem", item["id"])
        wrong = self.act("supervisor", "PublishItem", {"item": item}, at)
        self.assertEqual((wrong["state"], wrong["problem"]["type"]), ("refused", "/errors/invalid"))
        self.assertIn("/item/promisedDays", [issue["path"] for issue in wrong["problem"]["errors"]])
        item["promisedDays"] = before["versions"][-1]["promisedDays"]
        self.assertEqual(self.act("clerk", "PublishItem", {"item": item}, at)["problem"]["type"], "/errors/forbidden-role")
        published = self.act("supervisor", "PublishItem", {"item": item}, at)
        self.assertEqual((published["state"], published["record"]["version"]), ("applied", item["version"]), published)
        again = self.act("supervisor", "PublishItem", {"item": item | {"limitSceneNum": 1}}, at)
        self.assertEqual((again["problem"]["type"], again["problem"]["changed"]), ("/errors/item-version-changed", ["limitSceneNum"]), again)
        after = self.center.call("supervisor", "GET", f"/v1/items/{code}").json()
        self.assertEqual((after["inForce"], len(after["versions"])), (before["inForce"], len(before["versions"]) + 1))
        for day, version in ((None, before["inForce"]), (tomorrow, item["version"])):
            items = self.center.call("clerk", "GET", "/v1/items" + (f"?on={day}" if day else "")).json()["items"]
            self.assertEqual([one["version"] for one in items if one["itemCode"] == code], [version], day)
        file = self.center.call("supervisor", "GET", "/v1/catalogue").json()
        known = {"items": [one | {"id": item["id"]} for one in file["items"]], "materials": [one | {"id": item["id"]} for one in file["materials"]]}
        same = self.act("supervisor", "ImportCatalogue", known, at)
        self.assertEqual((same["state"], same["result"]), ("noop", {"published": 0, "cancelled": 0, "unchanged": len(file["items"]), "materials": 0}), same)

    def test_a_calendar_is_imported_whole_or_not_at_all(self):
        days = "".join(f"2031-10-0{day},holiday\n" for day in range(1, 9))
        refused = self.act("admin", "ImportCalendar", {"csv": "date,type\n" + days + "2031-10-03,workday\n"}, ("CalendarYear", str(uuid.uuid4())))
        self.assertEqual((refused["problem"]["type"], refused["problem"]["line"], refused["problem"]["what"]), ("/errors/invalid", 10, "twice"))
        counted = self.center.send("GET", "/v1/calendar/workdays?from=2031-09-30&add=1").json()
        self.assertEqual(counted, {"date": "2031-10-01", "provisional": True})
        taken = self.act("admin", "ImportCalendar", {"csv": "date,type\n" + days}, ("CalendarYear", str(uuid.uuid4())))
        self.assertEqual((taken["state"], taken["result"]), ("applied", {"years": [2031]}), taken)
        counted = self.center.send("GET", "/v1/calendar/workdays?from=2031-09-30&add=1").json()
        self.assertEqual(counted, {"date": "2031-10-09", "provisional": False})
        self.assertEqual(self.act("clerk", "ImportCalendar", {"csv": "date,type\n" + days}, ("CalendarYear", str(uuid.uuid4())))["problem"]["type"], "/errors/forbidden-role")
