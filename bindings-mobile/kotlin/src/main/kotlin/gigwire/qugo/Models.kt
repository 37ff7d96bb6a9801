// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.Record
import gigwire.asAny
import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Where a page stands in its listing. Its members are hidden in the documents. */
class PageMeta(json: JsonObject) : Record(json) {
    /** Page number. Inferred: the documents do not say so. */
    val pageIndex: Long? get() = json["pageIndex"].asLong()

    /** Items per page. Inferred: the documents do not say so. */
    val pageSize: Long? get() = json["pageSize"].asLong()

    /** Items in all. Inferred: the documents do not say so. */
    val total: Long? get() = json["total"].asLong()
}

/**
 * A state whose codes are not documented. The documents type it as an object and hide its members; a text in its place
 * is taken for `id`.
 */
class Status(json: JsonObject) : Record(json) {
    /** The code. Inferred: the documents do not say so. */
    val id: String? get() = json["id"].asText()

    /** What the cabinet calls it. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/**
 * State of a questionnaire. The documents type it as an object and hide its members; a text in its place is taken for
 * `id`.
 */
class WorkmanStatus(json: JsonObject) : Record(json) {
    /** The code. Inferred: the documents do not say so. */
    val id: WorkmanState? get() = json["id"].asText()?.let(::WorkmanState)

    /** What the cabinet calls it. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/**
 * State as a self-employed person. The documents type it as an object and hide its members; a text in its place is
 * taken for `id`.
 */
class SmzStatus(json: JsonObject) : Record(json) {
    /** The code. Inferred: the documents do not say so. */
    val id: SmzState? get() = json["id"].asText()?.let(::SmzState)

    /** What the cabinet calls it. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/** State of a job. The documents type it as an object and hide its members; a text in its place is taken for `id`. */
class JobStatus(json: JsonObject) : Record(json) {
    /** The code. Inferred: the documents do not say so. */
    val id: JobState? get() = json["id"].asText()?.let(::JobState)

    /** What the cabinet calls it. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/**
 * Kind of an invitation registry. The documents type it as an object and hide its members; a text in its place is taken
 * for `id`.
 */
class RegistryType(json: JsonObject) : Record(json) {
    /** The code. Inferred: the documents do not say so. */
    val id: WorkmanRegistryType? get() = json["id"].asText()?.let(::WorkmanRegistryType)

    /** What the cabinet calls it. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/**
 * A favourite performer of the customer, registered at the platform or not yet. Invited, done with a job, or registered
 * otherwise. Only the two states have documented names.
 */
class Employee(json: JsonObject) : Record(json) {
    /** Id of the entry. Inferred: the documents do not say so. */
    val id: String? get() = json["id"].asText()

    /** State of the questionnaire. */
    val workmanState: WorkmanStatus? by lazy { json["workmanState"].asObject()?.let(::WorkmanStatus) }

    /** State as a self-employed person. */
    val smzState: SmzStatus? by lazy { json["smzState"].asObject()?.let(::SmzStatus) }

    /** Full name. Inferred: the documents do not say so. */
    val name: String? get() = json["name"].asText()

    /** Tax number. Inferred: the documents do not say so. */
    val inn: String? get() = json["inn"].asText()

    /** Phone. Inferred: the documents do not say so. */
    val phone: String? get() = json["phone"].asText()

    /** Email. Inferred: the documents do not say so. */
    val email: String? get() = json["email"].asText()

    /** Projects, which the prose calls tags. Inferred: the documents do not say so. */
    val projects: JsonElement? get() = json["projects"].asAny()

    /** Whether a registered user stands behind the entry. Inferred: the documents do not say so. */
    val isRegistered: Boolean? get() = json["isRegistered"].asBoolean()

    /** Whether a registered performer's profile stands behind the entry. Inferred: the documents do not say so. */
    val hasWorkman: Boolean? get() = json["hasWorkman"].asBoolean()
}

/** A page of performers. The text promises a list, the address a page: either is read. */
class EmployeePage(json: JsonObject) : Record(json) {
    /** The items of this page. */
    val items: List<Employee> by lazy { json["items"].asList { it.asObject()?.let(::Employee) }.required("items") }

