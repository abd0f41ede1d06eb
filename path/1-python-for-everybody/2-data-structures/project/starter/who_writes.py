# Who writes when? Reads a mail file, and says what is in it in numbers.
# Begin with the first milestone: ask for a file, and count its letters.

print("not written yet")
