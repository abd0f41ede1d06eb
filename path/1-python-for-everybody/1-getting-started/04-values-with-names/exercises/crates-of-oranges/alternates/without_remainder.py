oranges = 1000
crate = 72
full = int(oranges / crate)
packed = full * crate
print("full crates:", full)
print("for juice:", oranges - packed)
print("last crate:", oranges / crate - full)
