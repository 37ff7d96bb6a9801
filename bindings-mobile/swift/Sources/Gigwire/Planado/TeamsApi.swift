// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.teams`.
    public struct TeamsApi: Sendable {
        let driver: Driver

        /// List teams.
        ///
        /// Teams, page by page. Their members are not told. Described in: Teams
        /// (api-docs.planadoapp.com/docs/v2/resources/teams.html); our copy has the whole page.
        ///
        /// `GET /v2/teams`, Teams → List teams (Teams).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The name of a team is `name` here and `team` in the shared structures. Reading taken: either, `name`
        ///   first.
        ///
        /// - Parameters:
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Team, TeamPage> {
            let args = arguments([
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("teams.list", args, options) },
                page: { TeamPage(json: $0) },
                items: { $0.teams }
            )
        }
    }
}
