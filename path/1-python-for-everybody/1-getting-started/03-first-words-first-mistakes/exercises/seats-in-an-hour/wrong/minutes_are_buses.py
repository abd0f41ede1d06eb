# id: PY46
# belief: the program ran, so its first number will be right, and only the end needs mending
# fails: R1, R2, R3
# hint: Your first line says ten buses. Ten is the minutes between two buses. How many tens are
#   there in an hour?
print("buses an hour:", 10)
print("seats an hour:", 10 * 48)
print("for the school:", 10 * 48 - 10 * 4)
