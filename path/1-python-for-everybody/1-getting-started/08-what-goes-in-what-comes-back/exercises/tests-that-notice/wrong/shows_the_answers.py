# id: own
# belief: printing whether it holds is a test
# fails: R2, R3, R4, R5
# hint: Your lines show True or False, and go on in any case. Nobody may be looking. Which word
#   stops the program when the answer is no?
def check(dose):
    print(dose(1) == 0)
    print(dose(2) == 8)
    print(dose(10) == 40)
    print(dose(26) == 100)
