import alarm_clock
import pytest


@pytest.mark.parametrize(("hour", "wake"), [(3, 9), (23, 0), (12, 12)])
def test_begins(hour, wake):
    """R1: it has its hour and the hour to wake"""
    alarm = alarm_clock.AlarmClock(hour, wake)
    assert (alarm.hour, alarm.wake) == (hour, wake)


def test_moves_on():
    """R2: each tick moves it on by one hour"""
    alarm = alarm_clock.AlarmClock(21, 8)
    seen = []
    for _ in range(4):
        alarm.tick()
        seen.append(alarm.hour)
    assert seen == [22, 23, 0, 1]


@pytest.mark.parametrize(("hour", "wake"), [(4, 6), (22, 0), (15, 15)])
def test_wakes(hour, wake):
    """R3: only the hour to wake gives True"""
    alarm = alarm_clock.AlarmClock(hour, wake)
    rung = [alarm.tick() for _ in range(30)]
    assert rung == [(hour + passed) % 24 == wake for passed in range(1, 31)]
