# id: own
# belief: to turn a time into UTC is to write UTC behind it
# fails: R1, R2
# hint: Your answer shows the hour of the caller's own clock. Writing another zone behind a time makes it
#   another moment. What moves the clock as well?
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y").replace(tzinfo=timezone.utc)
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        try:
            when = datetime.fromisoformat(date)
        except ValueError:
            when = arrived
    when = when.replace(tzinfo=timezone.utc)
    if abs(when - arrived) > timedelta(days=1):
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")
