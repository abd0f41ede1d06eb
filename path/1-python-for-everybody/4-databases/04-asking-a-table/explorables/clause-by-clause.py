"""A query that grows piece by piece, beside the rows that are left of the table."""

TITLE = "Piece by piece"
CONTROLS = {
    "pieces": ["FROM", "+ WHERE", "+ ORDER BY", "+ LIMIT"],
    "limit": [1, 2, 3, 4],
}
LABELS = {"pieces": "pieces of the query", "limit": "number behind LIMIT"}
ASK = "Seven rows, four of them from 2025. What does LIMIT 2 count off?"
OPTIONS = ["the first two of the table", "two of what is left", "two of each year"]
ANSWER = "two of what is left"
TASK = "Build the whole query so that Station Road is the last row of its answer."

NESTS = (
    ("Mill Lane", 2024, 3), ("Church Row", 2025, 4), ("Quay", 2024, 2), ("Mill Lane", 2025, 3),
    ("Quay", 2025, 1), ("Station Road", 2025, 2), ("Church Row", 2024, 0),
)  # fmt: skip


def left(pieces, limit):
    """The rows after so many pieces."""
    rows = list(NESTS)
    if pieces >= 1:
        rows = [row for row in rows if row[1] == 2025]
    if pieces >= 2:
        rows.sort(key=lambda row: -row[2])
    return rows[:limit] if pieces >= 3 else rows


def frame(pieces, limit):
    done = CONTROLS["pieces"].index(pieces)
    query = ["SELECT street, year, chicks", "FROM nests", "WHERE year = 2025", "ORDER BY chicks DESC"]
    query.append(f"LIMIT {limit}")
    rows = left(done, limit)
    text = [*query[: done + 2], "", *(f"{street:<14}{year}{chicks:>4}" for street, year, chicks in rows)]
    return {"code": "\n".join(text), "mark": [done + 2], "readout": {"rows": str(len(rows))}}


def verdict(pieces, limit):
    done = CONTROLS["pieces"].index(pieces)
    if done < 3:
        return False, "The query is not whole yet. Add pieces until LIMIT is there."
    last = left(done, limit)[-1][0]
    if last == "Station Road":
        return True, "Sorted by chicks, Station Road is third: only 2025, largest first, then three rows."
    return False, f"The last row is {last} now. Count down the sorted rows to Station Road."
