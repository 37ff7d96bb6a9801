//! The world's rows in an SQLite file.

use std::path::Path;

use gigwire_sandbox::Change;
use rusqlite::{Connection, params};

/// The form of the file; a file of another form is refused.
const FORM: i64 = 2;

/// An open file. While it is open no other process can use it.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens or makes a file.
    pub fn open(path: &Path) -> Result<Self, String> {
        let failed = |error: rusqlite::Error| format!("the store {}: {error}", path.display());
        let connection = Connection::open(path).map_err(failed)?;
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(failed)?;
        let form: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failed)?;
        if form != 0 && form != FORM {
            return Err(format!("the store {} is of form {form}, not {FORM}: take another file", path.display()));
        }
        // What one write brought survives kill -9: it is with the operating system when the write returns.
        connection
            .execute_batch(&format!(
                "PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = NORMAL;
                 CREATE TABLE IF NOT EXISTS world_rows (
                     table_name TEXT NOT NULL,
                     row_key TEXT NOT NULL,
                     json TEXT NOT NULL,
                     PRIMARY KEY (table_name, row_key)
                 ) WITHOUT ROWID;
                 PRAGMA user_version = {FORM};"
            ))
            .map_err(failed)?;
        Ok(Self { connection })
    }

    /// All rows.
    pub fn read(&self) -> Result<Vec<Change>, String> {
        let read = || -> rusqlite::Result<Vec<Change>> {
            let mut all = self.connection.prepare("SELECT table_name, row_key, json FROM world_rows")?;
            let rows =
                all.query_map([], |row| Ok(Change { table: row.get(0)?, key: row.get(1)?, json: Some(row.get(2)?) }))?;
            rows.collect()
        };
        read().map_err(|error| format!("the store cannot be read: {error}"))
    }

    /// Writes the changes, all or none.
    pub fn write(&mut self, changes: &[Change]) -> Result<(), String> {
        let mut write = || -> rusqlite::Result<()> {
            let transaction = self.connection.transaction()?;
            {
                let mut put = transaction.prepare_cached(
                    "INSERT INTO world_rows (table_name, row_key, json) VALUES (?1, ?2, ?3)
                     ON CONFLICT (table_name, row_key) DO UPDATE SET json = excluded.json",
                )?;
                let mut delete =
                    transaction.prepare_cached("DELETE FROM world_rows WHERE table_name = ?1 AND row_key = ?2")?;
                for Change { table, key, json } in changes {
                    match json {
                        Some(json) => put.execute(params![table, key, json])?,
                        None => delete.execute(params![table, key])?,
                    };
                }
            }
            transaction.commit()
        };
        write().map_err(|error| format!("the store cannot be written: {error}"))
    }
}
