import Foundation
import GigwireCore
import XCTest

@testable import Gigwire

/// The conformance vectors (`tests/vectors/README.md`), run on the core as it comes through the FFI: there is no clock to
/// wait for and no network.
final class VectorTests: XCTestCase {
    func testVectors() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("tests/vectors")
        let platforms = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: [.isDirectoryKey])
        var count = 0
        for platform in platforms where platform.hasDirectoryPath {
            let files = try FileManager.default.contentsOfDirectory(at: platform, includingPropertiesForKeys: nil)
            for file in files where file.pathExtension == "json" {
                let document = try JSONValue.parse(String(contentsOf: file, encoding: .utf8))
                for vector in document.object?["vectors"].array ?? [] {
                    let run = VectorRun(platform: platform.lastPathComponent, vector: vector.object ?? JSONObject(fields: [:]))
                    XCTAssertNoThrow(try run.run(), "\(file.lastPathComponent): \(run.name)")
                    count += 1
                }
            }
        }
        XCTAssertGreaterThan(count, 0)
    }
}
