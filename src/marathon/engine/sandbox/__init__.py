"""The untrusted process: it holds the submission and answers questions, and never holds an expected value."""
