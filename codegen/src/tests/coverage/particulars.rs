//! What only one document has: Planado's webhooks, its table of custom fields and its sample of permissions.

use serde_json::Value;

use super::{Report, list, text};
use crate::model::{Case, Type};

impl Report<'_> {
    pub(super) fn particulars(&mut self) {
        let document = self.document;
        let webhook = Type::Model("WebhookBody".to_owned());
        for field in list(&document["webhooks"], "body_fields") {
            self.answer_field("webhooks", &webhook, text(field, "path"), field);
        }
        for row in list(&document["custom_field_matrix"], "combinations") {
            self.custom_field(row);
        }
        for (model, sample) in document["model_samples"].as_object().into_iter().flatten() {
            self.sample(model, &Type::Model(model.clone()), "", &sample["example"]);
        }
    }

    /// A row of the table: the type of a value by the types of its field, and where such a field may be.
    fn custom_field(&mut self, row: &Value) {
        let (field, data) = (text(row, "field_type"), text(row, "data_type"));
        let at = format!("custom fields: {field} of {data}");
        let is_row = |case: &&Case| case.when.contains(&vec![Some(field.to_owned()), Some(data.to_owned())]);
        let variant = self.platform.variant("CustomFieldValue").unwrap();
        let cases: Vec<&Case> = variant.cases.iter().filter(is_row).collect();
        let [case] = cases.as_slice() else {
            return self.differ(&at, format_args!("{} types", cases.len()));
        };
        let ty = match text(row, "value_type") {
            "String" => Type::Text,
            "Boolean" => Type::Bool,
            "[String]" => Type::List(Box::new(Type::Text)),
            model => Type::Model(model.to_owned()),
        };
        let may_be_null = row["value_nullable"] == Value::Bool(true);
        let (has_type, is_null_so) = (case.ty == ty, may_be_null != case.null_is_empty);
        if !has_type || !is_null_so {
            self.differ(&at, format_args!("documented as {ty:?}, null: {may_be_null}"));
        }
        for (key, set) in
            [("allowed_in_custom_fields", "JobFieldType"), ("allowed_in_report_fields", "ReportFieldType")]
        {
            let known = self.platform.codes(set).unwrap().values.iter().any(|value| value.wire == field);
            if row[key] != Value::Bool(known) {
                self.differ(&at, format_args!("{key} is {}", row[key]));
            }
        }
    }

    /// Every key of a printed sample is a field.
    fn sample(&mut self, model: &str, ty: &Type, path: &str, sample: &Value) {
        for (key, value) in sample.as_object().into_iter().flatten() {
            let path = format!("{path}{}{key}", if path.is_empty() { "" } else { "." });
            match self.follow(ty, &path) {
                None => self.differ("samples", format_args!("`{model}.{path}` is missing")),
                Some(_) => self.sample(model, ty, &path, value),
            }
        }
    }
}
