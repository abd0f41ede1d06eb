"""What checks of machine learning can expect of a submission: each a function with one message."""
