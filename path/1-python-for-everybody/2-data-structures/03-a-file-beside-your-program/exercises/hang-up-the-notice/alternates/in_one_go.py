from pathlib import Path

line = "=========="
print(line)
print(Path("notice.txt").read_text(encoding="utf-8"))
print(line)
