// SPDX-License-Identifier: Apache-2.0

extension LedgerSchema {
    /// What linking works on: tellings with the keys by which they meet, and signatures by which copies are found.
    static let tellings = """
        CREATE TABLE tellings (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            id TEXT NOT NULL,
            component INTEGER NOT NULL,
            data BLOB NOT NULL,
            UNIQUE (document, id)
        ) STRICT;
        CREATE INDEX tellings_component ON tellings (component);
        CREATE TABLE telling_blocks (
            block INTEGER NOT NULL,
            telling INTEGER NOT NULL REFERENCES tellings (key) ON DELETE CASCADE,
            PRIMARY KEY (block, telling)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX telling_blocks_telling ON telling_blocks (telling);

        CREATE TABLE signatures (
            document INTEGER PRIMARY KEY REFERENCES documents (key) ON DELETE CASCADE,
            data BLOB NOT NULL
        ) STRICT;
        CREATE TABLE signature_bands (
            band INTEGER NOT NULL,
            document INTEGER NOT NULL REFERENCES signatures (document) ON DELETE CASCADE,
            PRIMARY KEY (band, document)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX signature_bands_document ON signature_bands (document);
        CREATE TABLE copies (
            document INTEGER PRIMARY KEY REFERENCES documents (key) ON DELETE CASCADE,
            story INTEGER NOT NULL,
            position INTEGER NOT NULL,
            UNIQUE (story, position)
        ) STRICT;
        """

    /// Which telling stands for those that copies repeat (itself, where it is none of them), how strong the ties are that
    /// hold its component together, and the keys by which copies find each other. These have no second index by document:
    /// who takes a document out knows its keys.
    static let leaders = """
        ALTER TABLE tellings ADD COLUMN leader INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE tellings ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
        DROP TABLE signature_bands;
        CREATE TABLE copy_keys (
            filed INTEGER NOT NULL,
            document INTEGER NOT NULL,
            PRIMARY KEY (filed, document)
        ) STRICT, WITHOUT ROWID;
        """

    /// What linking gives. `json` is the incident as it is exchanged; the rows beside it are what it is looked for by.
    static let incidents = """
        CREATE TABLE incidents (
            key INTEGER PRIMARY KEY,
            component INTEGER NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            first_day TEXT,
            last_day TEXT,
            lat REAL,
            lon REAL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX incidents_component ON incidents (component);
        CREATE INDEX incidents_id ON incidents (id);
        CREATE INDEX incidents_day ON incidents (first_day, id);
        CREATE TABLE incident_claims (
            incident INTEGER NOT NULL REFERENCES incidents (key) ON DELETE CASCADE,
            claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
            PRIMARY KEY (incident, claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX incident_claims_claim ON incident_claims (claim);
        CREATE TABLE disputes (
            key INTEGER PRIMARY KEY,
            incident INTEGER NOT NULL REFERENCES incidents (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            aspect TEXT NOT NULL,
            UNIQUE (incident, position)
        ) STRICT;
        CREATE TABLE dispute_claims (
            dispute INTEGER NOT NULL REFERENCES disputes (key) ON DELETE CASCADE,
            claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
            PRIMARY KEY (dispute, claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dispute_claims_claim ON dispute_claims (claim);
        """

    /// The analyst's decisions, in the order in which they were made. Rows are added and never changed.
    static let reviews = """
        CREATE TABLE reviews (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            decision TEXT NOT NULL,
            undoes INTEGER REFERENCES reviews (number),
            reviewer TEXT NOT NULL,
            why TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE review_documents (
            document TEXT NOT NULL,
            review INTEGER NOT NULL REFERENCES reviews (number),
            PRIMARY KEY (document, review)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews BEGIN
            SELECT RAISE(ABORT, 'a review is never deleted');
        END;
        CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN
            SELECT RAISE(ABORT, 'a review is never changed');
        END;
        """
}
