"""A kind of import contract: domains are entered by their public face only."""

from collections.abc import Iterator
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

_ASSEMBLED = ("module", "seed")


class PublicFace(Contract):
    """Of a domain, others import only what `face` names.

    What `assembly` names puts the whole together: it imports manifests and demo data as well.
    """

    type_name = "public_face"

    domains = fields.ListField(subfield=fields.StringField())
    face = fields.SetField(subfield=fields.StringField())
    assembly = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002 -- as import-linter calls it
        broken = sorted(self._broken(graph))
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, imported, line in check.metadata["broken"]:
            output.print_error(f"{importer} -> {imported} (l.{line})")

    def _broken(self, graph: ImportGraph) -> Iterator[tuple[str, str, int]]:
        for imported in graph.modules:
            domain, part = self._place(imported)
            if domain is None:
                continue
            for importer in graph.find_modules_that_directly_import(imported):
                if not f"{importer}.".startswith(f"{domain}.") and not self._may(importer, part):
                    details = graph.get_import_details(importer=importer, imported=imported)
                    yield importer, imported, details[0]["line_number"]

    def _may(self, importer: str, part: str) -> bool:
        assembles = importer in cast("set[str]", self.assembly)
        return part in cast("set[str]", self.face) or (assembles and part in _ASSEMBLED)

    def _place(self, module: str) -> tuple[str | None, str]:
        """The domain that a module belongs to, and which part of it: `accounts`, `service`."""
        for parent in cast("list[str]", self.domains):
            domain, _, rest = module.removeprefix(f"{parent}.").partition(".")
            if module.startswith(f"{parent}.") and rest:
                return f"{parent}.{domain}", rest.partition(".")[0]
        return None, ""
