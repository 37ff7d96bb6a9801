//! The rules that the tables alone cannot decide: what is past depends on when it is sent, and a tax number may look wrong and
//! be taken all the same.

use gigwire_reader::time::{DateTime, parse_datetime};
use jiff::{SignedDuration, Timestamp, tz::Offset};

use super::encode::Checked;
use super::given::Given;
use crate::error::InvalidRequest;
use crate::schema::{Operation, Rule};
use crate::value::Value;
use crate::warning::Warning;

/// The clock that is last to reach a moment is 12 hours behind UTC.
const LAST_ZONE: SignedDuration = SignedDuration::from_hours(12);

/// Looks once more at arguments that the encoder has taken. `now` is milliseconds since the Unix epoch. Returns what the
/// caller should know, although it is sent.
///
/// # Errors
/// [`InvalidRequest`] for a moment that must not be past and is: one with a zone before `now`, one without where it is past in
/// every zone (so until 12 hours later it may still lie ahead of somebody, and is sent).
pub fn review(operation: &Operation, args: &Value, now: u64) -> Checked<Vec<Warning>> {
    let mut warnings = Vec::new();
    if !operation.rules.iter().any(|rule| matches!(rule, Rule::NotPast { .. } | Rule::Inn { .. })) {
        return Ok(warnings);
    }
    let given = Given::check(operation, args)?;
    for rule in operation.rules {
        match rule {
            Rule::NotPast { arg, reason } if given.text(arg).is_some_and(|text| is_past(text, now)) => {
                return Err(InvalidRequest::new(*arg, format!("is past: {reason}")));
            }
            Rule::Inn { arg, only_if, reason } => {
                let meant = only_if.is_none_or(|(other, codes)| given.has_code(other, codes));
                if let Some(problem) = given.text(arg).filter(|_| meant).and_then(inn_problem) {
                    let problem = format!("is no INN: {problem}. It is sent as it is: {reason}");
                    warnings.push(Warning { operation: operation.id, argument: arg, problem });
                }
            }
            _ => {}
        }
    }
    Ok(warnings)
}

fn is_past(text: &str, now: u64) -> bool {
    let last = match parse_datetime(text) {
        Some(DateTime::Zoned(moment)) => Some(moment),
        Some(DateTime::Local(local)) => {
            Offset::UTC.to_timestamp(local).ok().and_then(|moment| moment.checked_add(LAST_ZONE).ok())
        }
        None => None,
    };
    // A clock past the year 9999 says nothing.
    let now = i64::try_from(now).ok().and_then(|now| Timestamp::from_millisecond(now).ok());
    last.zip(now).is_some_and(|(last, now)| last < now)
}

/// What is wrong with a Russian tax number: ten digits, of which the last is a check digit, or twelve, of which the last two
/// are. The number itself is personal and stays out of it.
pub(crate) fn inn_problem(text: &str) -> Option<&'static str> {
    const WEIGHTS: [u32; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits else { return Some("it has something else than digits") };
    let checks = |at: usize| {
        let weights = WEIGHTS.get(WEIGHTS.len().saturating_sub(at)..).unwrap_or_default();
        let sum: u32 = weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
        digits.get(at) == Some(&(sum % 11 % 10))
    };
    let right = match digits.len() {
        10 => checks(9),
        12 => checks(10) && checks(11),
        _ => return Some("it has neither ten digits (an organisation) nor twelve (a person)"),
    };
    if right { None } else { Some("its check digits do not fit the others, so a digit is wrong") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::solar_staff::PLATFORM;

    /// 2022-06-22T08:57:53.299Z
    const NOW: u64 = 1_655_888_273_299;

    fn reviewed(id: &str, pairs: &[(&str, &str)]) -> Checked<Vec<Warning>> {
        let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
        let mut args = Value::Map(pairs);
        if let Value::Map(entries) = &mut args {
            let id = if id == "tasks.prolong_deadline" { "taskId" } else { "freelancerId" };
            entries.push((id.to_owned(), Value::Int(1)));
        }
        review(PLATFORM.operation(id).unwrap(), &args, NOW)
    }

    #[test]
    fn what_is_past_everywhere_is_refused() {
        for (deadline, past) in [
            ("2022-06-22T08:57:53.299Z", false),
            ("2022-06-22T08:57:53.298Z", true),
            ("2022-06-22T11:57:53.298+03:00", true),
            ("2022-06-22T11:57:53.300+03:00", false),
            ("2022-06-22 08:57:53", false),
            ("2022-06-21 20:57:54", false),
            ("2022-06-21 20:57:53", true),
            ("2022-06-22", false),
            ("2022-06-21", true),
            ("9999-12-31T23:59:59", false),
        ] {
            let refused = reviewed("tasks.prolong_deadline", &[("deadline", deadline)]);
            assert_eq!(refused.is_err(), past, "{deadline}: {refused:?}");
        }
        let error = reviewed("tasks.prolong_deadline", &[("deadline", "2021-01-01")]).unwrap_err();
        assert_eq!((error.argument.as_str(), error.problem.get(..8)), ("deadline", Some("is past:")));
    }

    #[test]
    fn a_number_that_is_no_inn_is_told_of_and_not_repeated() {
        for number in ["709849850606", "500100732259", "7707083893", "7830002293"] {
            assert_eq!(inn_problem(number), None, "{number}");
        }
        for number in
            ["709849850607", "709849850616", "7707083894", "0770708389", "11111111", "", "77070838 3", "٧٧٠٧٠٨٣٨٩٣"]
        {
            assert!(inn_problem(number).is_some(), "{number}");
        }
        let add =
            |kind, number| reviewed("freelancers.add_tax_document", &[("type", kind), ("tax_number", number)]).unwrap();
        let warnings = add("INN", "709849850600");
        let [warning] = warnings.as_slice() else { panic!("{warnings:?}") };
        assert_eq!((warning.operation, warning.argument), ("freelancers.add_tax_document", "taxNumber"));
        assert!(!warning.to_string().contains("709849850600"), "{warning}");
        assert_eq!(add("inn", "709849850600").len(), 1);
        assert_eq!(add("INN", "709849850606"), []);
        assert_eq!(add("UNP", "709849850600"), []);
    }
}
