#!/usr/bin/env python3
"""The catalogue of a center that is not running: taken over from the program, out as a file, in again, and what a bad file is told."""
import csv
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest
import totals

CENTER = pathlib.Path(os.environ["HUIMIN_BIN_DIR"]) / "huimin-center"

GONE = ("350200-05-0073", "350200-05-0074", "350200-20-0075")
CHANGED = "350200-20-0067"


class CatalogueOfACenter(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def center(self, *words, database="center.db"):
        return subprocess.run([CENTER, "--database", f"sqlite:{self.path / database}", "catalogue", *map(str, words)],
                              capture_output=True, text=True, timeout=120, check=False)

    def done(self, *words, **more):
        result = self.center(*words, **more)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout.strip()

    def test_an_empty_center_gets_the_shipped_catalogue_once(self):
        self.assertRegex(self.done("import"), r"^published 208, cancelled 0, unchanged 0, new materials [1-9][0-9]+$")
        self.assertEqual(self.done("import"), "published 0, cancelled 0, unchanged 208, new materials 0")

    def test_what_goes_out_comes_in_again_and_changes_nothing(self):
        self.done("import")
        for name in ("items.json", "items.csv"):
            with self.subTest(name):
                self.assertEqual(self.done("export", self.path / name), "wrote 208 items")
                self.assertRegex(self.done("import", self.path / name), r"^published 0, cancelled 0, unchanged 208, ")

    def test_a_center_with_an_older_catalogue_gets_what_is_new(self):
        """As an earlier program left it: three items fewer, one that said something else, departments without English."""
        self.done("import")
        with sqlite3.connect(self.path / "center.db") as database:
            self.assertEqual(self.age(database), (3, 1))
        self.assertRegex(self.done("import"), r"^published 4, cancelled 0, unchanged 204, new materials 0$")
        self.done("export", self.path / "items.json")
        items = json.loads((self.path / "items.json").read_text(encoding="utf-8"))["items"]
        self.assertEqual([item["version"] for item in items if item["itemCode"] == CHANGED], [2])

    @staticmethod
    def age(database):
        """Takes the catalogue of a database back."""
        gone = changed = 0
        for key, text in database.execute("SELECT id, body FROM record WHERE body LIKE '%\"itemCode\"%'").fetchall():
            item = json.loads(text)
            if item["itemCode"] in GONE:
                for table in ("record", "natural_key"):
                    database.execute(f"DELETE FROM {table} WHERE id = ?", (key,))
                gone += 1
            elif item["itemCode"] == CHANGED:
                item["limitSceneNum"] += 1
                database.execute("UPDATE record SET body = ? WHERE id = ?", (json.dumps(item, ensure_ascii=False), key))
                changed += 1
        return gone, changed

    def test_one_changed_cell_is_one_new_version(self):
        self.done("import")
        self.done("export", self.path / "items.csv")
        rows = list(csv.reader(io.StringIO((self.path / "items.csv").read_text(encoding="utf-8"))))
        place = rows[0].index("limitSceneNum")
        rows[5][place] = str(int(rows[5][place]) + 1)
        self.write(rows)
        self.assertEqual(self.done("import", self.path / "changed.csv"), "published 1, cancelled 0, unchanged 207, new materials 0")
        rows[6][place] = "2"
        rows[5][place] = "9"
        self.write(rows)  # made from an export that is older than the new version
        stale = self.center("import", self.path / "changed.csv")
        self.assertEqual(stale.returncode, 1)
        self.assertRegex(stale.stderr, r"Line 6, Version: A newer version has been published since the export\.")
        self.assertRegex(self.done("import"), r"^published 0, cancelled 0, unchanged 208, ")

    def write(self, rows):
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        (self.path / "changed.csv").write_text(text.getvalue(), encoding="utf-8")

    def test_bad_files_are_told_line_and_reason_and_leave_everything(self):
        self.done("import")
        self.done("export", self.path / "before.json")
        self.done("export", self.path / "items.csv")
        rows = list(csv.reader(io.StringIO((self.path / "items.csv").read_text(encoding="utf-8"))))
        for column, value, wanted in (("promisedDays", "-3", "Line 9, "), ("materials", "nothing", "Line 9, Material"), ("name", "=1+1", "Line 9, Name"),
                                      ("effectiveOn", "soon", "Line 9, "), ("laws", "[{", "Line 9, "), ("name", "n" * 10_000_000, "")):
            with self.subTest(column=column, value=value[:20]):
                broken = [list(row) for row in rows]
                broken[4][broken[0].index("limitSceneNum")] = "7"  # a good change beside the bad one
                broken[8][broken[0].index(column)] = value
                self.write(broken)
                refused = self.center("import", self.path / "changed.csv")
                self.assertEqual(refused.returncode, 1)
                self.assertIn(wanted, refused.stderr)
                self.done("export", self.path / "after.json")
                self.assertEqual((self.path / "after.json").read_bytes(), (self.path / "before.json").read_bytes())
        missing = self.center("import", self.path / "nowhere.csv")
        self.assertEqual(missing.returncode, 1)
        self.assertIn("nowhere.csv", missing.stderr)


if __name__ == "__main__":
    totals.main()
