//! The files of the cabinet.

use std::path::{Path, PathBuf};

use gigwire_sandbox::target::Target;

/// A file to send.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Its bytes.
    pub body: Vec<u8>,
    /// Its content type.
    pub content_type: &'static str,
}

/// Below this the files are served.
pub const PREFIX: &str = "cabinet";

/// The file for an address, or `index.html` for addresses that the page itself makes up (their last segment has no
/// dot); `None` when there is none.
pub fn find(directory: &Path, target: &Target) -> Option<File> {
    let (_, inner) = target.segments.split_first()?;
    let exact = safe_path(directory, inner).and_then(|path| read(&path));
    let made_up = inner.last().is_none_or(|last| !last.contains('.'));
    exact.or_else(|| if made_up { read(&directory.join("index.html")) } else { None })
}

/// The path below the directory, unless a segment could lead out of it.
fn safe_path(directory: &Path, segments: &[String]) -> Option<PathBuf> {
    let harmless = |segment: &String| {
        !segment.is_empty() && !segment.starts_with('.') && !segment.contains(['/', '\\', '\0', ':'])
    };
    segments
        .iter()
        .all(harmless)
        .then(|| segments.iter().fold(directory.to_owned(), |path, segment| path.join(segment)))
}

fn read(path: &Path) -> Option<File> {
    let body = std::fs::read(path).ok()?;
    let content_type = match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" | "webmanifest" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    Some(File { body, content_type })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_directory() {
        let directory = Path::new("/srv");
        let path = |segments: &[&str]| {
            let segments: Vec<String> = segments.iter().map(|segment| (*segment).to_owned()).collect();
            safe_path(directory, &segments)
        };
        assert_eq!(path(&["assets", "app.js"]), Some(PathBuf::from("/srv/assets/app.js")));
        for bad in [&[".."][..], &["a", ".."], &["../x"], &["a\\..\\b"], &["c:"], &[".env"], &[""], &["a\0"]] {
            assert_eq!(path(bad), None, "{bad:?}");
        }
    }
}
