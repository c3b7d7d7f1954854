#!/usr/bin/python3
"""The Debian packages: what is in them, what they need, and that their files are well formed."""
import configparser
import glob
import os
import re
import subprocess
import tempfile
import unittest

import totals

TOP = os.environ["HUIMIN_SOURCE_DIR"]
INSTALLER = os.path.join(TOP, "installer")
BUILD = os.path.dirname(os.environ["HUIMIN_BIN_DIR"])


def ask(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)


class Files(unittest.TestCase):
    def test_desktop_file_is_valid(self):
        answer = ask("desktop-file-validate", os.path.join(INSTALLER, "desktop/org.huimin.Huimin.desktop"))
        self.assertEqual((answer.returncode, answer.stdout), (0, ""))

    def test_metainfo_is_valid(self):
        answer = ask("appstreamcli", "validate", "--no-net", os.path.join(INSTALLER, "desktop/org.huimin.Huimin.metainfo.xml"))
        self.assertEqual(answer.returncode, 0, answer.stdout)

    def test_metainfo_names_the_version(self):
        with open(os.path.join(TOP, "CMakeLists.txt"), encoding="utf-8") as file:
            version = re.search(r"project\(huimin VERSION ([\d.]+)", file.read()).group(1)
        with open(os.path.join(INSTALLER, "desktop/org.huimin.Huimin.metainfo.xml"), encoding="utf-8") as file:
            self.assertIn(f'<release version="{version}"', file.read())

    def test_the_service_is_confined(self):
        unit = configparser.RawConfigParser(strict=False)
        unit.optionxform = str
        unit.read(os.path.join(INSTALLER, "center/huimin-center.service"))
        service = unit["Service"]
        for key, value in {"User": "huimin-center", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes",
                           "PrivateTmp": "yes", "CapabilityBoundingSet": "", "MemoryDenyWriteExecute": "yes",
                           "StateDirectory": "huimin-center", "UMask": "0077"}.items():
            with self.subTest(key):
                self.assertEqual(service[key], value)
        self.assertEqual(service["ExecStart"].split()[0], "/usr/bin/huimin-center")

    def test_every_option_of_the_shipped_configuration_is_known(self):
        with open(os.path.join(INSTALLER, "center/center.conf"), encoding="utf-8") as file:
            named = set(re.findall(r"(?m)^#?([a-z-]+) = ", file.read()))
        self.assertGreaterEqual(named, {"database", "listen", "key-file"})
        help_text = ask(os.path.join(BUILD, "bin/huimin-center"), "--help").stdout
        for name in named:
            with self.subTest(name):
                self.assertIn(f"--{name}", help_text)

    def test_the_manual_tells_each_option_and_help_needs_no_display(self):
        bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        help_text = ask(os.path.join(BUILD, "bin/huimin"), "--help", env=bare).stdout
        told = set(re.findall(r"(?m)^  (?:-., )?--([a-z-]+)", help_text)) - {"help", "help-all", "version", "trace-ui"}
        with open(os.path.join(INSTALLER, "desktop/huimin.1"), encoding="utf-8") as file:
            written = set(re.findall(r"--([a-z][a-z-]+)", file.read()))
        self.assertGreaterEqual(told, {"center", "profile", "offline", "tour"}, help_text)
        self.assertEqual(written, told)

    def test_packages_txt_has_a_reason_on_each_line(self):
        with open(os.path.join(INSTALLER, "packages.txt"), encoding="utf-8") as file:
            for line in file.read().splitlines():
                if not line.startswith("#"):
                    with self.subTest(line):
                        self.assertRegex(line, r"^[a-z0-9][a-z0-9.+-]+ +(build|run|test|screen|package)(,(build|run|test|screen|package))* +# \S")


