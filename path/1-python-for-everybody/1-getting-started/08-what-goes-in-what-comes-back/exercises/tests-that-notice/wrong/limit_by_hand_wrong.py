# id: own
# belief: above the limit the dose goes on growing
# fails: R1
# hint: You stop a dose that keeps its promise. Work out what an animal of 30 kilograms gets, with
#   all three lines.
def check(dose):
    assert dose(1) == 0
    assert dose(2) == 8
    assert dose(10) == 40
    assert dose(30) == 120
