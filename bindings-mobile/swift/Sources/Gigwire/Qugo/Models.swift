// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// Where a page stands in its listing. Its members are hidden in the documents.
    public struct PageMeta: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Page number. Inferred: the documents do not say so.
        public var pageIndex: Int64? {
            json["pageIndex"].int64
        }

        /// Items per page. Inferred: the documents do not say so.
        public var pageSize: Int64? {
            json["pageSize"].int64
        }

        /// Items in all. Inferred: the documents do not say so.
        public var total: Int64? {
            json["total"].int64
        }
    }

    /// A state whose codes are not documented. The documents type it as an object and hide its members; a text in its
    /// place is taken for `id`.
    public struct Status: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The code. Inferred: the documents do not say so.
        public var id: String? {
            json["id"].string
        }

        /// What the cabinet calls it. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// State of a questionnaire. The documents type it as an object and hide its members; a text in its place is taken
    /// for `id`.
    public struct WorkmanStatus: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The code. Inferred: the documents do not say so.
        public var id: WorkmanState? {
            json["id"].string.map { WorkmanState($0) }
        }

        /// What the cabinet calls it. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// State as a self-employed person. The documents type it as an object and hide its members; a text in its place is
    /// taken for `id`.
    public struct SmzStatus: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The code. Inferred: the documents do not say so.
        public var id: SmzState? {
            json["id"].string.map { SmzState($0) }
        }

        /// What the cabinet calls it. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// State of a job. The documents type it as an object and hide its members; a text in its place is taken for `id`.
    public struct JobStatus: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The code. Inferred: the documents do not say so.
        public var id: JobState? {
            json["id"].string.map { JobState($0) }
        }

        /// What the cabinet calls it. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// Kind of an invitation registry. The documents type it as an object and hide its members; a text in its place is
    /// taken for `id`.
    public struct RegistryType: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The code. Inferred: the documents do not say so.
        public var id: WorkmanRegistryType? {
            json["id"].string.map { WorkmanRegistryType($0) }
        }

        /// What the cabinet calls it. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// A favourite performer of the customer, registered at the platform or not yet. Invited, done with a job, or
    /// registered otherwise. Only the two states have documented names.
    public struct Employee: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Id of the entry. Inferred: the documents do not say so.
        public var id: String? {
            json["id"].string
        }

        /// State of the questionnaire.
        public var workmanState: WorkmanStatus? {
            json["workmanState"].object.map { WorkmanStatus(json: $0) }
        }

        /// State as a self-employed person.
        public var smzState: SmzStatus? {
            json["smzState"].object.map { SmzStatus(json: $0) }
        }

        /// Full name. Inferred: the documents do not say so.
        public var name: String? {
            json["name"].string
        }

        /// Tax number. Inferred: the documents do not say so.
        public var inn: String? {
            json["inn"].string
        }

        /// Phone. Inferred: the documents do not say so.
        public var phone: String? {
            json["phone"].string
        }

        /// Email. Inferred: the documents do not say so.
        public var email: String? {
            json["email"].string
        }

        /// Projects, which the prose calls tags. Inferred: the documents do not say so.
        public var projects: JSONValue? {
            json["projects"].any
        }

        /// Whether a registered user stands behind the entry. Inferred: the documents do not say so.
        public var isRegistered: Bool? {
            json["isRegistered"].bool
        }

        /// Whether a registered performer's profile stands behind the entry. Inferred: the documents do not say so.
        public var hasWorkman: Bool? {
            json["hasWorkman"].bool
        }
    }

    /// A page of performers. The text promises a list, the address a page: either is read.
    public struct EmployeePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The items of this page.
        public var items: [Employee] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Employee(json: $0) } }, "items")
        }

        /// Where the page stands in the listing. Inferred: the documents do not say so.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }
    }

    /// Rows of a registry by their outcome. Its members are hidden in the documents.
    public struct RegistryCounters: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Rows in all. Inferred: the documents do not say so.
        public var total: Int64? {
            json["total"].int64
        }

        /// Rows that went well. Inferred: the documents do not say so.
        public var success: Int64? {
            json["success"].int64
        }

        /// Faulty rows. Inferred: the documents do not say so.
        public var failed: Int64? {
            json["failed"].int64
        }
    }

    /// An invitation registry. The documents tell what it says and not under which names.
    public struct WorkmanRegistry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Registry id: the calls for its rows need it. Inferred: the documents do not say so.
        public var id: Int64? {
            json["id"].int64
        }

        /// When it was uploaded; the format is not documented, ISO 8601 is likely. Inferred: the documents do not say
        /// so.
        public var createdAt: String? {
            json["createdAt"].string
        }

        /// Registration or invitation. Inferred: the documents do not say so.
        public var type: RegistryType? {
            json["type"].object.map { RegistryType(json: $0) }
        }

        /// How many rows there are, went well and failed, where they stand as in a payroll registry; otherwise they are
        /// under the fields that gigwire does not know. Inferred: the documents do not say so.
        public var counters: RegistryCounters? {
            json["counters"].object.map { RegistryCounters(json: $0) }
        }
    }

    /// A page of invitation registries.
    public struct WorkmanRegistryPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The items of this page.
        public var items: [WorkmanRegistry] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { WorkmanRegistry(json: $0) } }, "items")
        }

        /// Where the page stands in the listing. Inferred: the documents do not say so.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }
    }

    /// A row of an invitation registry. The documents tell what it says and not under which names.
    public struct WorkmanRegistryItem: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Full name. Inferred: the documents do not say so.
        public var name: String? {
            json["name"].string
        }

        /// Tax number; empty until the performer has registered. Inferred: the documents do not say so.
        public var inn: String? {
            json["inn"].string
        }

        /// Phone. Inferred: the documents do not say so.
        public var phone: String? {
            json["phone"].string
        }

        /// How the row went; neither codes nor a filter are documented. Inferred: the documents do not say so.
        public var status: Status? {
            json["status"].object.map { Status(json: $0) }
        }
    }

    /// A page of rows of an invitation registry.
    public struct WorkmanRegistryItemPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The items of this page.
        public var items: [WorkmanRegistryItem] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { WorkmanRegistryItem(json: $0) } }, "items")
        }

        /// Where the page stands in the listing. Inferred: the documents do not say so.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }
    }

    /// The customer. Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose
    /// members are hidden and the invitations a text, which is taken for `name` (a number for `id`).
    public struct Account: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Id of the customer. Inferred: the documents do not say so.
        public var id: Int64? {
            json["id"].int64
        }

        /// Kind of taxpayer; its members are hidden. Inferred: the documents do not say so.
        public var taxpayerType: JSONValue? {
            json["taxpayerType"].any
        }

        /// Name. Inferred: the documents do not say so.
        public var name: String? {
            json["name"].string
        }

        /// Picture; its members are hidden. Inferred: the documents do not say so.
        public var picture: JSONValue? {
            json["picture"].any
        }

        /// Whether the platform trusts the customer. Inferred: the documents do not say so.
        public var isTrusted: Bool? {
            json["isTrusted"].bool
        }

        /// Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. Inferred:
        /// the documents do not say so.
        public var actRequired: Bool? {
            json["actRequired"].bool
        }

        /// Whether payouts by registry are on. Inferred: the documents do not say so.
        public var payroll: Bool? {
            json["payroll"].bool
        }

        /// Whether payments to cards are allowed. Inferred: the documents do not say so.
        public var allowCardPayments: Bool? {
            json["allowCardPayments"].bool
        }

        /// Tax number. Inferred: the documents do not say so.
        public var inn: String? {
            json["inn"].string
        }

        /// Tax registration reason code. Inferred: the documents do not say so.
        public var kpp: String? {
            json["kpp"].string
        }

        /// State registration number. Inferred: the documents do not say so.
        public var ogrn: String? {
            json["ogrn"].string
        }

        /// Legal address. Inferred: the documents do not say so.
        public var legalAddress: String? {
            json["legalAddress"].string
        }

        /// Last name. Inferred: the documents do not say so.
        public var lastName: String? {
            json["lastName"].string
        }

        /// First name. Inferred: the documents do not say so.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Patronymic. Inferred: the documents do not say so.
        public var middleName: String? {
            json["middleName"].string
        }

        /// Whether there is no patronymic. Inferred: the documents do not say so.
        public var noMiddleName: Bool? {
            json["noMiddleName"].bool
        }

        /// Agent; its members are hidden. Inferred: the documents do not say so.
        public var agent: JSONValue? {
            json["agent"].any
        }
    }

    /// When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`.
    public struct Schedule: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// First day; the format is not documented. Inferred: the documents do not say so.
        public var start: String? {
            json["start"].string
        }

        /// Last day; the format is not documented. Inferred: the documents do not say so.
        public var finish: String? {
            json["finish"].string
        }
    }

    /// A link to a document. Fetch it at once: how long it lives and whether it needs the token is not documented. Send
    /// the token to the API's host only. A text in its place is taken for `origin`.
    public struct DocumentLink: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Link to a contract, an appendix or an act.
        public var origin: String? {
            json["origin"].string
        }

        /// Link to a receipt.
        public var url: String? {
            json["url"].string
        }
    }

    /// A performer's response to a job. The invitations type it as a text: a number in it is taken for `id`, anything
    /// else for `text`.
    public struct JobOffer: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Offer id: finishing, accepting and arbitration take it, not the job's.
        public var id: Int64? {
            json["id"].int64
        }

        /// State of the offer; its codes are not documented.
        public var state: Status? {
            json["state"].object.map { Status(json: $0) }
        }

        /// Amount offered, in roubles (assumed).
        public var offerPrice: Decimal? {
            json["offerPrice"].decimal
        }

        /// Actions allowed now; its members are hidden.
        public var permissions: JSONValue? {
            json["permissions"].any
        }

        /// Act of the work done; link in `origin`.
        public var act: DocumentLink? {
            json["act"].object.map { DocumentLink(json: $0) }
        }

        /// The performer; its members are hidden.
        public var workman: JSONValue? {
            json["workman"].any
        }

        /// What the performer wrote.
        public var content: String? {
            json["content"].string
        }

        /// The framework contract; link in `origin`.
        public var yearlyContract: DocumentLink? {
            json["yearlyContract"].object.map { DocumentLink(json: $0) }
        }

        /// The appendix to the contract; link in `origin`. The prose calls both a contract.
        public var contract: DocumentLink? {
            json["contract"].object.map { DocumentLink(json: $0) }
        }

        /// The receipt; link in `url`.
        public var receipt: DocumentLink? {
            json["receipt"].object.map { DocumentLink(json: $0) }
        }

        /// Arbitration, if there is one; its members are hidden.
        public var arbitration: JSONValue? {
            json["arbitration"].any
        }

        /// Files; its members are hidden.
        public var files: JSONValue? {
            json["files"].any
        }

        /// What stands in place of the offer where the documents print a text; its meaning is not documented. Inferred:
        /// the documents do not say so.
        public var text: String? {
            json["text"].string
        }
    }

    /// A job. An invitation answers with all but the last four fields, and with a text for `account` and `jobOffer`.
    public struct Job: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Job id.
        public var id: Int64? {
            json["id"].int64
        }

        /// State of the job.
        public var state: JobStatus? {
            json["state"].object.map { JobStatus(json: $0) }
        }

        /// Title.
        public var title: String? {
            json["title"].string
        }

        /// Budget, in roubles (assumed).
        public var budget: Decimal? {
            json["budget"].decimal
        }

        /// The customer.
        public var account: Account? {
            json["account"].object.map { Account(json: $0) }
        }

        /// When it is done.
        public var schedule: Schedule? {
            json["schedule"].object.map { Schedule(json: $0) }
        }

        /// City; its members are hidden.
        public var city: JSONValue? {
            json["city"].any
        }

        /// Address.
        public var address: String? {
            json["address"].string
        }

        /// Coordinates; its members are hidden.
        public var coordinates: JSONValue? {
            json["coordinates"].any
        }

        /// The performer's response, with the documents once the job is PAID.
        public var jobOffer: JobOffer? {
            json["jobOffer"].object.map { JobOffer(json: $0) }
        }

        /// Actions allowed now; its members are hidden.
        public var permissions: JSONValue? {
            json["permissions"].any
        }

        /// Kind of service; its members are hidden.
        public var service: JSONValue? {
            json["service"].any
        }

        /// Text.
        public var description: String? {
            json["description"].string
        }

        /// When it was made; the format is not documented, ISO 8601 is likely.
        public var createdAt: String? {
            json["createdAt"].string
        }

        /// Files: an object in spite of its name; a list is read too.
        public var files: JSONValue? {
            json["files"].any
        }

        /// History; its members are hidden.
        public var events: [JSONValue]? {
            json["events"].array?.compactMap { $0.any }
        }
    }

    /// What `jobs.create` answers. The prose promises the job, the list of fields shows the customer: either is read.
    /// `id` is the job's only where `title` or `state` is there too; otherwise look the job up in `jobs.list`.
    public struct JobCreated: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Id of the job, or of the customer: see above.
        public var id: Int64? {
            json["id"].int64
        }

        /// State of the job. Inferred: the documents do not say so.
        public var state: JobStatus? {
            json["state"].object.map { JobStatus(json: $0) }
        }

        /// Title of the job. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }

        /// Budget of the job. Inferred: the documents do not say so.
        public var budget: Decimal? {
            json["budget"].decimal
        }

        /// Kind of taxpayer; its members are hidden.
        public var taxpayerType: JSONValue? {
            json["taxpayerType"].any
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Picture; its members are hidden.
        public var picture: JSONValue? {
            json["picture"].any
        }

        /// Whether the platform trusts the customer.
        public var isTrusted: Bool? {
            json["isTrusted"].bool
        }

        /// Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most.
        public var actRequired: Bool? {
            json["actRequired"].bool
        }

        /// Whether payouts by registry are on.
        public var payroll: Bool? {
            json["payroll"].bool
        }

        /// Whether payments to cards are allowed.
        public var allowCardPayments: Bool? {
            json["allowCardPayments"].bool
        }

        /// Tax number.
        public var inn: String? {
            json["inn"].string
        }

        /// Tax registration reason code.
        public var kpp: String? {
            json["kpp"].string
        }

        /// State registration number.
        public var ogrn: String? {
            json["ogrn"].string
        }

        /// Legal address.
        public var legalAddress: String? {
            json["legalAddress"].string
        }

        /// Last name.
        public var lastName: String? {
            json["lastName"].string
        }

        /// First name.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Patronymic.
        public var middleName: String? {
            json["middleName"].string
        }

        /// Whether there is no patronymic.
        public var noMiddleName: Bool? {
            json["noMiddleName"].bool
        }

        /// Agent; its members are hidden.
        public var agent: JSONValue? {
            json["agent"].any
        }
    }

    /// A row of the list of jobs. The list of fields shows a row of a payment report, the prose a job (title, state,
    /// budget, allowed actions): either is read. The page could be read in part only, so further fields may come.
    public struct JobRow: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Performer's id.
        public var workmanId: Int64? {
            json["workmanId"].int64
        }

        /// Performer's tax number.
        public var inn: String? {
            json["inn"].string
        }

        /// Job id.
        public var jobId: Int64? {
            json["jobId"].int64
        }

        /// Link to the receipt.
        public var receiptUrl: String? {
            json["receiptUrl"].string
        }

        /// Date of the receipt; the format is not documented, ISO 8601 is likely.
        public var receiptDate: String? {
            json["receiptDate"].string
        }

        /// Text.
        public var description: String? {
            json["description"].string
        }

        /// Title.
        public var title: String? {
            json["title"].string
        }

        /// Link to the act.
        public var actUrl: String? {
            json["actUrl"].string
        }

        /// Amount of the payment. Whether a price is net is not documented: nothing is computed from the three.
        public var transactionAmount: Decimal? {
            json["transactionAmount"].decimal
        }

        /// Tax.
        public var taxAmount: Decimal? {
            json["taxAmount"].decimal
        }

        /// Commission.
        public var commissionAmount: Decimal? {
            json["commissionAmount"].decimal
        }

        /// Performer's name.
        public var name: String? {
            json["name"].string
        }

        /// When the performer signed the framework contract.
        public var yearlyContract2SignedByWorkmanAt: String? {
            json["yearlyContract2SignedByWorkmanAt"].string
        }

        /// When the customer signed it.
        public var yearlyContract2SignedByAccountAt: String? {
            json["yearlyContract2SignedByAccountAt"].string
        }

        /// When it was made.
        public var yearlyContract2CreatedAt: String? {
            json["yearlyContract2CreatedAt"].string
        }

        /// Whether it is cancelled.
        public var yearlyContract2IsCanceled: Bool? {
            json["yearlyContract2IsCanceled"].bool
        }

        /// State of the receipt.
        public var receiptState: ReceiptState? {
            json["receiptState"].string.map { ReceiptState($0) }
        }

        /// State of the job. Inferred: the documents do not say so.
        public var state: JobStatus? {
            json["state"].object.map { JobStatus(json: $0) }
        }

        /// Budget of the job. Inferred: the documents do not say so.
        public var budget: Decimal? {
            json["budget"].decimal
        }

        /// Actions allowed now. Inferred: the documents do not say so.
        public var permissions: JSONValue? {
            json["permissions"].any
        }
    }

    /// A page of jobs.
    public struct JobPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The items of this page.
        public var items: [JobRow] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { JobRow(json: $0) } }, "items")
        }

        /// Where the page stands in the listing. Inferred: the documents do not say so.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }
    }

    /// An uploaded registry of jobs.
    public struct JobRegistryUploaded: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Registry id.
        public var id: Int64? {
            json["id"].int64
        }
    }

    /// A service. Its fields are not documented.
    public struct Service: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Id: `serviceId` of `jobs.create`. Inferred: the documents do not say so.
        public var id: Int64? {
            json["id"].int64
        }

        /// Code: `type` of `payroll_registries.create_direct`. Inferred: the documents do not say so.
        public var code: String? {
            json["code"].string
        }

        /// Name. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }
    }

    /// A group of services. Its fields are not documented.
    public struct ServicesGroup: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Group id. Inferred: the documents do not say so.
        public var id: String? {
            json["id"].string
        }

        /// Name. Inferred: the documents do not say so.
        public var title: String? {
            json["title"].string
        }

        /// Services of the group. Inferred: the documents do not say so.
        public var services: [Service]? {
            json["services"].array?.compactMap { $0.object.map { Service(json: $0) } }
        }
    }

    /// The directory of services. How its list is wrapped is not shown: a bare list is read too.
    public struct ServicesGroups: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Groups. Inferred: the documents do not say so.
        public var items: [ServicesGroup] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { ServicesGroup(json: $0) } }, "items")
        }
    }

    /// A payroll registry.
    public struct PayrollRegistry: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Registry id.
        public var id: Int64? {
            json["id"].int64
        }

        /// State, such as awaiting payment or paid; its codes are not documented.
        public var status: Status? {
            json["status"].object.map { Status(json: $0) }
        }

        /// When it was made; the format is not documented, ISO 8601 is likely.
        public var createdAt: String? {
            json["createdAt"].string
        }

        /// Rows by their outcome.
        public var counters: RegistryCounters? {
            json["counters"].object.map { RegistryCounters(json: $0) }
        }

        /// Version, if it stands here and not beside the items. Inferred: the documents do not say so.
        public var registryVersion: String? {
            json["registryVersion"].string
        }

        /// Whether it is of the new kind, if it stands here and not beside the items. Inferred: the documents do not
        /// say so.
        public var newRegistry: Bool? {
            json["newRegistry"].bool
        }
    }

    /// A page of payroll registries. `registryVersion` and `newRegistry` are printed beside the items and may belong to
    /// one: look in both places.
    public struct PayrollRegistryPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The registries of this page; documented as nullable.
        public var items: [PayrollRegistry]? {
            json["items"].array?.compactMap { $0.object.map { PayrollRegistry(json: $0) } }
        }

        /// Where the page stands in the listing.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }

        /// Version of the registries.
        public var registryVersion: String? {
            json["registryVersion"].string
        }

        /// Whether they are of the new kind.
        public var newRegistry: Bool? {
            json["newRegistry"].bool
        }
    }

    /// What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid.
    public struct PayrollExecution: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Registry id. Inferred: the documents do not say so.
        public var id: Int64? {
            json["id"].int64
        }

        /// State of the payment. Inferred: the documents do not say so.
        public var status: Status? {
            json["status"].object.map { Status(json: $0) }
        }

        /// Amount in all. Inferred: the documents do not say so.
        public var total: Decimal? {
            json["total"].decimal
        }
    }

    /// A row of a payroll registry. Only the state has a documented name.
    public struct PayrollRegistryItem: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Row id. Inferred: the documents do not say so.
        public var id: String? {
            json["id"].string
        }

        /// Performer's tax number. Inferred: the documents do not say so.
        public var inn: String? {
            json["inn"].string
        }

        /// Amount. Inferred: the documents do not say so.
        public var price: Decimal? {
            json["price"].decimal
        }

        /// State of the payment.
        public var paymentStatus: PayrollItemStatus? {
            json["paymentStatus"].string.map { PayrollItemStatus($0) }
        }

        /// Link to the receipt. Inferred: the documents do not say so.
        public var receiptUrl: String? {
            json["receiptUrl"].string
        }

        /// The receipt, if it is an object as in `jobs.get`. Inferred: the documents do not say so.
        public var receipt: DocumentLink? {
            json["receipt"].object.map { DocumentLink(json: $0) }
        }

        /// Link to the act. Inferred: the documents do not say so.
        public var actUrl: String? {
            json["actUrl"].string
        }

        /// The act, if it is an object as in `jobs.get`. Inferred: the documents do not say so.
        public var act: DocumentLink? {
            json["act"].object.map { DocumentLink(json: $0) }
        }
    }

    /// Rows of a payroll registry. Whether they come in pages is not documented.
    public struct PayrollRegistryItemPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The items of this page.
        public var items: [PayrollRegistryItem] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { PayrollRegistryItem(json: $0) } }, "items")
        }

        /// Where the page stands in the listing. Inferred: the documents do not say so.
        public var meta: PageMeta? {
            json["meta"].object.map { PageMeta(json: $0) }
        }
    }

    /// A performer's profile as a public prototype reads it. No field is documented by the vendor; passports, cards and
    /// accounts are kept out of logs.
    public struct Workman: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Performer's id. Known only from third-party code.
        public var id: String? {
            json["id"].string
        }

        /// Tax number. Known only from third-party code.
        public var inn: String? {
            json["inn"].string
        }

        /// Last name. Known only from third-party code.
        public var lastName: String? {
            json["lastName"].string
        }

        /// First name. Known only from third-party code.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Patronymic. Known only from third-party code.
        public var middleName: String? {
            json["middleName"].string
        }

        /// Phone. Known only from third-party code.
        public var phone: String? {
            json["phone"].string
        }

        /// Email. Known only from third-party code.
        public var email: String? {
            json["email"].string
        }

        /// Number of the pension insurance. Known only from third-party code.
        public var snils: String? {
            json["snils"].string
        }

        /// Date of birth, ISO 8601. Known only from third-party code.
        public var birthDate: String? {
            json["birthDate"].string
        }

        /// Place of birth. Known only from third-party code.
        public var birthPlace: String? {
            json["birthPlace"].string
        }

        /// Gender. Known only from third-party code.
        public var gender: Gender? {
            json["gender"].string.map { Gender($0) }
        }

        /// Tax status. Known only from third-party code.
        public var taxStatus: TaxStatus? {
            json["taxStatus"].string.map { TaxStatus($0) }
        }

        /// Passport series. Known only from third-party code.
        public var passportSeries: String? {
            json["passportSeries"].string
        }

        /// Passport number. Known only from third-party code.
        public var passportNumber: String? {
            json["passportNumber"].string
        }

        /// Who issued the passport. Known only from third-party code.
        public var passportIssuedBy: String? {
            json["passportIssuedBy"].string
        }

        /// When it was issued, ISO 8601. Known only from third-party code.
        public var passportIssueDate: String? {
            json["passportIssueDate"].string
        }

        /// When it expires, ISO 8601. Known only from third-party code.
        public var passportExpiryDate: String? {
            json["passportExpiryDate"].string
        }

        /// Code of the issuing department. Known only from third-party code.
        public var passportDepartmentCode: String? {
            json["passportDepartmentCode"].string
        }

        /// Registered address. Known only from third-party code.
        public var registrationAddress: String? {
            json["registrationAddress"].string
        }

        /// Card number. Known only from third-party code.
        public var cardNumber: String? {
            json["cardNumber"].string
        }

        /// Bank account. Known only from third-party code.
        public var bankAccount: String? {
            json["bankAccount"].string
        }

        /// Bank identification code. Known only from third-party code.
        public var bankBik: String? {
            json["bankBik"].string
        }

        /// Series of the work permit. Known only from third-party code.
        public var patentSeries: String? {
            json["patentSeries"].string
        }

        /// Number of the work permit. Known only from third-party code.
        public var patentNumber: String? {
            json["patentNumber"].string
        }

        /// Region of the work permit. Known only from third-party code.
        public var patentRegion: String? {
            json["patentRegion"].string
        }

        /// Profession of the work permit. Known only from third-party code.
        public var patentProfession: String? {
            json["patentProfession"].string
        }

        /// When the work permit expires, ISO 8601. Known only from third-party code.
        public var patentExpiryDate: String? {
            json["patentExpiryDate"].string
        }

        /// Whether there is a medical record book. Known only from third-party code.
        public var hasMedicalBook: Bool? {
            json["hasMedicalBook"].bool
        }

        /// Whether there is a certificate of no criminal record. Known only from third-party code.
        public var hasNoCriminalRecordCertificate: Bool? {
            json["hasNoCriminalRecordCertificate"].bool
        }

        /// Whether the performer is on the stop list. Known only from third-party code.
        public var inStopList: Bool? {
            json["inStopList"].bool
        }

        /// Whether the performer is active. Known only from third-party code.
        public var isActive: Bool? {
            json["isActive"].bool
        }

        /// First day of the migration card, ISO 8601. Known only from third-party code.
        public var migrationCardStartDate: String? {
            json["migrationCardStartDate"].string
        }

        /// Last day of the migration card, ISO 8601. Known only from third-party code.
        public var migrationCardEndDate: String? {
            json["migrationCardEndDate"].string
        }

        /// Day of the medical examination, ISO 8601. Known only from third-party code.
        public var medicalExaminationDate: String? {
            json["medicalExaminationDate"].string
        }

        /// Day of the fingerprinting, ISO 8601. Known only from third-party code.
        public var dactyloscopyDate: String? {
            json["dactyloscopyDate"].string
        }

        /// When the registration sheet expires, ISO 8601. Known only from third-party code.
        public var registrationSheetExpiryDate: String? {
            json["registrationSheetExpiryDate"].string
        }

        /// First day that a payment for the work permit covers, ISO 8601. Known only from third-party code.
        public var patentPaymentReceiptStartDate: String? {
            json["patentPaymentReceiptStartDate"].string
        }

        /// Last day that a payment for the work permit covers, ISO 8601. Known only from third-party code.
        public var patentPaymentReceiptEndDate: String? {
            json["patentPaymentReceiptEndDate"].string
        }
    }

    /// A page of profiles: the prototype takes a bare list, or else the first list of an object.
    public struct WorkmanPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Profiles.
        public var items: [Workman] {
            guaranteed(json["items"].array?.compactMap { $0.object.map { Workman(json: $0) } }, "items")
        }
    }
}
