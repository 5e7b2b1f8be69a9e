"""What the contract says, it says of every operation and every field."""

import re
from typing import Any

from tests.contract.reading import contents, follow, operations, responses, schemas
from tests.support.contract import ContractCheck
from tests.support.streams import frames_of

Document = dict[str, Any]
VERB_NOUN = re.compile(r"[a-z]+(_[a-z]+)+")


def test_operations_are_named_verb_noun_and_once(contract: Document) -> None:
    names = [operation["operationId"] for operation in operations(contract, "paths", "webhooks")]
    assert all(VERB_NOUN.fullmatch(name) for name in names)
    assert len(names) == len(set(names))


def test_summaries_read_as_sentences_and_say_what_their_description_does_not(
    contract: Document,
) -> None:
    for operation in operations(contract):
        summary = operation["summary"]
        assert re.fullmatch(r"[A-Z][^.]+", summary), summary
        assert summary != summary.title(), f"{summary} is a generated one"
        assert summary not in operation["description"]


def test_every_tag_is_described(contract: Document) -> None:
    described = {tag["name"] for tag in contract["tags"] if tag["description"]}
    assert {tag for operation in operations(contract) for tag in operation["tags"]} <= described


def test_who_may_call_is_said(contract: Document) -> None:
    assert contract["security"] == [{"session": []}]
    for operation in operations(contract):
        is_public = operation.get("security") == []
        errors = responses(operation, contract)
        assert is_public != ("`UNAUTHORIZED`" in errors.get("401", {}).get("description", ""))
        assert ("403" in errors) or "x-permission" not in operation


def test_headers_are_said(contract: Document) -> None:
    for path, item in contract["paths"].items():
        for method, operation in item.items():
            sent = {
                follow(each, contract)["name"]
                for each in operation.get("parameters", ())
                if follow(each, contract)["in"] == "header"
            }
            is_public = operation.get("security") == []
            assert ("Idempotency-Key" in sent) == (method != "get" and not is_public)
            is_tenants = "x-permission" in operation and "{organization_id}" not in path
            assert ("X-Organization-Id" in sent) == is_tenants


def test_answers_name_their_headers(contract: Document) -> None:
    for operation in operations(contract):
        for status, answer in responses(operation, contract).items():
            assert {"X-Request-Id", "X-RateLimit-Remaining", "RateLimit"} <= set(answer["headers"])
            assert ("Retry-After" in answer["headers"]) == (status in {"429", "503"})


def test_every_operation_lists_its_errors(contract: Document) -> None:
    always = {"400", "408", "413", "422", "429", "431", "500", "503"}
    known = set(contract["components"]["schemas"]["ErrorBody"]["properties"]["code"]["enum"])
    for operation in operations(contract):
        answers = responses(operation, contract)
        assert always <= set(answers)
        for status, answer in answers.items():
            if status >= "400":
                assert set(answer["content"]["application/json"]["examples"]) <= known


def test_every_example_is_valid(contract: Document) -> None:
    find = ContractCheck(contract).find
    for name, content in contents(contract):
        schema = content["schema"]
        examples = [each["value"] for each in content.get("examples", {}).values()]
        if "contentSchema" in schema:
            schema = schema["contentSchema"]
            examples = [frame.data for frame in frames_of(content["example"])]
        for example in examples or [content["example"]]:
            assert not list(find(schema["$ref"])(example)), (name, example)


def test_every_field_is_described(contract: Document) -> None:
    named = contract["components"]["schemas"]
    for place, schema in schemas(contract):
        for name, field in schema.get("properties", {}).items():
            assert follow(field, {"components": {"schemas": named}}).get("description"), (
                f"{place}.{name}"
            )


def test_every_text_and_list_that_is_sent_is_bounded(contract: Document) -> None:
    for place, schema in schemas(contract):
        if schema.get("type") == "string":
            assert {"maxLength", "enum", "const", "format"} & set(schema), place
    for sent in sent_schemas(contract):
        for place, schema in schemas({"paths": {}, "components": {"schemas": sent}}):
            assert schema.get("type") != "array" or "maxItems" in schema, place


def test_unknown_fields_are_refused_wherever_objects_are(contract: Document) -> None:
    for place, schema in schemas(contract):
        if schema.get("type") == "object":
            assert schema.get("additionalProperties") is False or is_bounded_map(schema), place


def is_bounded_map(schema: Document) -> bool:
    """Its names are data, as texts are."""
    return "maxLength" in schema.get("propertyNames", {}) and "maxProperties" in schema


def test_names_are_not_those_of_a_generator(contract: Document) -> None:
    for name in contract["components"]["schemas"]:
        assert re.fullmatch(r"([A-Z][a-z]+)+", name), name


def sent_schemas(contract: Document) -> list[Document]:
    bodies = [o["requestBody"] for o in operations(contract) if "requestBody" in o]
    references = [body["content"]["application/json"]["schema"]["$ref"] for body in bodies]
    named = contract["components"]["schemas"]
    return [{name: named[name]} for name in (each.rsplit("/", 1)[-1] for each in references)]
