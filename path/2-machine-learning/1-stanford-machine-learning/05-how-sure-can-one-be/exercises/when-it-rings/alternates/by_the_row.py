def what_it_means(base, hit, false_alarm):
    sits = base * hit + (1 - base) * false_alarm
    return base * hit / sits, (base - base * hit) / (1 - sits)
