//! What a server keeps of a world, so that it can be restored.

use std::collections::BTreeMap;

use gigwire_sandbox::Change;

/// Rows as JSON, by their table and key.
#[derive(Default)]
pub struct Store(pub BTreeMap<(String, String), String>);

impl Store {
    pub fn keep(&mut self, changes: Vec<Change>) {
        for Change { table, key, json } in changes {
            match json {
                Some(json) => self.0.insert((table, key), json),
                None => self.0.remove(&(table, key)),
            };
        }
    }

    /// What [`World::restore`](gigwire_sandbox::World::restore) takes.
    pub fn rows(&self) -> Vec<Change> {
        let row = |((table, key), json): (&(String, String), &String)| Change {
            table: table.clone(),
            key: key.clone(),
            json: Some(json.clone()),
        };
        self.0.iter().map(row).collect()
    }
}
