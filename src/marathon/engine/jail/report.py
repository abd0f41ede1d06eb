"""What holds a submission here, in words: the layers there are, those there are not, and what to do."""

from __future__ import annotations

from marathon.core.verdict import Isolation
from marathon.engine.jail import layers

ADVICE = {
    layers.USER: "allow user namespaces (sysctl user.max_user_namespaces above 0; on Ubuntu also "
    "kernel.apparmor_restrict_unprivileged_userns=0; in a container, its seccomp profile)",
    layers.MOUNT: "needs user namespaces, or root with CAP_SYS_ADMIN",
    layers.PROC: "needs a /proc that is not masked, as containers mask theirs",
    layers.PID: "needs user namespaces, or root with CAP_SYS_ADMIN",
    layers.NET: "needs user namespaces, or root with CAP_SYS_ADMIN",
    layers.IPC: "needs user namespaces, or root with CAP_SYS_ADMIN",
    layers.STRANGER: "put Python where every user can read it, or do not run as root",
    layers.LANDLOCK: "needs Linux 5.13 or later with Landlock switched on (lsm=landlock)",
    layers.SECCOMP: "needs a kernel with seccomp on x86_64 or aarch64",
}


ON_PURPOSE = "left out on purpose"


def describe(found: frozenset[str], reasons: dict[str, str]) -> Isolation:
    """The tier, each layer in words, and each missing one with its reason."""
    return Isolation(
        tier=layers.tier(found),
        layers=tuple(words for layer, words in layers.WORDS.items() if layer in found),
        missing=tuple(_missing(layer, reasons[layer]) for layer in layers.WORDS if layer in reasons),
    )


def _missing(layer: str, reason: str) -> str:
    advice = None if reason == ON_PURPOSE else ADVICE.get(layer)
    return f"{layers.WORDS[layer]}: {reason}" + (f" ({advice})" if advice else "")
