"""Marathon: from no Python at all to machine learning in production."""

__version__ = "0.1.0"
