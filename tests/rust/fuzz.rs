//! The functions that `fuzz/` gives to libFuzzer, in every run of the tests: the whole corpus, then blind changes to it for some
//! seconds (`GIGWIRE_FUZZ_SECONDS` in all). They know nothing of coverage, so they find less in the same time; `make fuzz` is
//! the real thing.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use gigwire_tests::fuzz::{TARGETS, Target, seeds};

/// In all, if nobody says otherwise.
const SECONDS: u64 = 20;

/// One input may take so long, in a build without optimisations on a busy machine.
const LONGEST: Duration = Duration::from_secs(5);

/// Inputs are kept this small: what is wrong with large ones is wrong with small ones, and found sooner.
const LARGEST: usize = 16 << 10;

/// All corpora together.
const MOST_BYTES: u64 = 300 << 10;

fn folder(part: &str, target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(part).join(target)
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder("corpus", target)).expect("a corpus");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| std::fs::read(path).expect("a file")).collect()
}

/// Runs one input; what fails is kept, for libFuzzer to run it alone and for a regression test to be made of it.
fn try_one(target: Target, data: &[u8]) {
    let from = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(data)));
    let took = from.elapsed();
    if outcome.is_err() || took > LONGEST {
        let folder = folder("artifacts", target.name);
        std::fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join(format!("found-{:016x}", hash(data)));
        std::fs::write(&path, data).expect("a file");
        panic!(
            "{} failed after {took:?}, input kept in {}: {:?}",
            target.name,
            path.display(),
            data.escape_ascii().to_string()
        );
    }
}

fn hash(data: &[u8]) -> u64 {
    data.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

fn corpus_and_changes(name: &str) {
    let target = *TARGETS.iter().find(|target| target.name == name).expect("a target");
    let corpus = corpus(name);
    for data in &corpus {
        try_one(target, data);
    }
    let seconds = std::env::var("GIGWIRE_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(SECONDS);
    let until = Instant::now() + Duration::from_millis(1000 * seconds / TARGETS.len() as u64);
    // The same in every run: what CI finds, a desk finds. Another seed looks elsewhere.
    let seed = std::env::var("GIGWIRE_FUZZ_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let mut changes = Changes { state: seed };
    while Instant::now() < until {
        try_one(target, &changes.changed(&corpus));
    }
}

#[test]
fn answers() {
    corpus_and_changes("answers");
}

#[test]
fn journals() {
    corpus_and_changes("journals");
}

#[test]
fn requests() {
    corpus_and_changes("requests");
}

#[test]
fn sandbox() {
    corpus_and_changes("sandbox");
}

#[test]
fn session() {
    corpus_and_changes("session");
}

#[test]
fn texts() {
    corpus_and_changes("texts");
}

#[test]
fn webhooks() {
    corpus_and_changes("webhooks");
}

#[test]
fn workbooks() {
    corpus_and_changes("workbooks");
}

/// What the catalog, the document and the vectors give is in the corpus as they give it (`GIGWIRE_BLESS=1` writes it), and it
/// stays small.
#[test]
fn the_corpus_has_the_seeds() {
    let mut bytes = 0;
    for target in TARGETS {
        let folder = folder("corpus", target.name);
        let seeds = seeds(target.name);
        assert!(!seeds.is_empty(), "{}", target.name);
        if std::env::var_os("GIGWIRE_BLESS").is_some() {
            std::fs::create_dir_all(&folder).expect("a folder");
            seeds.iter().for_each(|(name, seed)| std::fs::write(folder.join(name), seed).expect("a file written"));
        }
        for (name, seed) in &seeds {
            let there = std::fs::read(folder.join(name)).unwrap_or_default();
            assert!(there == *seed, "fuzz/corpus/{}/{name} is not current: run with GIGWIRE_BLESS=1", target.name);
        }
        bytes += corpus(target.name).iter().map(|data| data.len() as u64).sum::<u64>();
    }
    assert!(bytes < MOST_BYTES, "the corpus has {bytes} bytes: minimise it");
}

/// Each target has its program in `fuzz/`, and the other way round.
#[test]
fn both_drivers_have_the_same_targets() {
    let programs: BTreeSet<String> = std::fs::read_dir(folder("fuzz_targets", ""))
        .expect("the programs")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    let targets: BTreeSet<String> = TARGETS.iter().map(|target| target.name.to_owned()).collect();
    assert_eq!(programs, targets);
}

/// Blind changes: bytes, pieces, pieces of other inputs, and what is odd in JSON, dates and numbers.
struct Changes {
    state: u64,
}

const ODD: &[&[u8]] = &[
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"-0.0",
    b"1.5",
    b"18446744073709551616",
    b"9223372036854775808",
    b"\"\"",
    b"\"\\ud800\"",
    b"\"\\u0000\"",
    b"[]",
    b"{}",
    b"[[[[",
    b"{\"a\":",
    b"\"0000-00-00\"",
    b"\"-0001-11-30 00:00:00\"",
    b"\\",
    b"\"",
    b"\xff",
    b"\xEF\xBB\xBF",
    b",",
    b":",
    b"%00",
    b"&",
    b"\r\n",
    b"1e-40",
    b"0.1000000000000000000000000000",
];

impl Changes {
    fn below(&mut self, count: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((bits ^ (bits >> 31)) % count.max(1) as u64) as usize
    }

    fn piece(&mut self, of: &[u8]) -> (usize, usize) {
        let from = self.below(of.len() + 1);
        (from, from + self.below((of.len() - from).min(64) + 1))
    }

    fn changed(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut data = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(4) {
            let (from, to) = self.piece(&data);
            match self.below(6) {
                0 => data.iter_mut().skip(from).take(1).for_each(|byte| *byte ^= 1 << (to % 8)),
                1 => drop(data.splice(from..to, [])),
                2 => drop(data.splice(from..from, ODD[self.below(ODD.len())].iter().copied())),
                3 => drop(data.splice(from..to, ODD[self.below(ODD.len())].iter().copied())),
                4 => {
                    let other = &corpus[self.below(corpus.len())];
                    let (start, end) = self.piece(other);
                    data.splice(from..to, other[start..end].iter().copied());
                }
                _ => self.replace_value(&mut data),
            }
        }
        data.truncate(LARGEST);
        data
    }

    /// Something odd in place of what stands after a colon.
    fn replace_value(&mut self, data: &mut Vec<u8>) {
        let colons: Vec<usize> = (0..data.len()).filter(|at| data[*at] == b':').collect();
        if colons.is_empty() {
            return;
        }
        let from = colons[self.below(colons.len())] + 1;
        let length = data[from..].iter().position(|byte| b",}]".contains(byte)).unwrap_or(data.len() - from);
        data.splice(from..from + length, ODD[self.below(ODD.len())].iter().copied());
    }
}
