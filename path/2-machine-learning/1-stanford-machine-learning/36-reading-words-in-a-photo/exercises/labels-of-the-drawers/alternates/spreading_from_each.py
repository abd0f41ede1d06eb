def join(boxes, near):
    left, labels = list(boxes), []
    while left:
        waiting, label = [left.pop()], []
        while waiting:
            box = waiting.pop()
            label.append(box)
            a, b, c, d = box
            near_by = [o for o in left if o[0] - c <= near and a - o[2] <= near and o[1] - d <= near and b - o[3] <= near]
            for other in near_by:
                left.remove(other)
            waiting.extend(near_by)
        frame = list(label[0])
        for box in label:
            frame = [min(frame[0], box[0]), min(frame[1], box[1]), max(frame[2], box[2]), max(frame[3], box[3])]
        labels.append(tuple(frame))
    labels.sort()
    return labels
