CREATE TABLE list (animal TEXT, kind TEXT, owner TEXT, phone TEXT);

INSERT INTO list VALUES
  ('Bruno', 'dog', 'Ida Moreau', '555-0142'),
  ('Kiki', 'parrot', 'Ida Moreau', '555-0142'),
  ('Smoke', 'cat', 'Tom Adeyemi', '555-0117'),
  ('Ash', 'cat', 'Ida Moreau', '555-0142'),
  ('Pim', 'rabbit', 'Sana Okafor', '555-0163');
