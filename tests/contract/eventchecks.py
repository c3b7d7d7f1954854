"""A grid event from the report to the archive as a grid worker, a supervisor and an officer see it from outside."""
import hashlib
import uuid

from apidocument import Document
from livecenter import CenterCheck

DOCUMENT = Document()
PHOTO = b"\xff\xd8\xff\xe0" + b"photo" * 40


class Events(CenterCheck):
    def act(self, role, kind, body, of):
        answer = self.center.run(role, kind, ("GridEvent", of), body)
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("commands"), answer), [])
        return answer.json()["results"][0]

    def goes(self, role, kind, body, of, stage):
        result = self.act(role, kind, body, of)
        self.assertEqual((result["state"], result["result"]["stage"]), ("applied", stage), result)
        return result

    def is_refused(self, role, kind, body, of, problem):
        result = self.act(role, kind, body, of)
        self.assertEqual((result["state"], result.get("problem", {}).get("type")), ("refused", "/errors/" + problem), result)
        return result["problem"]

    def photo(self, role, of):
        """Put to the event and sent whole."""
        key = str(uuid.uuid4())
        digest = hashlib.sha256(PHOTO).hexdigest()
        body = {"eventId": of, "digest": digest, "size": len(PHOTO), "mediaType": "image/jpeg", "title": "现场"}
        result = self.center.run(role, "AttachFile", ("Attachment", key), body).json()["results"][0]
        self.assertEqual(result["state"], "applied", result)
        sent = self.center.call(role, "PUT", f"/v1/attachments/{key}/content", PHOTO,
                                {"Content-Type": "application/octet-stream", "Content-Range": f"bytes 0-{len(PHOTO) - 1}/{len(PHOTO)}"})
        self.assertEqual((sent.status, sent.json()["state"]), (200, "complete"), sent.body)
        return key

    def view(self, role, of):
        answer = self.center.call(role, "GET", f"/v1/events/{of}")
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("event"), answer), [])
        return answer

    def departments(self):
        rows = self.feed("officer", 1)
        return {line["row"]["code"]: line["id"] for line in rows if line["type"] == "Department"}

    def test_the_whole_loop(self):
        grid_scope = next(iter(self.scope_ids("grid") - self.scope_ids("admin")))
        code = self.center.city.scopes()[grid_scope][1]
        cells = {line["row"]["code"]: line for line in self.feed("grid", 1) if line["type"] == "GridCell"}
        grid, = (line["id"] for key, line in cells.items() if key == code)
        elsewhere = next(line["id"] for key, line in cells.items() if key != code)
        event, worker = str(uuid.uuid4()), self.center.sessions["grid"]["staff"]["id"]
        report = {"classCode": "02-01", "place": "小区北门外", "gridId": grid, "source": "resident", "text": "三盏路灯不亮。", "people": "住户李先生"}
        self.assertEqual(self.act("grid", "ReportEvent", report | {"gridId": elsewhere}, event)["problem"]["type"], "/errors/forbidden-scope")
        self.assertEqual(self.act("grid", "ReportEvent", report | {"classCode": "99-99"}, event)["problem"]["errors"][0]["path"], "/classCode")
        outside = {key: value for key, value in report.items() if key != "gridId"} | {"point": {"x": -90000000, "y": -90000000}}
        self.assertEqual(self.act("grid", "ReportEvent", outside, event)["problem"]["errors"][0]["path"], "/point")
        self.goes("grid", "ReportEvent", report, event, "E0")
        like = self.center.call("grid", "POST", "/v1/events/like", {"classCode": "02-01", "gridId": grid, "place": "小区北门外", "text": "路灯"})
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("eventsLike"), like), [])
        self.assertIn(event, [one["event"]["id"] for one in like.json()["events"]])

        scope = next(ref for kind, ref in (self.center.city.scopes()[one] for one in self.scope_ids("officer")) if kind == "department")
        own = self.departments()[scope]
        other = next(key for ref, key in self.departments().items() if ref != scope)
        self.is_refused("officer", "SignEvent", {"guard": "E0"}, event, "forbidden-scope")
        self.assertEqual(self.view("officer", event).status, 404)
        self.is_refused("grid", "FileEvent", {"guard": "E0"}, event, "forbidden-role")
        self.goes("supervisor", "FileEvent", {"guard": "E0", "level": "community"}, event, "E1")
        again = self.is_refused("supervisor", "FileEvent", {"guard": "E0"}, event, "act-not-possible")
        self.assertEqual((again["stage"], again["lastAct"]), ("E1", "FileEvent"))
        self.assertIn("DispatchEvent", again["possible"])
        self.goes("supervisor", "DispatchEvent", {"guard": "E1", "mainUnit": own, "helpers": [other]}, event, "E2")
        seen = self.view("officer", event)
        self.assertEqual((seen.status, seen.json()["event"].get("people") is not None), (200, True), "the main unit reads whom it is about")
        self.goes("officer", "ReturnEvent", {"guard": "E2", "reason": "不归我们管", "rightUnit": other}, event, "E1")
        self.assertEqual(self.view("officer", event).status, 404)
        self.goes("supervisor", "DispatchEvent", {"guard": "E1", "mainUnit": own}, event, "E2")
        self.goes("officer", "SignEvent", {"guard": "E2"}, event, "E4")
        self.is_refused("supervisor", "ExtendEvent", {"guard": "E4", "days": 3, "reason": "等"}, event, "act-not-possible")
        self.goes("officer", "RecordHandling", {"guard": "E4", "text": "灯具要订货", "ask": "extension", "days": 3}, event, "E4")
        self.goes("supervisor", "ExtendEvent", {"guard": "E4", "days": 3, "reason": "订货要时间"}, event, "E4")
        self.is_refused("officer", "ReportDone", {"guard": "E4", "text": "换好了", "before": [], "after": []}, event, "invalid")
        before, after = self.photo("grid", event), self.photo("officer", event)
        self.goes("officer", "ReportDone", {"guard": "E4", "text": "换好了", "before": [before], "after": [after]}, event, "E5")
        self.assertEqual(self.view("supervisor", event).json()["event"]["checkerId"], worker)
        queue = self.center.call("grid", "GET", "/v1/events?queue=E5&limit=100")
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("events"), queue), [])
        self.assertIn(event, [one["id"] for one in queue.json()["events"]])
        self.is_refused("officer", "PassCheck", {"guard": "E5", "resultClass": "solved", "photos": [after]}, event, "forbidden-role")
        self.goes("grid", "FailCheck", {"guard": "E5", "reason": "还有一盏", "photos": [after]}, event, "E4")
        self.goes("officer", "ReportDone", {"guard": "E4", "text": "都亮了", "before": [before], "after": [after]}, event, "E5")
        self.goes("grid", "PassCheck", {"guard": "E5", "resultClass": "solved", "photos": [after]}, event, "E6")
        self.goes("supervisor", "CallBack", {"guard": "E6", "outcome": "satisfied", "score": 5}, event, "E9")
        self.assertEqual(self.is_refused("supervisor", "ReopenEvent", {"guard": "E9", "reason": "再看看"}, event, "act-not-possible")["possible"], [])
        whole = self.view("supervisor", event).json()
        self.assertEqual([step["seq"] for step in sorted(whole["steps"], key=lambda one: one["seq"])], list(range(1, len(whole["steps"]) + 1)))
        self.assertEqual((len(whole["attachments"]), whole["clock"]["state"], whole["possible"]), (2, "none", []))
        self.assertNotIn("李先生", str(whole["steps"]))

    def test_lists_and_counts_are_of_the_own_area(self):
        for role in ("grid", "officer", "supervisor"):
            with self.subTest(role=role):
                counts = {one["id"]: one for one in self.center.call(role, "GET", "/v1/events/queues").json()["queues"]}
                found, cursor = set(), None
                while True:
                    page = self.center.call(role, "GET", "/v1/events?limit=100" + (f"&cursor={cursor}" if cursor else ""))
                    self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("events"), page), [])
                    rows = page.json()
                    self.assertEqual(len(rows["events"]), len(rows["clocks"]))
                    found |= {(one["id"], one["state"]) for one in rows["events"]}
                    cursor = rows["next"]
                    if not cursor:
                        break
                self.assertEqual({stage: sum(1 for _, state in found if state == stage) for stage in counts if stage != "late"},
                                 {stage: one["count"] for stage, one in counts.items() if stage != "late"})
                self.assertTrue(found or role == "officer", "nothing was dispatched to his department at first")
        self.assertEqual(self.center.call("grid", "GET", "/v1/events?queue=E3").status, 400)
        self.assertEqual(self.center.call("grid", "GET", "/v1/events?grid=350211001001001").status, 403)
        self.assertEqual(self.center.call("supervisor", "GET", "/v1/events?cursor=AAAA").status, 400)
