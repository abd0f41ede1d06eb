# id: own
# belief: the product is worked out before the power
# fails: R1, R2
# hint: Try it with one day: how many leaves are there, and what does your line give for `2 ** 1`?
#   And for two days? Is the three multiplied by itself?
days = 20
leaves = (3 * 2) ** days
print("leaves on day 20:", leaves)
print("half covered:", leaves // 2)
print("on day:", days - 1)
