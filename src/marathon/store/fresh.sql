-- A history as all steps of `migrations` together make it; a blank line stands between two statements.
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)

-- `at` is ISO 8601 in UTC with a fixed width, so that text order is time order.
CREATE TABLE events (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    at VARCHAR(32) NOT NULL,
    data JSON NOT NULL,
    UNIQUE (id)
)

CREATE INDEX events_by_kind_and_subject ON events (kind, subject)

CREATE INDEX events_by_subject ON events (subject)

CREATE TRIGGER events_refuse_UPDATE BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: an event is never changed or removed');
END

CREATE TRIGGER events_refuse_DELETE BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: an event is never changed or removed');
END
