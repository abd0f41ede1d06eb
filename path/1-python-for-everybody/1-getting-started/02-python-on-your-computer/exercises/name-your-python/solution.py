# BEGIN SOLUTION
import platform

print("Python", platform.python_version())
# STARTER
# # Fetch the box of tools, then print one line.
# print("not written yet")
# END SOLUTION
