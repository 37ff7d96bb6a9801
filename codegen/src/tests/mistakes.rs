//! What is refused, and how it is told: the file, the entry, what is wrong.

use super::{TOY, WORKSHOP};
use crate::catalog::Catalog;
use crate::resolve::resolve;

/// The toy catalog with one thing replaced is refused with this message.
#[track_caller]
fn refused(from: &str, to: &str, message: &str) {
    assert!(TOY.contains(from), "the toy catalog has no {from}");
    let text = TOY.replacen(from, to, 1);
    let error = Catalog::parse(&text).and_then(|catalog| resolve(&catalog, "toy.json")).err();
    let told = error.map(|error| format!("{error:#}")).unwrap_or_default();
    assert!(told.contains(message), "expected: {message}\ntold: {told}");
}

/// The same with the second toy.
#[track_caller]
fn refused_in_workshop(from: &str, to: &str, message: &str) {
    assert!(WORKSHOP.contains(from), "the second toy catalog has no {from}");
    let text = WORKSHOP.replacen(from, to, 1);
    let error = Catalog::parse(&text).and_then(|catalog| resolve(&catalog, "workshop.json")).err();
    let told = error.map(|error| format!("{error:#}")).unwrap_or_default();
    assert!(told.contains(message), "expected: {message}\ntold: {told}");
}

