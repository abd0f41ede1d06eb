# Fetches my source, piece by piece, into the raw store raw.sqlite.
# First answer the questions in source.md. Then write fetch: what is piece 1 of your source?

print("not written yet")
