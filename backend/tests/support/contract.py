"""Every answer in the tests is held against the contract."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, cast

from httpx import Response
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.support.streams import EVENT_STREAM, frames_of

_ROOT = "urn:contract"
Json = dict[str, Any]
FindErrors = Callable[[object], Iterable[ValidationError]]


class ContractCheck:
    """Refuses an answer that its operation does not list, or whose body it does not describe."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        resource: Resource[Any] = Resource(document, DRAFT202012)
        empty: Registry[Any] = Registry()
        self._registry = empty.with_resource(_ROOT, resource)
        self._paths = [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), path)
            for path in sorted(document["paths"], key=lambda path: path.count("{"))
        ]
        self.find = cache(self._errors_of)

    async def __call__(self, response: Response) -> None:
        """As httpx's hook for every response."""
        await response.aread()
        # HEAD is answered as GET is.
        method = response.request.method.lower().replace("head", "get")
        path = response.request.url.path
        template = next((t for pattern, t in self._paths if pattern.fullmatch(path)), None)
        operation = self._document["paths"].get(template, {}).get(method)
        if operation is None:
            assert response.status_code >= 400, f"{method} {path} is not in the contract"
            return
        self.check(operation, response)

    def check(self, operation: dict[str, Any], response: Response) -> None:
        name, status = operation["operationId"], str(response.status_code)
        assert status in operation["responses"], f"{name} does not list {status}: {response.text}"
        content = self._resolved(operation["responses"][status]).get("content")
        if content is None:
            assert response.content == b"", f"{name} {status} has a body"
            return
        if response.request.method == "HEAD":
            return
        for schema, sent in _sent(content, response):
            wrong = [f"{e.message} at {e.json_path}" for e in self.find(schema["$ref"])(sent)]
            assert not wrong, f"{name} {status}: {wrong[0]}"
        if response.status_code >= 400:
            known = content["application/json"]["examples"]
            assert response.json()["error"]["code"] in known, (
                f"{name} does not list {response.text}"
            )

    def _resolved(self, part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        *_, kind, name = part["$ref"].split("/")
        return self._document["components"][kind][name]

    def _errors_of(self, reference: str) -> FindErrors:
        validator = Draft202012Validator(
            {"$ref": f"{_ROOT}{reference}"},
            registry=self._registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        return cast("FindErrors", validator.iter_errors)


def _sent(content: Json, response: Response) -> Iterator[tuple[Json, object]]:
    """What has to be as which schema says: the answer, or each event of a stream."""
    if EVENT_STREAM not in content:
        yield content["application/json"]["schema"], response.json()
        return
    assert response.headers["content-type"] == EVENT_STREAM
    for frame in frames_of(response.text):
        if frame.data is not None:
            yield content[EVENT_STREAM]["schema"]["contentSchema"], frame.data
