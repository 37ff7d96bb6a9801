import Foundation

/// Values for whoever listens at the time, each in order. Whoever sends them never waits.
final class Broadcast<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var listeners: [UUID: AsyncStream<Value>.Continuation] = [:]
    private var isClosed = false

    /// What is sent from now on, until the broadcast is closed.
    var stream: AsyncStream<Value> {
        AsyncStream { continuation in
            let id = UUID()
            lock.lock()
            defer { lock.unlock() }
            guard !isClosed else { return continuation.finish() }
            listeners[id] = continuation
            continuation.onTermination = { [weak self] _ in self?.remove(id) }
        }
    }

    func send(_ value: Value) {
        lock.lock()
        let all = listeners.values
        lock.unlock()
        all.forEach { $0.yield(value) }
    }

    /// All streams end, those to come as well.
    func close() {
        lock.lock()
        isClosed = true
        let all = listeners.values
        listeners = [:]
        lock.unlock()
        all.forEach { $0.finish() }
    }

    private func remove(_ id: UUID) {
        lock.lock()
        listeners[id] = nil
        lock.unlock()
    }
}
