# id: PY29
# belief: every call has already changed the text, so the last result has it all
# fails: R1, R2
# hint: Only the last step is seen. You kept each result, but every line starts again from what was
#   typed. Which text should the second line begin with?
name = input("Hive? ")
bare = name.strip()
large = name.upper()
label = name.replace(" ", "-")
print("label:", label)
