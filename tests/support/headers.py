"""What the headers declare, for scripts that hold data against it."""
import os
import re

SOURCE = os.environ["HUIMIN_SOURCE_DIR"]


def enum_texts(name):
    """The fixed texts of an enum, as the header declares them."""
    for folder, _, files in os.walk(os.path.join(SOURCE, "models")):
        for file in files:
            if file.endswith(".h"):
                with open(os.path.join(folder, file), encoding="utf-8") as header:
                    found = re.search(r"struct EnumTexts<%s> \{(.*?)\};\n\};" % name, header.read(), re.S)
                if found:
                    return set(re.findall(r'%s::\w+, "(\w+)"' % name, found.group(1)))
    raise AssertionError(f"no enum {name}")
