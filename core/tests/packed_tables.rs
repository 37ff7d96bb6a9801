//! The tables of a platform as a file are the tables that are compiled in, and a damaged file is refused.

#![allow(clippy::unwrap_used, clippy::panic)] // these are tests

use gigwire::platforms::ALL;
use gigwire::schema::packed::{read, write};
use gigwire::schema::{Answer, Auth, BodyKind, Method, Operation, Particulars, Platform, Retry, Segment, Type};

/// How long the name of the layout is, at the beginning of a file; four bytes of checksum follow.
const BEGINNING: usize = b"gigwire 3\n".len();

/// FNV-1a, as the file has it.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// `Debug` of operations, but for what is between two texts, wherever that is.
fn without(shown: &str, from: &str, to: &str) -> String {
    let mut pieces = shown.split(from);
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |text, piece| text + from + piece.split_once(to).unwrap().1)
}

/// Without the names of objects that are sent, which files leave out.
fn unnamed(shown: &str) -> String {
    without(shown, "Input { name: ", ", fields")
}

/// An answer, without what files leave out of it.
fn answer(operation: &Operation) -> String {
    let shown = unnamed(&format!("{:?}", operation.response));
    without(&without(&shown, ", known: ", ", aliases"), ", open: ", " }")
}

#[test]
fn what_is_read_is_what_was_written() {
    for platform in ALL {
        let file = write(platform);
        let read = read(&file).unwrap();
        assert_eq!(write(read), file, "{}", platform.id);
        assert_eq!(read.operations.len(), platform.operations.len());
        for (read, compiled) in read.operations.iter().zip(platform.operations) {
            let shown = |operation: &Operation| {
                let Operation {
                    id,
                    method,
                    path,
                    args,
                    rules,
                    body,
                    response: _,
                    paging,
                    retry,
                    auth,
                    check,
                    action,
                    particulars,
                } = operation;
                format!(
                    "{id:?} {method:?} {path:?} {args:?} {rules:?} {body:?} {paging:?} {retry:?} {auth:?} \
                     {check:?} {action:?} {particulars:?}"
                )
            };
            assert_eq!(unnamed(&shown(read)), unnamed(&shown(compiled)));
            assert_eq!(answer(read), answer(compiled));
        }
        assert_eq!(format!("{:?}", read.life_cycles), format!("{:?}", platform.life_cycles));
    }
}

#[test]
fn damage_is_told() {
    let file = write(&gigwire::qugo::PLATFORM);
    for end in [0, 5, BEGINNING, BEGINNING + 3, file.len() / 2, file.len() - 1] {
        assert!(read(&file[..end]).is_err(), "{end}");
    }
    for at in (0..file.len()).step_by(97) {
        let mut damaged = file.clone();
        damaged[at] ^= 1;
        assert!(read(&damaged).is_err(), "{at}");
    }
    assert!(read(&[file, vec![0]].concat()).is_err());
}

#[test]
fn a_file_that_only_looks_whole_is_refused_and_no_panic() {
    let file = write(&gigwire::cloudtips::PLATFORM);
    let start = BEGINNING + 4;
    for at in (start..file.len()).step_by(13) {
        let mut forged = file.clone();
        forged[at] = forged[at].wrapping_add(101);
        let sum = checksum(&forged[start..]).to_le_bytes();
        forged[BEGINNING..start].copy_from_slice(&sum);
        let _ = read(&forged);
    }
}

/// A platform of one call, which answers with lists of lists, so deep.
fn nested(depth: usize) -> &'static Platform {
    let ty = (0..depth).fold(Type::Int, |inner, _| Type::List(Box::leak(Box::new(inner))));
    let operation = Operation {
        id: "lists.get",
        method: Method::Get,
        path: &[Segment::Literal("/lists")],
        args: &[],
        rules: &[],
        body: BodyKind::None,
        response: Answer::Json(ty),
        paging: None,
        retry: Retry::Read,
        auth: true,
        check: None,
        action: None,
        particulars: &Particulars::NONE,
    };
    Box::leak(Box::new(Platform {
        id: "nested",
        base_url: None,
        environments: &[],
        hosts: &[],
        prefixes: &[],
        auth: Auth::Key,
        rate_limit: None,
        refuse_card_numbers: false,
        operations: Box::leak(Box::new([operation])),
        life_cycles: &[],
        rows: &[],
    }))
}

#[test]
fn lists_of_lists_without_end_are_refused_before_the_stack_ends() {
    let file = write(nested(20));
    assert!(read(&file).is_ok());
    let place = file.windows(20).position(|bytes| bytes.iter().all(|byte| *byte == bytes[0])).unwrap();
    let rest = [&file[BEGINNING + 4..place], &[file[place]; 1_000_000], &file[place + 20..]].concat();
    assert!(read(&[&file[..BEGINNING], &checksum(&rest).to_le_bytes(), &rest].concat()).is_err());
}
