"""What a client of a released contract would trip over in the contract of today."""

from collections.abc import Iterator

from vibekit.commands.compatibility_schema import Json, SchemaComparison, Side, resolved

_METHODS = ("get", "put", "post", "delete", "patch")


def broken_promises(released: Json, current: Json) -> list[str]:
    """Every incompatible change, each as a line that names the operation and the place."""
    return sorted(set(_Comparison(released, current).all()))


class _Comparison:
    """Two contracts, operation by operation."""

    def __init__(self, released: Json, current: Json) -> None:
        self._released = released
        self._current = current
        self._schemas = SchemaComparison(released, current)

    def all(self) -> Iterator[str]:
        """What clients call, and what they are sent."""
        for name, then, now in self._pairs("paths"):
            yield from self._operation(name, then, now)
        for name, then, now in self._pairs("webhooks"):
            yield from self._payload(name, then, now)

    def _pairs(self, section: str) -> Iterator[tuple[str, Json, Json | None]]:
        current: Json = self._current.get(section, {})
        for path, item in self._released.get(section, {}).items():
            for method in _METHODS:
                if method in item:
                    yield (
                        f"{method.upper()} {path}",
                        item[method],
                        current.get(path, {}).get(method),
                    )

    def _operation(self, name: str, then: Json, now: Json | None) -> Iterator[str]:
        if now is None:
            yield f"{name}: is gone"
            return
        if then.get("operationId") != now.get("operationId"):
            yield f"{name}: is no longer called {then.get('operationId')}"
        yield from self._access(name, then, now)
        yield from self._parameters(name, then, now)
        yield from self._body(f"{name}: body", then, now, "request")
        for status, answer in then["responses"].items():
            if status not in now["responses"]:
                yield f"{name}: no longer answers {status}"
                continue
            before = resolved(answer, self._released)
            after = resolved(now["responses"][status], self._current)
            place = f"{name}: answer {status}"
            for header in before.get("headers", {}).keys() - after.get("headers", {}).keys():
                yield f"{place}.header.{header} is gone"
            yield from self._content(place, before, after, "answer")

    def _access(self, name: str, then: Json, now: Json) -> Iterator[str]:
        if _is_public(then, self._released) and not _is_public(now, self._current):
            yield f"{name}: now needs a caller who is signed in"
        permission = now.get("x-permission")
        if permission and permission != then.get("x-permission"):
            yield f"{name}: now needs the permission {permission}"

    def _payload(self, name: str, then: Json, now: Json | None) -> Iterator[str]:
        if now is None:
            yield f"{name}: is no longer sent"
        else:
            yield from self._body(f"{name}: event", then, now, "answer")

    def _parameters(self, name: str, then: Json, now: Json) -> Iterator[str]:
        before, after = _parameters(then, self._released), _parameters(now, self._current)
        for key, parameter in after.items():
            known = before.get(key)
            if parameter.get("required") and not (known and known.get("required")):
                yield f"{name}: {key} is now required"
        for key, parameter in before.items():
            if key not in after:
                yield f"{name}: {key} is gone"
            else:
                kept = after[key].get("schema", {})
                schema = parameter.get("schema", {})
                yield from self._schemas.compare(f"{name}: {key}", schema, kept, "request")

    def _body(self, place: str, then: Json, now: Json, side: Side) -> Iterator[str]:
        before: Json = then.get("requestBody", {})
        after: Json = now.get("requestBody", {})
        if side == "request" and after.get("required") and not before.get("required"):
            yield f"{place} is now required"
        yield from self._content(place, before, after, side)

    def _content(self, place: str, then: Json, now: Json, side: Side) -> Iterator[str]:
        for kind, content in then.get("content", {}).items():
            offered = now.get("content", {}).get(kind)
            if offered is None:
                yield f"{place} is no longer {kind}"
            else:
                before, after = content.get("schema", {}), offered.get("schema", {})
                yield from self._schemas.compare(place, before, after, side)


def _parameters(operation: Json, contract: Json) -> dict[str, Json]:
    parameters = [resolved(each, contract) for each in operation.get("parameters", ())]
    return {f"{each['in']}.{each['name']}": each for each in parameters}


def _is_public(operation: Json, contract: Json) -> bool:
    return not operation.get("security", contract.get("security", ()))
