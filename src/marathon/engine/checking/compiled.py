"""The checks' code after pytest has rewritten its asserts, kept from one attempt to the next."""

from __future__ import annotations

import _imp
import marshal
import types
from pathlib import Path
from typing import Any

from _pytest.assertion import rewrite


class Compiled:
    """`data` is the code as bytes, once it is known. It comes from judges alone: it may be unmarshalled."""

    def __init__(self, file: Path, data: bytes | None) -> None:
        self._file, self.data = file, data
        self.is_new = data is None

    def install(self) -> None:
        """Let pytest's import hook take the code from here. The process exists for one attempt."""
        rewrite_test: Any = rewrite._rewrite_test

        def take(file: Path, config: Any) -> tuple[Any, types.CodeType]:
            if Path(file) != self._file:
                return rewrite_test(file, config)  # type: ignore[no-any-return]
            if self.data is not None:
                code: types.CodeType = marshal.loads(self.data)  # noqa: S302  # written by a judge like this one
                _imp._fix_co_filename(code, str(file))  # type: ignore[attr-defined]
                return None, code
            source, code = rewrite_test(file, config)
            self.data = marshal.dumps(code)
            return source, code

        rewrite._rewrite_test = take  # type: ignore[assignment]
