"""Every benchmark, one after another."""

from __future__ import annotations

import subprocess
import sys

for name in ("verdict", "kernels", "jail", "mutants"):
    print(f"\n# {name}\n", flush=True)
    subprocess.run([sys.executable, "-m", f"bench.{name}"], check=True)
