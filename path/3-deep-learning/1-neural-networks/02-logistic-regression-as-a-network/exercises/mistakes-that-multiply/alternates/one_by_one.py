def mistakes(A, Y):
    chances, labels = A.flatten().tolist(), Y.flatten().tolist()
    count = 0
    for chance, label in zip(chances, labels, strict=True):
        if (chance > 0.5) != (label == 1):
            count += 1
    return count
