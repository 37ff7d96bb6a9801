//! Many scenarios: all cores, one line at the end, and the command that replays what failed.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use crate::faults::Tally;
use crate::simulation::Simulation;
use crate::verdict::{Endings, Weather};

/// Of so many scenarios one is played twice, to see that it goes the same way.
const PLAYED_TWICE: u64 = 100;
/// After so many failed scenarios nothing new is learned.
const MOST_FAILURES: usize = 5;

/// What the command line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    from: u64,
    seeds: u64,
    /// Play one seed and tell everything.
    one: Option<u64>,
    threads: u64,
    /// Only tell the first seed that fails, or nothing.
    first_failure: bool,
}

impl Wanted {
    /// Reads `--seeds N --from N --threads N --first-failure`, or `--seed N`.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn read(arguments: &[String]) -> Result<Self, String> {
        let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
        let mut wanted = Self { from: 0, seeds: 10_000, one: None, threads, first_failure: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut number = || {
                let text = arguments.next().ok_or_else(|| format!("{argument} needs a number"))?;
                text.parse::<u64>().map_err(|_| format!("{argument} needs a number, not {text}"))
            };
            match argument.as_str() {
                "--seeds" => wanted.seeds = number()?,
                "--from" => wanted.from = number()?,
                "--seed" => wanted.one = Some(number()?),
                "--threads" => wanted.threads = number()?.max(1),
                "--first-failure" => wanted.first_failure = true,
                _ => return Err(format!("unknown: {argument} (there are --seeds, --from, --seed, --threads)")),
            }
        }
        Ok(wanted)
    }
}

#[derive(Debug, Default)]
struct Sum {
    scenarios: u64,
    faults: Tally,
    rows: BTreeMap<Weather, BTreeMap<Option<&'static str>, u64>>,
    reasons: BTreeMap<String, u64>,
    failed: Vec<(u64, Vec<String>)>,
}

impl Sum {
    fn add(&mut self, seed: u64, faults: &Tally, endings: Endings, violations: Vec<String>) {
        self.scenarios += 1;
        self.faults.add(faults);
        let rows = self.rows.entry(endings.weather).or_default();
        for (name, count) in endings.rows {
            *rows.entry(name).or_default() += count;
        }
        for (reason, count) in endings.reasons {
            *self.reasons.entry(reason).or_default() += count;
        }
        if !violations.is_empty() {
            self.failed.push((seed, violations));
        }
    }
}

/// Plays what is wanted; fails when anything was seen that must not be.
pub fn run(wanted: &Wanted) -> ExitCode {
    match wanted.one {
        Some(seed) => play_one(seed),
        None => play_many(wanted),
    }
}

