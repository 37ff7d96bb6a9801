//! A scenario, drawn from its seed: a company, a plan, what goes wrong and how often, and the processes that work on it.

use gigwire::machine::Command;
use gigwire::solar_staff::payment_run::{Mode, Options};
use gigwire_sandbox::Settings;
use gigwire_sandbox::clock::{DAY, MINUTE, SECOND};
use gigwire_sandbox::random::Random;
use gigwire_sandbox::shared::Payouts;
use gigwire_sandbox::solar_staff::seed_people::{EURO_COMPANY, MAIN_COMPANY};

use crate::faults::Fault;

/// When scenarios begin; any time would do.
pub const BEGIN: u64 = 1_760_000_000_000;

/// What becomes of a process, counted in its own steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It lives until the run ends.
    Lives,
    /// It is killed after so many polls.
    DiesAfterPolls(u32),
    /// It is killed while it writes its journal for the nth time.
    DiesOnSave(u32),
    /// It is killed right after its nth sending went out.
    DiesAfterSend(u32),
    /// It is killed when it holds its nth request in its hands.
    DiesBeforeSend(u32),
    /// The disk is full when it writes for the nth time.
    DiskFull(u32),
}

/// One process.
#[derive(Debug, Clone)]
pub struct Life {
    /// How long after the one before.
    pub after_ms: u64,
    /// By how much its clock is wrong.
    pub skew_ms: i64,
    /// What becomes of it.
    pub fate: Fate,
    /// Whether the network and everybody else behave.
    pub calm: bool,
    /// Commands, so long after it began.
    pub commands: Vec<(u64, Command)>,
    /// Whether it is handed the plan again.
    pub has_plan: bool,
    /// Whether it is handed another plan.
    pub other_plan: bool,
    /// Whether its journal is damaged while it lives.
    pub damaged: bool,
    /// Whether somebody says go.
    pub go: bool,
    /// A second process tries the same journal, so long after this one began.
    pub intruder_after_ms: Option<u64>,
}

impl Life {
    fn quiet() -> Self {
        Self {
            after_ms: SECOND,
            skew_ms: 0,
            fate: Fate::Lives,
            calm: true,
            commands: Vec::new(),
            has_plan: true,
            other_plan: false,
            damaged: false,
            go: true,
            intruder_after_ms: None,
        }
    }
}

/// What freelancers, banks and colleagues do, in percent of the occasions.
#[derive(Debug, Clone, Copy, Default)]
pub struct People {
    /// A freelancer declines a task.
    pub declines: u64,
    /// A freelancer opens a dispute.
    pub disputes: u64,
    /// A payment comes back.
    pub returns: u64,
    /// Whether somebody spends the company's money, and when.
    pub spends_after_ms: Option<u64>,
}

/// See [the module](self).
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Where the platform's world begins.
    pub settings: Settings,
    /// Who pays.
    pub company: u64,
    /// Whether the client names it, or leaves it to the platform.
    pub names_company: bool,
    /// Whether the user has 2FA.
    pub two_factor: bool,
    /// The run's options.
    pub options: Options,
    /// How long a call waits for an answer.
    pub timeout_ms: u64,
    /// How many rows the plan has.
    pub rows: u64,
    /// How many percent of the rows pay a task that exists.
    pub existing_percent: u64,
    /// How many percent of the rows cannot be paid.
    pub bad_percent: u64,
    /// What goes wrong on the way, each in so many of a thousand requests.
    pub weather: Vec<(Fault, u64)>,
    /// The platform is killed so long after the beginning.
    pub restarts: Vec<u64>,
    /// What people do.
    pub people: People,
    /// The processes, one after the other.
    pub lives: Vec<Life>,
    /// Whether nothing goes wrong at all.
    pub fair: bool,
}

/// What may go wrong with a request.
const ON_THE_WAY: [Fault; 17] = [
    Fault::Refused,
    Fault::LostBefore,
    Fault::LostAfter,
    Fault::LateAnswer,
    Fault::SlowAnswer,
    Fault::LateAct,
    Fault::BrokenThenDone,
    Fault::Duplicated,
    Fault::ErrorBefore,
    Fault::ErrorAfter,
    Fault::PageBefore,
    Fault::PageAfter,
    Fault::Truncated,
    Fault::OddWire,
    Fault::RateLimited,
    Fault::Forbidden,
    Fault::TokensExpired,
];

