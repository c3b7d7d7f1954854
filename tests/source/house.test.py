#!/usr/bin/python3
"""The house rules that a compiler does not see: what may include what, where SQL stands, what no source holds."""
import os
import re
import subprocess
import unittest

import totals

TOP = os.environ["HUIMIN_SOURCE_DIR"]
CODE = (".h", ".cpp")
TEXT = CODE + (".py", ".sh", ".cmake", ".txt", ".md", ".json", ".yaml", ".sql", ".service", ".conf", ".desktop", ".xml", ".in", ".ts")
HAN = re.compile("[\u3007\u4e00-\u9fff]")


def tracked():
    listed = subprocess.run(["git", "-c", f"safe.directory={TOP}", "-C", TOP, "ls-files", "-z", "-co", "--exclude-standard"],
                            stdout=subprocess.PIPE, check=True).stdout
    return sorted(name for name in listed.decode().split("\0") if name and os.path.isfile(os.path.join(TOP, name)))


def without_comments(text):
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda match: match.group(1) or "", text, flags=re.S)


class House(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = tracked()
        cls.text = {}
        for name in cls.files:
            if name.endswith(TEXT) or name in ("tests/run", "app/run", "installer/packages", "installer/build"):
                with open(os.path.join(TOP, name), encoding="utf-8") as file:
                    cls.text[name] = file.read()
        cls.code = {name: text for name, text in cls.text.items() if name.endswith(CODE)}

    def none(self, room, pattern, why, besides=()):
        """No source below the room matches, but those that begin with one of `besides`."""
        found = []
        for name, text in self.code.items():
            if name.startswith(room) and not name.startswith(tuple(besides)):
                for number, line in enumerate(without_comments(text).split("\n"), 1):
                    if re.search(pattern, line):
                        found.append(f"{name}: {line.strip()[:100]}")
        self.assertEqual(found, [], why)

    def test_there_are_sources(self):
        self.assertGreater(len(self.code), 20)

    def test_top_level_is_the_agreed_one(self):
        allowed = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "ui", "models", "resources", "translations", "tests", "installer"}
        found = {name.split("/")[0] for name in self.files}
        self.assertEqual({name for name in found if not name.startswith(".")} - allowed, set())

    def test_models_know_no_widget_and_no_program(self):
        self.none("models/", r'#\s*include\s*[<"](ui|app)/', "models include nothing above them")
        self.none("models/", r"#\s*include\s*<(QtWidgets|QtCharts|QtPrintSupport|QWidget|QApplication|QDialog|QMainWindow|QMessageBox)\b", "models know no widget")
        self.none("models/", r"#\s*include\s*<(boost/(beast|asio)|QHttpServer|QTcpServer)", "models know no HTTP server")

    def test_ui_knows_no_program_no_sql_and_no_network(self):
        self.none("ui/", r'#\s*include\s*[<"]app/', "ui includes nothing above it")
        self.none("ui/", r"\bQSql[A-Z]|#\s*include\s*<(QtSql|sqlite3|libpq)", "ui knows no SQL")
        self.none("ui/", r"\bQNetwork(AccessManager|Request|Reply)\b|\bQTcpSocket\b", "ui knows no URL")

    def test_sql_stands_in_the_store(self):
        self.none("models/", r"\bQSqlQuery\b|#\s*include\s*<(QtSql|QSql|sqlite3\.h|libpq-fe\.h)", "SQL lives in models/store", ["models/store/"])
        self.none("app/", r"\bQSqlQuery\b|#\s*include\s*<(sqlite3\.h|libpq-fe\.h)", "SQL lives in models/store")

    def test_programs_do_not_include_each_other(self):
        for name, text in self.code.items():
            if name.startswith("app/"):
                for other in re.findall(r'#\s*include\s*"app/(\w+)/', text):
                    with self.subTest(name):
                        self.assertEqual(other, name.split("/")[1])

    def test_headers_are_guarded(self):
        for name, text in self.code.items():
            if name.endswith(".h"):
                with self.subTest(name):
                    self.assertRegex(text, r"(?m)^#pragma once$")

    def test_nothing_is_left_for_later(self):
        found = [name for name, text in self.text.items() if name != "tests/source/house.test.py" and not name.endswith(".ts")
                 and re.search(r"\b(TODO|FIXME)\b", text)]
        self.assertEqual(found, [])

    def test_no_merge_was_left_half_done(self):
        self.assertEqual([name for name, text in self.text.items() if re.search(r"(?m)^(<{7}|>{7}) ", text)], [])

    def test_no_test_is_skipped(self):
        self.none("tests/", r"\bQSKIP\b|\bQEXPECT_FAIL\b", "a test that is skipped says nothing")

    def test_nothing_sleeps(self):
        self.none("", r"\bqSleep\s*\(|\bqWait\s*\(|\bthis_thread::sleep_|QThread::m?u?sleep|\busleep\s*\(|(?<![\w.>])sleep\s*\(", "wait for the condition")

    def test_nothing_is_printed_in_passing(self):
        self.none("", r"\bqDebug\s*\(", "logging has a category", ["tests/"])

    def test_no_path_of_a_machine(self):
        found = [name for name, text in self.text.items() if name != "tests/source/house.test.py" and re.search(r"(?<![\w.])/(work|root|home)/\w", text)]
        self.assertEqual(found, [])

    def test_sentences_are_chinese(self):
        """A literal that goes through tr is Chinese; forms without words (`%1 / %2`, `MM-dd ddd`) have none to translate."""
        found = []
        for name, text in self.code.items():
            if name.startswith(("ui/", "app/desktop/")):
                for literal in re.findall(r'\btr\(\s*(?:u8?)?"((?:[^"\\]|\\.)*)"', without_comments(text)):
                    if re.search(r"[A-Za-z]{2,}", literal) and not re.fullmatch(r"[yMdhms\W]+", literal) and not HAN.search(literal):
                        found.append(f"{name}: {literal}")
        self.assertEqual(found, [])

    def test_data_says_where_it_is_from(self):
        folders = {"/".join(name.split("/")[:2]) for name in self.files if name.startswith("resources/") and name.endswith((".csv", ".json", ".geojson"))}
        for folder in folders:
            with self.subTest(folder):
                self.assertIn(f"{folder}/README.md", self.files)

    def test_texts_end_with_a_newline_and_have_no_returns(self):
        for name, text in self.text.items():
            with self.subTest(name):
                self.assertTrue(text.endswith("\n"))
                self.assertNotIn("\r", text)

    def test_scripts_read_well_and_may_be_run(self):
        for name in self.files:
            path = os.path.join(TOP, name)
            with open(path, "rb") as file:
                first = file.readline()
            if first.startswith(b"#!"):
                with self.subTest(name):
                    self.assertTrue(os.access(path, os.X_OK), "not executable")
                    if b"bash" in first:
                        self.assertEqual(subprocess.run(["bash", "-n", path], stderr=subprocess.PIPE).stderr, b"")


totals.main()
