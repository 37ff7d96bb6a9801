//! Solar Staff: tasks, freelancers and payouts of a company.

pub mod tables;

pub use tables::PLATFORM;
