"""What happened stays: the database itself refuses to change or remove an event."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_REFUSE = """
CREATE TRIGGER events_refuse_{verb} BEFORE {verb} ON events
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: an event is never changed or removed');
END
"""


def upgrade() -> None:
    op.execute(_REFUSE.format(verb="UPDATE"))
    op.execute(_REFUSE.format(verb="DELETE"))
