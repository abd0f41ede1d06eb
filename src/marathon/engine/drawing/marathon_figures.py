"""The colours that figures are drawn with: the page turns each into its name, which follows the theme."""

import importlib.util
import pathlib
from typing import Any

_LOADER = pathlib.Path(__file__).parents[1] / "data_loader.py"
_SPEC = importlib.util.spec_from_file_location("marathon_data", _LOADER)
assert _SPEC is not None and _SPEC.loader is not None
_DATA = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_DATA)
data = _DATA.data  # `from marathon_figures import data` gives the data sets of the catalogue

INK = "#1b1a18"
INK_2 = "#45423d"
INK_3 = "#67625a"
LINE = "#d5cfc5"
BLUE = "#2450d8"
AMBER = "#c4741a"
GREEN = "#2c8a5b"
SURFACE = "#ffffff"

# Words need more contrast than lines, so words in a mark's colour get the darker one of the same name.
WORDS = {BLUE: "#2049c9", AMBER: "#8f4a08", GREEN: "#1a6a43"}

STYLE: dict[str, Any] = {
    "axes.axisbelow": True,
    "axes.edgecolor": INK_3,
    "axes.facecolor": "none",
    "axes.grid": False,
    "axes.labelcolor": INK_2,
    "axes.linewidth": 0.8,
    "axes.prop_cycle": f"cycler('color', ['{BLUE}', '{AMBER}', '{GREEN}', '{INK_3}'])",
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "figure.constrained_layout.use": True,
    "figure.dpi": 72,
    "figure.facecolor": "none",
    "figure.figsize": (6.4, 3.6),
    "font.size": 10,
    "grid.color": LINE,
    "grid.linewidth": 0.6,
    "image.cmap": "gray",
    "legend.edgecolor": LINE,
    "legend.facecolor": SURFACE,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "patch.edgecolor": SURFACE,
    "savefig.facecolor": "none",
    "text.color": INK,
    "xtick.color": INK_3,
    "xtick.labelcolor": INK_2,
    "ytick.color": INK_3,
    "ytick.labelcolor": INK_2,
}
# Text stays text, so that it is set in the page's own face; the same figure gives the same bytes.
PICTURE: dict[str, Any] = {
    "font.family": ["Schibsted Grotesk", "DejaVu Sans"],
    "svg.fonttype": "none",
    "svg.hashsalt": "marathon",
}
