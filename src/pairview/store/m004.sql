-- Version 4 adds the number of a case's count slips: by chance, and unlike the id in no copy's name.
ALTER TABLE "agreement" ADD COLUMN "slip_number" TEXT NOT NULL DEFAULT '';
UPDATE "agreement" SET "slip_number" = lower(hex(randomblob(8)));
