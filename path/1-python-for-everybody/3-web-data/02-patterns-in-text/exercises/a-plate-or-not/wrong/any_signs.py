# id: PY64
# belief: a dot stands for what one means
# fails: R2
# hint: You let `---.---` through. A dot takes any sign, a small letter or a full stop as well. What
#   stands for one capital letter only?
import re


def is_plate(text):
    return re.search("^...-...$", text) is not None
