# BEGIN SOLUTION
print("The bread is ready.")
# STARTER
# # Write your line here.
# END SOLUTION
