"""Lessons as Jupyter notebooks, and answers that were written in one."""
