# BEGIN SOLUTION
def refrain():
    print("home, home, the lamps are lit.")
print("We walked all day,")
refrain()
print("we walked all night,")
refrain()
# END SOLUTION
