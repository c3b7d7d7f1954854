"""The language of paper templates as resources/documents/README.md describes it: reading, checking, printing.

A second reading of the same page beside the program's own; tests hold the shipped templates against it."""
import re

INLINE = {"b", "span", "br", "img"}
WITHIN = {
    None: {"h1", "p", "table", "ul", "ol", "hr"}, "h1": INLINE, "p": INLINE, "li": INLINE, "b": INLINE, "span": INLINE,
    "td": INLINE | {"p", "ul", "ol"}, "th": INLINE | {"p", "ul", "ol"}, "table": {"tr"}, "tr": {"td", "th"}, "ul": {"li"}, "ol": {"li"},
}
TEXT = {"h1", "p", "li", "b", "span", "td", "th"}
VOID = {"br", "hr", "img"}
CLASSES = {"plain", "grid", "number", "mark", "seal", "sign", "small", "center", "ticket", "qr", "dates"}
ATTRIBUTES = {
    "class": (WITHIN.keys() - {None} | VOID, "|".join(sorted(CLASSES))), "width": ({"table", "td", "th"}, r"\d{1,3}%?"),
    "align": ({"p", "td", "th"}, "left|right|center"), "valign": ({"td", "th"}, "top|middle|bottom"),
    "colspan": ({"td", "th"}, r"\d{1,2}"), "rowspan": ({"td", "th"}, r"\d{1,2}"), "src": ({"img"}, "qr:matter"),
}
PAGES = {"<!-- page: A4 -->": "A4", "<!-- page: A5 -->": "A5", "<!-- page: slip -->": "slip"}
NAME = r"[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?"
DEPTH = 4


class Fault(Exception):
    """What is wrong, and in which line."""

    def __init__(self, line, what):
        super().__init__(f"line {line}: {what}")
        self.line = line


class Text:
    def __init__(self, text, line):
        self.text, self.line = text, line


class Field:
    def __init__(self, name, line):
        self.name, self.line = name, line


class If:
    def __init__(self, name, line):
        self.name, self.line, self.yes, self.no = name, line, [], None


class Each:
    def __init__(self, name, line):
        self.name, self.line, self.body = name, line, []


def parse(source):
    """The page and the tree of a template."""
    if len(source.encode()) > 64 * 1024:
        raise Fault(1, "longer than 64 KiB")
    first, _, rest = source.partition("\n")
    if first not in PAGES:
        raise Fault(1, "no page")
    top = []
    branch, open_blocks, line = top, [], 2
    for part in re.split(r"(\{\{.*?\}\})", rest):
        if not part.startswith("{{"):
            if "{{" in part:
                raise Fault(line + part[:part.index("{{")].count("\n"), "braces that are no field and no block")
            branch.append(Text(part, line))
        elif found := re.fullmatch(r"\{\{#(if|each) (%s)\}\}" % NAME, part):
            block = (If if found[1] == "if" else Each)(found[2], line)
            branch.append(block)
            open_blocks.append((block, branch))
            branch = block.yes if isinstance(block, If) else block.body
        elif part == "{{else}}":
            block = open_blocks[-1][0] if open_blocks else None
            if not isinstance(block, If) or block.no is not None:
                raise Fault(line, "else without if")
            block.no = branch = []
        elif part in ("{{/if}}", "{{/each}}"):
            if not open_blocks or part != ("{{/if}}" if isinstance(open_blocks[-1][0], If) else "{{/each}}"):
                raise Fault(line, f"{part} closes nothing")
            branch = open_blocks.pop()[1]
        elif found := re.fullmatch(r"\{\{(%s)\}\}" % NAME, part):
            branch.append(Field(found[1], line))
        else:
            raise Fault(line, f"{part} is no field and no block")
        line += part.count("\n")
    if open_blocks:
        raise Fault(open_blocks[-1][0].line, "block is not closed")
    return PAGES[first], top


