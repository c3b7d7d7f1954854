#!/usr/bin/python3
"""Templates of papers: each is there in both languages, in the language of the README, with known fields, and says what the law asks."""
import json
import os
import re
import unittest

import papers
import totals

RESOURCES = os.path.join(os.environ["HUIMIN_SOURCE_DIR"], "resources")
FOLDER = os.path.join(RESOURCES, "documents")


def text(*path):
    with open(os.path.join(RESOURCES, *path), encoding="utf-8") as file:
        return file.read()


def names(nodes, kinds):
    """Names that a tree prints (Field), asks (If) or loops over (Each)."""
    found = set()
    for node in nodes:
        if isinstance(node, kinds):
            found.add(node.name)
        if isinstance(node, papers.If):
            found |= names(node.yes, kinds) | names(node.no or [], kinds)
        elif isinstance(node, papers.Each):
            found |= names(node.body, kinds)
    return found


def words(nodes, outside=None):
    """The text of a tree, without the branches that are true for the field `outside`."""
    out = ""
    for node in nodes:
        if isinstance(node, papers.Text):
            out += node.text
        elif isinstance(node, papers.If):
            out += ("" if node.name == outside else words(node.yes, outside)) + words(node.no or [], outside)
        elif isinstance(node, papers.Each):
            out += words(node.body, outside)
    return out


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.known = json.loads(text("documents", "fields.json"))
        cls.kinds = json.loads(text("catalogue", "matter_states.json"))["documents"]
        cls.papers = cls.known["documents"]
        cls.trees = {}
        for key, paper in cls.papers.items():
            for language in ("zh", "en"):
                cls.trees[key, language] = papers.parse(text("documents", cls.file(key, language)))

    @classmethod
    def file(cls, key, language):
        return f"{cls.papers[key]['number']}_{key}" + (".html" if language == "zh" else ".en.html")

    def values(self, language, flags):
        example = "exampleEn" if language == "en" else "example"

        def value(entry):
            return flags if entry["type"] == "flag" else entry.get(example, entry["example"])

        out = {name: value(entry) for name, entry in self.known["fields"].items()}
        for name, entry in self.known["lists"].items():
            out[name] = [{f"{entry['row']}.{field}": value(spec) for field, spec in entry["fields"].items()}] * 2
        return out

    def test_each_paper_of_the_declaration_has_its_template_and_number(self):
        unnumbered = 21
        for kind in self.kinds:
            number = kind["no"]
            if not number:
                number, unnumbered = str(unnumbered), unnumbered + 1
            with self.subTest(kind["key"]):
                self.assertEqual(self.papers[kind["key"]]["number"], number)
                self.assertEqual(self.papers[kind["key"]]["zh"], kind["zh"])
        self.assertEqual(set(self.papers) - {kind["key"] for kind in self.kinds}, {"ticket", "rating", "shift", "transfer", "summary", "taken_in"})

    def test_there_are_no_other_files(self):
        expected = {self.file(*key) for key in self.trees} | {"README.md", "fields.json"}
        self.assertEqual(set(os.listdir(FOLDER)), expected)

    def test_templates_keep_to_the_language(self):
        for (key, language), (page, tree) in self.trees.items():
            with self.subTest(self.file(key, language)):
                self.assertEqual(page, self.papers[key]["page"])
                papers.Checker(self.known, self.papers[key]["needs"]).check(tree)

    def test_both_languages_name_the_same(self):
        for key in self.papers:
            with self.subTest(key):
                for kinds in (papers.Field, papers.If, papers.Each):
                    self.assertEqual(names(self.trees[key, "zh"][1], kinds), names(self.trees[key, "en"][1], kinds))

    def test_english_is_english_and_chinese_chinese(self):
        for (key, language), (_, tree) in self.trees.items():
            with self.subTest(self.file(key, language)):
                han = re.findall("[\u4e00-\u9fff]", words(tree))
                self.assertEqual(han != [], language == "zh")
                if language == "zh":
                    self.assertEqual(re.findall(r">[^<>]*?([A-Za-z]{2,})", words(tree)), [])

    def test_what_is_printed_without_a_condition_must_have_a_value(self):
        for (key, language), (_, tree) in self.trees.items():
            with self.subTest(self.file(key, language)):
                bare = {node.name for node in tree if isinstance(node, (papers.Field, papers.Each))}
                self.assertEqual(bare - set(self.papers[key]["needs"]), set())

    def test_needs_are_known_and_named(self):
        for key, paper in self.papers.items():
            with self.subTest(key):
                named = names(self.trees[key, "zh"][1], (papers.Field, papers.If, papers.Each))
                self.assertEqual(set(paper["needs"]) - named, set())
                self.assertEqual(len(paper["needs"]), len(set(paper["needs"])))
                self.assertIn(paper["page"], {"A4", "A5", "slip"})
                self.assertGreaterEqual(paper["version"], 1)

    def test_every_field_is_used(self):
        used = set().union(*(names(tree, (papers.Field, papers.If, papers.Each)) for _, tree in self.trees.values()))
        rows = {f"{entry['row']}.{field}" for entry in self.known["lists"].values() for field in entry["fields"] if field != "n"}
        self.assertEqual((set(self.known["fields"]) | set(self.known["lists"]) | rows) - used, set())

    def test_every_field_is_described(self):
        self.assertEqual(len({entry["row"] for entry in self.known["lists"].values()}), len(self.known["lists"]))
        rows = {entry["row"] for entry in self.known["lists"].values()}
        for name, entry in self.known["fields"].items():
            with self.subTest(name):
                self.assertRegex(name, "^%s$" % papers.NAME)
                self.assertNotIn(name.partition(".")[0], rows)
                self.assertIn(entry["type"], {"text", "number", "date", "time", "flag"})
                self.assertTrue(entry["zh"] and entry["en"].isascii() and entry["example"])
                form = {"number": r"\d+", "date": r"\d{4}-\d\d-\d\d", "time": r"\d{4}-\d\d-\d\d \d\d:\d\d", "flag": "true|false"}.get(entry["type"], ".+")
                self.assertRegex(entry["example"], f"^(?:{form})$")

    def test_the_readme_lists_the_same(self):
        readme = text("documents", "README.md")
        for name, entry in self.known["fields"].items():
            self.assertIn(f"| `{name}` | {entry['type']} | {entry['zh']} | {entry['en']} | {entry['example']} |", readme)
        for name, entry in self.known["lists"].items():
            fields = "; ".join(f"`{field}` {spec['zh']}" for field, spec in entry["fields"].items())
            self.assertIn(f"| `{name}` | `{entry['row']}` | {entry['zh']} | {entry['en']} | {fields} |", readme)
        for key, paper in self.papers.items():
            needs = ", ".join(f"`{name}`" for name in paper["needs"])
            self.assertIn(f"| `{paper['number']}_{key}` | {paper['zh']} | {paper['en']} | {paper['page']} | {needs} |", readme)
        self.assertEqual(set(re.findall(r"^\| `([a-z]+)` \| [^|]*\|$", readme, re.M)), papers.CLASSES)

    def test_papers_print_whole(self):
        for (key, language), (_, tree) in self.trees.items():
            for flags in (True, False):
                with self.subTest(f"{self.file(key, language)} {flags}"):
                    html = papers.printed(tree, self.values(language, flags))
                    self.assertNotIn("{{", html)
                    papers.Checker(self.known, ["matter.number"]).check(papers.parse("<!-- page: A4 -->\n" + html)[1])

    def test_papers_print_with_only_what_they_must_have(self):
        for (key, language), (_, tree) in self.trees.items():
            with self.subTest(self.file(key, language)):
                values = {name: value for name, value in self.values(language, False).items() if name in self.papers[key]["needs"]}
                html = papers.printed(tree, values)
                self.assertNotRegex(html, r"<p>\s*</p>|“”|《》|（）|\(\)")
                self.assertNotRegex(html, r"<li>\s*</li>")

    def test_values_are_never_html(self):
        _, tree = self.trees["receipt", "zh"]
        html = papers.printed(tree, {**self.values("zh", True), "applicant.name": "<b>A & \"B\"</b>\n{{item.name}}\x07"})
        self.assertIn("<p>&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;<br>{{item.name}}：</p>", html)

    def test_refusals_tell_the_remedies(self):
        for key in ("not_accepted", "licence_refused", "termination_notice", "refusal"):
            with self.subTest(key):
                self.assertRegex(words(self.trees[key, "zh"][1]), r"60 日内.*行政复议.*6 个月内.*行政诉讼")
                self.assertRegex(words(self.trees[key, "en"][1]), r"60 days.*review.*6 months.*sue")
                self.assertLessEqual({"remedy.reviewBody", "remedy.court", "reason.text" if key in ("not_accepted", "termination_notice") else "decision.reasons"},
                                     set(self.papers[key]["needs"]))

    def test_papers_of_the_authority_have_number_code_seal_and_marks(self):
        for key, paper in self.papers.items():
            if paper["number"] > "30" or key == "one_time_sheet":
                continue
            for language in ("zh", "en"):
                with self.subTest(self.file(key, language)):
                    _, tree = self.trees[key, language]
                    plain = words(tree)
                    self.assertIn('<img src="qr:matter" class="qr">', plain)
                    self.assertLessEqual({"document.number", "document.issuedOn", "matter.number"}, set(paper["needs"]))
                    self.assertLessEqual({"document.reprint", "matter.provisional"}, names(tree, papers.If))
                    self.assertIn("重印 第" if language == "zh" else "Reprint no.", plain)
                    self.assertIn("临时编号，以短信或窗口确认为准。" if language == "zh" else "Provisional number:", plain)
                    self.assertEqual('class="seal"' in plain, key != "promise")
                    self.assertEqual(("（盖章处）" if language == "zh" else "(Place of the seal)") in plain, key != "promise")

    def test_the_licensing_law_is_named_for_licences_only(self):
        articles = {"receipt": "第三十二条", "supplement_notice": "第三十二条", "not_accepted": "第三十二条", "accepted": "第三十二条",
                    "licence_refused": "第三十八条", "grant": "第三十八条", "extension_notice": "第四十二条", "delivery_record": "第四十四条",
                    "special_procedure": "第四十五条"}
        for key in self.papers:
            with self.subTest(key):
                _, tree = self.trees[key, "zh"]
                if key not in ("licence_refused", "special_procedure"):
                    self.assertNotIn("行政许可法", words(tree, outside="item.licence"))
                    self.assertNotIn("Licensing Law", words(self.trees[key, "en"][1], outside="item.licence"))
                self.assertIn(articles.get(key, ""), words(tree))

    def test_the_check_itself_finds_what_is_wrong(self):
        good = "<!-- page: A4 -->\n<p>{{item.name}}</p>\n{{#each materials}}<p>{{#if material.note}}{{material.note}}{{else}}<br>{{/if}}</p>{{/each}}\n"
        checker = papers.Checker(self.known, [])
        checker.check(papers.parse(good)[1])
        bad = {
            "<p>{{item.colour}}</p>": 2, "<p>\n{{ item.name }}</p>": 3, "<p>{{item.licence}}</p>": 2, "<p>{{materials}}</p>": 2, "<p>{{material.name}}</p>": 2,
            "{{#if item.licence}}<p>": 2, "{{#if item.licence}}<p>{{/if}}</p>": 2, "<p>{{else}}</p>": 2, "<p>{{/if}}</p>": 2, "{{#each item.name}}{{/each}}": 2,
            "{{#if item.licence}}{{/each}}": 2, "{{#if item.licence}}{{else}}{{else}}{{/if}}": 2, "{{#each materials}}{{#each papers}}{{/each}}{{/each}}": 2,
            "<div>x</div>": 2, "<p onclick=\"x\">x</p>": 2, "<p class=\"red\">x</p>": 2, "<p class=big>x</p>": 2, "<p>a < b</p>": 2, "<p>&eacute;</p>": 2, "text": 2,
            "<p><img src=\"http://x\"></p>": 2, "<p><img src=\"qr:matter\"></p>": 2, "<p><p>x</p></p>": 2, "<table><td>x</td></table>": 2, "<p>x": 2, "x</p>": 2,
            "<p class=\"{{item.name}}\">x</p>": 2, "<table>{{item.name}}</table>": 2, "<!-- x -->": 2, "<p>{{item.name</p>": 2, "<script>x</script>": 2,
            "<table><tr><td><table></table></td></tr></table>": 2, "{{#if item.licence}}" * 5 + "{{/if}}" * 5: 2, "<p>" + "x" * 65536 + "</p>": 1,
        }
        for body, line in bad.items():
            with self.subTest(body[:60]):
                with self.assertRaises(papers.Fault) as caught:
                    checker.check(papers.parse("<!-- page: A4 -->\n" + body + "\n")[1])
                self.assertEqual(caught.exception.line, line)
        for source in ("<p>x</p>\n", "<!-- page: A3 -->\n<p>x</p>\n"):
            self.assertRaises(papers.Fault, papers.parse, source)


if __name__ == "__main__":
    totals.main()
