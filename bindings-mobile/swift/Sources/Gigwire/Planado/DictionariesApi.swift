// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.dictionaries`.
    public struct DictionariesApi: Sendable {
        let driver: Driver

        /// List pick lists.
        ///
        /// Pick lists, page by page. Described in: Dictionaries
        /// (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
        ///
        /// `GET /v2/dictionaries`, Dictionaries → List dictionaries (Dictionaries).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<PickList, PickListPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("dictionaries.list", args, options) },
                page: { PickListPage(json: $0) },
                items: { $0.dictionaries }
            )
        }

        /// List the entries of a pick list.
        ///
        /// Entries of a pick list, page by page. Described in: Dictionaries
        /// (api-docs.planadoapp.com/docs/v2/resources/dictionaries.html); our copy has the whole page.
        ///
        /// `GET /v2/dictionaries/{dictionaryUuid}/values`, Dictionaries → List dictionary values (Dictionaries).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - A pick list has at most 200 entries; whether they come in pages is not said. Reading taken: page by page
        ///   until there is none.
        ///
        /// - Parameters:
        ///   - dictionaryUuid: Identifier of the pick list.
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func values(
            dictionaryUuid: UUID,
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<DictionaryValue, DictionaryValuePage> {
            let args = arguments([
                "dictionaryUuid": dictionaryUuid,
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("dictionaries.values", args, options) },
                page: { DictionaryValuePage(json: $0) },
                items: { $0.values }
            )
        }
    }
}
