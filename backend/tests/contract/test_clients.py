"""Generators of clients by others make code from the contract that passes strict type checks."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from httpx import ASGITransport

from tests.contract.conftest import CONTRACT, ROOT
from tests.support.product import BASE_URL, Product

pytestmark = pytest.mark.slow
BIN = Path(sys.executable).parent
NODE_BIN = ROOT / "frontend" / "node_modules" / ".bin"
# Strict, but for lists that the generator begins without a type; client.py is the same for every
# contract, and hands `object` to httpx's __exit__.
PYRIGHT = {
    "include": ["generated_client"],
    "ignore": ["generated_client/client.py"],
    "venvPath": str(BIN.parents[1]),
    "venv": BIN.parent.name,
    "pythonVersion": "3.11",
    "typeCheckingMode": "strict",
    "reportUnknownMemberType": False,
    "reportUnknownArgumentType": False,
    "reportUnknownVariableType": False,
}
USE = """
import type { operations, webhooks } from "./schema";
type Profile = operations["update_profile"]["requestBody"]["content"]["application/json"];
export const german: Profile = { locale: "de" };
// @ts-expect-error a language that is not spoken
export const latin: Profile = { locale: "la" };
export type Created = webhooks["organization.created"]["post"];
"""


def run(cwd: Path, *words: str | Path) -> None:
    path = os.pathsep.join([str(BIN), os.environ["PATH"]])
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def python_client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("python")
    into = ["--meta", "none", "--output-path", "generated_client"]
    run(
        folder,
        BIN / "openapi-python-client",
        "generate",
        "--fail-on-warning",
        *into,
        "--path",
        CONTRACT,
    )
    return folder


@pytest.fixture
def imported(python_client: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setattr(sys, "path", [str(python_client), *sys.path])
    yield importlib.import_module("generated_client")
    for name in [name for name in sys.modules if name.split(".")[0] == "generated_client"]:
        del sys.modules[name]


def test_the_python_client_passes_strict_type_checks(python_client: Path) -> None:
    (python_client / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    run(python_client, BIN / "basedpyright", "-p", ".")


async def test_the_python_client_works(product: Product, imported: ModuleType) -> None:
    owner = await product.owner_of()
    client: Any = imported.Client(
        base_url=BASE_URL,
        cookies=dict(owner.http.cookies),
        httpx_args={"transport": ASGITransport(product.app)},
    )
    get_session = importlib.import_module("generated_client.api.accounts.get_session")
    session = await get_session.asyncio(client=client)
    assert (session.user.id, session.organization.role) == (owner.id, "owner")


def test_the_typescript_types_pass_strict_type_checks(tmp_path: Path) -> None:
    run(tmp_path, NODE_BIN / "openapi-typescript", CONTRACT, "--output", "schema.d.ts")
    (tmp_path / "use.ts").write_text(USE)
    strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"]
    run(tmp_path, NODE_BIN / "tsc", *strict, "--skipLibCheck", "false", "use.ts", "schema.d.ts")
