"""The events of all domains, in the shape in which they leave the house."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from vibekit.api.openapi.schemas import clean
from vibekit.contracts.event import EventEnvelope
from vibekit.lib.events.event import Event
from vibekit.lib.module import Module

_REFERENCE = "#/components/schemas/{model}"
_DATA_WORDS = "What else there is to know: ids and names of fields."


def webhooks(modules: Sequence[Module], schemas: dict[str, Any]) -> dict[str, Any]:
    """One entry for each kind of event; the schemas that they need join the others."""
    envelope = _schema_of(EventEnvelope, schemas)
    found: dict[str, Any] = {}
    for module in modules:
        for event in module.events:
            schemas[_name(event, "Data")] = _data(event, schemas)
            schemas[_name(event, "Event")] = _event(event, envelope)
            found[_key(event)] = {"post": _delivery(event, module.name)}
    return found


def _key(event: type[Event]) -> str:
    return event.type if event.version == 1 else f"{event.type}.v{event.version}"


def _name(event: type[Event], part: str) -> str:
    return event.__name__.removesuffix("Event") + part


def _data(event: type[Event], schemas: dict[str, Any]) -> dict[str, Any]:
    """The event's own fields; the subject stands in the envelope."""
    schema = _schema_of(event, schemas)
    fields = {name: field for name, field in schema["properties"].items() if name != "subject_id"}
    required = [name for name in schema.get("required", ()) if name in fields]
    return schema | {"description": _DATA_WORDS, "properties": fields, "required": required}


def _event(event: type[Event], envelope: dict[str, Any]) -> dict[str, Any]:
    fields = dict(envelope["properties"])
    fields["type"] = {"type": "string", "const": event.type, "description": "What has happened."}
    fields["version"] = {"type": "integer", "const": event.version} | _words(fields["version"])
    fields["data"] = {"$ref": _REFERENCE.format(model=_name(event, "Data"))}
    required = [*envelope["required"], "data"]
    return envelope | {"description": event.__doc__, "properties": fields, "required": required}


def _words(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": schema["description"]}


def _schema_of(model: type[BaseModel], schemas: dict[str, Any]) -> dict[str, Any]:
    schema = model.model_json_schema(mode="serialization", ref_template=_REFERENCE)
    schemas |= schema.pop("$defs", {})
    for part in (schema, *schemas.values()):
        clean(part)
    return schema


def _delivery(event: type[Event], tag: str) -> dict[str, Any]:
    schema = {"$ref": _REFERENCE.format(model=_name(event, "Event"))}
    return {
        "tags": [tag],
        "summary": (event.__doc__ or event.type).rstrip("."),
        "description": f"The event `{event.type}` as subscribers get it, at least once each.",
        "operationId": "receive_" + _key(event).replace(".", "_"),
        "security": [],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"2XX": {"description": "It has arrived."}},
    }
