"""Bad input on every route: one generator over the fields and parameters of resources/api/openapi.yaml.

What a call may be answered follows from the document: what breaks it is refused with a problem and a status from 400 to 499; what
keeps to it (`<script>` is a search term as good as any) is answered as documented. Nothing is ever a 5xx, and no record changes."""
import copy
import os
import socket
import uuid
from urllib.parse import quote

from apidocument import Document, filled
from livecenter import CenterCheck

DOCUMENT = Document()
ABSENT = "00000000-0000-7000-8000-000000000001"
MEMORY_MB = 400 * int(os.environ.get("HUIMIN_MEMORY_FACTOR", "1"))

TEXTS = ["", "a\0b", "\U0001f468‍\U0001f469‍\U0001f467", "‮cilbup‬⁦", "'; DROP TABLE record; --", "\" OR \"\"=\"", "<script>alert(1)</script>",
         "%s%n%x", "../../../etc/passwd", "\ufeff", "\ud800", "é" * 300, "𠀀" * 4000]
VALUES = [None, True, 0, -1, 1.5, 10 ** 30, -2 ** 63, [], {}, [[["x"]]], {"$ref": "#"}, *TEXTS]
RAW = {
    "nothing": b"", "blank": b"  \n", "half": b'{"q": "', "a word": b"nul", "a number": b"1e999", "a list": b"[]", "two values": b"{} {}",
    "twice the same": b'{"q": "a", "q": "b"}', "single quotes": b"{'q': 'a'}", "a comma too many": b'{"q": "a",}', "a comment": b'{"q": "a"} // b',
    "no UTF-8": b'{"q": "\xff\xfe", "name": "\xc3\x28", "epoch": "\xed\xa0\x80"}', "overlong UTF-8": b'{"q": "\xc0\xaf"}', "UTF-16": '{"q": "王"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"q": "a", "zzz": 1}', "a raw NUL": b'{"q": "a\0b", "zzz": 1}',
    "deep lists": b'{"q": ' + b"[" * 3500 + b"]" * 3500 + b"}", "deep objects": b'{"a": ' * 1200 + b"1" + b"}" * 1200,
    "many members": b"{" + b",".join(b'"m%d": 1' % number for number in range(600)) + b"}",
    "a long number": b'{"limit": ' + b"9" * 4000 + b"}",
}
CURSORS = ["", "A", "AAAA", "!!!!", "0", "-1", "AQ" * 40, "a" * 201, "%00", "%FF%FE", quote("王"), quote("' OR 1=1 --"), "AQGiD0s2UHEilkVzJT9kwqcAAAAAAAAAAAAAAAEAAQGSkta"]


def places(schema, value, path=()):
    """Every member of a body that is in order, as a path; the schema says which members there might be."""
    schema = DOCUMENT.resolved(schema)
    for name, part in DOCUMENT.properties(schema).items():
        yield (*path, name)
        inner = DOCUMENT.resolved(part)
        if isinstance(value, dict) and name in value:
            if inner.get("properties"):
                yield from places(inner, value[name], (*path, name))
            elif inner.get("type") == "array" and value[name]:
                yield (*path, name, 0)
                yield from places(inner["items"], value[name][0], (*path, name, 0))


def with_value(body, path, value):
    body = copy.deepcopy(body)
    target = body
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    return body


def without(body, path):
    body = copy.deepcopy(body)
    target = body
    for step in path[:-1]:
        target = target[step]
    if isinstance(target, dict):
        target.pop(path[-1], None)
    return body


def bodies(schema, base):
    """(what it is, body) for every field: each value, the field missing, a field more beside it."""
    for path in places(schema, base):
        name = "/".join(map(str, path))
        yield f"{name} missing", without(base, path)
        yield f"unknown beside {name}", with_value(base, (*path[:-1], "unbekannt"), 1) if not isinstance(path[-1], int) else base
        for value in VALUES:
            yield f"{name} = {repr(value)[:40]}", with_value(base, path, value)


