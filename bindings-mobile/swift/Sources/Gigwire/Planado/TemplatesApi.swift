// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.templates`.
    public struct TemplatesApi: Sendable {
        let driver: Driver

        /// List templates.
        ///
        /// Templates of jobs, the oldest first, page by page. Described in: Job templates
        /// (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has the list; its section on
        /// filters is empty.
        ///
        /// `GET /v2/templates`, Job templates → List job templates (Job templates).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Two templates of the sample have the same `uuid`: a slip.
        /// - There is a section on filters, which our copy of the documents lacks.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<TemplateSummary, TemplatePage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("templates.list", args, options) },
                page: { TemplatePage(json: $0) },
                items: { $0.templates }
            )
        }

        /// Get a template.
        ///
        /// One template with its custom fields. Described in: Job templates
        /// (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has path and container; the fields
        /// are inferred from the shared structures.
        ///
        /// `GET /v2/templates/{uuid}`, Job templates → Get job template (Job templates).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Of the answer our copy of the documents shows only the container and `uuid`. `custom_fields`,
        ///   `report_fields` and `assignee` follow from the shared structures.
        ///
        /// - Parameters:
        ///   - uuid: Template's identifier.
        public func get(
            uuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> Template {
            let args = arguments([
                "uuid": uuid,
            ])
            let answer = try await driver.call("templates.get", args, options)
            return try present(answer.object.map { Template(json: $0) }, "templates.get")
        }
    }
}
