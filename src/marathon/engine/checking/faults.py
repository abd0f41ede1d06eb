"""Faults of the checks themselves, found while they run."""


class ChecksBroken(Exception):  # noqa: N818  # it says what happened
    """A function that a check gave to `agree` does not work: no fault of the submission."""