    /** Where the page stands in the listing. Inferred: the documents do not say so. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }
}

/** Rows of a registry by their outcome. Its members are hidden in the documents. */
class RegistryCounters(json: JsonObject) : Record(json) {
    /** Rows in all. Inferred: the documents do not say so. */
    val total: Long? get() = json["total"].asLong()

    /** Rows that went well. Inferred: the documents do not say so. */
    val success: Long? get() = json["success"].asLong()

    /** Faulty rows. Inferred: the documents do not say so. */
    val failed: Long? get() = json["failed"].asLong()
}

/** An invitation registry. The documents tell what it says and not under which names. */
class WorkmanRegistry(json: JsonObject) : Record(json) {
    /** Registry id: the calls for its rows need it. Inferred: the documents do not say so. */
    val id: Long? get() = json["id"].asLong()

    /**
     * When it was uploaded; the format is not documented, ISO 8601 is likely. Inferred: the documents do not say so.
     */
    val createdAt: String? get() = json["createdAt"].asText()

    /** Registration or invitation. Inferred: the documents do not say so. */
    val type: RegistryType? by lazy { json["type"].asObject()?.let(::RegistryType) }

    /**
     * How many rows there are, went well and failed, where they stand as in a payroll registry; otherwise they are
     * under the fields that gigwire does not know. Inferred: the documents do not say so.
     */
    val counters: RegistryCounters? by lazy { json["counters"].asObject()?.let(::RegistryCounters) }
}

/** A page of invitation registries. */
class WorkmanRegistryPage(json: JsonObject) : Record(json) {
    /** The items of this page. */
    val items: List<WorkmanRegistry> by lazy {
        json["items"].asList { it.asObject()?.let(::WorkmanRegistry) }.required("items")
    }

    /** Where the page stands in the listing. Inferred: the documents do not say so. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }
}

/** A row of an invitation registry. The documents tell what it says and not under which names. */
class WorkmanRegistryItem(json: JsonObject) : Record(json) {
    /** Full name. Inferred: the documents do not say so. */
    val name: String? get() = json["name"].asText()

    /** Tax number; empty until the performer has registered. Inferred: the documents do not say so. */
    val inn: String? get() = json["inn"].asText()

    /** Phone. Inferred: the documents do not say so. */
    val phone: String? get() = json["phone"].asText()

    /** How the row went; neither codes nor a filter are documented. Inferred: the documents do not say so. */
    val status: Status? by lazy { json["status"].asObject()?.let(::Status) }
}

/** A page of rows of an invitation registry. */
class WorkmanRegistryItemPage(json: JsonObject) : Record(json) {
    /** The items of this page. */
    val items: List<WorkmanRegistryItem> by lazy {
        json["items"].asList { it.asObject()?.let(::WorkmanRegistryItem) }.required("items")
    }

    /** Where the page stands in the listing. Inferred: the documents do not say so. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }
}

/**
 * The customer. Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose members
 * are hidden and the invitations a text, which is taken for `name` (a number for `id`).
 */
class Account(json: JsonObject) : Record(json) {
    /** Id of the customer. Inferred: the documents do not say so. */
    val id: Long? get() = json["id"].asLong()

    /** Kind of taxpayer; its members are hidden. Inferred: the documents do not say so. */
    val taxpayerType: JsonElement? get() = json["taxpayerType"].asAny()

    /** Name. Inferred: the documents do not say so. */
    val name: String? get() = json["name"].asText()

    /** Picture; its members are hidden. Inferred: the documents do not say so. */
    val picture: JsonElement? get() = json["picture"].asAny()

    /** Whether the platform trusts the customer. Inferred: the documents do not say so. */
    val isTrusted: Boolean? get() = json["isTrusted"].asBoolean()

    /**
     * Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. Inferred: the
     * documents do not say so.
     */
    val actRequired: Boolean? get() = json["actRequired"].asBoolean()

    /** Whether payouts by registry are on. Inferred: the documents do not say so. */
    val payroll: Boolean? get() = json["payroll"].asBoolean()

    /** Whether payments to cards are allowed. Inferred: the documents do not say so. */
    val allowCardPayments: Boolean? get() = json["allowCardPayments"].asBoolean()

    /** Tax number. Inferred: the documents do not say so. */
    val inn: String? get() = json["inn"].asText()

    /** Tax registration reason code. Inferred: the documents do not say so. */
    val kpp: String? get() = json["kpp"].asText()