impl Scenario {
    /// The scenario of a seed.
    pub fn draw(random: &mut Random) -> Self {
        let mut settings = Settings::new(random.next());
        settings.tasks = 0;
        settings.payment_ms = random.between(1, 30) * SECOND;
        settings.payout_start_ms = random.between(1, 8) * SECOND;
        settings.payout_run_ms = random.between(1, 20) * SECOND;
        let fair = random.percent(10);
        let options = Options {
            run: random.percent(30).then(|| "october".to_owned()),
            mode: if random.percent(70) { Mode::ActFor } else { Mode::Follow },
            payout: random.percent(50),
            sign_agreements: random.percent(50),
            validate: random.percent(10),
            skip_invalid: true,
            concurrency: u16::try_from(random.between(1, 6)).unwrap_or(1),
            requests_per_second: u16::try_from(random.between(2, 60)).unwrap_or(10),
            patience_ms: random.between(50, 120) * MINUTE,
            settle_ms: random.between(20, 120) * SECOND,
            ..Options::default()
        };
        let company = if random.percent(80) { MAIN_COMPANY } else { EURO_COMPANY };
        let mut scenario = Self {
            settings,
            company,
            names_company: company != MAIN_COMPANY || random.percent(50),
            two_factor: random.percent(25),
            options,
            timeout_ms: random.between(5, 60) * SECOND,
            rows: random.between(1, 4),
            existing_percent: if random.percent(25) { 50 } else { 0 },
            bad_percent: if random.percent(20) { 30 } else { 0 },
            weather: Vec::new(),
            restarts: Vec::new(),
            people: People::default(),
            lives: vec![Life::quiet()],
            fair,
        };
        if !fair {
            scenario.trouble(random);
        }
        scenario
    }

    fn trouble(&mut self, random: &mut Random) {
        self.settings.naive = random.percent(50);
        if random.percent(30) {
            self.settings.access_token_ms = random.between(20, 300) * SECOND;
            self.settings.refresh_token_ms = random.between(1, 60) * MINUTE;
        }
        self.settings.payouts = match random.below(10) {
            0 => Payouts::Fail,
            1 => Payouts::Partly,
            _ => Payouts::Work,
        };
        for _ in 0..random.below(5) {
            if let Some(fault) = random.pick(&ON_THE_WAY) {
                let often = [15, 50, 150, 400];
                self.weather.push((*fault, random.pick(&often).copied().unwrap_or(50)));
            }
        }
        if random.percent(6) {
            // A platform under load: what it does late and what it says slowly come together.
            self.weather.extend([(Fault::LateAct, 250), (Fault::SlowAnswer, 400)]);
        }
        for _ in 0..(if random.percent(10) { random.between(1, 3) } else { 0 }) {
            self.restarts.push(random.between(1, 600) * SECOND);
        }
        if random.percent(15) {
            self.people.declines = 30;
        }
        if random.percent(10) {
            self.people.disputes = 30;
        }
        if random.percent(20) {
            self.people.returns = 40;
        }
        if random.percent(8) {
            self.people.spends_after_ms = Some(random.between(1, 120) * SECOND);
        }
        if random.percent(10) {
            self.options.limits.failures_in_a_row = 2;
        }
        let troubled = random.below(5);
        self.lives = (0..troubled).map(|index| self.life(random, index)).collect();
        // Most scenarios end in calm weather, where the last process can finish; some are left as they lie.
        if self.lives.is_empty() || random.percent(90) {
            let mut last = Life::quiet();
            last.after_ms = random.between(1, 600) * SECOND;
            last.calm = !self.lives.is_empty();
            last.skew_ms = skew(random);
            self.lives.push(last);
        }
    }

    fn life(&self, random: &mut Random, index: u64) -> Life {
        let most = self.rows * 12 + 20;
        let mut nth = || u32::try_from(random.between(1, most)).unwrap_or(1);
        let (few, many) = (nth(), nth() * 3);
        let fate = match random.below(10) {
            0 | 1 => Fate::Lives,
            2 | 3 => Fate::DiesAfterPolls(many),
            4 | 5 => Fate::DiesOnSave(few),
            6 | 7 => Fate::DiesAfterSend(few),
            8 => Fate::DiesBeforeSend(few),
            _ => Fate::DiskFull(few),
        };
        let commands = match random.below(20) {
            0 | 1 => {
                let at = random.between(1, 300) * SECOND;
                vec![(at, Command::Pause), (at + random.between(1, 1_800) * SECOND, Command::Resume)]
            }
            2 | 3 => vec![(random.between(1, 300) * SECOND, Command::Stop)],
            4 if index > 0 => vec![(random.between(1, 300) * SECOND, Command::Cancel)],
            _ => Vec::new(),
        };
        Life {
            after_ms: if random.percent(50) { random.between(0, 5_000) } else { random.between(1, 7_200) * SECOND },
            skew_ms: skew(random),
            fate,
            calm: false,
            commands,
            has_plan: index == 0 || random.percent(50),
            other_plan: index > 0 && random.percent(4),
            damaged: index > 0 && random.percent(6),
            go: !random.percent(2),
            intruder_after_ms: random.percent(10).then(|| random.between(1, 200) * SECOND),
        }
    }
}

/// Clocks are wrong by up to a day, mostly by nothing.
fn skew(random: &mut Random) -> i64 {
    if random.percent(70) {
        return 0;
    }
    i64::try_from(random.below(2 * DAY)).unwrap_or(0) - i64::try_from(DAY).unwrap_or(0)
}
