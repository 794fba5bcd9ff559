-- The case file as of version 1. A released step, so it is never edited.
-- "only" keeps a table at one row. "position" orders a list. Dates are 2026-11-21, yes is 1, no is 0.
CREATE TABLE "this_case" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "id" TEXT NOT NULL
) STRICT;
CREATE TABLE "agreement" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "code_name" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "created_on" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "promised" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "grade_band" TEXT NOT NULL,
    "hold_reason" TEXT NOT NULL
) STRICT;
CREATE TABLE "progress" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "step" INTEGER NOT NULL,
    "finished" TEXT NOT NULL,
    "revealed_on" TEXT,
    "hypotheses_opened" INTEGER NOT NULL,
    "table_opened" INTEGER NOT NULL,
    "keeps_guesses" INTEGER NOT NULL,
    "nudges_put_away" TEXT NOT NULL
) STRICT;
CREATE TABLE "classrooms" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "known_since" TEXT NOT NULL,
    "meets" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "time_of_day" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "ratings" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "level" TEXT,
    "sightings" TEXT,
    "changed_after_reveal" INTEGER NOT NULL,
    "first_level" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "moments" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dimension" TEXT,
    "activity" TEXT,
    "own_activity" TEXT NOT NULL,
    "part" TEXT,
    "saw" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "how_often" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "knowledge" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "unknown" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "tried" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "helped" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "first_theories" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "guesses" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "level" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "differences" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "sorted_as" TEXT,
    "note" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "puzzle" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "hard_to" TEXT NOT NULL,
    "hard_when" TEXT NOT NULL,
    "can" TEXT NOT NULL,
    "can_when" TEXT NOT NULL
) STRICT;
CREATE TABLE "retelling" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "incident" TEXT NOT NULL,
    "voice" TEXT NOT NULL
) STRICT;
CREATE TABLE "my_parts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "hypotheses" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "offered_by" TEXT,
    "lens" TEXT,
    "drop_if" TEXT NOT NULL,
    "expects" TEXT,
    "kindest_reading" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "evidence" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "from_dimension" TEXT,
    "from_moment" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "answers" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "fit" TEXT NOT NULL,
    "seat" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "plan" (
    "only" INTEGER PRIMARY KEY CHECK ("only" = 1),
    "student_will_notice" TEXT NOT NULL,
    "other_adult" TEXT NOT NULL,
    "follow_up_on" TEXT
) STRICT;
CREATE TABLE "look_fors" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "activity" TEXT,
    "own_activity" TEXT NOT NULL,
    "who" TEXT,
    "by" TEXT,
    "hypothesis" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "questions" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "bank" TEXT,
    "who" TEXT,
    "when_where" TEXT NOT NULL,
    "opening" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "small_changes" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "unknowns" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "second_looks" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "held_on" TEXT NOT NULL,
    "student_said" TEXT NOT NULL,
    "remember" TEXT NOT NULL,
    "next_on" TEXT,
    "ended" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "look_for_outcomes" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "second_look" TEXT NOT NULL,
    "look_for" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "line" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "status_changes" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "second_look" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "why" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "statements" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_on" TEXT NOT NULL,
    "concerns" TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "where_it_went" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "position" INTEGER NOT NULL,
    "document" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "saved_on" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
