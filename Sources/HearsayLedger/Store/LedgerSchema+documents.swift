// SPDX-License-Identifier: Apache-2.0

extension LedgerSchema {
    /// Documents by version, and what was refused. `text` stands last, so that lists need not read it.
    static let documents = """
        CREATE TABLE documents (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            current INTEGER NOT NULL CHECK (current IN (0, 1)),
            linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)),
            fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            published TEXT,
            outlet TEXT NOT NULL,
            url TEXT,
            added TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (id, version)
        ) STRICT;
        CREATE UNIQUE INDEX documents_current ON documents (id) WHERE current = 1;
        CREATE INDEX documents_pending ON documents (published, id) WHERE linked = 0;
        CREATE INDEX documents_published ON documents (published, id);

        CREATE TABLE rejections (
            key INTEGER PRIMARY KEY,
            code TEXT NOT NULL,
            input TEXT NOT NULL,
            line INTEGER,
            byte INTEGER,
            reason TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX rejections_place ON rejections (input, ifnull(line, -1), ifnull(byte, -1), code);

        CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Claims with what they are looked for by. `json` is the machine's reading and is never overwritten; the columns
    /// beside it follow the analyst's corrections.
    static let claims = """
        CREATE TABLE actors (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            country TEXT NOT NULL,
            sector TEXT NOT NULL,
            folded TEXT NOT NULL,
            UNIQUE (name, country, sector)
        ) STRICT;
        CREATE INDEX actors_country ON actors (country);

        CREATE TABLE places (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            country TEXT NOT NULL,
            lat REAL,
            lon REAL,
            class TEXT,
            geonames INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX places_content ON places
            (name, country, ifnull(lat, 999.0), ifnull(lon, 999.0), ifnull(class, ''), ifnull(geonames, -1));
        CREATE INDEX places_country ON places (country);

        CREATE TABLE claims (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            type TEXT NOT NULL,
            mode TEXT NOT NULL,
            polarity TEXT NOT NULL,
            reality TEXT NOT NULL,
            claimant INTEGER REFERENCES actors (key),
            first_day TEXT,
            last_day TEXT,
            place INTEGER REFERENCES places (key),
            radius REAL,
            verdict TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'accepted', 'rejected')),
            corrected TEXT,
            json TEXT NOT NULL,
            UNIQUE (document, position)
        ) STRICT;
        CREATE INDEX claims_id ON claims (id);
        CREATE INDEX claims_place ON claims (place) WHERE place IS NOT NULL;

        CREATE TABLE claim_actors (
            claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'via')),
            position INTEGER NOT NULL,
            actor INTEGER NOT NULL REFERENCES actors (key),
            PRIMARY KEY (claim, role, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_actors_actor ON claim_actors (actor);

        CREATE TABLE attributions (
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            parent INTEGER,
            source TEXT,
            source_start INTEGER,
            source_end INTEGER,
            cue TEXT,
            cue_start INTEGER,
            cue_end INTEGER,
            stance TEXT NOT NULL,
            rule TEXT NOT NULL,
            found_by TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE attribution_contents (
            document INTEGER NOT NULL,
            attribution INTEGER NOT NULL,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            quote TEXT NOT NULL,
            PRIMARY KEY (document, attribution, position),
            FOREIGN KEY (document, attribution) REFERENCES attributions (document, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        """

    /// The index of words over titles and texts of all versions; letters count without accents.
    static let search = """
        CREATE VIRTUAL TABLE documents_search USING fts5 (
            title, text, content = 'documents', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
        );
        CREATE TRIGGER documents_search_insert AFTER INSERT ON documents BEGIN
            INSERT INTO documents_search (rowid, title, text) VALUES (new.key, new.title, new.text);
        END;
        CREATE TRIGGER documents_search_delete AFTER DELETE ON documents BEGIN
            INSERT INTO documents_search (documents_search, rowid, title, text)
            VALUES ('delete', old.key, old.title, old.text);
        END;
        CREATE TRIGGER documents_search_update AFTER UPDATE OF title, text ON documents BEGIN
            INSERT INTO documents_search (documents_search, rowid, title, text)
            VALUES ('delete', old.key, old.title, old.text);
            INSERT INTO documents_search (rowid, title, text) VALUES (new.key, new.title, new.text);
        END;
        """
}
