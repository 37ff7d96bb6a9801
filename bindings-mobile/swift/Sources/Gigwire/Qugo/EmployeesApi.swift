// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.employees`.
    public struct EmployeesApi: Sendable {
        let driver: Driver

        /// Invite a performer.
        ///
        /// Sends an SMS with a link for registration to one phone. Tags can be given at once, to find the performer by
        /// later.
        ///
        /// `POST /api/v1/employees`, Исполнители → Приглашение нового исполнителя в систему (Performers).
        ///
        /// Retry class `check_first`, check with `employees.list`: Each call may send another SMS and there is no
        /// idempotency key: look the phone up (`searchType` PHONE) first.
        ///
        /// Effects:
        /// - Sends the performer an SMS with a link for registration
        /// - Adds the performer to the favourites of the customer
        /// - Attaches the tags
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final
        /// - 403: The token has no right to this object or feature
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input
        ///
        /// About the vendor's document:
        /// - The overview speaks of tags, the page of `projects[]`. Reading taken: the same.
        /// - `phone` is not marked as required. Reading taken: required.
        /// - The page lists the inputs of this POST as query parameters and shows no body. Reading taken: the query, as
        ///   documented.
        /// - The answer is typed Object and not described. Reading taken: empty, or the performer as in
        ///   `employees.list`.
        /// - An invitation to the platform; one to a job is `job_invites.invite_by_phone`. Both send an SMS.
        /// - The bodies of errors are typed Object and not described. Reading taken: message, code and fields wherever
        ///   they usually are; the answer is kept.
        ///
        /// - Parameters:
        ///   - phone: Phone; the form is the one of the vendor's help text for files. Optional on paper, meaningless
        ///     without it. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`.
        ///   - projects: Projects, which the prose calls tags; whether ids or names is not documented.
        public func invite(
            phone: String,
            projects: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Employee? {
            let args = arguments([
                "phone": phone,
                "projects": projects,
            ])
            let answer = try await driver.call("employees.invite", args, options)
            return answer.object.map { Employee(json: $0) }
        }

        /// List performers.
        ///
        /// Finds the performers of the customer, invited or registered, page by page. Before any job or payout of a
        /// self-employed performer: `workmanState` must be ACTIVE and `smzState` OK.
        ///
        /// `GET /api/v1/employees/page`, Исполнители → Получение списка исполнителей, доступных заказчику (Performers).
        ///
        /// Retry class `read`.
        ///
        /// Errors:
        /// - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
        /// - 403: The token has no right to this object or feature (inferred)
        /// - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
        ///
        /// About the vendor's document:
        /// - The prose promises a list of AccountEmployee, the address a page. Reading taken: a list under `items`, or
        ///   a bare one.
        /// - `Active` and ACTIVE, `smzState` and `SmzState`. Reading taken: either.
        /// - How a boolean is written in the query is not documented. Reading taken: `true` and `false`.
        /// - The page could be read up to `filters[workmanCitizenshipCode]` only: further filters may exist, and the
        ///   errors are those of the sibling pages.
        ///
        /// - Parameters:
        ///   - pageIndex: Page number; from 1, as a public client counts (the documents do not say).
        ///   - pageSize: Items per page; default and maximum are not documented (a public client asks for 25).
        ///   - search: Text to look for in tax number, phone, email and full name.
        ///   - searchType: What `search` is compared with.
        ///   - isRegistered: Whether a registered user stands behind the entry.
        ///   - hasWorkman: Whether a registered performer's profile stands behind the entry.
        ///   - smzState: State as a self-employed person.
        ///   - workmanState: State of the questionnaire.
        ///   - projects: Ids of projects (tags).
        ///   - citizenship: Citizenship.
        ///   - citizenshipCode: Citizenship as a country's code.
        public func list(
            pageIndex: Int64? = nil,
            pageSize: Int64? = nil,
            search: String? = nil,
            searchType: EmployeeSearchType? = nil,
            isRegistered: Bool? = nil,
            hasWorkman: Bool? = nil,
            smzState: SmzState? = nil,
            workmanState: WorkmanState? = nil,
            projects: [String]? = nil,
            citizenship: Citizenship? = nil,
            citizenshipCode: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Employee, EmployeePage> {
            let args = arguments([
                "pageIndex": pageIndex,
                "pageSize": pageSize,
                "search": search,
                "searchType": searchType,
                "isRegistered": isRegistered,
                "hasWorkman": hasWorkman,
                "smzState": smzState,
                "workmanState": workmanState,
                "projects": projects,
                "citizenship": citizenship,
                "citizenshipCode": citizenshipCode,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("employees.list", args, options) },
                page: { EmployeePage(json: $0) },
                items: { $0.items }
            )
        }
    }
}
