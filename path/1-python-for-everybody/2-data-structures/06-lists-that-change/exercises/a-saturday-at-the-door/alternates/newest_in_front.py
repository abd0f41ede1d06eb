def serve(queue):
    if queue:
        print("now:", queue.pop())
    else:
        print("nobody is waiting")


def main():
    queue = []
    for line in iter(input, "done"):
        if line == "next":
            serve(queue)
        elif queue.count(line) > 0:
            print("already on the list")
        else:
            queue.insert(0, line)
    print(len(queue), *sorted(queue), sep="\n")


main()
