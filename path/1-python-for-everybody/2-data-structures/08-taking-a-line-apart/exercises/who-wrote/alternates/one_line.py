def sender(line):
    return line.split()[1]