class Checker:
    def __init__(self, known, needs):
        self.fields, self.lists, self.needs = known["fields"], known["lists"], set(needs)
        self.rows = {entry["row"]: entry["fields"] for entry in self.lists.values()}

    def check(self, tree):
        self.branch(tree, [], None, 0, set())

    def branch(self, nodes, stack, each, depth, asked):
        """A branch closes what it opens; `stack` is the elements around it, `each` the list of its loop, `asked` the ifs around it."""
        own = []
        for node in nodes:
            around = (stack + own)[-1] if stack + own else None
            if isinstance(node, Text):
                self.markup(node, stack, own, asked)
            elif isinstance(node, Field):
                if around not in TEXT:
                    raise Fault(node.line, f"{node.name} does not stand in text")
                if self.type(node, each) in ("flag", "list"):
                    raise Fault(node.line, f"{node.name} cannot be printed")
            elif isinstance(node, If):
                self.type(node, each)
                if depth == DEPTH:
                    raise Fault(node.line, "conditions too deep")
                self.branch(node.yes, stack + own, each, depth + 1, asked | {node.name})
                self.branch(node.no or [], stack + own, each, depth + 1, asked)
            else:
                if each:
                    raise Fault(node.line, "a loop in a loop")
                if node.name not in self.lists:
                    raise Fault(node.line, f"no list {node.name}")
                self.branch(node.body, stack + own, node.name, depth, asked)
        if own:
            raise Fault(nodes[-1].line, f"<{own[-1]}> is not closed in its block")

    def type(self, node, each):
        if node.name in self.lists:
            return "list"
        row, _, name = node.name.partition(".")
        if row in self.rows:
            if not each or self.lists[each]["row"] != row or name not in self.rows[row]:
                raise Fault(node.line, f"{node.name} is no field of this loop")
            return self.rows[row][name]["type"]
        if node.name not in self.fields:
            raise Fault(node.line, f"no field {node.name}")
        return self.fields[node.name]["type"]

    def markup(self, node, stack, own, asked):
        line = node.line
        for part in re.split(r"(<[^>]*>)", node.text):
            around = (stack + own)[-1] if stack + own else None
            if part.startswith("</"):
                if not own or part != f"</{own[-1]}>":
                    raise Fault(line, f"{part} closes nothing in its block")
                own.pop()
            elif part.startswith("<"):
                found = re.fullmatch(r'<([a-z0-9]+)((?: [a-z]+="[^"]*")*)>', part)
                if not found:
                    raise Fault(line, f"{part} is no tag")
                tag, attributes = found[1], re.findall(r'([a-z]+)="([^"]*)"', found[2])
                if tag not in WITHIN[around]:
                    raise Fault(line, f"<{tag}> does not stand in <{around}>" if around else f"<{tag}> does not stand here")
                if tag == "table" and "table" in stack + own:
                    raise Fault(line, "a table in a table")
                for name, value in attributes:
                    tags, pattern = ATTRIBUTES.get(name, (set(), ""))
                    if tag not in tags or not re.fullmatch(pattern, value):
                        raise Fault(line, f'{name}="{value}" on <{tag}>')
                if tag == "img" and ("src" not in dict(attributes) or "matter.number" not in self.needs | asked):
                    raise Fault(line, "a code without a number")
                if tag not in VOID:
                    own.append(tag)
            else:
                if ">" in part or "<" in part or re.search(r"&(?!(?:amp|lt|gt|quot|#39|nbsp);)", part):
                    raise Fault(line, "a sign that has to be written as an entity")
                if part.strip() and around not in TEXT:
                    raise Fault(line, f"text does not stand in <{around}>" if around else "text does not stand here")
            line += part.count("\n")


def escaped(value):
    value = "".join(sign for sign in value if sign == "\n" or ord(sign) >= 32)
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;"), ("\n", "<br>")):
        value = value.replace(sign, entity)
    return value


def printed(nodes, values):
    """The HTML; `values` has fields as text (flags as booleans) and lists as lists of such values by full name."""
    out = ""
    for node in nodes:
        if isinstance(node, Text):
            out += node.text
        elif isinstance(node, Field):
            out += escaped(values.get(node.name) or "")
        elif isinstance(node, If):
            out += printed(node.yes if values.get(node.name) else node.no or [], values)
        else:
            out += "".join(printed(node.body, {**values, **row}) for row in values.get(node.name, []))
    return out