class BadInput(CenterCheck):
    @classmethod
    def setUpClass(cls):
        worker = cls.scope_ids("grid") - cls.scope_ids("admin")
        cls.resident = next(line["row"] for line in cls.feed("clerk", min(worker)) if line["type"] == "Resident" and line["row"].get("bankAccount"))
        cls.before = cls.center.city.fingerprint()

    def tearDown(self):
        self.assertTrue(self.center.is_alive())
        self.assertEqual(self.center.send("GET", "/readyz").status, 200)
        self.assertEqual(self.center.city.fingerprint(), self.before, "records changed")
        self.assertLess(self.center.most_memory(), MEMORY_MB)

    def base(self, operation):
        epoch = self.center.sessions["clerk"]["epoch"]
        return {"lookup": {"q": "王", "limit": 5}, "ruleWindows": {"trigger": "1946-12-05"}, "signIn": {"name": "nobody", "password": "nothing"},
                "commands": {"epoch": epoch, "commands": [{"id": ABSENT, "seq": 1, "type": "EditContact", "entity": {"type": "Resident", "id": ABSENT},
                                                           "baseRev": 1, "after": [], "body": {"fields": {}}, "occurredAt": 0, "schema": 1}]}}[operation.name]

    @staticmethod
    def with_fresh_id(batch):
        """A command under an id that was seen is answered by that alone."""
        commands = batch.get("commands")
        if commands and isinstance(commands, list) and isinstance(commands[0], dict) and commands[0].get("id") == ABSENT:
            return with_value(batch, ("commands", 0, "id"), str(uuid.uuid4()))
        return batch

    def refused(self, answer, what):
        self.assertTrue(400 <= answer.status < 500, f"{what}: {answer.status} {answer.body[:200]!r}")
        self.assertEqual(answer.media, "application/problem+json", what)
        self.assertEqual(DOCUMENT.faults({"$ref": "#/components/schemas/Problem"}, answer.json()), [], what)

    def answered(self, operation, answer, what):
        self.assertLess(answer.status, 500, f"{what}: {answer.body[:200]!r}")
        self.assertEqual(DOCUMENT.faults_of(operation, answer), [], what)

    def test_every_field_of_every_body(self):
        for operation in DOCUMENT.operations:
            if not operation.body_schema():
                continue
            base, tried = self.base(operation), 0
            for what, body in bodies(operation.body_schema(), base):
                if operation.name == "commands":
                    body = self.with_fresh_id(body)
                broken = bool(DOCUMENT.faults(operation.body_schema(), body))
                if operation.name == "signIn" and not broken:
                    continue  # a name like any other: each costs a password check, the test of names tries some
                tried += 1
                with self.subTest(route=operation.path, what=what):
                    path = filled(operation.path, id="RETIRE-DATE") if "{id}" in operation.path else operation.path
                    answer = self.center.call(None if operation.name == "signIn" else "clerk", operation.method, path, body)
                    if operation.name == "commands" and answer.status == 200:
                        # What is wrong within one command refuses that one: the others of the batch are carried out.
                        self.assertIn(answer.json()["results"][0]["state"], ("refused", "blocked"))
                    elif broken:
                        self.refused(answer, what)
                    self.answered(operation, answer, what)
            self.assertGreater(tried, 25)

    def test_names_and_passwords_of_every_kind(self):
        for text in ("'; DROP TABLE staff; --", "‮krelc"):
            with self.subTest(text=text):
                self.refused(self.center.send("POST", "/v1/session", {"name": text, "password": text}), text)

    def test_bodies_that_are_no_json(self):
        for operation in DOCUMENT.operations:
            for what, raw in RAW.items() if operation.body_schema() else ():
                with self.subTest(route=operation.path, what=what):
                    self.refused(self.center.call("clerk", operation.method, operation.path, raw), what)

    def test_bodies_that_are_too_large(self):
        large = b'{"q": "' + b"a" * 10_000_000 + b'"}'
        for operation in DOCUMENT.operations:
            with self.subTest(route=operation.path):
                answer = self.center.call("clerk", operation.method, operation.path, large)
                self.refused(answer, "10 MB")
                if operation.body_schema():
                    self.assertEqual(answer.status, 413)

    def test_every_parameter_of_every_query(self):
        texts = [text for text in TEXTS if text != "\ud800" and len(text) < 1000] + ["0", "-1", "501", "1.5", "99999999999999999999", "2026-02-30", "x" * 150]
        for operation in DOCUMENT.operations:
            needed = "scope=1&" if operation.name == "snapshot" else ""
            for parameter in (one for one in operation.parameters if one["in"] == "query"):
                for text in [quote(text, safe="") for text in texts] + ["%00", "%FF", "%C0%AF", "%", "%zz"]:
                    what = f"{operation.path}?{parameter['name']}={text[:60]}"
                    with self.subTest(what):
                        query = ("" if parameter["name"] == "scope" else needed) + f"{parameter['name']}={text}"
                        answer = self.center.call("clerk", operation.method, f"{operation.path}?{query}")
                        if self.breaks(parameter["schema"], text):
                            self.refused(answer, what)
                        else:
                            self.answered(operation, answer, what)

    @staticmethod
    def breaks(schema, text):
        """Whether a value of a query breaks its schema; a number is one where it is written as one."""
        if schema["type"] == "integer":
            digits = text.removeprefix("-")
            return not (digits.isascii() and digits.isdigit()) or bool(DOCUMENT.faults(schema, int(text)))
        return "%" not in text and bool(DOCUMENT.faults(schema, text))

    def test_cursors_that_nobody_gave(self):
        for name in ("changes", "matters"):
            path = DOCUMENT.operation(name).path
            for cursor in CURSORS[1:]:
                with self.subTest(route=path, cursor=cursor[:30]):
                    self.refused(self.center.call("clerk", "GET", f"{path}?cursor={cursor}"), cursor)

    def test_a_cursor_of_another_is_refused(self):
        cursor = self.center.call("clerk", "GET", "/v1/changes").lines()[-1]["cursor"]
        for place in (0, len(cursor) // 2, len(cursor) - 2):
            turned = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1:]
            self.refused(self.center.call("clerk", "GET", f"/v1/changes?cursor={turned}"), "turned")
        self.refused(self.center.call("grid", "GET", f"/v1/changes?cursor={cursor}"), "of another")
        self.assertEqual(self.center.call("clerk", "GET", f"/v1/changes?cursor={cursor}").status, 200)

    def test_ids_of_every_kind(self):
        ids = [quote(text, safe="") for text in TEXTS[1:12] if text != "\ud800"] + ["0", "%00", "%FF", "%2e%2e", ABSENT + "0", ABSENT.upper() + "%00", "{" + ABSENT + "}", ABSENT.replace("-", "")]
        for operation in DOCUMENT.operations:
            for key in ids if "{id}" in operation.path else ():
                with self.subTest(route=operation.path, id=key[:40]):
                    self.refused(self.center.call("clerk", operation.method, filled(operation.path, id=key)), key)

    def test_values_that_no_field_takes(self):
        """In a command that is in order but for this value: the same with a good one is carried out (accesschecks)."""
        account = self.resident["bankAccount"]  # of banks and cards, of which only cards have a check digit
        wrong = {"bankAccount": ["1", account + "\0", account + "x"],
                 "phone": ["1380000", "138000000000000000", "+86 abc", "２３４", "<b>", "a\0b", 13800000000, [], {}, True],
                 "phone2": ["1", "\u202e13812345678", "'; --"], "email": ["a", "a@", "@b", "a b@c.d", "a@b@c", "x" * 101, 5],
                 "contactPreference": ["pigeon", 1], "optOut": ["sms", [1], ["pigeon"]], "postalAddress": ["x" * 201, 1, "\ud800"],
                 "idNumber": ["350203197606210019", "350203197613450010", "11010519491231002Y"], "id": [ABSENT], "rev": [99], "unbekannt": ["x"]}
        for name, values in wrong.items():
            for value in values:
                for kind, old in (("EditContact", self.resident.get(name)), ("EditResident", self.resident.get(name)), ("EditContact", None)):
                    with self.subTest(command=kind, field=name, value=repr(value)[:30], old=old):
                        answer = self.center.run("clerk", kind, ("Resident", self.resident["id"]), {"fields": {name: {"old": old, "new": value}}})
                        self.answered(DOCUMENT.operation("commands"), answer, kind)
                        if answer.status == 200:
                            result = answer.json()["results"][0]
                            self.assertEqual(result["state"], "refused", result)
                            self.assertTrue(400 <= result["problem"]["status"] < 500, result)

    def test_what_is_wrong_is_told_at_its_field(self):
        """Also where the row is no longer what the desk saw: a value that nobody could choose is no conflict."""
        for kind, name, value, path, code in (("EditContact", "phone", "1395", "/fields/phone/new", "format"), ("EditContact", "email", "a@", "/fields/email/new", "format"),
                                              ("EditResident", "id", ABSENT, "/fields/id", "not_allowed"), ("EditResident", "rev", 99, "/fields/rev", "not_allowed")):
            for old in (self.resident.get(name), None if kind == "EditContact" else value):
                with self.subTest(field=name, old=old):
                    answer = self.center.run("clerk", kind, ("Resident", self.resident["id"]), {"fields": {name: {"old": old, "new": value}}})
                    result = answer.json()["results"][0]
                    self.assertEqual((result["state"], result["problem"]["type"]), ("refused", "/errors/invalid"), result)
                    self.assertEqual([(issue["path"], issue["code"]) for issue in result["problem"]["errors"]], [(path, code)])

    def test_bodies_of_another_type(self):
        for operation in DOCUMENT.operations:
            for media in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a", "application/json; charset=gbk") if operation.body_schema() else ():
                with self.subTest(route=operation.path, media=media):
                    answer = self.center.call("clerk", operation.method, operation.path, self.base(operation), {"Content-Type": media})
                    self.refused(answer, media)
                    self.assertEqual(answer.status, 415)

    def test_a_wrong_check_digit_is_told(self):
        for number, valid in (("11010519491231002X", True), ("110105194912310021", False), ("91350200MA31L7G99X", False)):
            with self.subTest(number=number):
                recognised = self.center.call("clerk", "POST", "/v1/lookup", {"q": number}).json()["recognised"][0]
                self.assertEqual((recognised["valid"], recognised["problem"]), (valid, None if valid else "check_digit"))

    def test_bodies_of_every_command(self):
        """No body of these is in order for any command; each is refused, the commands after it are still answered."""
        types = dict.fromkeys(("EditContact", "EditResident", "ResolveConflict", "OpenSubject", "RevealField", "RecordIdentityCheck"), "Resident")
        types |= {"EditHousehold": "Household", "AnswerOpinion": "DepartmentOpinion", "ApproveRequest": "ApprovalRequest", "RefuseRequest": "ApprovalRequest",
                  "ImportCalendar": "CalendarYear", "Nothing": "Nothing"}
        types |= {"AttachFile": "Attachment", "ArrangeAttachment": "Attachment", "RecordDocument": "Document"}
        types |= dict.fromkeys(("ExportList", "AddStaff", "AssignStaff", "DisableStaff", "SetPassword", "ChangePassword"), "Staff")
        declared = self.center.send("GET", "/v1/matters/states").json()["acts"]
        types |= {act["key"]: "Matter" for act in declared if act["on"] == "matter"}
        types |= dict.fromkeys(("PublishItem", "CancelItem", "ImportCatalogue"), "ServiceItem")
        types |= dict.fromkeys(("TakeTicket", "CallTicket", "RecallTicket", "PassTicket", "MarkNoShow"), "Ticket")
        types |= dict.fromkeys(("StartReception", "RecordConsultation", "EndReception"), "Reception") | {"HandOverShift": "Staff"}
        types |= dict.fromkeys(("RateService", "AnswerRating", "AppealRating", "CloseRating"), "Rating")
        types |= dict.fromkeys(("DiscardParked", "OpenHandedWork", "SettleHandedWork"), "Command")
        self.assertGreater(len(types), 60)
        for kind, of in types.items():
            for role in ("clerk", "admin"):
                some = [{"unbekannt": 1}, {"fields": []}, {"fields": {"name": 1}}, {"fields": {"'; --": {"old": {}, "new": {}}}}, {"x": "a\0b"}, {"x": [[[[[{}]]]]]}]
                with self.subTest(command=kind, role=role):
                    batch = {"epoch": self.center.sessions[role]["epoch"], "commands": [
                        {"id": str(uuid.uuid4()), "type": kind, "entity": {"type": of, "id": str(uuid.uuid4())}, "body": body} for body in some]}
                    answer = self.center.call(role, "POST", "/v1/commands", batch)
                    self.answered(DOCUMENT.operation("commands"), answer, kind)
                    self.assertEqual([result["state"] for result in answer.json()["results"]], ["refused"] * len(some))

    def test_requests_that_are_no_http(self):
        lines = {"a line too long": b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", "fields too long": b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
                 "no request": b"\x16\x03\x01\x02\x00\x01\xfc\r\n\r\n", "two lengths": b"POST /v1/lookup HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                 "a negative length": b"POST /v1/lookup HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                 "two framings": b"POST /v1/lookup HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                 "a NUL": b"GET /healthz\0 HTTP/1.1\r\nHost: a\r\n\r\n", "no host": b"GET /healthz HTTP/1.1\r\n\r\n"}
        wanted = {"a line too long": 414, "fields too long": 431}
        for what, raw in lines.items():
            with self.subTest(what):
                with socket.create_connection(self.center.address, timeout=20) as connection:
                    connection.sendall(raw)
                    first = connection.makefile("rb").readline().split()
                self.assertEqual(first[0], b"HTTP/1.1")
                self.assertEqual(int(first[1]), wanted.get(what, 400))
