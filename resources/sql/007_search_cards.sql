-- What a look-up needs of a subject beside its tokens: the grid it stands in, its card (JSON), and the card's numbers, sealed. Of rows
-- from before there is none; their cards are made from the records.
@sqlite ALTER TABLE search_tokens ADD COLUMN grid {key};
@sqlite ALTER TABLE search_tokens ADD COLUMN card TEXT;
@sqlite ALTER TABLE search_tokens ADD COLUMN numbers {bytes};
@postgres ALTER TABLE search ADD COLUMN grid {key};
@postgres ALTER TABLE search ADD COLUMN card TEXT;
@postgres ALTER TABLE search ADD COLUMN numbers {bytes};

-- Who applied where: people who are being served come first among those of one name.
CREATE INDEX matter_key_applicant ON matter_key(applicant);
