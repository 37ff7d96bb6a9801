// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.skills`.
    public struct SkillsApi: Sendable {
        let driver: Driver

        /// List skills.
        ///
        /// Skills of workers, page by page. Described in: Listing resources
        /// (api-docs.planadoapp.com/docs/v2/listing-resources.html); our copy has the whole page, which has skills for
        /// its example; the page on skills was not found.
        ///
        /// `GET /v2/skills`, Skills → Listing resources (Skills).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Skill, SkillPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("skills.list", args, options) },
                page: { SkillPage(json: $0) },
                items: { $0.skills }
            )
        }
    }
}
