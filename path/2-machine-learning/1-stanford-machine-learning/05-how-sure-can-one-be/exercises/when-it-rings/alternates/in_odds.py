def what_it_means(base, hit, false_alarm):
    against = (1 - base) / base
    return 1 / (1 + against * false_alarm / hit), 1 - 1 / (1 + (1 - hit) / (1 - false_alarm) / against)
