//! What all platforms of a world have in common: settings, time, chance, money, messages.

use serde::{Deserialize, Serialize};

use crate::clock::{Clock, DAY, MINUTE, SECOND};
use crate::cloudtips::settings::CloudTipsSettings;
use crate::ledger::Ledger;
use crate::outbox::Outbox;
use crate::planado::settings::PlanadoSettings;
use crate::qugo::settings::QugoSettings;
use crate::random::Random;

/// What becomes of payouts that nothing stands in the way of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payouts {
    /// They arrive.
    #[default]
    Work,
    /// They are declined, and the money comes back.
    Fail,
    /// Half of it arrives, the rest comes back.
    Partly,
}

/// How a world behaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// From which everything made up follows.
    pub seed: u64,
    /// Pays a task as often as asked, whatever its state, and pays it out as often: what a client must survive.
    pub naive: bool,
    /// How many tasks the world starts with.
    pub tasks: u64,
    /// How long an access token is good.
    pub access_token_ms: u64,
    /// How long a refresh token is good.
    pub refresh_token_ms: u64,
    /// How long a 2FA code is good.
    pub code_ms: u64,
    /// How long a payment stays in the queue.
    pub payment_ms: u64,
    /// How long a payout is only created.
    pub payout_start_ms: u64,
    /// How long a payout runs.
    pub payout_run_ms: u64,
    /// How long an invited freelancer takes to register, and then to get verified.
    pub registration_ms: u64,
    /// Whether invited freelancers register and get verified by themselves, or wait for somebody on their page.
    pub self_acting: bool,
    /// How long a bank takes to confirm an account.
    pub confirmation_ms: u64,
    /// What becomes of payouts.
    pub payouts: Payouts,
    /// How CloudTips behaves.
    #[serde(default)]
    pub cloudtips: CloudTipsSettings,
    /// What the documents leave open about Planado.
    #[serde(default)]
    pub planado: PlanadoSettings,
    /// What the documents leave open about Qugo.
    #[serde(default)]
    pub qugo: QugoSettings,
}

impl Settings {
    /// The usual settings.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self {
            seed,
            naive: false,
            tasks: 120,
            access_token_ms: 15 * MINUTE,
            refresh_token_ms: 30 * DAY,
            code_ms: 5 * MINUTE,
            payment_ms: 5 * SECOND,
            payout_start_ms: 3 * SECOND,
            payout_run_ms: 7 * SECOND,
            registration_ms: 20 * SECOND,
            self_acting: true,
            confirmation_ms: 5 * SECOND,
            payouts: Payouts::Work,
            cloudtips: CloudTipsSettings::USUAL,
            planado: PlanadoSettings::new(),
            qugo: QugoSettings::new(),
        }
    }
}

/// The parts of a world that every platform uses.
#[derive(Debug)]
pub struct Shared {
    /// How the world behaves.
    pub settings: Settings,
    /// The world's time.
    pub clock: Clock,
    /// The world's chance.
    pub random: Random,
    /// The world's money.
    pub ledger: Ledger,
    /// What people would have received.
    pub outbox: Outbox,
}

impl Shared {
    /// A world's beginning.
    #[must_use]
    pub fn new(settings: Settings, host_ms: u64) -> Self {
        Self {
            clock: Clock::new(host_ms),
            random: Random::new(settings.seed),
            settings,
            ledger: Ledger::default(),
            outbox: Outbox::default(),
        }
    }

    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.clock.now()
    }
}
