"""The same checks as a person would run them: submission, checks and pytest in one process."""
