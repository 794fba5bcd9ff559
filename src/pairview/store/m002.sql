-- Version 2 adds how a case with a passphrase is opened again when the passphrase is forgotten.
-- In a case file: the key and salt, in hexadecimal, of the copy that the recovery code opens, so
-- that it can be made anew without the code. In that copy also the key of the case itself.
CREATE TABLE "recovery" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "key" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "case_key" TEXT
) STRICT;
