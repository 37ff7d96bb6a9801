#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| gigwire_tests::fuzz::run("workbooks", data));
