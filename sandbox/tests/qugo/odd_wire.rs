//! The odd wire: the client's decoder reads every odd answer.

use gigwire_sandbox::qugo::seed::inns;
use serde_json::json;

use crate::customer::Customer;

#[test]
fn the_decoder_reads_all_of_it() {
    let mut customer = Customer::new();
    let job = customer.published();
    customer.post(&format!("jobs/{job}/invites/invite-by-inn?inn={}", inns::SELF_EMPLOYED));
    customer.wait(5_000);
    let offer = customer.get(&format!("jobs/{job}"))["jobOffer"]["id"].clone();
    customer.post(&format!("job-offers/{offer}/finish-execution"));
    customer.post(&format!("job-offers/{offer}/result-accept"));
    customer.wait(5_000);
    let registry = customer.registry(inns::NATURAL_PERSON, "10.50");
    let (job, items) = (format!("jobs/{job}"), format!("payroll-registries/{registry}/items"));
    let mut all = String::new();
    for path in [
        "employees/page",
        "jobs",
        "payroll-registries",
        "workman-registries",
        "common/services-groups",
        "sync/workmans",
        &job,
        &items,
    ] {
        for seed in 0..40 {
            customer.control("faults", &json!({"faults": [{"kind": "odd_wire", "seed": seed}]}));
            all.push_str(&customer.get(path).to_string());
        }
    }
    for shape in [
        "\"SmzState\"",
        "\"Origin\"",
        "\"workmanState\":\"ACTIVE\"",
        "\"price\":\"10.5\"",
        "\"jobId\":\"",
        "\"account\":\"ООО",
        "\"ogrn\"",
        "sandboxExtra",
    ] {
        assert!(all.contains(shape), "{shape}");
    }
}
