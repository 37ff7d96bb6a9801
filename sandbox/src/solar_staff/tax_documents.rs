//! Tax numbers of freelancers, and which kinds of them each country has.

use serde::{Deserialize, Serialize};

use super::Call;
use super::freelancers::team_member;
use super::validation::{Fields, texts};
use crate::reply::{Outcome, Reply};

/// A tax number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxDocument {
    /// Kind, as it was sent.
    pub kind: String,
    /// Number.
    pub number: String,
}

/// What the documentation prints for each country. Argentina's is one value with slash and blanks; for the others it
/// may be a choice or one value, so both are taken.
const KINDS: [(&str, &str); 16] = [
    ("RU", "INN"),
    ("BY", "UNP"),
    ("AR", "CUIT / CUIL"),
    ("BO", "NIT / CI / CE"),
    ("BR", "CPF / CNPJ"),
    ("CL", "RUT"),
    ("CN", "PASS / TAXID"),
    ("CO", "NIT / CC / CE / PASS / PEP"),
    ("CR", "CI / CJ / CR"),
    ("DO", "RN / CE / PASS"),
    ("EC", "CI / RUC / PASS / CE"),
    ("PA", "RUC"),
    ("PY", "CI / RUC"),
    ("PE", "DNI / RUC / CE / PASS"),
    ("TZ", "PASS / NI / MIL"),
    ("UY", "CI / RUT / DE / PASS"),
];

/// Whether people of this country have a tax number of a known kind.
#[must_use]
pub fn has_kinds(country: &str) -> bool {
    KINDS.iter().any(|(known, _)| *known == country)
}

fn fits(country: &str, kind: &str) -> bool {
    KINDS.iter().any(|&(known, printed)| {
        known == country && (printed == kind || (country != "AR" && printed.split(" / ").any(|one| one == kind)))
    })
}

/// `POST /customer/freelancers/add-tax-document`. A number of the same kind is replaced. Check digits are not looked at.
pub fn add(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "freelancerUuid", "type", "taxNumber"])?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    let kind = fields.required_text("type").unwrap_or_default();
    let number = fields.required_text("taxNumber").unwrap_or_default();
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    if !fits(&person.country, &kind) {
        return Err(Reply::invalid("type", "Такого документа нет в стране фрилансера"));
    }
    person.tax_documents.retain(|known| known.kind != kind);
    person.tax_documents.push(TaxDocument { kind, number });
    Ok(Reply::empty())
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn kinds_are_of_a_country() {
        assert!(fits("RU", "INN") && fits("AR", "CUIT / CUIL") && fits("BR", "CPF") && fits("BR", "CPF / CNPJ"));
        assert!(!fits("RU", "CPF") && !fits("AR", "CUIT") && !fits("KZ", "INN") && !fits("BR", "CPF /"));
    }
}
