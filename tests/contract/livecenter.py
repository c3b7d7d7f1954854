"""A small city served by the real huimin-center, as a child of the test; and what tests ask of it."""
import hashlib
import http.client
import json
import os
import re
import sqlite3
import subprocess
import tempfile
import unittest
import uuid
from dataclasses import dataclass
from pathlib import Path

ROLES = ("clerk", "officer", "grid", "supervisor", "admin")
RESIDENTS = 1000
DEMONSTRATION_PASSWORD = "huimin-demo"


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def media(self):
        return (self.headers["Content-Type"] or "").split(";")[0].strip()

    def json(self):
        return json.loads(self.body)

    def lines(self):
        return [json.loads(line) for line in self.body.decode().splitlines()]


class City:
    """The SQLite file of the center, read beside it: which record stands in which scopes."""

    def __init__(self, path):
        self.path = path
        with self._connection() as database:
            self.types = {name: number for number, name in database.execute("SELECT number, name FROM record_type")}

    def _connection(self):
        return sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)

    def scopes(self):
        """{id: (kind, ref)}"""
        with self._connection() as database:
            return {number: (kind, ref) for number, kind, ref in database.execute("SELECT id, kind, ref FROM scope")}

    def records(self):
        """{(type, uuid): set of scopes} of every record; a matter and its brief share an id."""
        names = {number: name for name, number in self.types.items()}
        with self._connection() as database:
            rows = database.execute("SELECT type, id, scopes FROM record").fetchall()
        return {(names[number], str(uuid.UUID(bytes=key))): {int(scope) for scope in re.findall(r"\d+", scopes)} for number, key, scopes in rows}

    def fingerprint(self):
        """How many records there are, and a hash over all they hold. What the center does to grid events by itself is left out: late ones
        climb while the tests run."""
        count, digest = 0, hashlib.sha256()
        names = {number: name for name, number in self.types.items()}
        with self._connection() as database:
            for row in database.execute("SELECT type, id, rev, body, sealed, frev, scopes FROM record ORDER BY type, id"):
                by_itself = names[row[0]] == "EventStep" and not json.loads(row[3]).get("byId")
                count += 0 if by_itself else 1
                if by_itself or names[row[0]] == "GridEvent":
                    continue
                digest.update(repr(row).encode())
        return count, digest.hexdigest()


class LiveCenter:
    """Makes the city, starts the center on a free port, ends it again."""

    def __enter__(self):
        programs = Path(os.environ["HUIMIN_BIN_DIR"])
        self._folder = tempfile.TemporaryDirectory(prefix="huimin-contract-")
        folder = Path(self._folder.name)
        database = folder / "city.db"
        subprocess.run([programs / "huimin-citygen", "--residents", str(RESIDENTS), "--seed", "1", "--to", f"sqlite:{database}"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._log = open(folder / "log", "wb")
        self._child = subprocess.Popen([programs / "huimin-center", "--database", f"sqlite:{database}", "--listen", "127.0.0.1:0"],
                                       stdout=subprocess.PIPE, stderr=self._log)
        try:
            said = self._child.stdout.readline().decode()
            found = re.search(r"listening on (?:\w+://)?(\S+):(\d+)", said)
            if not found:
                raise RuntimeError(f"the center does not listen: {said!r} {(folder / 'log').read_text()}")
            self.address = found[1], int(found[2])
            self._connection = None
            self.city = City(database)
            self.sessions = {role: self.sign_in(role) for role in ROLES}
        except BaseException:
            self.__exit__()
            raise
        return self

    @classmethod
    def beside(cls, running):
        """Another desk of the same center and the same sessions, with a connection of its own."""
        desk = cls.__new__(cls)
        desk.address, desk.sessions, desk.city, desk._connection = running.address, running.sessions, running.city, None
        return desk

    def __exit__(self, *_):
        self._child.terminate()
        self._child.wait(timeout=20)
        self._child.stdout.close()
        self._log.close()
        self._folder.cleanup()

    def sign_in(self, role):
        answer = self.send("POST", "/v1/session", {"name": role, "password": DEMONSTRATION_PASSWORD})
        if answer.status != 200:
            raise RuntimeError(f"{role} cannot sign in: {answer.status} {answer.body!r}")
        return answer.json()

    def call(self, role, method, path, body=None, headers=()):
        """As a role; None is without a session. A session that asked too much goes on as a fresh one."""
        answer = self.send(method, path, body, self._authorised(role, headers))
        if answer.status == 429 and role:
            self.sessions[role] = self.sign_in(role)
            answer = self.send(method, path, body, self._authorised(role, headers))
        return answer

    def _authorised(self, role, headers):
        return dict(headers) | ({"Authorization": "Bearer " + self.sessions[role]["token"]} if role else {})

    def send(self, method, path, body=None, headers=()):
        """`body`: bytes go as they are, all else as JSON. A refused body may close the connection before it is sent whole."""
        headers = dict(headers)
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
            if not isinstance(body, bytes):
                body = json.dumps(body).encode()
        kept = self._connection
        if kept:
            try:
                return self._exchange(kept, method, path, body, headers)
            except (http.client.RemoteDisconnected, ConnectionError):
                kept.close()  # the kept connection was closed meanwhile; a fresh one tells whether that is all
        self._connection = http.client.HTTPConnection(*self.address, timeout=20)
        return self._exchange(self._connection, method, path, body, headers)

    def _exchange(self, connection, method, path, body, headers):
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        try:
            connection.endheaders(body)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused before the whole body was sent: the refusal can be read
        response = connection.getresponse()
        if response.headers.get_content_type() == "text/event-stream":
            connection.close()
            self._connection = None
            return Answer(response.status, response.headers, b"")
        answer = Answer(response.status, response.headers, response.read())
        if response.will_close:
            connection.close()
            self._connection = None
        return answer

    def run(self, role, kind, entity, body):
        """The result of one command; `entity` is a type and an id."""
        command = {"id": str(uuid.uuid4()), "type": kind, "entity": dict(zip(("type", "id"), entity)), "body": body}
        return self.call(role, "POST", "/v1/commands", {"epoch": self.sessions[role]["epoch"], "commands": [command]})

    def log(self):
        return (Path(self._folder.name) / "log").read_text(encoding="utf-8")

    def is_alive(self):
        return self._child.poll() is None

    def most_memory(self):
        """The most that the process ever held, in MB."""
        status = Path(f"/proc/{self._child.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


class CenterCheck(unittest.TestCase):
    """Tests of one running center, which the script sets."""
    center: LiveCenter

    @classmethod
    def scope_ids(cls, role):
        return {scope["id"] for scope in cls.center.sessions[role]["staff"]["scopes"]}

    @classmethod
    def feed(cls, role, scope):
        """Every line of a scope's snapshot."""
        lines, after = [], ""
        while after is not None:
            answer = cls.center.call(role, "GET", f"/v1/snapshot?scope={scope}" + (f"&after={after}" if after else ""))
            if answer.status != 200:
                raise AssertionError(f"no snapshot of scope {scope} for {role}: {answer.status} {answer.body[:300]!r}")
            page = answer.lines()
            lines += page[:-1]
            after = page[-1]["next"]
        return lines