    /** State registration number. Inferred: the documents do not say so. */
    val ogrn: String? get() = json["ogrn"].asText()

    /** Legal address. Inferred: the documents do not say so. */
    val legalAddress: String? get() = json["legalAddress"].asText()

    /** Last name. Inferred: the documents do not say so. */
    val lastName: String? get() = json["lastName"].asText()

    /** First name. Inferred: the documents do not say so. */
    val firstName: String? get() = json["firstName"].asText()

    /** Patronymic. Inferred: the documents do not say so. */
    val middleName: String? get() = json["middleName"].asText()

    /** Whether there is no patronymic. Inferred: the documents do not say so. */
    val noMiddleName: Boolean? get() = json["noMiddleName"].asBoolean()

    /** Agent; its members are hidden. Inferred: the documents do not say so. */
    val agent: JsonElement? get() = json["agent"].asAny()
}

/** When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`. */
class Schedule(json: JsonObject) : Record(json) {
    /** First day; the format is not documented. Inferred: the documents do not say so. */
    val start: String? get() = json["start"].asText()

    /** Last day; the format is not documented. Inferred: the documents do not say so. */
    val finish: String? get() = json["finish"].asText()
}

/**
 * A link to a document. Fetch it at once: how long it lives and whether it needs the token is not documented. Send the
 * token to the API's host only. A text in its place is taken for `origin`.
 */
class DocumentLink(json: JsonObject) : Record(json) {
    /** Link to a contract, an appendix or an act. */
    val origin: String? get() = json["origin"].asText()

    /** Link to a receipt. */
    val url: String? get() = json["url"].asText()
}

/**
 * A performer's response to a job. The invitations type it as a text: a number in it is taken for `id`, anything else
 * for `text`.
 */
class JobOffer(json: JsonObject) : Record(json) {
    /** Offer id: finishing, accepting and arbitration take it, not the job's. */
    val id: Long? get() = json["id"].asLong()

    /** State of the offer; its codes are not documented. */
    val state: Status? by lazy { json["state"].asObject()?.let(::Status) }

    /** Amount offered, in roubles (assumed). */
    val offerPrice: BigDecimal? get() = json["offerPrice"].asDecimal()

    /** Actions allowed now; its members are hidden. */
    val permissions: JsonElement? get() = json["permissions"].asAny()

    /** Act of the work done; link in `origin`. */
    val act: DocumentLink? by lazy { json["act"].asObject()?.let(::DocumentLink) }

    /** The performer; its members are hidden. */
    val workman: JsonElement? get() = json["workman"].asAny()

    /** What the performer wrote. */
    val content: String? get() = json["content"].asText()

    /** The framework contract; link in `origin`. */
    val yearlyContract: DocumentLink? by lazy { json["yearlyContract"].asObject()?.let(::DocumentLink) }

    /** The appendix to the contract; link in `origin`. The prose calls both a contract. */
    val contract: DocumentLink? by lazy { json["contract"].asObject()?.let(::DocumentLink) }

    /** The receipt; link in `url`. */
    val receipt: DocumentLink? by lazy { json["receipt"].asObject()?.let(::DocumentLink) }

    /** Arbitration, if there is one; its members are hidden. */
    val arbitration: JsonElement? get() = json["arbitration"].asAny()

    /** Files; its members are hidden. */
    val files: JsonElement? get() = json["files"].asAny()

    /**
     * What stands in place of the offer where the documents print a text; its meaning is not documented. Inferred: the
     * documents do not say so.
     */
    val text: String? get() = json["text"].asText()
}

/** A job. An invitation answers with all but the last four fields, and with a text for `account` and `jobOffer`. */
class Job(json: JsonObject) : Record(json) {
    /** Job id. */
    val id: Long? get() = json["id"].asLong()

    /** State of the job. */
    val state: JobStatus? by lazy { json["state"].asObject()?.let(::JobStatus) }

    /** Title. */
    val title: String? get() = json["title"].asText()

    /** Budget, in roubles (assumed). */
    val budget: BigDecimal? get() = json["budget"].asDecimal()

    /** The customer. */
    val account: Account? by lazy { json["account"].asObject()?.let(::Account) }

    /** When it is done. */
    val schedule: Schedule? by lazy { json["schedule"].asObject()?.let(::Schedule) }

