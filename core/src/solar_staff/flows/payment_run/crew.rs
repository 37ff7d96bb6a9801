//! Several tasks of a run at once, no more than its options say.

use core::future::Future;

use super::book::{Halt, Shared};
use crate::error::Error;
use crate::machine::flow::Context;

/// Does `work` for every number below `count`. The first error that concerns the whole run ends it.
pub(super) async fn crew<F, W>(context: &Context, book: &Shared, count: usize, work: W) -> Result<(), Error>
where
    F: Future<Output = Result<(), Error>> + Send + 'static,
    W: Fn(Context, Shared, usize) -> F + Send,
{
    let mut next = 0;
    loop {
        let (limit, active) = {
            let book = book.lock();
            (usize::from(book.options.concurrency.max(1)), book.active)
        };
        if next < count && active < limit && !book.is_over(context) {
            start(context, book, |context, book| work(context, book, next));
            next += 1;
        } else if active == 0 {
            break;
        } else {
            context.change(None).await;
        }
    }
    failure(book)
}

/// Starts one task of the run, counted while it lives.
pub(super) fn start<F: Future<Output = Result<(), Error>> + Send + 'static>(
    context: &Context,
    book: &Shared,
    work: impl FnOnce(Context, Shared) -> F,
) {
    book.lock().active += 1;
    let (own, inner) = (book.clone(), book.clone());
    context.spawn(|context| {
        let work = work(context, inner);
        async move {
            let outcome = work.await;
            let mut book = own.lock();
            book.active -= 1;
            if let Err(error) = outcome {
                book.halt(Halt::Error(Box::new(error)));
            }
        }
    });
}

/// The error that ended the run, if one did.
pub(super) fn failure(book: &Shared) -> Result<(), Error> {
    match &book.lock().halted {
        Some(Halt::Error(error)) => Err((**error).clone()),
        _ => Ok(()),
    }
}
