"""A small web of its own for a lesson or an attempt, on an address that is nobody else's."""