    /** City; its members are hidden. */
    val city: JsonElement? get() = json["city"].asAny()

    /** Address. */
    val address: String? get() = json["address"].asText()

    /** Coordinates; its members are hidden. */
    val coordinates: JsonElement? get() = json["coordinates"].asAny()

    /** The performer's response, with the documents once the job is PAID. */
    val jobOffer: JobOffer? by lazy { json["jobOffer"].asObject()?.let(::JobOffer) }

    /** Actions allowed now; its members are hidden. */
    val permissions: JsonElement? get() = json["permissions"].asAny()

    /** Kind of service; its members are hidden. */
    val service: JsonElement? get() = json["service"].asAny()

    /** Text. */
    val description: String? get() = json["description"].asText()

    /** When it was made; the format is not documented, ISO 8601 is likely. */
    val createdAt: String? get() = json["createdAt"].asText()

    /** Files: an object in spite of its name; a list is read too. */
    val files: JsonElement? get() = json["files"].asAny()

    /** History; its members are hidden. */
    val events: List<JsonElement>? by lazy { json["events"].asList { it.asAny() } }
}

/**
 * What `jobs.create` answers. The prose promises the job, the list of fields shows the customer: either is read. `id`
 * is the job's only where `title` or `state` is there too; otherwise look the job up in `jobs.list`.
 */
class JobCreated(json: JsonObject) : Record(json) {
    /** Id of the job, or of the customer: see above. */
    val id: Long? get() = json["id"].asLong()

    /** State of the job. Inferred: the documents do not say so. */
    val state: JobStatus? by lazy { json["state"].asObject()?.let(::JobStatus) }

    /** Title of the job. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()

    /** Budget of the job. Inferred: the documents do not say so. */
    val budget: BigDecimal? get() = json["budget"].asDecimal()

    /** Kind of taxpayer; its members are hidden. */
    val taxpayerType: JsonElement? get() = json["taxpayerType"].asAny()

    /** Name. */
    val name: String? get() = json["name"].asText()

    /** Picture; its members are hidden. */
    val picture: JsonElement? get() = json["picture"].asAny()

    /** Whether the platform trusts the customer. */
    val isTrusted: Boolean? get() = json["isTrusted"].asBoolean()

    /** Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. */
    val actRequired: Boolean? get() = json["actRequired"].asBoolean()

    /** Whether payouts by registry are on. */
    val payroll: Boolean? get() = json["payroll"].asBoolean()

    /** Whether payments to cards are allowed. */
    val allowCardPayments: Boolean? get() = json["allowCardPayments"].asBoolean()

    /** Tax number. */
    val inn: String? get() = json["inn"].asText()

    /** Tax registration reason code. */
    val kpp: String? get() = json["kpp"].asText()

    /** State registration number. */
    val ogrn: String? get() = json["ogrn"].asText()

    /** Legal address. */
    val legalAddress: String? get() = json["legalAddress"].asText()

    /** Last name. */
    val lastName: String? get() = json["lastName"].asText()

    /** First name. */
    val firstName: String? get() = json["firstName"].asText()

    /** Patronymic. */
    val middleName: String? get() = json["middleName"].asText()

    /** Whether there is no patronymic. */
    val noMiddleName: Boolean? get() = json["noMiddleName"].asBoolean()

    /** Agent; its members are hidden. */
    val agent: JsonElement? get() = json["agent"].asAny()
}

/**
 * A row of the list of jobs. The list of fields shows a row of a payment report, the prose a job (title, state, budget,
 * allowed actions): either is read. The page could be read in part only, so further fields may come.
 */
class JobRow(json: JsonObject) : Record(json) {
    /** Performer's id. */
    val workmanId: Long? get() = json["workmanId"].asLong()

    /** Performer's tax number. */
    val inn: String? get() = json["inn"].asText()

    /** Job id. */
    val jobId: Long? get() = json["jobId"].asLong()

    /** Link to the receipt. */
    val receiptUrl: String? get() = json["receiptUrl"].asText()

    /** Date of the receipt; the format is not documented, ISO 8601 is likely. */
    val receiptDate: String? get() = json["receiptDate"].asText()

    /** Text. */
    val description: String? get() = json["description"].asText()

    /** Title. */
    val title: String? get() = json["title"].asText()

    /** Link to the act. */
    val actUrl: String? get() = json["actUrl"].asText()

