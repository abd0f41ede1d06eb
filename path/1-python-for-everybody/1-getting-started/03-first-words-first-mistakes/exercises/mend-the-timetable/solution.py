# BEGIN SOLUTION
print("Mill Lane")
print("Line 4: 6:45")
print("Line 7: 6:52")
print("please wait behind the line")
# STARTER
# # Print("Mill Lane")
# # print("Line 4: 6:45)
# # print("Line 7: 6:52"
# # print(please wait behind the line)
# END SOLUTION
