/**
 * The whole graph. What is stored as it came is JSON in `body`; columns and the tables below exist to be searched.
 * The words in word indexes are made by `searchable`, separated by spaces: the tokenizer `ascii` splits there alone.
 * Keys to sort by are never null: what is unknown carries U+10FFFF, which sorts after everything known.
 */
export const graph = `
CREATE TABLE entity (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name_key TEXT NOT NULL,
  level TEXT,
  country TEXT,
  place_id TEXT,
  signed_key TEXT NOT NULL DEFAULT '\u{10FFFF}',
  body TEXT NOT NULL
);
CREATE INDEX entity_by_name ON entity (name_key, id);
CREATE INDEX entity_by_type_and_name ON entity (type, name_key, id);
CREATE INDEX entity_by_signing ON entity (signed_key, id);
CREATE INDEX entity_by_type_and_signing ON entity (type, signed_key, id);
CREATE INDEX entity_by_place ON entity (place_id, id) WHERE place_id IS NOT NULL;

CREATE TABLE entity_country (
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  country TEXT NOT NULL,
  PRIMARY KEY (entity_id, country)
) WITHOUT ROWID;
CREATE INDEX entity_country_by_country ON entity_country (country, entity_id);

CREATE TABLE alias (
  row INTEGER PRIMARY KEY,
  entity_id TEXT NOT NULL,
  type TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  folded TEXT NOT NULL,
  toned TEXT NOT NULL,
  name TEXT NOT NULL
);
CREATE INDEX alias_by_folded ON alias (folded, type, entity_id, ordinal);
CREATE INDEX alias_by_entity ON alias (entity_id);
CREATE VIRTUAL TABLE alias_words USING fts5 (
  words, content='', contentless_delete=1, detail='none', prefix='1 2 3', tokenize='ascii'
);
CREATE VIRTUAL TABLE alias_grams USING fts5 (
  letters, content='', contentless_delete=1, detail='none', tokenize='trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE alias_gram_counts USING fts5vocab (alias_grams, row);

CREATE TABLE redirect (from_id TEXT PRIMARY KEY, to_id TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE role (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  of_id TEXT,
  body TEXT NOT NULL
);
CREATE INDEX role_by_person ON role (person_id);
CREATE INDEX role_by_body ON role (of_id, person_id) WHERE of_id IS NOT NULL;

CREATE TABLE article (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  publisher TEXT,
  title_key TEXT NOT NULL,
  published_key TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  digest TEXT NOT NULL
);
CREATE INDEX article_by_date ON article (published_key, id);
CREATE INDEX article_by_title ON article (title_key, id);
CREATE INDEX article_by_publisher ON article (publisher, published_key, id);
CREATE INDEX article_by_language ON article (language, published_key, id);

-- Apart from the rest, so that looking for articles does not read through their texts.
CREATE TABLE article_document (
  row INTEGER PRIMARY KEY REFERENCES article (row) ON DELETE CASCADE,
  body TEXT NOT NULL,
  extraction TEXT NOT NULL
);
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, story, content='', contentless_delete=1, tokenize='ascii'
);

CREATE TABLE mention (
  article_id TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  entity_id TEXT NOT NULL,
  PRIMARY KEY (article_id, start_offset, end_offset, entity_id)
) WITHOUT ROWID;
CREATE INDEX mention_by_entity ON mention (entity_id, article_id);

CREATE TABLE item (
  article_id TEXT NOT NULL,
  stage TEXT NOT NULL,
  local_id TEXT NOT NULL,
  block TEXT NOT NULL,
  target_id TEXT NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (article_id, stage, local_id, block)
) WITHOUT ROWID;
CREATE INDEX item_by_block ON item (stage, block);

-- Items are counted as they come and go: a block has many items and few groups.
CREATE TABLE item_group (
  stage TEXT NOT NULL,
  block TEXT NOT NULL,
  facts TEXT NOT NULL,
  target_id TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (stage, block, facts, target_id)
) WITHOUT ROWID;
CREATE TRIGGER item_comes AFTER INSERT ON item BEGIN
  INSERT INTO item_group (stage, block, facts, target_id, size)
  VALUES (new.stage, new.block, new.facts, new.target_id, 1)
  ON CONFLICT DO UPDATE SET size = size + 1;
END;
CREATE TRIGGER item_goes AFTER DELETE ON item BEGIN
  UPDATE item_group SET size = size - 1
  WHERE stage = old.stage AND block = old.block AND facts = old.facts AND target_id = old.target_id;
  DELETE FROM item_group
  WHERE stage = old.stage AND block = old.block AND facts = old.facts AND target_id = old.target_id AND size = 0;
END;

CREATE TABLE event (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  date_key TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  agreement_id TEXT,
  reports INTEGER NOT NULL,
  body TEXT NOT NULL
);
-- Wide enough for events to be counted without reading them.
CREATE INDEX event_by_date ON event (date_key, id, type, status, first_day, last_day, reports);
CREATE INDEX event_by_type_and_date ON event (type, date_key, id);
CREATE INDEX event_by_reports ON event (reports, id);
CREATE INDEX event_by_agreement ON event (agreement_id, date_key, id) WHERE agreement_id IS NOT NULL;

CREATE TABLE participant (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL,
  PRIMARY KEY (event_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX participant_by_entity ON participant (entity_id, event_id);

CREATE TABLE opposite (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other, event_id)
) WITHOUT ROWID;
CREATE INDEX opposite_by_event ON opposite (event_id);

CREATE TABLE edge (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  date TEXT
) WITHOUT ROWID;
CREATE INDEX edge_by_source ON edge (source, type, target);
CREATE INDEX edge_by_target ON edge (target, type, source);
CREATE INDEX edge_by_event ON edge (event_id);
CREATE INDEX edge_by_type ON edge (type);

CREATE TABLE report (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  article_id TEXT NOT NULL,
  PRIMARY KEY (event_id, article_id)
) WITHOUT ROWID;
CREATE INDEX report_by_article ON report (article_id, event_id);

CREATE TABLE event_country (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  country TEXT NOT NULL,
  PRIMARY KEY (event_id, country)
) WITHOUT ROWID;

CREATE TABLE event_border (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (event_id, one, other)
) WITHOUT ROWID;
`;
