import platform

print("Python " + platform.python_version())
