from pathlib import Path

name = input()
if Path(name).is_file():
    text = Path(name).read_text(encoding="utf-8")
    count = text.count("\n")
    if text != "" and not text.endswith("\n"):
        count = count + 1
    print("lines:", count)
else:
    print("There is no file", name, "here.")
