# id: own
# belief: the place of a broken line does not matter, an error is an error
# fails: R1
# hint: The error is the right one, and it came too early: nothing was printed. Which lines have to
#   stand above it?
pirnt("mind the gap")
print("doors open")
print("doors closed")
print("driving")
