"""The events of all domains, in the shape in which they leave the house."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, create_model
from pydantic.json_schema import models_json_schema

from vibekit.api.openapi.schemas import clean
from vibekit.contracts.base import Contract
from vibekit.contracts.event import EventEnvelope
from vibekit.lib.events.event import Event
from vibekit.lib.module import Module

_REFERENCE = "#/components/schemas/{model}"


def webhooks(modules: Sequence[Module], schemas: dict[str, Any]) -> dict[str, Any]:
    """One entry for each kind of event; the schemas they need join the others."""
    known = [
        (module.name, event, _envelope(event)) for module in modules for event in module.events
    ]
    models = [(envelope, "serialization") for _, _, envelope in known]
    _, definitions = models_json_schema(models, ref_template=_REFERENCE)
    for name, schema in definitions.get("$defs", {}).items():
        clean(schema)
        schemas[name] = schema
    return {_key(event): _delivery(tag, event, envelope) for tag, event, envelope in known}


def _key(event: type[Event]) -> str:
    return event.type if event.version == 1 else f"{event.type}.v{event.version}"


def _envelope(event: type[Event]) -> type[BaseModel]:
    """The envelope with this event's type, version and data."""
    fields = {n: (f.annotation, f) for n, f in event.model_fields.items() if n != "subject_id"}
    name, words = event.__name__, event.__doc__
    data = create_model(f"{name}Data", __base__=Contract, __doc__=_ABOUT, **fields)
    kind = Annotated[Literal[event.type], Field(description="What kind of event.")]
    version = Annotated[Literal[event.version], Field(description="The version of `data`.")]
    about = Annotated[data, Field(description=_ABOUT)]
    return create_model(
        f"{name}Event",
        __base__=EventEnvelope,
        __doc__=words,
        type=(kind, ...),
        version=(version, ...),
        data=(about, ...),
    )


_ABOUT = "What else there is to know: ids and names of fields."


def _delivery(tag: str, event: type[Event], envelope: type[BaseModel]) -> dict[str, Any]:
    reference = {"$ref": _REFERENCE.format(model=envelope.__name__)}
    return {
        "post": {
            "tags": [tag],
            "summary": (event.__doc__ or event.type).rstrip("."),
            "description": f"The event `{event.type}` as subscribers get it, at least once each.",
            "operationId": "receive_" + _key(event).replace(".", "_"),
            "security": [],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": reference}},
            },
            "responses": {"2XX": {"description": "It has arrived."}},
        }
    }
