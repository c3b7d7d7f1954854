"""resources/api/openapi.yaml as what a test needs of it: its operations, and validators of its schemas (JSON Schema 2020-12)."""
import os
import re
from dataclasses import dataclass
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker

METHODS = ("get", "put", "post", "delete", "patch")
NDJSON = {"changes": ("FeedLine", "FeedEnd"), "snapshot": ("FeedLine", "SnapshotEnd")}


@dataclass
class Operation:
    name: str
    method: str
    path: str
    about: dict
    parameters: list

    def body_schema(self):
        content = self.about.get("requestBody", {}).get("content", {})
        return content.get("application/json", {}).get("schema")

    def is_open(self):
        """Whether it is called without a session."""
        return {} in self.about["security"] if self.about.get("security") else "security" in self.about


class Document:
    def __init__(self):
        self.text = (Path(os.environ["HUIMIN_SOURCE_DIR"]) / "resources/api/openapi.yaml").read_text(encoding="utf-8")
        self.tree = yaml.safe_load(self.text)
        self._validators = {}
        self._judged = {}  # the catalogue of 700 kB is the same for every role
        self.operations = [self._operation(path, item, method) for path, item in self.tree["paths"].items()
                           for method in METHODS if method in item]

    def _operation(self, path, item, method):
        about = item[method]
        parameters = [self.resolved(one) for one in item.get("parameters", []) + about.get("parameters", [])]
        return Operation(about["operationId"], method.upper(), path, about, parameters)

    def operation(self, name):
        return next(one for one in self.operations if one.name == name)

    def resolved(self, node):
        while "$ref" in node:
            node = self._at(node["$ref"])
        return node

    def _at(self, reference):
        node = self.tree
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
        return node

    def validator(self, schema):
        """Of a schema inside the document, so that its references are found."""
        key = repr(schema)
        if key not in self._validators:
            whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": self.tree["components"], "allOf": [schema]}
            self._validators[key] = Draft202012Validator(whole, format_checker=FormatChecker())
        return self._validators[key]

    def faults(self, schema, value):
        return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}" for fault in self.validator(schema).iter_errors(value)]

    def faults_of(self, operation, answer):
        """What an answer breaks of the contract: its status, its media type, its body."""
        responses = operation.about["responses"]
        response = responses.get(str(answer.status))
        if response is None:
            if answer.status < 400:
                return [f"status {answer.status} is not in the document"]
            response = responses["default"]
        content = self.resolved(response).get("content")
        if not content:
            return [f"a body of {len(answer.body)} bytes where none is documented"] if answer.body else []
        if answer.media not in content:
            return [f"media type {answer.media!r}, documented: {', '.join(content)}"]
        if answer.media == "application/x-ndjson":
            return self._faults_of_lines(*NDJSON[operation.name], answer.lines())
        if answer.media.endswith("json"):
            value = answer.json()
            key = operation.name, answer.media, answer.body
            if key not in self._judged:
                self._judged[key] = self.faults(content[answer.media]["schema"], value)
            faults = list(self._judged[key])
            if answer.media == "application/problem+json" and value.get("status") != answer.status:
                faults.append(f"the problem says status {value.get('status')}, the answer {answer.status}")
            return faults
        return []

    def _faults_of_lines(self, line, end, values):
        reference = "#/components/schemas/"
        faults = [fault for value in values[:-1] for fault in self.faults({"$ref": reference + line}, value)]
        return faults + self.faults({"$ref": reference + end}, values[-1])

    def properties(self, schema):
        """{name: schema} of an object schema, what it is composed of included."""
        schema = self.resolved(schema)
        found = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            found |= self.properties(part)
        return found


def filled(path, **values):
    """A path with its {parameters} replaced."""
    return re.sub(r"\{(\w+)\}", lambda match: values[match[1]], path)
