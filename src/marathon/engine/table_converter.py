"""Run by an interpreter that has pandas: turns one pickled table, whose hash was checked, into plain CSV.

    python -I table_converter.py TABLE.pkl.xz TABLE.csv

A pickle may run code when it is opened. That happens once, here; afterwards only the CSV is read.
"""

import importlib
import sys


def convert(source: str, target: str) -> None:
    """Write the table as CSV, without the row names that R's tables bring along."""
    pandas = importlib.import_module("pandas")
    table = pandas.read_pickle(source, compression="xz")
    table.drop(columns="rownames", errors="ignore").to_csv(target, index=False, lineterminator="\n")


if __name__ == "__main__":
    convert(sys.argv[1], sys.argv[2])
