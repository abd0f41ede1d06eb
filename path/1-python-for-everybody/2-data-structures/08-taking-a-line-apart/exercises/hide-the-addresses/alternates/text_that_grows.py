def hide(line):
    result = ""
    for word in line.split():
        at = word.find("@")
        if at >= 0:
            word = word[:at] + "@..."
        result = result + " " + word
    return result.strip()
