/// A listing: its items, page after page. Pages are fetched while items are read, several at once when their number is
/// known; whoever stops reading stops the fetching. Each loop over it is a listing of its own.
public struct Listing<Item: Sendable, Page: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    let start: @Sendable () throws -> Machine
    let page: @Sendable (JSONObject) -> Page
    let items: @Sendable (Page) -> [Item]

    /// The same page by page, for those who want the counts.
    public var pages: Pages<Page> {
        Pages(start: start, page: page)
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: pages.makeAsyncIterator(), items: items, ready: [Item]().makeIterator())
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var pages: Pages<Page>.AsyncIterator
        let items: @Sendable (Page) -> [Item]
        var ready: IndexingIterator<[Item]>

        public mutating func next() async throws -> Item? {
            while true {
                if let item = ready.next() {
                    return item
                }
                guard let page = try await pages.next() else {
                    return nil
                }
                ready = items(page).makeIterator()
            }
        }
    }
}

/// The pages of a listing.
public struct Pages<Page: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Page

    let start: @Sendable () throws -> Machine
    let page: @Sendable (JSONObject) -> Page

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(start: start, page: page)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let start: @Sendable () throws -> Machine
        let page: @Sendable (JSONObject) -> Page
        var machine: Machine?
        var isAtEnd = false

        init(start: @escaping @Sendable () throws -> Machine, page: @escaping @Sendable (JSONObject) -> Page) {
            self.start = start
            self.page = page
        }

        public mutating func next() async throws -> Page? {
            if isAtEnd {
                return nil
            }
            let machine = try self.machine ?? start()
            self.machine = machine
            do {
                guard let document = try await machine.next() else {
                    isAtEnd = true
                    return nil
                }
                return page(try present(document.object, "a listing"))
            } catch {
                isAtEnd = true
                throw error
            }
        }
    }
}
