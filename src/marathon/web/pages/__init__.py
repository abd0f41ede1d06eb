"""One module a page: its context, how it is made, and its handlers."""
