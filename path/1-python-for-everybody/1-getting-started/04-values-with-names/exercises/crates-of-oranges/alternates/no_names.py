print("full crates:", 1000 // 72)
print("for juice:", 1000 % 72)
print("last crate:", 1000 % 72 / 72)
