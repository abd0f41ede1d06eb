# id: PY43
# belief: a text that stands in a file is shown when the file runs, so only the rest needs print
# fails: R1, R2
# hint: The sentence stands in the file, and the screen does not show it. At the prompt Python
#   shows every value. What does a file need to be told?
"Rain on the roof and a cat on the keyboard."
print()
