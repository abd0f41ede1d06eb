# id: PY43
# belief: a file shows what a line is worth, as the prompt does
# fails: R1
# hint: Your file shows two lines, and 37 is missing. At the prompt nobody had to ask for it. Who
#   asks for it in a file?
print("lamps in the hall:", 7 * 6)
42 - 5
print("good night")