    /** Amount of the payment. Whether a price is net is not documented: nothing is computed from the three. */
    val transactionAmount: BigDecimal? get() = json["transactionAmount"].asDecimal()

    /** Tax. */
    val taxAmount: BigDecimal? get() = json["taxAmount"].asDecimal()

    /** Commission. */
    val commissionAmount: BigDecimal? get() = json["commissionAmount"].asDecimal()

    /** Performer's name. */
    val name: String? get() = json["name"].asText()

    /** When the performer signed the framework contract. */
    val yearlyContract2SignedByWorkmanAt: String? get() = json["yearlyContract2SignedByWorkmanAt"].asText()

    /** When the customer signed it. */
    val yearlyContract2SignedByAccountAt: String? get() = json["yearlyContract2SignedByAccountAt"].asText()

    /** When it was made. */
    val yearlyContract2CreatedAt: String? get() = json["yearlyContract2CreatedAt"].asText()

    /** Whether it is cancelled. */
    val yearlyContract2IsCanceled: Boolean? get() = json["yearlyContract2IsCanceled"].asBoolean()

    /** State of the receipt. */
    val receiptState: ReceiptState? get() = json["receiptState"].asText()?.let(::ReceiptState)

    /** State of the job. Inferred: the documents do not say so. */
    val state: JobStatus? by lazy { json["state"].asObject()?.let(::JobStatus) }

    /** Budget of the job. Inferred: the documents do not say so. */
    val budget: BigDecimal? get() = json["budget"].asDecimal()

    /** Actions allowed now. Inferred: the documents do not say so. */
    val permissions: JsonElement? get() = json["permissions"].asAny()
}

/** A page of jobs. */
class JobPage(json: JsonObject) : Record(json) {
    /** The items of this page. */
    val items: List<JobRow> by lazy { json["items"].asList { it.asObject()?.let(::JobRow) }.required("items") }

    /** Where the page stands in the listing. Inferred: the documents do not say so. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }
}

/** An uploaded registry of jobs. */
class JobRegistryUploaded(json: JsonObject) : Record(json) {
    /** Registry id. */
    val id: Long? get() = json["id"].asLong()
}

/** A service. Its fields are not documented. */
class Service(json: JsonObject) : Record(json) {
    /** Id: `serviceId` of `jobs.create`. Inferred: the documents do not say so. */
    val id: Long? get() = json["id"].asLong()

    /** Code: `type` of `payroll_registries.create_direct`. Inferred: the documents do not say so. */
    val code: String? get() = json["code"].asText()

    /** Name. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()
}

/** A group of services. Its fields are not documented. */
class ServicesGroup(json: JsonObject) : Record(json) {
    /** Group id. Inferred: the documents do not say so. */
    val id: String? get() = json["id"].asText()

    /** Name. Inferred: the documents do not say so. */
    val title: String? get() = json["title"].asText()

    /** Services of the group. Inferred: the documents do not say so. */
    val services: List<Service>? by lazy { json["services"].asList { it.asObject()?.let(::Service) } }
}

/** The directory of services. How its list is wrapped is not shown: a bare list is read too. */
class ServicesGroups(json: JsonObject) : Record(json) {
    /** Groups. Inferred: the documents do not say so. */
    val items: List<ServicesGroup> by lazy {
        json["items"].asList { it.asObject()?.let(::ServicesGroup) }.required("items")
    }
}

/** A payroll registry. */
class PayrollRegistry(json: JsonObject) : Record(json) {
    /** Registry id. */
    val id: Long? get() = json["id"].asLong()

    /** State, such as awaiting payment or paid; its codes are not documented. */
    val status: Status? by lazy { json["status"].asObject()?.let(::Status) }

    /** When it was made; the format is not documented, ISO 8601 is likely. */
    val createdAt: String? get() = json["createdAt"].asText()

    /** Rows by their outcome. */
    val counters: RegistryCounters? by lazy { json["counters"].asObject()?.let(::RegistryCounters) }

    /** Version, if it stands here and not beside the items. Inferred: the documents do not say so. */
    val registryVersion: String? get() = json["registryVersion"].asText()

