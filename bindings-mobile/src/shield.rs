//! A panic must not reach the app: it becomes an ordinary error.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard};

use crate::CoreError;

/// Runs `body` on what the mutex guards. After a panic the mutex is poisoned and every later call fails too: what was
/// left half done must not decide about money.
pub(crate) fn shielded<T, R>(
    mutex: &Mutex<T>,
    body: impl FnOnce(&mut T) -> Result<R, CoreError>,
) -> Result<R, CoreError> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut guard: MutexGuard<'_, T> = mutex.lock().map_err(|_| CoreError::internal(&"it failed earlier"))?;
        body(&mut guard)
    }));
    outcome.unwrap_or_else(|panic| Err(CoreError::internal(&said(&*panic))))
}

fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without words")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::panic)]
    fn a_panic_is_an_error_and_ends_the_client() {
        let mutex = Mutex::new(1);
        let failed = shielded(&mutex, |_| -> Result<(), CoreError> { panic!("out of {}", "cheese") });
        assert!(matches!(failed, Err(CoreError::Internal { text }) if text.ends_with("out of cheese")));
        let later = shielded(&mutex, |value| Ok(*value));
        assert!(matches!(later, Err(CoreError::Internal { text }) if text.ends_with("it failed earlier")));
    }
}
