"""Roles and routes: who is answered what, and that no answer holds what its reader has no right to."""
import re
import uuid

from apidocument import Document
from livecenter import ROLES, CenterCheck

PERSONAL = {"Resident", "Household", "Address", "Relation", "Certificate", "Vehicle", "Bill", "IdentityCheck", "Matter", "MatterBrief",
            "MatterMaterial", "MatterEvent", "ClockSegment", "Document", "Attachment", "Reception", "Ticket", "Rating", "Visit", "GridEvent", "EventStep", "GridTask"}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
SURNAMES = "王林陈张李黄吴"
DOCUMENT = Document()


class Access(CenterCheck):
    @classmethod
    def setUpClass(cls):
        cls.records = cls.center.city.records()
        cls.places = {}
        for (_, key), scopes in cls.records.items():
            cls.places[key] = cls.places.get(key, frozenset()) | scopes
        scopes = cls.center.city.scopes()
        ids = {role: {scope["id"] for scope in cls.center.sessions[role]["staff"]["scopes"]} for role in ROLES}
        grids = {scope for scope, (kind, _) in scopes.items() if kind == "grid"}
        cls.own = ids["grid"] & grids
        cls.others = grids - cls.own
        cls.department = next(scope for scope in ids["officer"] if scopes[scope][0] == "department")
        cls.hall = next(scope for scope in ids["clerk"] if scopes[scope][0] == "hall")

    def one(self, kind, inside, outside=frozenset()):
        """A record of a type that stands in one of some scopes and in none of others."""
        return next(key for (of, key), scopes in self.records.items() if of == kind and scopes & set(inside) and not scopes & set(outside))

    def expect(self, method, path, expected, body=None):
        """`expected`: a status for each of ROLES and for no session, in this order."""
        for role, status in zip((*ROLES, None), expected):
            with self.subTest(route=f"{method} {path}", role=role):
                answer = self.center.call(role, method, path, body)
                self.assertEqual(answer.status, status, answer.body[:200].decode(errors="replace"))

    def test_who_is_answered_on_which_route(self):
        everybody = (200, 200, 200, 200, 200, 200)
        staff = (200, 200, 200, 200, 200, 401)
        for path in ("/v1/openapi.yaml", "/healthz", "/readyz"):
            self.expect("GET", path, everybody)
        for path in ("/v1/items", "/v1/changes", "/v1/snapshot?scope=1", "/v1/hints"):
            self.expect("GET", path, staff)
        self.expect("GET", "/metrics", (403, 403, 403, 403, 200, 200))
        self.expect("POST", "/v1/lookup", staff, {"q": "王"})
        for path in ("/v1/matters", "/v1/matters?queue=70", "/v1/matters?queue=late", "/v1/queues"):
            self.expect("GET", path, (200, 200, 403, 200, 403, 401))

        for path in ("/v1/events", "/v1/events?queue=E4", "/v1/events?queue=late", "/v1/events/queues"):
            self.expect("GET", path, (403, 200, 200, 200, 403, 401))
        self.expect("GET", "/v1/events/states", everybody)
        self.expect("POST", "/v1/events/like", (200, 200, 200, 200, 403, 401), {"classCode": "02-01", "gridId": str(uuid.uuid4())})

        self.expect("GET", "/v1/handed-work", (403, 403, 403, 200, 403, 401))

    def test_who_reads_which_person(self):
        own, other = self.one("Resident", self.own, self.others), self.one("Resident", self.others, self.own)
        for road in ("", "/profile"):
            self.expect("GET", f"/v1/residents/{own}{road}", (200, 403, 200, 403, 404, 401))
            self.expect("GET", f"/v1/residents/{other}{road}", (200, 403, 404, 403, 404, 401))

    def test_who_reads_which_enterprise(self):
        own, other = self.one("Enterprise", self.own, self.others), self.one("Enterprise", self.others, self.own)
        self.expect("GET", f"/v1/enterprises/{own}", (200, 200, 200, 200, 200, 401))
        self.assertEqual(self.center.call("grid", "GET", f"/v1/enterprises/{other}").status, 404)

    def test_who_reads_which_matter(self):
        self.expect("GET", "/v1/matters/" + self.one("Matter", {self.hall}, {self.department}), (200, 404, 404, 200, 404, 401))
        self.expect("GET", "/v1/matters/" + self.one("Matter", {self.department}), (200, 200, 404, 200, 404, 401))

    def test_who_reads_which_event(self):
        departments = {scope for scope, (kind, _) in self.center.city.scopes().items() if kind == "department"}
        own = self.one("GridEvent", self.own & self.scope_ids("grid"), departments)
        self.expect("GET", "/v1/events/" + own, (404, 404, 200, 200, 404, 401))
        elsewhere = self.one("GridEvent", departments - {self.department}, self.scope_ids("grid") - {1})
        for role in ("officer", "grid"):
            self.assertEqual(self.center.call(role, "GET", f"/v1/events/{elsewhere}").status, 404)

    def test_who_runs_which_command(self):
        """Refused for the role where it is not his, for its content where it is."""
        table = {"EditContact": "clerk grid", "EditHousehold": "clerk grid", "RecordIdentityCheck": "clerk", "AcceptMatter": "clerk",
                 "WithdrawMatter": "clerk officer", "AddStaff": "admin", "SetPassword": "admin", "OpenSubject": "clerk officer grid supervisor",
                 "CallTicket": "clerk", "StartReception": "clerk", "HandOverShift": "clerk", "RateService": "clerk", "AnswerRating": "supervisor officer",
                 "ReportEvent": "clerk officer grid supervisor", "FileEvent": "supervisor", "SignEvent": "officer grid", "PassCheck": "grid supervisor", "ClimbLate": "",
                 "CreateTask": "supervisor", "CompleteTask": "grid", "RecordVisit": "grid", "DecideOffer": "clerk grid"}
        entities = {"EditContact": "Resident", "OpenSubject": "Resident", "RecordIdentityCheck": "Resident", "EditHousehold": "Household",
                    "AcceptMatter": "Matter", "WithdrawMatter": "Matter", "AddStaff": "Staff", "SetPassword": "Staff",
                    "CallTicket": "Ticket", "StartReception": "Reception", "HandOverShift": "Staff", "RateService": "Rating", "AnswerRating": "Rating",
                    "ReportEvent": "GridEvent", "FileEvent": "GridEvent", "SignEvent": "GridEvent", "PassCheck": "GridEvent", "ClimbLate": "GridEvent",
                    "CreateTask": "GridTask", "CompleteTask": "GridTask", "RecordVisit": "Visit", "DecideOffer": "Offer"}
        for kind, allowed in table.items():
            for role in ROLES:
                with self.subTest(command=kind, role=role):
                    result = self.center.run(role, kind, (entities[kind], str(uuid.uuid4())), {"nothing": 1}).json()["results"][0]
                    self.assertEqual(result["state"], "refused")
                    if role not in allowed.split():
                        self.assertIn(result["problem"]["type"], ("/errors/forbidden-role", "/errors/invalid"))
                    else:
                        self.assertNotEqual(result["problem"]["type"], "/errors/forbidden-role")

    def test_a_scope_that_is_not_held_is_not_sent(self):
        for role in ROLES:
            for scope in set(self.center.city.scopes()) - self.scope_ids(role):
                with self.subTest(role=role, scope=scope):
                    self.assertEqual(self.center.call(role, "GET", f"/v1/snapshot?scope={scope}").status, 403)

    def foreign(self, text):
        """The records named in a text that stand in grids which the grid worker does not hold, and in none that he does."""
        held = self.scope_ids("grid")
        return {key for key in UUID.findall(text) if self.places.get(key, held) & self.others and not self.places[key] & held}

    def test_a_grid_worker_gets_nothing_of_another_grid(self):
        own = [key for (kind, key), scopes in self.records.items() if kind == "Resident" and scopes & self.own]
        found = 0
        for surname in SURNAMES:
            answer = self.center.call("grid", "POST", "/v1/lookup", {"q": surname, "limit": 100})
            found += len(answer.json()["results"])
            self.assertEqual(self.foreign(answer.body.decode()), set(), f"found by {surname}")
        self.assertGreater(found, 0)
        for key in own[:40]:
            with self.subTest(resident=key):
                answer = self.center.call("grid", "GET", f"/v1/residents/{key}/profile")
                self.assertEqual(answer.status, 200)
                self.assertEqual(self.foreign(answer.body.decode()), set())
        for scope in self.scope_ids("grid"):
            rows = {(line["type"], line["id"]) for line in self.feed("grid", scope)}
            self.assertTrue(rows)
            self.assertEqual({row for row in rows if not self.records[row] & self.scope_ids("grid")}, set())

    def test_an_administrator_gets_no_person(self):
        for surname in SURNAMES:
            rows = self.center.call("admin", "POST", "/v1/lookup", {"q": surname, "limit": 100}).json()["results"]
            self.assertEqual([row["type"] for row in rows if row["type"] != "Enterprise"], [])
        for scope in self.scope_ids("admin"):
            self.assertEqual({line["type"] for line in self.feed("admin", scope)} & PERSONAL, set())

    def people(self):
        """The residents of the own grid as the clerk's feed has them, in clear."""
        scope = next(iter(self.own))
        return {line["id"]: line["row"] for line in self.feed("clerk", scope) if line["type"] == "Resident"}

    def test_numbers_are_clear_only_in_feeds_of_roles_that_hold_them(self):
        people = self.people()
        numbers = {row["idNumber"] for row in people.values() if len(row.get("idNumber", "")) == 18}
        phones = {row["phone"] for row in people.values() if len(row.get("phone", "")) == 11}
        self.assertGreater(len(numbers), 50)
        self.assertGreater(len(phones), 20)
        worker = {line["id"]: line["row"] for line in self.feed("grid", next(iter(self.own))) if line["type"] == "Resident"}
        self.assertEqual(worker.keys(), people.keys())
        clear = {row.get("idNumber") for row in worker.values()} & numbers
        self.assertEqual(len(clear), 0, "a grid worker has identity numbers masked only")
        self.assertEqual({row.get("phone") for row in worker.values()} & phones, phones)
        city = "".join(str(line) for line in self.feed("admin", 1))
        self.assertEqual([value for value in numbers | phones if value in city], [])

    def test_numbers_are_masked_in_every_answer(self):
        people = self.people()
        secret = {row[name] for row in people.values() for name in ("idNumber", "phone") if len(row.get(name, "")) >= 11}
        answered = 0
        for role in ROLES:
            bodies = [self.center.call(role, "GET", path) for key in list(people)[:25] for path in (f"/v1/residents/{key}", f"/v1/residents/{key}/profile")]
            bodies += [self.center.call(role, "POST", "/v1/lookup", {"q": value, "limit": 100}) for value in sorted(secret)[:10] + list(SURNAMES)]
            bodies.append(self.center.call(role, "GET", "/v1/matters?limit=100"))
            for answer in bodies:
                answered += answer.status == 200
                text = answer.body.decode()
                self.assertEqual([value for value in secret if value in text], [], role)
        self.assertGreater(answered, 100)

    def test_a_change_reaches_whose_scope_it_stands_in(self):
        """One telephone number in the grid worker's grid and one in another are changed by the clerk, who holds both."""
        number = "13950012345"
        changed = {}
        before = {role: self.center.call(role, "GET", "/v1/changes").lines()[-1]["cursor"] for role in ROLES}
        for scope in (next(iter(self.own)), min(self.others)):
            person = next(line["row"] for line in self.feed("clerk", scope) if line["type"] == "Resident" and len(line["row"].get("idNumber", "")) == 18
                          and line["row"].get("phone") not in (None, number))
            answer = self.center.run("clerk", "EditContact", ("Resident", person["id"]), {"fields": {"phone": {"old": person["phone"], "new": number}}})
            self.assertEqual(answer.json()["results"][0]["state"], "applied", answer.json())
            changed[scope] = person
        own, other = changed.values()
        seen = {}
        for role in ROLES:
            answer = self.center.call(role, "GET", f"/v1/changes?cursor={before[role]}")
            self.assertEqual(answer.status, 200)
            self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("changes"), answer), [], role)
            seen[role] = {line["id"]: line["row"] for line in answer.lines()[:-1] if line.get("type") == "Resident"}
        self.assertEqual({role: set(rows) for role, rows in seen.items()},
                         {"clerk": {own["id"], other["id"]}, "officer": set(), "grid": {own["id"]}, "supervisor": set(), "admin": set()})
        self.assertEqual([seen["clerk"][person["id"]]["idNumber"] for person in (own, other)], [own["idNumber"], other["idNumber"]])
        row = seen["grid"][own["id"]]
        self.assertEqual(row["phone"], number)
        self.assertRegex(row["idNumber"], r"\*{4,}")
        self.assertNotIn(own["idNumber"], str(seen["grid"]))

    def test_the_log_names_nobody(self):
        people = self.people()
        number = next(row["idNumber"] for row in people.values() if len(row.get("idNumber", "")) == 18)
        for query in (number, "王", next(iter(people.values()))["name"]):
            self.assertEqual(self.center.call("clerk", "POST", "/v1/lookup", {"q": query}).status, 200)
        log = self.center.log()
        self.assertIn("/v1/lookup", log)
        secret = {row[name] for row in people.values() for name in ("name", "idNumber", "phone") if row.get(name)}
        self.assertEqual([value for value in secret if value in log], [])
        self.assertEqual([role for role in ROLES if self.center.sessions[role]["token"] in log], [])
