CREATE TABLE list (name TEXT, courses TEXT);

INSERT INTO list VALUES
  ('Amina', 'Art, Baking'),
  ('Bela', 'Martial Arts'),
  ('Chika', 'Baking, Martial Arts'),
  ('Dora', 'Baking');
