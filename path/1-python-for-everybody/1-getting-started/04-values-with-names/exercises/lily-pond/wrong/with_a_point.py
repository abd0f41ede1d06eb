# id: PY27
# belief: dividing an even number by two gives a whole number
# fails: R3
# hint: The value is right, and it ends in `.0`. Which of the two divisions keeps whole numbers
#   whole?
days = 20
leaves = 3 * 2 ** days
print("leaves on day 20:", leaves)
print("half covered:", leaves / 2)
print("on day:", days - 1)
