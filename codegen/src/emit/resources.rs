//! Calls that share their prefix: `tasks`, `finance.payout_endpoints`.

use crate::model::{Answer, Field, Operation, Platform, Type};
use crate::naming::Name;

/// A prefix of operation ids.
pub struct Resource<'a> {
    pub path: &'a [Name],
}

impl Resource<'_> {
    /// The name of its type: `FinancePayoutEndpointsApi`.
    pub fn class(&self) -> String {
        let words: String = self.path.iter().map(Name::pascal).collect();
        format!("{words}Api")
    }

    /// The name of the property that leads to it: `payoutEndpoints`.
    pub fn property(&self) -> String {
        self.path.last().map(Name::camel).unwrap_or_default()
    }

    /// For prose: `payout endpoints`.
    pub fn spaced(&self) -> String {
        self.path.last().map(|name| name.snake().replace('_', " ")).unwrap_or_default()
    }

    pub fn operations<'p>(&self, platform: &'p Platform) -> Vec<&'p Operation> {
        platform.operations.iter().filter(|operation| operation.resource == self.path).collect()
    }
}

/// Every prefix, also one that has no calls of its own, in the order of the catalog.
pub fn all(platform: &Platform) -> Vec<Resource<'_>> {
    let mut found: Vec<Resource<'_>> = Vec::new();
    for operation in &platform.operations {
        for depth in 1..=operation.resource.len() {
            let path = &operation.resource[..depth];
            if !found.iter().any(|resource| resource.path == path) {
                found.push(Resource { path });
            }
        }
    }
    found
}

/// The resources right below a path.
pub fn below<'a>(platform: &'a Platform, path: &[Name]) -> Vec<Resource<'a>> {
    let mut found = all(platform);
    found.retain(|resource| resource.path.len() == path.len() + 1 && resource.path.starts_with(path));
    found
}

/// Those that must be given come first.
pub fn required_first(args: &[Field]) -> Vec<&Field> {
    let (mut first, rest): (Vec<_>, Vec<_>) = args.iter().partition(|arg| arg.required);
    first.extend(rest);
    first
}

/// A listing: the type of its items, its page model, and the page's field that holds the items.
pub fn listing<'a>(platform: &'a Platform, operation: &'a Operation) -> Option<(&'a Type, &'a str, &'a Field)> {
    let (Some(paging), Answer::Json(Type::Model(page))) = (&operation.paging, &operation.answer) else { return None };
    let field = platform.model(page)?.fields.iter().find(|field| field.name.given() == paging.items())?;
    let Type::List(item) = &field.ty else { return None };
    Some((item, page, field))
}
