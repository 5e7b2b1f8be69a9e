"""Whether a JSON schema of today still keeps what a released one promised.

An answer may gain fields; it may not lose them, leave them out, or give them further types. A
request may gain optional fields; it may not lose fields, types or values, nor narrow its bounds.
An answer has new values of an enum or new variants of a union only where the released contract says
`x-may-grow`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

Json = Mapping[str, Any]
Side = Literal["request", "answer"]

# A bound is broken when it moves this way, or is new.
_BOUNDS: Mapping[str, Callable[[float, float], bool]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), float.__lt__),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems"), float.__gt__),
}


class SchemaComparison:
    """Schemas of two contracts; each pair of named schemas is compared once for each side."""

    def __init__(self, released: Json, current: Json) -> None:
        self._released = released
        self._current = current
        self._seen: set[tuple[int, int, Side]] = set()

    def compare(self, place: str, then: Json, now: Json, side: Side) -> Iterator[str]:
        """Each broken promise as a line that begins with the place."""
        before = _variants(then, self._released)
        after = _variants(now, self._current)
        may_grow = bool(resolved(then, self._released).get("x-may-grow"))
        yield from _kinds(place, before, after, side, may_grow=may_grow)
        for kind in before.keys() & after.keys():
            yield from self._same_kind(place, before[kind], after[kind], side)

    def _same_kind(self, place: str, then: Json, now: Json, side: Side) -> Iterator[str]:
        if (id(then), id(now), side) in self._seen:
            return
        self._seen.add((id(then), id(now), side))
        yield from _narrowed(place, then, now) if side == "request" else _widened(place, then, now)
        yield from self._fields(place, then, now, side)
        if "items" in then:
            yield from self.compare(f"{place}[]", then["items"], now.get("items", {}), side)

    def _fields(self, place: str, then: Json, now: Json, side: Side) -> Iterator[str]:
        before, after = then.get("properties", {}), now.get("properties", {})
        needed, known = set(now.get("required", ())), set(then.get("required", ()))
        if side == "request":
            yield from (f"{place}.{name} is now required" for name in needed - known)
        else:
            missing = (known - needed) & after.keys()
            yield from (f"{place}.{name} may now be missing" for name in missing)
        for name, schema in before.items():
            if name not in after:
                yield f"{place}.{name} is gone"
            else:
                yield from self.compare(f"{place}.{name}", schema, after[name], side)


def _kinds(place: str, before: Json, after: Json, side: Side, *, may_grow: bool) -> Iterator[str]:
    if side == "request" and "any" not in after:
        yield from (f"{place} is no longer {kind}" for kind in before.keys() - after.keys())
    if side == "answer" and "any" not in before:
        new = (kind for kind in after.keys() - before.keys() if not (may_grow and "/" in kind))
        yield from (f"{place} may now be {kind}" for kind in new)
        if not before.keys() & after.keys():
            yield f"{place} is no longer {', '.join(sorted(before))}"


def _narrowed(place: str, then: Json, now: Json) -> Iterator[str]:
    for bound, moved in _BOUNDS.items():
        if bound in now and (bound not in then or moved(float(then[bound]), float(now[bound]))):
            yield f"{place} is narrower: {bound} {now[bound]}"
    for rule in ("pattern", "format"):
        if rule in now and now[rule] != then.get(rule):
            yield f"{place} is narrower: {rule} {now[rule]}"
    if now.get("additionalProperties") is False and then.get("additionalProperties", True):
        yield f"{place} no longer takes further fields"
    lost = [value for value in _values(then) if _values(now) and value not in _values(now)]
    yield from (f"{place} no longer takes {value!r}" for value in lost)
    if _values(now) and not _values(then):
        yield f"{place} is narrower: only some values are taken"


def _widened(place: str, then: Json, now: Json) -> Iterator[str]:
    if "format" in then and now.get("format") != then["format"]:
        yield f"{place} is no longer a {then['format']}"
    if then.get("x-may-grow"):
        return
    if _values(then) and not _values(now):
        yield f"{place} may now be any value"
    if _values(then):
        new = [value for value in _values(now) if value not in _values(then)]
        yield from (f"{place} may now be {value!r}" for value in new)


def _values(schema: Json) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _variants(schema: Json, contract: Json) -> dict[str, Json]:
    """What a value may be, by kind: a plain type, or `object/<name>` for a variant of a union."""
    schema = resolved(schema, contract)
    union = schema.get("anyOf") or schema.get("oneOf")
    if union is None:
        types = schema.get("type", "any")
        return dict.fromkeys([types] if isinstance(types, str) else types, schema)
    tags = {ref: tag for tag, ref in schema.get("discriminator", {}).get("mapping", {}).items()}
    variants: dict[str, Json] = {}
    for each in union:
        reference = each.get("$ref", "")
        name = tags.get(reference, reference.rsplit("/", 1)[-1])
        for kind, variant in _variants(each, contract).items():
            variants[f"{kind}/{name}" if name and kind == "object" else kind] = variant
    if len([kind for kind in variants if kind != "null"]) == 1:  # optional, not a union
        return {kind.split("/")[0]: variant for kind, variant in variants.items()}
    return variants


def resolved(schema: Json, contract: Json) -> Json:
    """What a reference leads to; anything else as it is."""
    while "$ref" in schema:
        target: Json = contract
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = target
    return schema
