thing = input("thing ")
n = int(input("n "))
m = int(input("m "))
if thing == "loaf":
    x = 42 * n
if thing == "roll":
    x = 6 * n
if thing == "cake":
    x = 28 * n
print(x)
print(m - x)
