//! Paths of documented calls, in which `*` stands for a parameter.

/// What the parameters hold, if these segments are this path's. A parameter is never empty.
#[must_use]
pub fn captures(pattern: &str, segments: &[String]) -> Option<Vec<String>> {
    let mut captured = Vec::new();
    let mut given = segments.iter();
    for part in pattern.split('/') {
        let segment = given.next()?;
        if part == "*" {
            if segment.is_empty() {
                return None;
            }
            captured.push(segment.clone());
        } else if part != segment {
            return None;
        }
    }
    given.next().is_none().then_some(captured)
}
