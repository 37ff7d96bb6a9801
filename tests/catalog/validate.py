"""Checks the catalogs and the vectors against their JSON Schemas, the generated OpenAPI documents against OpenAPI 3.1."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate as validate_openapi

ROOT = Path(__file__).parents[2]


def validator(path: Path) -> Draft202012Validator:
    schema = json.loads(path.read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def complaints(schema: Path, files: list[Path]) -> list[str]:
    """What is wrong with which file, and where in it."""
    check = validator(schema)
    return [
        f"{path.relative_to(ROOT)}: {error.json_path}: {error.message}"
        for path in files
        for error in check.iter_errors(json.loads(path.read_text()))
    ]


def main() -> None:
    catalog_schema = ROOT / "core/catalog/schema.json"
    catalogs = sorted(set((ROOT / "core/catalog").glob("*.json")) - {catalog_schema})
    vectors = sorted((ROOT / "tests/vectors").glob("*/*.json"))
    documents = sorted((ROOT / "docs/openapi").glob("*.json"))
    if (
        not catalogs
        or len(documents) != len(catalogs)
        or {path.parent.name for path in vectors} != {path.stem for path in catalogs}
    ):
        sys.exit(f"{len(catalogs)} catalogs, {len(documents)} OpenAPI documents, {len(vectors)} files of vectors")
    found = complaints(catalog_schema, catalogs) + complaints(ROOT / "tests/vectors/schema.json", vectors)
    if found:
        sys.exit("\n".join(found))
    for path in documents:
        validate_openapi(json.loads(path.read_text()))
    print(
        f"{len(catalogs)} catalog(s), {len(documents)} OpenAPI document(s) and {len(vectors)} files of vectors are valid"
    )


if __name__ == "__main__":
    main()
