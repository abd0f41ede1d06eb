# id: PY42
# belief: the terminal understands Python's words
# fails: R1, R4
# hint: `import` is a word for Python. Who is waiting when the prompt is `$`, and which word starts
#   Python there?
print("cd museum")
print("cd lamps")
print("import prices")
