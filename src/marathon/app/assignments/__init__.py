"""Notebook assignments of nbgrader and Otter-Grader, judged with the scores that these give."""
