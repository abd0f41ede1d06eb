CREATE TABLE artist (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE album (id INTEGER PRIMARY KEY, title TEXT NOT NULL, artist_id INTEGER REFERENCES artist (id));
CREATE TABLE track (id INTEGER PRIMARY KEY, title TEXT NOT NULL, seconds INTEGER, album_id INTEGER REFERENCES album (id));

INSERT INTO artist VALUES (1, 'Slow Lanterns'), (2, 'Odile Marsh'), (3, 'Kelp Orchestra');

INSERT INTO album VALUES
  (1, 'Nine Rooms', 1),
  (2, 'Saltwater', 3),
  (3, 'Late Ferry', 1),
  (4, 'Found Tapes', NULL);

INSERT INTO track VALUES
  (1, 'Kitchen', 204, 1),
  (2, 'Cellar', 187, 1),
  (3, 'Low Tide', 251, 2),
  (4, 'Harbour Lights', 318, 3),
  (5, 'Last Boat', 172, 3);
