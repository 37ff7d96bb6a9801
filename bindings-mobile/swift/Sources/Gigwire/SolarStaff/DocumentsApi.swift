// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.documents`.
    public struct DocumentsApi: Sendable {
        let driver: Driver

        /// List documents.
        ///
        /// Invoices and acts of the company.
        ///
        /// `GET /customer/documents`, Документы → Получить список документов (Documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The list of the sample is not closed.
        /// - Whether the list has pages is not documented: there are neither arguments nor `pagination`. Reading taken:
        ///   one answer holds all documents.
        /// - `topUpBalanceDate` is "-0001-11-30 00:00:00" in the sample. Reading taken: no date.
        /// - `sfFileId` is typed boolean and is a file id. Reading taken: an id, and false for none.
        /// - One sorts by `id`, the answer has `documentId`.
        /// - `amount` and `currency.id` are typed string. Reading taken: read from either.
        ///
        /// - Parameters:
        ///   - type: Kind of document.
        ///   - dateFrom: Date of the document, from.
        ///   - dateTo: Date of the document, to.
        ///   - sort: What to sort by.
        ///   - direction: Sort direction.
        public func list(
            type: DocumentType? = nil,
            dateFrom: String? = nil,
            dateTo: String? = nil,
            sort: DocumentSort? = nil,
            direction: SortDirection? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CompanyDocumentList {
            let args = arguments([
                "type": type,
                "dateFrom": dateFrom,
                "dateTo": dateTo,
                "sort": sort,
                "direction": direction,
            ])
            let answer = try await driver.call("documents.list", args, options)
            return try present(answer.object.map { CompanyDocumentList(json: $0) }, "documents.list")
        }

        /// Have documents sent.
        ///
        /// No download: the platform sends the signed-in user an email with a link to a zip archive.
        ///
        /// `GET /customer/documents/download`, Документы → Загрузить документ (Documents).
        ///
        /// Retry class `once`: A GET, but each call sends an email.
        ///
        /// Effects:
        /// - Sends the signed-in user an email with a link
        ///
        /// About the vendor's document:
        /// - A GET with a consequence: nothing on the way may prefetch or repeat it.
        /// - It is called a download and answers with an empty body.
        ///
        /// - Parameters:
        ///   - type: Kind of document.
        ///   - dateFrom: Date of the document, from.
        ///   - dateTo: Date of the document, to.
        public func download(
            type: DocumentType? = nil,
            dateFrom: String? = nil,
            dateTo: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "type": type,
                "dateFrom": dateFrom,
                "dateTo": dateTo,
            ])
            _ = try await driver.call("documents.download", args, options)
        }
    }
}
