-- The database of `resparse convert -f sqlite`: a table for each kind of fact.
-- Facts are keyed by the summary that they are of and their place in the record's
-- list, from 1. Places: bytes of the input from 0, the end exclusive; lines and
-- columns from 1, columns in characters. Of a PDF file, bytes of the summary's text
-- here; pages from 1, boxes as a JSON array in points from the top left of the page:
-- left, top, right, bottom. Line and column are null there, page and box elsewhere.
PRAGMA application_id = 0x72737073;
PRAGMA user_version = 2;

-- Vocabularies. What no vocabulary has gets a row without a name.
CREATE TABLE actors (id TEXT PRIMARY KEY, kind TEXT, name TEXT);
CREATE TABLE actor_names (actor TEXT REFERENCES actors, language TEXT, name TEXT NOT NULL, PRIMARY KEY (actor, language));
CREATE TABLE groups (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE group_names (group_code TEXT REFERENCES groups, language TEXT, name TEXT NOT NULL, PRIMARY KEY (group_code, language));
CREATE TABLE committees (code TEXT PRIMARY KEY, kind TEXT, name TEXT);
CREATE TABLE procedure_types (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE procedure_type_names (type TEXT REFERENCES procedure_types, language TEXT, name TEXT NOT NULL, PRIMARY KEY (type, language));
CREATE TABLE procedures (
    reference TEXT PRIMARY KEY, year INTEGER NOT NULL, number INTEGER NOT NULL, variant TEXT,
    type TEXT NOT NULL REFERENCES procedure_types, url TEXT NOT NULL
);

CREATE TABLE summaries (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL, record TEXT, format TEXT NOT NULL, sha256 TEXT NOT NULL,
    written_by TEXT NOT NULL,          -- version and reading options: the same ones need not parse again
    schema_version INTEGER NOT NULL,
    language TEXT, title TEXT, date TEXT, procedure TEXT REFERENCES procedures,
    document_type TEXT, stage TEXT, reading TEXT,
    tabled_by TEXT, joint INTEGER, members INTEGER,  -- all null where the summary does not say
    tabled_start INTEGER, tabled_end INTEGER, tabled_line INTEGER, tabled_col INTEGER, tabled_page INTEGER, tabled_box TEXT,
    text TEXT NOT NULL                 -- the whole text as Markdown in one form
);
CREATE UNIQUE INDEX summaries_source ON summaries (source, ifnull(record, ''));
CREATE TABLE header_places (summary INTEGER REFERENCES summaries, field TEXT,
    start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, field)) WITHOUT ROWID;
CREATE TABLE diagnostics (summary INTEGER REFERENCES summaries, position INTEGER, rule TEXT NOT NULL, severity TEXT NOT NULL,
    message TEXT NOT NULL, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, position)) WITHOUT ROWID;
CREATE TABLE sections (summary INTEGER REFERENCES summaries, section INTEGER, heading TEXT NOT NULL, kind TEXT NOT NULL,
    start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT, PRIMARY KEY (summary, section)) WITHOUT ROWID;
CREATE TABLE tabling_groups (summary INTEGER REFERENCES summaries, position INTEGER, group_code TEXT NOT NULL REFERENCES groups,
    text TEXT NOT NULL, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, position)) WITHOUT ROWID;
CREATE TABLE votes (summary INTEGER REFERENCES summaries, vote INTEGER, body TEXT, outcome TEXT NOT NULL,
    votes_for INTEGER, votes_against INTEGER, abstentions INTEGER, text TEXT NOT NULL,
    start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT, PRIMARY KEY (summary, vote)) WITHOUT ROWID;
CREATE TABLE vote_groups (summary INTEGER, vote INTEGER, position INTEGER, group_code TEXT NOT NULL REFERENCES groups,
    PRIMARY KEY (summary, vote, position), FOREIGN KEY (summary, vote) REFERENCES votes) WITHOUT ROWID;
CREATE TABLE summary_committees (summary INTEGER REFERENCES summaries, position INTEGER, code TEXT REFERENCES committees,
    name TEXT NOT NULL, role TEXT NOT NULL, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, position)) WITHOUT ROWID;
CREATE TABLE rapporteurs (summary INTEGER REFERENCES summaries, position INTEGER, name TEXT NOT NULL,
    group_code TEXT REFERENCES groups, country TEXT, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, position)) WITHOUT ROWID;
CREATE TABLE findings (summary INTEGER REFERENCES summaries, finding INTEGER, text TEXT NOT NULL, sentence TEXT NOT NULL,
    section INTEGER, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, finding), FOREIGN KEY (summary, section) REFERENCES sections) WITHOUT ROWID;
