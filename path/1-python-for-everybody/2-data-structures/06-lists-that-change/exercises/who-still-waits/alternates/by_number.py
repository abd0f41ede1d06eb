def still_waiting(waiting, gone):
    stay = []
    for i in range(len(waiting)):
        if waiting[i] in gone:
            continue
        stay = stay + [waiting[i]]
    return stay
