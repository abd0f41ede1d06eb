# id: own
# belief: a test of the usual case is enough
# fails: R2, R3, R5
# hint: Your test looks at the middle. There, nearly all of the five functions are right. What do
#   the other two lines of the promise speak about?
def check(dose):
    assert dose(10) == 40
    assert dose(15) == 60
