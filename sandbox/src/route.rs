//! Calls of a platform under their methods and paths, in which `*` stands for a parameter.

use gigwire::http::Method;

/// A call; `rule` is what its platform wants to know besides: who answers it, what it takes.
#[derive(Debug, Clone, Copy)]
pub struct Route<R> {
    /// The name of the call.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path below the base.
    pub path: &'static str,
    pub(crate) rule: R,
}

impl<R> Route<R> {
    pub(crate) const fn new(id: &'static str, method: Method, path: &'static str, rule: R) -> Self {
        Self { id, method, path, rule }
    }

    /// What the parameters hold, if these segments are this path's; `same` compares the others. A parameter is never empty.
    fn captures(&self, segments: &[String], same: fn(&str, &str) -> bool) -> Option<Vec<String>> {
        let mut captured = Vec::new();
        let mut given = segments.iter();
        for part in self.path.split('/') {
            let segment = given.next()?;
            if part == "*" {
                if segment.is_empty() {
                    return None;
                }
                captured.push(segment.clone());
            } else if !same(part, segment) {
                return None;
            }
        }
        given.next().is_none().then_some(captured)
    }
}

/// The call that method and path mean, with its path parameters. Of two that fit, the one with fewer `*` is meant, then the first.
///
/// # Errors
/// What is to be said of it: that there is no such call.
pub(crate) fn find<'r, R>(
    routes: &'r [Route<R>],
    method: Method,
    segments: &[String],
    same: fn(&str, &str) -> bool,
) -> Result<(&'r Route<R>, Vec<String>), String> {
    let fitting = routes.iter().filter_map(|route| Some((route, route.captures(segments, same)?)));
    let (mine, others): (Vec<_>, Vec<_>) = fitting.partition(|(route, _)| route.method == method);
    if let Some(found) = mine.into_iter().min_by_key(|(_, captured)| captured.len()) {
        return Ok(found);
    }
    let path = segments.join("/");
    Err(match others.first() {
        Some((route, _)) => format!("{method} /{path} is not known; {} is", route.method),
        None => format!("{method} /{path} is not known"),
    })
}
