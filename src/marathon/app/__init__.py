"""What a person can do, one verb per file; wiring.py alone picks the parts."""
