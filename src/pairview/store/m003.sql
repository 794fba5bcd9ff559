-- Version 3 adds the private part of a second look, the relationship check, what evidence was made
-- from at a second look or in a practice case, which practice case a case is, and the words that a
-- look-for or a hypothesis had at a second look.
ALTER TABLE "agreement" ADD COLUMN "practice" TEXT NOT NULL DEFAULT '';
ALTER TABLE "evidence" ADD COLUMN "from_outcome" TEXT;
ALTER TABLE "evidence" ADD COLUMN "from_fact" TEXT;
ALTER TABLE "second_looks" ADD COLUMN "rated_again" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "look_for_outcomes" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "status_changes" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
CREATE TABLE "later_ratings" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "second_look" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "level" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "efforts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "second_look" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "step" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "check_cards" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "printed_on" TEXT NOT NULL,
    "answered_on" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "predictions" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "sureness" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "card_answers" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "card" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "step" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