    /**
     * Whether it is of the new kind, if it stands here and not beside the items. Inferred: the documents do not say so.
     */
    val newRegistry: Boolean? get() = json["newRegistry"].asBoolean()
}

/**
 * A page of payroll registries. `registryVersion` and `newRegistry` are printed beside the items and may belong to one:
 * look in both places.
 */
class PayrollRegistryPage(json: JsonObject) : Record(json) {
    /** The registries of this page; documented as nullable. */
    val items: List<PayrollRegistry>? by lazy { json["items"].asList { it.asObject()?.let(::PayrollRegistry) } }

    /** Where the page stands in the listing. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }

    /** Version of the registries. */
    val registryVersion: String? get() = json["registryVersion"].asText()

    /** Whether they are of the new kind. */
    val newRegistry: Boolean? get() = json["newRegistry"].asBoolean()
}

/** What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid. */
class PayrollExecution(json: JsonObject) : Record(json) {
    /** Registry id. Inferred: the documents do not say so. */
    val id: Long? get() = json["id"].asLong()

    /** State of the payment. Inferred: the documents do not say so. */
    val status: Status? by lazy { json["status"].asObject()?.let(::Status) }

    /** Amount in all. Inferred: the documents do not say so. */
    val total: BigDecimal? get() = json["total"].asDecimal()
}

/** A row of a payroll registry. Only the state has a documented name. */
class PayrollRegistryItem(json: JsonObject) : Record(json) {
    /** Row id. Inferred: the documents do not say so. */
    val id: String? get() = json["id"].asText()

    /** Performer's tax number. Inferred: the documents do not say so. */
    val inn: String? get() = json["inn"].asText()

    /** Amount. Inferred: the documents do not say so. */
    val price: BigDecimal? get() = json["price"].asDecimal()

    /** State of the payment. */
    val paymentStatus: PayrollItemStatus? get() = json["paymentStatus"].asText()?.let(::PayrollItemStatus)

    /** Link to the receipt. Inferred: the documents do not say so. */
    val receiptUrl: String? get() = json["receiptUrl"].asText()

    /** The receipt, if it is an object as in `jobs.get`. Inferred: the documents do not say so. */
    val receipt: DocumentLink? by lazy { json["receipt"].asObject()?.let(::DocumentLink) }

    /** Link to the act. Inferred: the documents do not say so. */
    val actUrl: String? get() = json["actUrl"].asText()

    /** The act, if it is an object as in `jobs.get`. Inferred: the documents do not say so. */
    val act: DocumentLink? by lazy { json["act"].asObject()?.let(::DocumentLink) }
}

/** Rows of a payroll registry. Whether they come in pages is not documented. */
class PayrollRegistryItemPage(json: JsonObject) : Record(json) {
    /** The items of this page. */
    val items: List<PayrollRegistryItem> by lazy {
        json["items"].asList { it.asObject()?.let(::PayrollRegistryItem) }.required("items")
    }

    /** Where the page stands in the listing. Inferred: the documents do not say so. */
    val meta: PageMeta? by lazy { json["meta"].asObject()?.let(::PageMeta) }
}

/**
 * A performer's profile as a public prototype reads it. No field is documented by the vendor; passports, cards and
 * accounts are kept out of logs.
 */
class Workman(json: JsonObject) : Record(json) {
    /** Performer's id. Known only from third-party code. */
    val id: String? get() = json["id"].asText()

    /** Tax number. Known only from third-party code. */
    val inn: String? get() = json["inn"].asText()

    /** Last name. Known only from third-party code. */
    val lastName: String? get() = json["lastName"].asText()

    /** First name. Known only from third-party code. */
    val firstName: String? get() = json["firstName"].asText()

    /** Patronymic. Known only from third-party code. */
    val middleName: String? get() = json["middleName"].asText()

    /** Phone. Known only from third-party code. */
    val phone: String? get() = json["phone"].asText()

    /** Email. Known only from third-party code. */
    val email: String? get() = json["email"].asText()

    /** Number of the pension insurance. Known only from third-party code. */
    val snils: String? get() = json["snils"].asText()

    /** Date of birth, ISO 8601. Known only from third-party code. */
    val birthDate: String? get() = json["birthDate"].asText()

    /** Place of birth. Known only from third-party code. */
    val birthPlace: String? get() = json["birthPlace"].asText()

    /** Gender. Known only from third-party code. */
    val gender: Gender? get() = json["gender"].asText()?.let(::Gender)