CREATE TABLE calls (summary INTEGER REFERENCES summaries, call INTEGER, form TEXT NOT NULL, addressee TEXT, antecedent TEXT,
    lead_in TEXT NOT NULL, section INTEGER, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    antecedent_start INTEGER, antecedent_end INTEGER, antecedent_line INTEGER, antecedent_col INTEGER,
    antecedent_page INTEGER, antecedent_box TEXT,
    PRIMARY KEY (summary, call), FOREIGN KEY (summary, section) REFERENCES sections) WITHOUT ROWID;
CREATE TABLE call_actors (summary INTEGER, call INTEGER, position INTEGER, actor TEXT NOT NULL REFERENCES actors,
    PRIMARY KEY (summary, call, position), FOREIGN KEY (summary, call) REFERENCES calls) WITHOUT ROWID;
CREATE TABLE call_items (summary INTEGER, call INTEGER, item INTEGER, text TEXT NOT NULL,
    start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, call, item), FOREIGN KEY (summary, call) REFERENCES calls) WITHOUT ROWID;
CREATE TABLE lists (summary INTEGER REFERENCES summaries, list INTEGER, lead_in TEXT NOT NULL, section INTEGER,
    start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, list), FOREIGN KEY (summary, section) REFERENCES sections) WITHOUT ROWID;
CREATE TABLE list_items (summary INTEGER, list INTEGER, item INTEGER, text TEXT NOT NULL,
    start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, list, item), FOREIGN KEY (summary, list) REFERENCES lists) WITHOUT ROWID;
CREATE TABLE citations (summary INTEGER REFERENCES summaries, position INTEGER, kind TEXT NOT NULL, id TEXT NOT NULL,
    celex TEXT, text TEXT NOT NULL, start_byte INTEGER, end_byte INTEGER, line INTEGER, col INTEGER, page INTEGER, box TEXT,
    PRIMARY KEY (summary, position)) WITHOUT ROWID; -- the record's references: that word is SQL's own

CREATE VIEW call_actions AS
SELECT s.date, s.procedure AS reference, p.type AS procedure_type, s.title, c.form, c.addressee,
    (SELECT group_concat(actor, '; ') FROM (SELECT actor FROM call_actors a
        WHERE a.summary = c.summary AND a.call = c.call ORDER BY position)) AS actors,
    i.text AS action, c.lead_in, h.heading AS section, s.source, s.record,
    CASE WHEN i.item IS NULL THEN c.line ELSE i.line END AS line,
    CASE WHEN i.item IS NULL THEN c.page ELSE i.page END AS page
FROM calls c JOIN summaries s ON s.id = c.summary LEFT JOIN procedures p ON p.reference = s.procedure
LEFT JOIN sections h ON h.summary = c.summary AND h.section = c.section
LEFT JOIN call_items i ON i.summary = c.summary AND i.call = c.call;

CREATE VIEW vote_results AS
SELECT s.date, s.procedure AS reference, p.type AS procedure_type, s.title, v.body, v.outcome, v.votes_for, v.votes_against,
    v.abstentions, (SELECT group_concat(group_code, '; ') FROM (SELECT group_code FROM vote_groups g
        WHERE g.summary = v.summary AND g.vote = v.vote ORDER BY position)) AS tabled_by,
    v.text, s.source, s.record, v.line, v.page
FROM votes v JOIN summaries s ON s.id = v.summary LEFT JOIN procedures p ON p.reference = s.procedure;

CREATE VIEW who_tables_with_whom AS
SELECT a.group_code, b.group_code AS with_group, count(DISTINCT a.summary) AS texts, min(s.date) AS first, max(s.date) AS last
FROM tabling_groups a JOIN tabling_groups b ON b.summary = a.summary AND b.group_code <> a.group_code
JOIN summaries s ON s.id = a.summary GROUP BY a.group_code, b.group_code;

-- What the full-text index is of. The index holds no copy of it. A line end is written as
-- one: other programs that read this view have no char().
CREATE VIEW search_content AS
SELECT s.id AS id, s.title, s.text,
    (SELECT group_concat(text, '
') FROM (SELECT text FROM findings WHERE summary = s.id ORDER BY finding)) AS findings,
    (SELECT group_concat(text, '
') FROM (SELECT text FROM call_items WHERE summary = s.id ORDER BY call, item)) AS actions
FROM summaries s;
CREATE VIRTUAL TABLE search USING fts5(title, text, findings, actions,
    content='search_content', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
