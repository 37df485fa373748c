"""A wheel carries the law and the verifier: an engine without its rules cannot elect anybody."""

import tomllib
from pathlib import Path


def test_the_rule_files_are_put_into_the_package(root: Path) -> None:
    asked = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = asked["tool"]["hatch"]["build"]["targets"]["wheel"]
    package = root / wheel["packages"][0]
    assert wheel["force-include"] == {"rules": f"{package.name}/rules", "verify": f"{package.name}/verify"}
    assert (root / "rules/kz/mazhilis.toml").is_file()
    assert (root / "verify/maslikhat_verify.py").is_file()
    assert (package / "law/shelf.py").is_file()
