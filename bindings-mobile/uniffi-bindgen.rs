//! The generator of the Kotlin and Swift that call the library: `uniffi-bindgen generate LIBRARY --language kotlin`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
