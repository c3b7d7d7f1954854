"""Attachments: a file goes up in pieces, is checked by what it holds, and comes down as it went up."""
import hashlib
import random
import uuid

from apidocument import Document
from livecenter import CenterCheck

DOCUMENT = Document()
PIECE = 1024 * 1024
OCTETS = "application/octet-stream"


def jpeg(size, seed=1):
    """What begins as a JPEG does."""
    return b"\xff\xd8\xff\xe0" + random.Random(seed).randbytes(size - 4)


class Attachments(CenterCheck):
    @classmethod
    def setUpClass(cls):
        rows = cls.center.call("clerk", "GET", "/v1/matters?limit=100").json()["matters"]
        cls.matter = next(row["id"] for row in rows if "30" <= row["stage"] < "80" and row["stage"] not in ("60", "65", "66", "67"))
        cls.done = next((row["id"] for row in rows if row["stage"] in ("85", "98")), None)

    def attach(self, content, media="image/jpeg", size=None, digest=None, role="clerk", matter=None):
        """The id of a new attachment, and what the command was answered."""
        key = str(uuid.uuid4())
        body = {"matterId": matter or self.matter, "digest": digest or hashlib.sha256(content).hexdigest(), "size": len(content) if size is None else size,
                "mediaType": media, "title": "租赁合同"}
        return key, self.center.run(role, "AttachFile", ("Attachment", key), body).json()["results"][0]

    def put(self, key, content, start, end, whole=None, role="clerk"):
        headers = {"Content-Type": OCTETS, "Content-Range": f"bytes {start}-{end - 1}/{len(content) if whole is None else whole}"}
        return self.center.call(role, "PUT", f"/v1/attachments/{key}/content", content[start:end], headers)

    def check(self, name, answer, status):
        self.assertEqual(answer.status, status, answer.body[:300])
        self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation(name), answer), [])
        return answer.json() if answer.media.endswith("json") else None

    def test_a_file_goes_up_in_pieces_and_comes_down_whole(self):
        content = jpeg(2 * PIECE + 12345)
        key, result = self.attach(content)
        self.assertEqual(result["state"], "applied")
        self.assertEqual(result["record"]["state"], "uploading")
        self.check("attachmentContent", self.center.call("clerk", "GET", f"/v1/attachments/{key}/content"), 404)
        self.assertEqual(self.check("uploadAttachment", self.put(key, content, 0, PIECE), 200)["offset"], PIECE)
        # The connection breaks: the desk asks where it was, and goes on there.
        self.assertEqual(self.check("attachmentUpload", self.center.call("clerk", "GET", f"/v1/attachments/{key}/upload"), 200)["offset"], PIECE)
        problem = self.check("uploadAttachment", self.put(key, content, 0, PIECE), 409)
        self.assertEqual((problem["type"], problem["offset"]), ("/errors/offset-mismatch", PIECE))
        self.check("uploadAttachment", self.put(key, content, PIECE, 2 * PIECE), 200)
        last = self.check("uploadAttachment", self.put(key, content, 2 * PIECE, len(content)), 200)
        self.assertEqual((last["offset"], last["state"]), (len(content), "complete"))
        self.assertEqual(self.check("uploadAttachment", self.put(key, content, 0, PIECE), 200)["state"], "complete")
        for role in ("clerk", "supervisor"):
            down = self.center.call(role, "GET", f"/v1/attachments/{key}/content")
            self.check("attachmentContent", down, 200)
            self.assertEqual((down.media, down.body == content), ("image/jpeg", True))
        for role, status in (("grid", 404), ("admin", 404), (None, 401)):
            self.check("attachmentContent", self.center.call(role, "GET", f"/v1/attachments/{key}/content"), status)

    def test_content_lies_sealed(self):
        content = b"\xff\xd8\xff\xe0" + b"a secret that can be read" * 1000
        key, _ = self.attach(content)
        self.check("uploadAttachment", self.put(key, content, 0, len(content)), 200)
        for suffix in ("", "-wal"):
            with open(str(self.center.city.path) + suffix, "rb") as file:
                self.assertNotIn(b"a secret that can be read", file.read())

    def test_what_is_too_large_is_refused_before_it_is_sent(self):
        for size in (50 * 1024 * 1024 + 1, 300 * 1024 * 1024):
            _, result = self.attach(b"", size=size, digest="0" * 64)
            self.assertEqual((result["state"], result["problem"]["type"], result["problem"]["limit"]), ("refused", "/errors/too-large", "50 MiB"))
        content = jpeg(PIECE + 1)
        key, _ = self.attach(content)
        self.assertEqual(self.put(key, content, 0, len(content)).status, 413)
        small = jpeg(100)
        key, _ = self.attach(small)
        self.check("uploadAttachment", self.put(key, small + b"more", 0, 104), 422)

    def test_all_of_a_matter_has_a_limit(self):
        full = next(row["id"] for row in self.center.call("clerk", "GET", "/v1/matters?limit=100").json()["matters"] if "30" <= row["stage"] < "60" and row["id"] != self.matter)
        results = [self.attach(b"", size=50 * 1024 * 1024, digest="0" * 64, matter=full)[1]["state"] for _ in range(5)]
        self.assertEqual(results, ["applied"] * 4 + ["refused"])

    def test_what_is_not_what_it_says_is_refused(self):
        content = b"MZ\x90\x00" + b"program" * 100
        key, _ = self.attach(content, media="application/pdf")
        self.check("uploadAttachment", self.put(key, content, 0, len(content)), 415)
        self.assertEqual(self.check("attachmentUpload", self.center.call("clerk", "GET", f"/v1/attachments/{key}/upload"), 200)["state"], "refused")
        self.check("attachmentContent", self.center.call("clerk", "GET", f"/v1/attachments/{key}/content"), 404)
        _, result = self.attach(content, media="application/x-msdownload")
        self.assertEqual([(issue["path"], issue["code"]) for issue in result["problem"]["errors"]], [("/mediaType", "not_allowed")])

    def test_what_was_damaged_on_the_way_may_come_again(self):
        content = jpeg(5000)
        key, _ = self.attach(content)
        damaged = content[:-1] + bytes([content[-1] ^ 1])
        self.check("uploadAttachment", self.put(key, damaged, 0, len(damaged)), 422)
        self.assertEqual(self.check("uploadAttachment", self.put(key, content, 0, len(content)), 200)["state"], "complete")

    def test_only_who_attached_it_sends_it(self):
        content = jpeg(500)
        key, _ = self.attach(content)
        for role in ("supervisor", "grid", "officer"):
            self.check("uploadAttachment", self.put(key, content, 0, len(content), role=role), 404)
        self.assertEqual(self.put(key, content, 0, len(content), role=None).status, 401)

    def test_a_range_that_is_none_is_refused(self):
        content = jpeg(500)
        key, _ = self.attach(content)
        for given in ("", "bytes 0-499", "bytes 0-498/500", "bytes 499-0/500", "bytes 0-499/100", "octets 0-499/500", "bytes -1-499/500", "bytes 0-499/*"):
            with self.subTest(given):
                headers = {"Content-Type": OCTETS} | ({"Content-Range": given} if given else {})
                self.check("uploadAttachment", self.center.call("clerk", "PUT", f"/v1/attachments/{key}/content", content, headers), 400)
        self.assertEqual(self.center.call("clerk", "PUT", f"/v1/attachments/{key}/content", content, {"Content-Type": "image/jpeg", "Content-Range": "bytes 0-499/500"}).status, 415)

    def test_pages_are_arranged_and_moved(self):
        content = jpeg(600)
        key, _ = self.attach(content)
        result = self.center.run("clerk", "ArrangeAttachment", ("Attachment", key), {"title": "合同", "pageOrder": [1, 0], "rotation": [90, 0]}).json()["results"][0]
        self.assertEqual((result["state"], result["record"]["title"], result["record"]["pageOrder"], result["record"]["rotation"]), ("applied", "合同", [1, 0], [90, 0]))
        for wrong in ({"pageOrder": [0, 0]}, {"pageOrder": [1]}, {"rotation": [45]}, {"materialKey": "nothing"}):
            with self.subTest(wrong):
                self.assertEqual(self.center.run("clerk", "ArrangeAttachment", ("Attachment", key), wrong).json()["results"][0]["problem"]["type"], "/errors/invalid")

    def test_nothing_is_attached_after_the_decision(self):
        if self.done:
            _, result = self.attach(jpeg(10), matter=self.done)
            self.assertEqual(result["problem"]["type"], "/errors/act-not-possible")