fn play_one(seed: u64) -> ExitCode {
    let outcome = Simulation::new(seed, true).play();
    println!("{}", outcome.trace);
    println!("endings: {:?}", outcome.endings.rows);
    for violation in &outcome.violations {
        println!("VIOLATION: {violation}");
    }
    println!("seed {seed}: {} violations", outcome.violations.len());
    if outcome.violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn play_many(wanted: &Wanted) -> ExitCode {
    let begun = Instant::now();
    let sum = play_all(wanted);
    if wanted.first_failure {
        return first_failure(wanted, &sum);
    }
    tell(&sum, begun.elapsed().as_secs_f64(), wanted.threads);
    if sum.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn play_all(wanted: &Wanted) -> Sum {
    let next = AtomicU64::new(wanted.from);
    let end = wanted.from.saturating_add(wanted.seeds);
    let enough = AtomicBool::new(false);
    let sum = Mutex::new(Sum::default());
    thread::scope(|scope| {
        for _ in 0..wanted.threads {
            scope.spawn(|| {
                let most = if wanted.first_failure { 1 } else { MOST_FAILURES };
                while !enough.load(Ordering::Relaxed) {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= end {
                        break;
                    }
                    let outcome = play(seed);
                    let mut sum = sum.lock().unwrap_or_else(PoisonError::into_inner);
                    sum.add(seed, &outcome.faults, outcome.endings, outcome.violations);
                    if sum.failed.len() >= most {
                        enough.store(true, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let mut sum = sum.into_inner().unwrap_or_else(PoisonError::into_inner);
    sum.failed.sort();
    sum
}

fn play(seed: u64) -> crate::simulation::Outcome {
    if !seed.is_multiple_of(PLAYED_TWICE) {
        return Simulation::new(seed, false).play();
    }
    let mut outcome = Simulation::new(seed, true).play();
    if outcome.trace != Simulation::new(seed, true).play().trace {
        outcome.violations.push("the same seed gave another trace".to_owned());
    }
    outcome
}

fn first_failure(wanted: &Wanted, sum: &Sum) -> ExitCode {
    match sum.failed.first() {
        Some((seed, violations)) => {
            println!("{}\t{}", seed - wanted.from + 1, violations.first().map_or("", String::as_str));
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}

fn tell(sum: &Sum, seconds: f64, threads: u64) {
    for (seed, violations) in &sum.failed {
        println!("seed {seed}:");
        for violation in violations {
            println!("  {violation}");
        }
        println!("  replay: make simulate SEED={seed}");
    }
    println!("faults:");
    for (fault, times) in sum.faults.iter() {
        println!("  {times:>9}  {}", fault.name());
    }
    for (weather, rows) in &sum.rows {
        let all: u64 = rows.values().sum();
        let title = match weather {
            Weather::Fair => "nothing went wrong",
            Weather::Rough => "network, platform and processes failed",
            Weather::Foul => "people did too, rows could not be paid, or the last process died",
        };
        println!("rows where {title}: {all}");
        for (name, count) in rows {
            #[allow(clippy::cast_precision_loss)]
            let share = *count as f64 * 100.0 / (all.max(1)) as f64;
            println!("  {count:>9}  {share:>5.1} %  {}", name.unwrap_or("the last process was killed or failed"));
        }
    }
    println!("what needs attention:");
    let mut reasons: Vec<_> = sum.reasons.iter().collect();
    reasons.sort_by_key(|(_, count)| core::cmp::Reverse(**count));
    for (reason, count) in reasons.iter().take(16) {
        println!("  {count:>9}  {reason}");
    }
    #[allow(clippy::cast_precision_loss)]
    let rate = sum.scenarios as f64 / seconds / threads as f64;
    let kinds = sum.faults.iter().filter(|(_, times)| *times > 0).count();
    let faults: u64 = sum.faults.iter().map(|(_, times)| times).sum();
    println!(
        "{} scenarios, {faults} faults of {kinds} kinds, {} violations, {rate:.0} scenarios/s/core",
        sum.scenarios,
        sum.failed.len()
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As many as do not keep anybody waiting, in a build that is not optimized.
    const SEEDS: u64 = 2_000;

    #[test]
    fn scenarios_hold_and_every_fault_strikes() {
        let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
        let wanted = Wanted { from: 1_000_000, seeds: SEEDS, one: None, threads, first_failure: false };
        let sum = play_all(&wanted);
        assert_eq!((sum.scenarios, sum.failed), (SEEDS, Vec::new()));
        let never: Vec<&str> =
            sum.faults.iter().filter(|(_, times)| *times == 0).map(|(fault, _)| fault.name()).collect();
        assert!(never.is_empty(), "never struck: {never:?}");
        let rough = sum.rows.get(&Weather::Rough).cloned().unwrap_or_default();
        let paid: u64 = ["paid", "paid out"].iter().filter_map(|name| rough.get(&Some(*name))).sum();
        let all: u64 = rough.values().sum();
        assert!(paid * 10 > all * 8, "a run that gives up on many rows is useless: {paid} of {all} are paid");
    }

    #[test]
    fn arguments_are_read() {
        let read = |text: &str| Wanted::read(&text.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let wanted = read("--seeds 7 --from 3").unwrap();
        assert_eq!((wanted.seeds, wanted.from, wanted.one), (7, 3, None));
        assert_eq!(read("--seed 9").unwrap().one, Some(9));
        assert_eq!(read("--seeds").unwrap_err(), "--seeds needs a number");
        assert!(read("--frm 3").is_err());
    }
}
