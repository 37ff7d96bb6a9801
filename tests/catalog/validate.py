"""Checks the catalogs against their JSON Schema and the generated OpenAPI documents against OpenAPI 3.1."""

import json
import sys
from pathlib import Path

import jsonschema
from openapi_spec_validator import validate as validate_openapi

ROOT = Path(__file__).parents[2]


def main() -> None:
    schema = json.loads((ROOT / "core/catalog/schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    catalogs = [path for path in sorted((ROOT / "core/catalog").glob("*.json")) if path.name != "schema.json"]
    documents = sorted((ROOT / "docs/openapi").glob("*.json"))
    if not catalogs or len(documents) != len(catalogs):
        sys.exit(f"{len(catalogs)} catalogs and {len(documents)} OpenAPI documents")
    for path in catalogs:
        jsonschema.Draft202012Validator(schema).validate(json.loads(path.read_text()))
    for path in documents:
        validate_openapi(json.loads(path.read_text()))
    print(f"{len(catalogs)} catalog(s) and {len(documents)} OpenAPI document(s) are valid")


if __name__ == "__main__":
    main()
