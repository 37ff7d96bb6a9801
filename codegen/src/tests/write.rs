//! Stale, missing and unknown files.

use std::fs;
use std::path::PathBuf;

use crate::emit::File;
use crate::write::Changes;

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gigwire-codegen-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self, files: &[(&str, &str)]) -> Vec<String> {
        self.changes(files).names().collect()
    }

    fn changes(&self, files: &[(&str, &str)]) -> Changes {
        let files = files.iter().map(|(path, text)| File { path: (*path).into(), text: (*text).into() });
        Changes::find(&self.0, files.collect(), &["owned".to_owned()]).unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn tells_and_mends_what_differs() {
    let scratch = Scratch::new("differs");
    let files = [("owned/deep/a.txt", "a"), ("free/b.txt", "b")];
    assert_eq!(scratch.names(&files), ["stale: owned/deep/a.txt", "stale: free/b.txt"]);
    scratch.changes(&files).apply().unwrap();
    assert_eq!(scratch.names(&files), [""; 0]);

    fs::write(scratch.0.join("free/b.txt"), "changed by hand").unwrap();
    fs::write(scratch.0.join("free/other.txt"), "").unwrap();
    fs::write(scratch.0.join("owned/unknown.txt"), "").unwrap();
    assert_eq!(scratch.names(&files), ["stale: free/b.txt", "not generated: owned/unknown.txt"]);
    scratch.changes(&files).apply().unwrap();
    assert_eq!(scratch.names(&files), [""; 0]);
    assert!(scratch.0.join("free/other.txt").exists());
}