#[test]
fn addresses_and_conventions_that_do_not_hold_together() {
    refused_in_workshop(
        r#""base_url": "https://workshop.example""#,
        r#""docs_url": "x""#,
        "`base_url_required` says why",
    );
    refused_in_workshop(
        r#""hosts": {"identity": "https://sandbox-id"#,
        r#""hosts": {"moon": "https://sandbox-id"#,
        "does not say where `identity` is",
    );
    refused_in_workshop(r#""host": "identity""#, r#""host": "moon""#, "there is no host `moon`");
    refused_in_workshop(r#"["/api/v1", "/v1"]"#, r#"["/v1", "/v1/x"]"#, "comes after one that it begins with");
    refused_in_workshop(r#""burst": 3"#, r#""burst": 300"#, "`burst` is from 1 to `per_minute`");
    refused_in_workshop(r#""expiresIn": {"#, r#""lives": {"#, "needs a whole number `expiresIn`");
    refused_in_workshop(r#""wire": "access_token""#, r#""wire": "token""#, "`wire` is given only where it differs");
    refused_in_workshop(
        r#""name": "none""#,
        r#""name": "unknown""#,
        "`unknown` is what an undocumented code is called",
    );
    refused_in_workshop(r#"["None"]"#, r#"["waitingForConfirmation"]"#, "is another code too");
}

#[test]
fn arguments_that_cannot_be() {
    refused_in_workshop(r#""const": "password""#, r#""const": [1]"#, "a `const` is a text, whole number or bool");
    refused_in_workshop(r#""local": true"#, r#""in": "body""#, "`in` is for arguments of operations");
    refused_in_workshop(r#""wire": "/Name""#, r#""wire": "Name""#, "is a JSON pointer");
    refused_in_workshop(
        r#""type": "bool", "wire": "/WorkInfo/Url""#,
        r#""type": "text", "wire": "/WorkInfo/Url""#,
        "what removes is a bool",
    );
    refused_in_workshop(
        r#""required": true, "max_length": 5"#,
        r#""required": true, "nullable": true"#,
        "may be left out",
    );
    refused_in_workshop(
        r#""rules": [{"one_of": ["rows", "raw"]}]"#,
        r#""rules": []"#,
        "a `json_value` body is one required argument",
    );
    refused_in_workshop(r#""experimental.permissions.get""#, r#""permissions.get""#, "begins with `experimental.`");
    refused_in_workshop(
        r#""max": 100, "doc": "Jobs per page""#,
        r#""max_length": 1, "doc": "Jobs per page""#,
        "`max_length` is for text",
    );
    refused_in_workshop(
        r#""max": 1}, "reason": "one of them"#,
        r#""max": 0}, "reason": "one of them"#,
        "a `max` below its `min`",
    );
    refused_in_workshop(
        r#""span": {"from": "from""#,
        r#""span": {"from": "after""#,
        "`span` names `after`, which is no date",
    );
    refused_in_workshop(r#""per": ["id"]"#, r#""per": ["name"]"#, "`per` required arguments that are texts");
    refused_in_workshop(r#""seconds": 30"#, r#""seconds": 0"#, "`interval` is some `seconds`");
    refused_in_workshop(r#""cursor": ["uuid"]"#, r#""cursor": ["fields"]"#, "leads to no cursor in `Job`");
}

#[test]
fn variants_and_models_that_lead_nowhere() {
    refused_in_workshop(r#""by": ["kind", "dataType"]"#, r#""by": ["kind", "moon"]"#, "is picked by `moon`");
    refused_in_workshop(r#"[["input", "string"]]"#, r#"[["input"]]"#, "has a value for each of 2");
    refused_in_workshop(
        r#""type": "[text]", "when""#,
        r#""type": "text", "when""#,
        "only null for a list is an empty one",
    );
    refused_in_workshop(
        r#""value": {"type": "FieldInputValue""#,
        r#""value": {"type": "FieldValue""#,
        "is read here and sent there",
    );
    refused_in_workshop(r#""bare": ["minutes", "said"]"#, r#""bare": ["hours"]"#, "`bare` names `hours`");
    refused_in_workshop(r#""roots": ["Hook"]"#, r#""roots": []"#, "models/Hook: nothing uses it");
}

#[test]
fn names_that_refer_to_nothing() {
    refused(r#""[Part]""#, r#""[Port]""#, "toy.json: operations/jobs.parts.add/args/parts: there is no type `Port`");
    refused(r#""[Part]""#, r#""[Job]""#, "`Job` is a model: it cannot be sent");
    refused(r#""[Job]""#, r#""[Part]""#, "`Part` is an input: it cannot be read");
    refused(r#""check": "jobs.list""#, r#""check": "jobs.get""#, "`check` names `jobs.get`, which does not exist");
    refused(r#""check": "jobs.list""#, r#""check": "auth.login""#, "`check` names `auth.login`, which is not a read");
    refused(
        r#""login": "auth.login""#,
        r#""login": "auth.enter""#,
        "toy.json: auth: there is no operation `auth.enter`",
    );
    refused("Дела → Список", "Делишки → Список", "operations/jobs.list: `section` is");
    refused(
        r#""one_of": ["id", "uuid"]"#,
        r#""one_of": ["id", "name"]"#,
        "a rule names `name`, which is not an argument",
    );
    refused(r#"{"type": "[text]""#, r#"{"type": "[Part]""#, "models/Job/tags");
    refused(r#""type": "Paging""#, r#""type": "any""#, "models/Paging: nothing uses it");
    refused(r#""type": "datetime", "zone""#, r#""type": "date", "zone""#, "`zone` is for a datetime that is read");
    refused(
        r#""in": "body", "type": "datetime""#,
        r#""in": "body", "type": "datetime", "zone": "named""#,
        "`zone` is for",
    );
}

#[test]
fn a_path_that_does_not_fit_its_arguments() {
    refused("/jobs/{id|uuid}/parts", "/jobs/{id|uid}/parts", "{uid} of the path is not an argument");
    refused("/jobs/{id|uuid}/parts", "/jobs/{id}/parts", "the path has no {uuid}");
    refused("/jobs/{id|uuid}/parts", "/jobs/{id}/parts", "{id} of the path must be required");
    refused(r#"{"one_of": ["id", "uuid"]}, "#, "", r#"the path needs the rule {"one_of": ["id", "uuid"]}"#);
    refused("/jobs/{id|uuid}/parts", "/jobs/{id|uuid/parts", "a `{` in the path is not closed");
    refused(r#""path": "/rates""#, r#""path": "rates""#, "the path starts with a slash");
}

#[test]
fn a_body_where_there_is_none() {
    refused(
        r#""in": "query", "type": "date""#,
        r#""in": "body", "type": "date""#,
        "operations/jobs.list: has arguments for a body and no `body`",
    );
    refused(r#""path": "/rates","#, r#""path": "/rates", "body": "json","#, "has a body and no argument for it");
    refused(r#""method": "POST", "path": "/refresh""#, r#""method": "GET", "path": "/refresh""#, "a GET has no body");
    refused(r#""method": "GET", "path": "/rates""#, r#""method": "HEAD", "path": "/rates""#, "unknown method `HEAD`");
}

#[test]
fn a_retry_class_without_its_check() {
    refused(r#""check": "jobs.list", "#, "", "retry class `check_first` needs `check`");
    refused(r#""retry": "check_first""#, r#""retry": "once""#, "`check` means nothing with retry class `once`");
    refused(r#""retry": "check_first""#, r#""retry": "sometimes""#, "unknown variant `sometimes`");
}

#[test]
fn paging_that_leads_nowhere() {
    refused(r#""page": "page""#, r#""page": "number""#, "`number` is not a whole number in the query");
    refused(r#""page": "page""#, r#""page": "dueFrom""#, "`dueFrom` is not a whole number in the query");
    refused(r#""items": "items""#, r#""items": "paging""#, "`paging` is not a list in `JobPage`");
    refused(r#"["paging", "pages"]"#, r#"["paging", "count"]"#, "`paging/count` is not a whole number in `JobPage`");
}

#[test]
fn names_that_stand_twice_or_are_badly_formed() {
    refused(r#""jobs.rates": {"#, r#""jobs.list": {"#, "`jobs.list` stands here twice");
    refused(r#""share": {"#, r#""name": {"#, "inputs.Part.fields");
    refused(r#""wire": "2FA""#, r#""wire": "token""#, "models/Tokens/twoFactor: another one is `token` on the wire");
    refused(r#""dueFrom": {"in""#, r#""due_from": {"in""#, "names are camelCase: `dueFrom`");
    refused(r#""wire": "2FA""#, r#""wire": "twoFactor""#, "`wire` is given only where it differs");
    refused(r#""name": "big_job""#, r#""name": "BigJob""#, "`BigJob` is not snake_case");
    refused(r#""name": "done""#, r#""name": "new""#, "codes/JobState/2: another code is called `new`");
    refused(r#""Part": {"doc""#, r#""Job": {"doc""#, "inputs/Job: another type has this name");
    refused(r#""1": {"name""#, r#""one": {"name""#, "codes/JobState/one: not a whole number");
}

#[test]
fn entries_that_make_no_sense() {
    refused(r#""doc": "Job id""#, r#""dok": "Job id""#, "models.Job.fields.id");
    refused(r#""doc": "Tags""#, r#""doc": """#, "models/Job/tags: needs a `doc`");
    refused(
        r#""aliases": ["due_at"]"#,
        r#""max": 3"#,
        "`required_if`, `default`, `max` and `form` are for what is sent",
    );
    refused(r#""doc": "Password"}"#, r#""required_if": "asked", "doc": "Password"}"#, "exclude each other");
    refused(r#"{"in": "query", "type": "date""#, r#"{"type": "date""#, "args/dueFrom: needs `in`");
    refused(r#""type": "money""#, r#""in": "body", "type": "money""#, "models/Job/price: `in` is for arguments");
    refused(r#""or_empty": true"#, r#""or_empty": false"#, "without \"or_empty\": true write the type alone");
    refused("https://toy.example/api", "https://toy.example/api/", "base_url: must start with https://");
    refused(r#""422": "#, r#""200": "#, "`200` is not an error status");
}

#[test]
fn a_rule_about_values_that_leads_nowhere() {
    refused(r#"{"arg": "kind""#, r#"{"arg": "dueAt""#, "a rule names `dueAt`, which is no argument with codes");
    refused(r#""is": ["big-job"]"#, r#""is": ["small-job"]"#, "a rule names `small-job`, which is not in `JobKind`");
    refused(
        r#""then_required": ["dueAt"]"#,
        r#""then_required": ["price"]"#,
        "requires `price`, which is no argument with",
    );
    refused(r#""share": "share""#, r#""share": "name""#, "`shares` does not lead to the amounts of a list");
    refused(r#""list": ["parts"]"#, r#""list": ["kind"]"#, "`shares` does not lead to the amounts of a list");
    refused(r#""of": "price""#, r#""of": "kind""#, "`shares` names `kind`, which is no amount");
    refused(r#""not_past": "dueAt""#, r#""not_past": "price""#, "`not_past` names `price`, which is no moment");
    refused(r#""inn": "taxNumber""#, r#""inn": "price""#, "`inn` names `price`, which is no text");
    refused_in_workshop(
        r#""Who does it.", "rules": [{"one_of": ["team", "worker"]}]"#,
        r#""Who does it.", "rules": [{"inn": "team", "reason": "it may be right all the same"}]"#,
        "inputs/Assignee: `not_past` and `inn` are rules of calls alone",
    );
    refused(r#""reason": "a big job has its time""#, r#""why": "big""#, "operations.jobs.parts.add.rules[2]");
}

#[test]
fn a_file_or_a_form_in_the_wrong_place() {
    refused(r#""body": "multipart""#, r#""body": "json""#, "one file may be an argument, in a multipart body");
    refused(r#""type": "file""#, r#""type": "[file]""#, "one file may be an argument, in a multipart body");
    refused(r#"{"type": "[text]""#, r#"{"type": "file""#, "a file is an argument of its own");
    refused(r#""form": "digits""#, r#""form": "positive""#, "args/phone: this `form` is for another type");
    refused(r#""form": "day_first""#, r#""form": "digits""#, "args/day: this `form` is for another type");
    refused(
        r#""type": "JobPage", "or_list""#,
        r#""type": "Job", "or_list""#,
        "is for a model whose first field is a list",
    );
}

#[test]
fn a_life_cycle_that_does_not_hold_together() {
    refused(r#""initial": 1"#, r#""initial": 4"#, "life_cycles/job: `4` is not a state");
    refused(r#""states": "JobState""#, r#""states": "JobKind""#, "`JobKind` is not a code set of whole numbers");
    refused(r#""to": [2], "or_error": true"#, r#""to": [2]"#, "from/3: the basis `contradictory` does not fit");
    refused(r#""to": "error""#, r#""to": "nothing""#, "`nothing` is neither");
    refused(r#""action": "finish", "#, "", "operations/jobs.parts.add: needs \"action\": \"finish\"");
    refused(r#""action": "finish""#, r#""action": "end""#, "no life cycle has an action `end` with this operation");
    refused(
        r#""doc": "Finish it""#,
        r#""when": {"mode": 1}, "doc": "Finish it""#,
        "`when` names `mode`, which is not an argument",
    );
}

#[test]
fn rows_that_lead_nowhere() {
    refused(r#""people": {"absent": "nobody has a name"},"#, "", "rows/people: says how they are read, or why");
    refused(r#""payouts": {"absent""#, r#""payments": {"absent""#, "rows: there is no kind of rows `payments`");
    refused(
        r#""operation": "jobs.list", "with""#,
        r#""operation": "jobs.all", "with""#,
        "there is no operation `jobs.all`",
    );
    refused(
        r#""operation": "jobs.list", "with""#,
        r#""operation": "auth.login", "with""#,
        "`auth.login` does more than read",
    );
    refused(r#""operation": "jobs.list", "with""#, r#""operation": "jobs.rates", "with""#, "has no documented fields");
    refused(
        r#""amount": "price""#,
        r#""amount": "cost""#,
        "columns/amount: `cost` leads nowhere: there is no field `cost`",
    );
    refused(r#""amount": "price""#, r#""amount": "id""#, "columns/amount: `id` is of a type that does not fit");
    refused(r#""amount": "price""#, r#""sum": "price""#, "`work_items` have no column `sum`");
    refused(r#""amount": "price""#, r#""amount": {"is": "0"}"#, "only text is joined or always the same");
    refused(r#""by": "due""#, r#""by": "created""#, "rows/work_items/period: `created` is no moment among the columns");
    refused(r#""since": "dueFrom""#, r#""since": "page""#, "`page` is no argument that takes a date or a moment");
    refused(
        r#""with": {"state": ["1", "2"]}"#,
        r#""with": {"state": ["7"]}"#,
        "sends `7`, which is not a code of `state`",
    );
    refused(
        r#""with": {"state": ["1", "2"]}"#,
        r#""with": {"size": ["7"]}"#,
        "names `size`, which is no argument that takes codes",
    );
    refused(
        r#""basis": "documented", "operation": "jobs.list", "with""#,
        r#""basis": "third_party", "operation": "jobs.list", "with""#,
        "`third_party` where a call is experimental",
    );
    refused_in_workshop(r#""of": "uuid"},"#, r#""of": "id"},"#, "rows/work_items/each: `id` leads nowhere");
    refused_in_workshop(r#""argument": "id""#, r#""argument": "uuid""#, "`uuid` is not an argument of `jobs.get`");
    refused_in_workshop(r#""id": "each.uuid""#, r#""id": "each.id""#, "`each.id` leads nowhere");
}

#[test]
fn rows_whose_state_is_not_told_in_common_terms() {
    refused(
        r#""2": "done", "3": null"#,
        r#""2": "done""#,
        "rows/work_items/states/state: the code `3` has no common term",
    );
    refused(
        r#""2": "done", "3": null"#,
        r#""2": "done", "3": null, "4": "done""#,
        "`4` is not a code that it can have",
    );
    refused(r#""2": "done", "3": null"#, r#""2": "finished", "3": null"#, "`2` is no `finished`: terms are planned,");
    refused(r#""2": "done", "3": null"#, r#""2": "unknown", "3": null"#, "`2` is no `unknown`");
    refused(r#"{"of": "state", "terms""#, r#"{"of": "price", "terms""#, "states/price: a state is a code or a bool");
}
