import Foundation

/// Counts reports to the core: a machine that waits is polled again after any of them.
actor Reports {
    private(set) var count: UInt64 = 0
    private var waiting: [UUID: CheckedContinuation<Void, Never>] = [:]

    func report() {
        count += 1
        let woken = waiting.values
        waiting = [:]
        for continuation in woken {
            continuation.resume()
        }
    }

    /// Returns when something was reported since the count was `seen`, or when the task is cancelled.
    func change(since seen: UInt64) async {
        let id = UUID()
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                if count != seen || Task.isCancelled {
                    continuation.resume()
                } else {
                    waiting[id] = continuation
                }
            }
        } onCancel: {
            Task { await self.stopWaiting(id) }
        }
    }

    private func stopWaiting(_ id: UUID) {
        waiting.removeValue(forKey: id)?.resume()
    }
}
