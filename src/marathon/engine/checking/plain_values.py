"""What code in C takes for no container: stand-ins for a subclass of dict or list, given to `json`."""

from __future__ import annotations

import json
from typing import Any

from marathon.engine.checking.peer import JudgePeer
from marathon.engine.peer.remote import RemoteObject, handle_of
from marathon.engine.peer.sketches import CONTAINER_BASES


def let_json_read(peer: JudgePeer) -> None:
    """`json.dumps(answer())` writes the content of such an object, as it does in one process."""
    plain = json.JSONEncoder.default

    def default(self: json.JSONEncoder, o: Any) -> Any:
        if not isinstance(o, RemoteObject) or type(o)._marathon_container not in ("dict", "list"):
            return plain(self, o)
        content = peer.request("plain", handle_of(o))
        if type(content) not in CONTAINER_BASES:
            peer.break_off()
        return content

    json.JSONEncoder.default = default  # type: ignore[method-assign, assignment]
