"""Every answer in the tests is held against the contract."""

import re
from functools import cache
from typing import Any

from httpx import Response
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

_ROOT = "urn:contract"


class ContractCheck:
    """Refuses an answer that its operation does not list, or whose body it does not describe."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        resource = Resource(document, DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
        self._paths = [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), path) for path in document["paths"]
        ]
        self.validator = cache(self._validator)

    async def __call__(self, response: Response) -> None:
        """As httpx's hook for every response."""
        await response.aread()
        method, path = response.request.method.lower(), response.request.url.path
        template = next((t for pattern, t in self._paths if pattern.fullmatch(path)), None)
        operation = self._document["paths"].get(template, {}).get(method)
        if operation is None:
            assert response.status_code >= 400, f"{method} {path} is not in the contract"
            return
        self.check(operation, response)

    def check(self, operation: dict[str, Any], response: Response) -> None:
        name, status = operation["operationId"], str(response.status_code)
        assert status in operation["responses"], f"{name} does not list {status}: {response.text}"
        content = operation["responses"][status].get("content")
        if content is None:
            assert response.content == b"", f"{name} {status} has a body"
            return
        schema = content["application/json"]["schema"]
        errors = list(self.validator(schema["$ref"]).iter_errors(response.json()))
        assert not errors, f"{name} {status}: {errors[0].message} at {errors[0].json_path}"
        if response.status_code >= 400:
            known = content["application/json"]["examples"]
            assert response.json()["error"]["code"] in known, (
                f"{name} does not list {response.text}"
            )

    def _validator(self, reference: str) -> Draft202012Validator:
        return Draft202012Validator(
            {"$ref": f"{_ROOT}{reference}"},
            registry=self._registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
