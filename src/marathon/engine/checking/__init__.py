"""The trusted process: it runs the checks, asks the sandbox, compares, and reports."""
