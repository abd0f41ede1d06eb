"""Functions sent into the sandbox as text: they run beside the submission, and give plain data back."""
