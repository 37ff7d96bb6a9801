// swift-tools-version: 5.9

import PackageDescription

let package = Package(
    name: "Gigwire",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "Gigwire", targets: ["Gigwire"]),
    ],
    targets: [
        // The C interface of the Rust library. An app for iOS replaces it by an XCFramework: see README.md.
        .systemLibrary(name: "GigwireCoreFFI"),
        // What uniffi makes of it: scripts/build-mobile renews the file.
        .target(name: "GigwireCore", dependencies: ["GigwireCoreFFI"]),
        .target(name: "Gigwire", dependencies: ["GigwireCore"]),
        .testTarget(name: "GigwireTests", dependencies: ["Gigwire", "GigwireCore"]),
    ]
)
