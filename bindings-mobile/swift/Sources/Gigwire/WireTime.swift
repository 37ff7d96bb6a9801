import Foundation

/// A moment as the platform gave it. A zone is never invented: where the platform names none, there is no `date`.
public struct WireTime: Hashable, Sendable {
    /// ISO 8601: `2021-08-06T11:17:13`, or `2021-12-23T18:48:40.8Z` if there was a zone.
    public let iso: String

    /// A moment in ISO 8601; with `Z` or an offset if it has a zone.
    public init(iso: String) {
        self.iso = iso
    }

    /// This point in time.
    public init(_ date: Date) {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        iso = formatter.string(from: date)
    }

    /// Whether the platform named a zone.
    public var hasZone: Bool {
        iso.hasSuffix("Z")
    }

    /// The point in time; nil if the platform named no zone.
    public var date: Date? {
        guard hasZone else { return nil }
        // The formatter takes three digits of a fraction or none, the core writes as many as there were.
        let parts = iso.dropLast().split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, let seconds = ISO8601DateFormatter().date(from: whole + "Z") else { return nil }
        let fraction = parts.count > 1 ? Double("0." + parts[1]) ?? 0 : 0
        return seconds.addingTimeInterval(fraction)
    }

    /// What a clock on the wall showed: the parts of the moment as they were written.
    public var components: DateComponents? {
        let numbers = iso.prefix(19).split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
        guard numbers.count == 6 else { return nil }
        return DateComponents(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5]
        )
    }
}
