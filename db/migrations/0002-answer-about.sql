-- Which answer of the guess a mark was given to: its value, or for answers in an archive's words their SHA-256. Null for marks of before.
ALTER TABLE answer ADD COLUMN about TEXT;