    /** Tax status. Known only from third-party code. */
    val taxStatus: TaxStatus? get() = json["taxStatus"].asText()?.let(::TaxStatus)

    /** Passport series. Known only from third-party code. */
    val passportSeries: String? get() = json["passportSeries"].asText()

    /** Passport number. Known only from third-party code. */
    val passportNumber: String? get() = json["passportNumber"].asText()

    /** Who issued the passport. Known only from third-party code. */
    val passportIssuedBy: String? get() = json["passportIssuedBy"].asText()

    /** When it was issued, ISO 8601. Known only from third-party code. */
    val passportIssueDate: String? get() = json["passportIssueDate"].asText()

    /** When it expires, ISO 8601. Known only from third-party code. */
    val passportExpiryDate: String? get() = json["passportExpiryDate"].asText()

    /** Code of the issuing department. Known only from third-party code. */
    val passportDepartmentCode: String? get() = json["passportDepartmentCode"].asText()

    /** Registered address. Known only from third-party code. */
    val registrationAddress: String? get() = json["registrationAddress"].asText()

    /** Card number. Known only from third-party code. */
    val cardNumber: String? get() = json["cardNumber"].asText()

    /** Bank account. Known only from third-party code. */
    val bankAccount: String? get() = json["bankAccount"].asText()

    /** Bank identification code. Known only from third-party code. */
    val bankBik: String? get() = json["bankBik"].asText()

    /** Series of the work permit. Known only from third-party code. */
    val patentSeries: String? get() = json["patentSeries"].asText()

    /** Number of the work permit. Known only from third-party code. */
    val patentNumber: String? get() = json["patentNumber"].asText()

    /** Region of the work permit. Known only from third-party code. */
    val patentRegion: String? get() = json["patentRegion"].asText()

    /** Profession of the work permit. Known only from third-party code. */
    val patentProfession: String? get() = json["patentProfession"].asText()

    /** When the work permit expires, ISO 8601. Known only from third-party code. */
    val patentExpiryDate: String? get() = json["patentExpiryDate"].asText()

    /** Whether there is a medical record book. Known only from third-party code. */
    val hasMedicalBook: Boolean? get() = json["hasMedicalBook"].asBoolean()

    /** Whether there is a certificate of no criminal record. Known only from third-party code. */
    val hasNoCriminalRecordCertificate: Boolean? get() = json["hasNoCriminalRecordCertificate"].asBoolean()

    /** Whether the performer is on the stop list. Known only from third-party code. */
    val inStopList: Boolean? get() = json["inStopList"].asBoolean()

    /** Whether the performer is active. Known only from third-party code. */
    val isActive: Boolean? get() = json["isActive"].asBoolean()

    /** First day of the migration card, ISO 8601. Known only from third-party code. */
    val migrationCardStartDate: String? get() = json["migrationCardStartDate"].asText()

    /** Last day of the migration card, ISO 8601. Known only from third-party code. */
    val migrationCardEndDate: String? get() = json["migrationCardEndDate"].asText()

    /** Day of the medical examination, ISO 8601. Known only from third-party code. */
    val medicalExaminationDate: String? get() = json["medicalExaminationDate"].asText()

    /** Day of the fingerprinting, ISO 8601. Known only from third-party code. */
    val dactyloscopyDate: String? get() = json["dactyloscopyDate"].asText()

    /** When the registration sheet expires, ISO 8601. Known only from third-party code. */
    val registrationSheetExpiryDate: String? get() = json["registrationSheetExpiryDate"].asText()

    /** First day that a payment for the work permit covers, ISO 8601. Known only from third-party code. */
    val patentPaymentReceiptStartDate: String? get() = json["patentPaymentReceiptStartDate"].asText()

    /** Last day that a payment for the work permit covers, ISO 8601. Known only from third-party code. */
    val patentPaymentReceiptEndDate: String? get() = json["patentPaymentReceiptEndDate"].asText()

    override val secrets: Set<String> get() = setOf("snils", "passportSeries", "passportNumber", "cardNumber", "bankAccount")
}

/** A page of profiles: the prototype takes a bare list, or else the first list of an object. */
class WorkmanPage(json: JsonObject) : Record(json) {
    /** Profiles. */
    val items: List<Workman> by lazy { json["items"].asList { it.asObject()?.let(::Workman) }.required("items") }
}
