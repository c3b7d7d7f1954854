"""The running center keeps to resources/api/openapi.yaml, and the document names every route of the program."""
import os
import re
from pathlib import Path

from apidocument import Document, filled
from livecenter import DEMONSTRATION_PASSWORD, ROLES, CenterCheck

DOCUMENT = Document()
BODIES = {"lookup": {"q": "王"}, "ruleWindows": {"trigger": "1946-12-05"}}
ABSENT = "00000000-0000-7000-8000-000000000001"


class Contract(CenterCheck):
    def subjects(self):
        """An id for each {id} of the document: of a record in the grid that the grid worker holds, so that each role with a right reads it."""
        worker = self.scope_ids("grid") - self.scope_ids("admin")
        held = {}
        for (kind, key), scopes in self.center.city.records().items():
            if scopes & worker or kind == "Matter":
                held.setdefault(kind, key)
        return {"/v1/residents/": held["Resident"], "/v1/enterprises/": held["Enterprise"], "/v1/matters/": held["Matter"], "/v1/items/": "350200-05-0073", "/v1/rules/": "ELDER-ALLOW-80"}

    def request_of(self, operation):
        """Path and body of a call that is in order."""
        path = operation.path
        for prefix, key in self.subjects().items() if "{" in path else ():
            if path.startswith(prefix):
                path = filled(path, id=key)
        if operation.name == "snapshot":
            path += "?scope=1"
        if operation.name == "workdays":
            path += "?from=2026-11-24&add=10"
        if operation.name == "commands":
            return path, {"epoch": self.center.sessions["clerk"]["epoch"],
                          "commands": [{"id": ABSENT, "type": "EditContact", "entity": {"type": "Resident", "id": ABSENT}, "body": {"fields": {}}}]}
        return path, BODIES.get(operation.name)

    def test_every_route_answers_each_role_as_documented(self):
        for operation in DOCUMENT.operations:
            if operation.path == "/v1/session":
                continue  # a call costs a password check, or the session of the other routes; they have a test of their own
            if operation.path.startswith("/v1/attachments/"):
                continue  # an upload has its own order: attachmentchecks
            path, body = self.request_of(operation)
            reached = False
            for role in (*ROLES, None):
                with self.subTest(route=f"{operation.method} {operation.path}", role=role):
                    answer = self.center.call(role, operation.method, path, body)
                    self.assertLess(answer.status, 500, answer.body[:300])
                    self.assertEqual(DOCUMENT.faults_of(operation, answer), [])
                    if role is None and not operation.is_open():
                        self.assertEqual(answer.status, 401)
                    reached = reached or answer.status == 200
            with self.subTest(route=f"{operation.method} {operation.path}"):
                self.assertTrue(reached, "no role got an answer that could be checked")

    def test_sign_in_and_out_as_documented(self):
        sign_in, sign_out = DOCUMENT.operation("signIn"), DOCUMENT.operation("signOut")
        for role in ROLES:
            with self.subTest(role=role):
                self.assertEqual(DOCUMENT.faults({"$ref": "#/components/schemas/Session"}, self.center.sessions[role]), [])
                self.assertEqual(self.center.sessions[role]["staff"]["role"], role)
        answer = self.center.send("POST", sign_in.path, {"name": "nobody", "password": "nothing"})
        self.assertEqual((answer.status, DOCUMENT.faults_of(sign_in, answer)), (401, []))
        answer = self.center.send("POST", sign_in.path, {"name": "officer", "password": DEMONSTRATION_PASSWORD, "role": "officer"})
        self.assertEqual((answer.status, DOCUMENT.faults_of(sign_in, answer)), (200, []))
        spare = {"Authorization": "Bearer " + answer.json()["token"]}
        gone = self.center.send("DELETE", sign_out.path, headers=spare)
        self.assertEqual((gone.status, DOCUMENT.faults_of(sign_out, gone)), (204, []))
        after = self.center.send("DELETE", sign_out.path, headers=spare)
        self.assertEqual((after.status, DOCUMENT.faults_of(sign_out, after)), (401, []))

    def test_guessing_a_password_is_slowed_down(self):
        sign_in = DOCUMENT.operation("signIn")
        answers = [self.center.send("POST", sign_in.path, {"name": "guessed", "password": "nothing"}) for _ in range(4)]
        self.assertEqual([answer.status for answer in answers], [401, 401, 401, 429])
        self.assertGreaterEqual(int(answers[3].headers["Retry-After"]), 1)
        self.assertEqual(DOCUMENT.faults_of(sign_in, answers[3]), [])

    def test_the_center_keeps_its_records_in_order_by_itself(self):
        self.assertIn('"event":"daily upkeep done"', self.center.log())

    def test_every_held_scope_is_a_snapshot_as_documented(self):
        snapshot = DOCUMENT.operation("snapshot")
        for role in ROLES:
            for scope in sorted(self.scope_ids(role)):
                with self.subTest(role=role, scope=scope):
                    answer = self.center.call(role, "GET", f"/v1/snapshot?scope={scope}")
                    self.assertEqual(answer.status, 200)
                    # A line of each type tells as much as all of them, in a tenth of the time.
                    seen, lines = set(), answer.body.splitlines(keepends=True)
                    some = [line for line in lines[:-1] if (kind := re.match(rb'\{"type":"(\w+)"', line)[1]) not in seen and not seen.add(kind)]
                    answer.body = b"".join(some + lines[-1:])
                    self.assertEqual(DOCUMENT.faults_of(snapshot, answer), [])

    def test_every_route_of_the_program_is_documented(self):
        documented = {(operation.method, operation.path) for operation in DOCUMENT.operations}
        sources = (Path(os.environ["HUIMIN_SOURCE_DIR"]) / "app/center").glob("*.cpp")
        found = {(method.upper(), path) for source in sources
                 for method, path in re.findall(r'add\(\{\s*(?:http::)?Method::(\w+),\s*"([^"]+)"', source.read_text(encoding="utf-8"))}
        self.assertGreater(len(found), 10)
        self.assertEqual(found - documented, set())
        self.assertEqual(documented - found, set(), "documented, but the program has no such route")

    def test_other_methods_are_refused_and_the_allowed_ones_named(self):
        for path in DOCUMENT.tree["paths"]:
            there = {operation.method for operation in DOCUMENT.operations if operation.path == path}
            for method in {"GET", "PUT", "POST", "DELETE", "PATCH"} - there:
                with self.subTest(route=f"{method} {path}"):
                    answer = self.center.send(method, filled(path, id=ABSENT))
                    self.assertEqual((answer.status, answer.media), (405, "application/problem+json"))
                    self.assertEqual(set(answer.headers["Allow"].split(", ")) - {"HEAD"}, there)
                    self.assertEqual(DOCUMENT.faults({"$ref": "#/components/schemas/Problem"}, answer.json()), [])

    def test_unknown_paths_are_not_found(self):
        for path in ("/", "/v1", "/v1/nothing", "/v1/residents", f"/v1/residents/{ABSENT}/nothing", "/v1/items/", "/v2/items", "/admin", "//v1/items"):
            with self.subTest(path=path):
                answer = self.center.send("GET", path)
                self.assertEqual((answer.status, answer.media), (404, "application/problem+json"))
                self.assertEqual(DOCUMENT.faults({"$ref": "#/components/schemas/Problem"}, answer.json()), [])

    def test_what_is_unchanged_is_not_sent_again(self):
        for name, role in (("items", "clerk"), ("exportCatalogue", "clerk"), ("contract", None), ("states", None)):
            with self.subTest(route=name):
                operation = DOCUMENT.operation(name)
                first = self.center.call(role, "GET", operation.path)
                self.assertEqual(first.status, 200)
                again = self.center.call(role, "GET", operation.path, headers={"If-None-Match": first.headers["ETag"]})
                self.assertEqual((again.status, again.body, DOCUMENT.faults_of(operation, again)), (304, b"", []))
                other = self.center.call(role, "GET", operation.path, headers={"If-None-Match": '"another"'})
                self.assertEqual((other.status, other.body), (200, first.body))

    def test_the_document_served_is_the_one_of_the_sources(self):
        self.assertEqual(self.center.send("GET", "/v1/openapi.yaml").body.decode(), DOCUMENT.text)
