def sender(line):
    start = line.find(" ") + 1
    end = line.find(" ", start)
    return line[start:end]