class Debs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        made = ask("cpack", "--config", os.path.join(BUILD, "CPackConfig.cmake"), "-B", cls.folder.name)
        if made.returncode != 0:
            raise AssertionError(made.stdout)
        cls.debs = {}
        for path in glob.glob(os.path.join(cls.folder.name, "*.deb")):
            cls.debs[ask("dpkg-deb", "-f", path, "Package").stdout.strip()] = path

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def field(self, package, name):
        return ask("dpkg-deb", "-f", self.debs[package], name).stdout.strip()

    def contents(self, package):
        """Path to the ls-style mode of each file."""
        rows = [line.split(None, 5) for line in ask("dpkg-deb", "-c", self.debs[package]).stdout.splitlines()]
        return {row[5].lstrip("."): row[0] for row in rows}

    def test_one_package_a_program(self):
        self.assertEqual(set(self.debs), {"huimin", "huimin-center"})

    def test_what_is_in_them(self):
        expected = {
            "huimin": {"/usr/bin/huimin": "-rwxr-xr-x", "/usr/share/applications/org.huimin.Huimin.desktop": "-rw-r--r--",
                       "/usr/share/icons/hicolor/scalable/apps/org.huimin.Huimin.svg": "-rw-r--r--",
                       "/usr/share/metainfo/org.huimin.Huimin.metainfo.xml": "-rw-r--r--", "/usr/share/man/man1/huimin.1.gz": "-rw-r--r--",
                       "/usr/share/doc/huimin/copyright": "-rw-r--r--", "/usr/share/doc/huimin/changelog.gz": "-rw-r--r--"},
            "huimin-center": {"/usr/bin/huimin-center": "-rwxr-xr-x", "/usr/bin/huimin-citygen": "-rwxr-xr-x",
                              "/lib/systemd/system/huimin-center.service": "-rw-r--r--", "/etc/huimin/center.conf": "-rw-r--r--",
                              "/usr/share/man/man8/huimin-center.8.gz": "-rw-r--r--", "/usr/share/man/man1/huimin-citygen.1.gz": "-rw-r--r--",
                              "/usr/share/doc/huimin-center/examples/nginx-site.conf": "-rw-r--r--",
                              "/usr/share/doc/huimin-center/copyright": "-rw-r--r--", "/usr/share/doc/huimin-center/changelog.gz": "-rw-r--r--"},
        }
        for package, files in expected.items():
            contents = self.contents(package)
            for path, mode in files.items():
                with self.subTest(path):
                    self.assertEqual(contents.get(path), mode)

    def test_nothing_lies_outside_the_usual_folders(self):
        for package in self.debs:
            for path in self.contents(package):
                with self.subTest(path):
                    self.assertRegex(path, r"^/(usr/(bin|share)|etc/huimin|lib/systemd/system)/|^/(usr|etc|lib|lib/systemd)/$")

    def test_packages_share_no_file(self):
        both = set(self.contents("huimin")) & set(self.contents("huimin-center"))
        self.assertEqual({path for path in both if not path.endswith("/")}, set())

    def test_libraries_were_found_and_plug_ins_are_named(self):
        needs = {"huimin": ["libqt6widgets6", "libqt6sql6", "libicu72", "qt6-qpa-plugins", "libqt6sql6-sqlite", "qt6-translations-l10n", "fonts-noto-cjk"],
                 "huimin-center": ["libqt6sql6", "libpq5", "libsqlite3-0", "libqt6sql6-sqlite", "libqt6sql6-psql", "adduser"]}
        for package, names in needs.items():
            depends = self.field(package, "Depends")
            for name in names:
                with self.subTest(f"{package} needs {name}"):
                    self.assertRegex(depends, rf"(^|, ){re.escape(name)}( |,|$)")
        self.assertNotIn("libqt6widgets6", self.field("huimin-center", "Depends"), "the center shows no window")

    def test_each_says_what_it_is(self):
        for package in self.debs:
            with self.subTest(package):
                self.assertGreater(len(self.field(package, "Description").splitlines()), 3)
                self.assertIn("@", self.field(package, "Maintainer"))
                self.assertEqual(self.field(package, "Architecture"), ask("dpkg", "--print-architecture").stdout.strip())

    def test_configuration_is_kept_and_scripts_are_sound(self):
        with tempfile.TemporaryDirectory() as control:
            ask("dpkg-deb", "-e", self.debs["huimin-center"], control)
            with open(os.path.join(control, "conffiles"), encoding="utf-8") as file:
                self.assertEqual(file.read().split(), ["/etc/huimin/center.conf"])
            for script in ("postinst", "prerm", "postrm"):
                with self.subTest(script):
                    self.assertTrue(os.access(os.path.join(control, script), os.X_OK))
                    self.assertEqual(ask("sh", "-n", os.path.join(control, script)).stdout, "")


totals.main()
