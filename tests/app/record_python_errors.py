"""Writes down what each Python says for the examples of the catalogue: `python record_python_errors.py PYTHON...`.

Run it with the interpreters to record, such as those of pyenv; it writes python_errors_recorded.json beside it.
"""

from __future__ import annotations

import json
import pathlib
import re
import subprocess
import sys

from marathon.app.python_words import entries

RECORDED = pathlib.Path(__file__).with_name("python_errors_recorded.json")
ASK = """
import json, sys, traceback
version, found = sys.version.split()[0], {}
for name, code in json.load(sys.stdin).items():
    try:
        exec(compile(code, "example.py", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        plain = str(getattr(error, "msg", "") or "") if isinstance(error, SyntaxError) else ""
        found[name] = plain or traceback.format_exception_only(error)[-1].strip().splitlines()[0]
json.dump([version, found], sys.stdout)
"""


def examples() -> dict[str, str]:
    every = [(f"{part}:{entry.id}", entry.example) for part in ("error", "syntax") for entry in entries(part)]
    return {name: code for name, code in every if code}


def ask(python: str) -> tuple[str, dict[str, str]]:
    done = subprocess.run(
        [python, "-c", ASK], input=json.dumps(examples()), capture_output=True, text=True, check=True, cwd="/"
    )
    version, found = json.loads(done.stdout)
    return version, {name: re.sub(r"\(/.*\)", "(/lib/x.so)", said) for name, said in found.items()}


if __name__ == "__main__":
    RECORDED.write_text(json.dumps(dict(map(ask, sys.argv[1:])), indent=1, ensure_ascii=False) + "\n")
