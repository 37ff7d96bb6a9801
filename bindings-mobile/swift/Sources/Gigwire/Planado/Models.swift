// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// Whom to reach, and how.
    public struct Contact: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Name of the person, at most 50 characters.
        public var name: String? {
            json["name"].string
        }

        /// The contact itself, a phone number, at most 50 characters.
        public var value: String? {
            json["value"].string
        }

        /// Kind of contact.
        public var type: ContactType? {
            json["type"].string.map { ContactType($0) }
        }
    }

    /// Coordinates. The documents name the structure and only samples show its fields.
    public struct Geolocation: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Longitude in degrees.
        public var longitude: Decimal? {
            json["longitude"].decimal
        }

        /// Latitude in degrees.
        public var latitude: Decimal? {
            json["latitude"].decimal
        }
    }

    /// An address.
    public struct Address: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The whole address in one line.
        public var formatted: String? {
            json["formatted"].string
        }

        /// Number of the flat or office, at most 50 characters.
        public var apartment: String? {
            json["apartment"].string
        }

        /// Floor, at most 50 characters.
        public var floor: String? {
            json["floor"].string
        }

        /// Entrance, at most 50 characters.
        public var entranceNo: String? {
            json["entranceNo"].string
        }

        /// What helps the worker to find the place, at most 500 characters.
        public var description: String? {
            json["description"].string
        }

        /// Coordinates.
        public var geolocation: Geolocation? {
            json["geolocation"].object.map { Geolocation(json: $0) }
        }
    }

    /// A field worker: a user who may carry out jobs.
    public struct Worker: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Worker's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Worker's email.
        public var email: String? {
            json["email"].string
        }
    }

    /// A team: a group of workers. Of the team of an assignee only `uuid` and `name` are there.
    public struct Team: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Team's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name, unique, at most 200 characters: `name` in the list of teams, `team` in the shared structures.
        public var name: String? {
            json["name"].string
        }

        /// Where the team works unless something else is said.
        public var territory: Territory? {
            json["territory"].object.map { Territory(json: $0) }
        }
    }

    /// Who carries out a job: one worker or one team.
    public struct Assignee: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The team, if it is one.
        public var team: Team? {
            json["team"].object.map { Team(json: $0) }
        }

        /// The worker, if it is one.
        public var worker: Worker? {
            json["worker"].object.map { Worker(json: $0) }
        }
    }

    /// Who carries out a job, by identifier only: the form that lists have.
    public struct AssigneeId: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The team, if it is one.
        public var teamUuid: UUID? {
            json["teamUuid"].uuid
        }

        /// The worker, if it is one.
        public var workerUuid: UUID? {
            json["workerUuid"].uuid
        }
    }

    /// Which client something belongs to.
    public struct ClientRef: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Client's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Your own identifier of the client.
        public var externalId: String? {
            json["externalId"].string
        }
    }

    /// An area in which workers work.
    public struct Territory: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Territory's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name, unique, at most 200 characters.
        public var name: String? {
            json["name"].string
        }
    }

    /// What a worker can do; it serves to find a worker for a job.
    public struct Skill: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Skill's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }
    }

    /// An entry of a pick list, which a custom field can have as its value.
    public struct DictionaryValue: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Entry's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Its text, unique in the list, at most 200 characters.
        public var name: String? {
            json["name"].string
        }
    }

    /// How a job ended, successfully or not, or how it may end.
    public struct Resolution: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Resolution's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name, unique, at most 100 characters.
        public var name: String? {
            json["name"].string
        }

        /// Whether it counts as success. The resolutions that a job may end with lack it in the sample.
        public var successful: Bool? {
            json["successful"].bool
        }

        /// What the worker wrote when finishing. The key is there only in the resolution of a finished job.
        public var comment: String? {
            json["comment"].string
        }
    }

    /// A custom field. Fields come to a job through its template: those of the job (`custom_fields`) are filled in by
    /// the dispatcher when the job is added, and the worker only reads them; those of the report (`report_fields`) are
    /// filled in by the worker while working.
    public struct CustomField: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Field's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// What the field looks like.
        public var fieldType: FieldType? {
            json["fieldType"].string.map { FieldType($0) }
        }

        /// What the field holds.
        public var dataType: DataType? {
            json["dataType"].string.map { DataType($0) }
        }

        /// In `custom_fields`: the dispatcher must fill it in when adding the job. In `report_fields`: the worker must
        /// fill it in to finish the job successfully.
        public var required: Bool? {
            json["required"].bool
        }

        /// The value. Always there in jobs; in templates only for fields that can be filled in beforehand, such as a
        /// file.
        public var value: JSONValue? {
            json["value"].any
        }

        /// When the value was last changed. Only fields of a report with a value that is not empty have it.
        public var filledAt: WireTime? {
            json["filledAt"].wireTime
        }

        /// The same, where it is this: Text; null when nothing was entered.
        public var valueText: String? {
            json.hasOneOf(["fieldType", "dataType"], [["input", "string"], ["textarea", "string"], ["barcode", "string"]]) ? json["value"].string : nil
        }

        /// The same, where it is this: Done or not, yes or no; null when nothing was entered.
        public var valueFlag: Bool? {
            json.hasOneOf(["fieldType", "dataType"], [["action", "boolean"], ["checkbox", "boolean"]]) ? json["value"].bool : nil
        }

        /// The same, where it is this: Address to download the file from; how long it is valid and whether it needs the
        /// key is not documented.
        public var valueFile: String? {
            json.hasOneOf(["fieldType", "dataType"], [["file", "attachment"]]) ? json["value"].string : nil
        }

        /// The same, where it is this: Addresses to download the photos from; empty when there is none, never null.
        public var valueImages: [String]? {
            json.hasOneOf(["fieldType", "dataType"], [["image", "attachment"]]) ? json["value"].array?.compactMap { $0.string } : nil
        }

        /// The same, where it is this: The chosen entry of a pick list.
        public var valueEntry: DictionaryValue? {
            json.hasOneOf(["fieldType", "dataType"], [["dictionary", "dictionary"]]) ? json["value"].object.map { DictionaryValue(json: $0) } : nil
        }
    }

    /// What a user may do. Each part may be left out; it is not null. `can` answers for a dotted name such as
    /// `web.jobs.edit`.
    public struct UserPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Rights in the web application.
        public var web: WebPermissions? {
            json["web"].object.map { WebPermissions(json: $0) }
        }

        /// Rights in the mobile application.
        public var mobile: MobilePermissions? {
            json["mobile"].object.map { MobilePermissions(json: $0) }
        }

        /// Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not.
        public func can(_ permission: String) -> Bool {
            allows(permission)
        }
    }

    /// Rights in the web application.
    public struct WebPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May sign in.
        public var login: Bool? {
            json["login"].bool
        }

        /// Jobs.
        public var jobs: JobPermissions? {
            json["jobs"].object.map { JobPermissions(json: $0) }
        }

        /// Clients.
        public var clients: ViewEditPermissions? {
            json["clients"].object.map { ViewEditPermissions(json: $0) }
        }

        /// Schedule.
        public var schedule: ViewEditPermissions? {
            json["schedule"].object.map { ViewEditPermissions(json: $0) }
        }

        /// Map: it has no right to view.
        public var map: EditPermissions? {
            json["map"].object.map { EditPermissions(json: $0) }
        }

        /// Shifts: they have no right to view.
        public var shifts: EditPermissions? {
            json["shifts"].object.map { EditPermissions(json: $0) }
        }

        /// Teams.
        public var teams: ViewEditPermissions? {
            json["teams"].object.map { ViewEditPermissions(json: $0) }
        }

        /// May export jobs: a flag, unlike the others.
        public var jobsExport: Bool? {
            json["jobsExport"].bool
        }

        /// Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not.
        public func can(_ permission: String) -> Bool {
            allows(permission)
        }
    }

    /// Rights in the mobile application.
    public struct MobilePermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May sign in.
        public var login: Bool? {
            json["login"].bool
        }

        /// Jobs.
        public var jobs: MobileJobPermissions? {
            json["jobs"].object.map { MobileJobPermissions(json: $0) }
        }

        /// Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not.
        public func can(_ permission: String) -> Bool {
            allows(permission)
        }
    }

    /// Rights to jobs in the web application.
    public struct JobPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May see them.
        public var view: Bool? {
            json["view"].bool
        }

        /// May change them.
        public var edit: Bool? {
            json["edit"].bool
        }

        /// May delete them.
        public var delete: Bool? {
            json["delete"].bool
        }
    }

    /// Rights to see and to change.
    public struct ViewEditPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May see.
        public var view: Bool? {
            json["view"].bool
        }

        /// May change.
        public var edit: Bool? {
            json["edit"].bool
        }
    }

    /// The right to change.
    public struct EditPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May change.
        public var edit: Bool? {
            json["edit"].bool
        }
    }

    /// Rights to jobs in the mobile application.
    public struct MobileJobPermissions: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// May see them.
        public var view: Bool? {
            json["view"].bool
        }

        /// May carry them out.
        public var complete: Bool? {
            json["complete"].bool
        }

        /// May add them; the support site knows such a right. Known only from third-party code.
        public var create: Bool? {
            json["create"].bool
        }
    }

    /// A length of time. Samples show an object with minutes, which is the only unit that is ever shown; the tables of
    /// answers call it a String.
    public struct Duration: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Whole minutes.
        public var minutes: Int64? {
            json["minutes"].int64
        }

        /// What came in place of the object, where it is no whole number.
        public var text: String? {
            json["text"].string
        }
    }

    /// Which site something belongs to.
    public struct SiteRef: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Site's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Your own identifier of the site.
        public var externalId: String? {
            json["externalId"].string
        }
    }

    /// Which template a job was made from.
    public struct TemplateRef: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Template's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }
    }

    /// A type of job.
    public struct JobType: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Unique name of the type, at most 100 characters; `default` is the one that is taken when none is chosen.
        public var code: String? {
            json["code"].string
        }
    }

    /// When the worker took each step.
    public struct JobTimestamps: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Set off.
        public var enRouteAt: WireTime? {
            json["enRouteAt"].wireTime
        }

        /// Began to work.
        public var startedAt: WireTime? {
            json["startedAt"].wireTime
        }

        /// Paused.
        public var suspendedAt: WireTime? {
            json["suspendedAt"].wireTime
        }

        /// Ended.
        public var finishedAt: WireTime? {
            json["finishedAt"].wireTime
        }
    }

    /// A job as `jobs.list` shows it: what it refers to is there by identifier only. `jobs.get` has the whole.
    public struct JobSummary: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Your own identifier of the job, unique; at most 500 characters.
        public var externalId: String? {
            json["externalId"].string
        }

        /// Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.
        /// At most 500 characters.
        public var externalOrderId: String? {
            json["externalOrderId"].string
        }

        /// Number of the job, as the applications show it.
        public var serialNo: Int64? {
            json["serialNo"].int64
        }

        /// Where the job stands.
        public var status: JobStatus {
            guaranteed(json["status"].string.map { JobStatus($0) }, "status")
        }

        /// Planned start. One sample has no zone and others end in Z: without a zone none is made up.
        public var scheduledAt: WireTime? {
            json["scheduledAt"].wireTime
        }

        /// Planned length.
        public var scheduledDuration: Duration? {
            json["scheduledDuration"].object.map { Duration(json: $0) }
        }

        /// What is to be done; at most 15000 characters.
        public var description: String? {
            json["description"].string
        }

        /// Worker or team.
        public var assignee: AssigneeId? {
            json["assignee"].object.map { AssigneeId(json: $0) }
        }

        /// Type of the job. It is `type` in `jobs.get` and `job_type` in requests.
        public var typeUuid: UUID? {
            json["typeUuid"].uuid
        }

        /// Template.
        public var templateUuid: UUID? {
            json["templateUuid"].uuid
        }

        /// Client.
        public var clientUuid: UUID? {
            json["clientUuid"].uuid
        }

        /// Site.
        public var siteUuid: UUID? {
            json["siteUuid"].uuid
        }

        /// Contacts (in the table, not in the sample).
        public var contacts: [Contact]? {
            json["contacts"].array?.compactMap { $0.object.map { Contact(json: $0) } }
        }

        /// Territory.
        public var territoryUuid: UUID? {
            json["territoryUuid"].uuid
        }

        /// Skills that are needed.
        public var skillUuids: [UUID]? {
            json["skillUuids"].array?.compactMap { $0.uuid }
        }

        /// The first job of the chain that this one belongs to (newer documents only).
        public var initialJobUuid: UUID? {
            json["initialJobUuid"].uuid
        }

        /// The job that this one completes (newer documents only).
        public var completionOfUuid: UUID? {
            json["completionOfUuid"].uuid
        }

        /// Grows by one with each change, from 1: what orders webhooks.
        public var version: Int64? {
            json["version"].int64
        }

        /// When it was created.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// When it was last changed.
        public var updatedAt: WireTime? {
            json["updatedAt"].wireTime
        }
    }

    /// A job, with what it refers to. The documents' table of it is that of the webhooks; `address` and `timestamps`
    /// are in the sample only.
    public struct Job: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Your own identifier of the job, unique; at most 500 characters.
        public var externalId: String? {
            json["externalId"].string
        }

        /// Your order, lead or deal that the job belongs to; not unique on purpose, so that it groups several visits.
        /// At most 500 characters.
        public var externalOrderId: String? {
            json["externalOrderId"].string
        }

        /// Number of the job, as the applications show it.
        public var serialNo: Int64? {
            json["serialNo"].int64
        }

        /// Where the job stands.
        public var status: JobStatus {
            guaranteed(json["status"].string.map { JobStatus($0) }, "status")
        }

        /// Planned start. One sample has no zone and others end in Z: without a zone none is made up.
        public var scheduledAt: WireTime? {
            json["scheduledAt"].wireTime
        }

        /// Planned length.
        public var scheduledDuration: Duration? {
            json["scheduledDuration"].object.map { Duration(json: $0) }
        }

        /// What is to be done; at most 15000 characters.
        public var description: String? {
            json["description"].string
        }

        /// Worker or team.
        public var assignee: Assignee? {
            json["assignee"].object.map { Assignee(json: $0) }
        }

        /// Type of the job. It is `type_uuid` in lists and `job_type` in requests.
        public var type: JobType? {
            json["type"].object.map { JobType(json: $0) }
        }

        /// Template.
        public var template: TemplateRef? {
            json["template"].object.map { TemplateRef(json: $0) }
        }

        /// Client.
        public var client: ClientRef? {
            json["client"].object.map { ClientRef(json: $0) }
        }

        /// Site.
        public var site: SiteRef? {
            json["site"].object.map { SiteRef(json: $0) }
        }

        /// Territory.
        public var territory: Territory? {
            json["territory"].object.map { Territory(json: $0) }
        }

        /// Skills that are needed.
        public var skills: [Skill]? {
            json["skills"].array?.compactMap { $0.object.map { Skill(json: $0) } }
        }

        /// Where the work is.
        public var address: Address? {
            json["address"].object.map { Address(json: $0) }
        }

        /// Contacts.
        public var contacts: [Contact]? {
            json["contacts"].array?.compactMap { $0.object.map { Contact(json: $0) } }
        }

        /// When the worker took each step.
        public var timestamps: JobTimestamps? {
            json["timestamps"].object.map { JobTimestamps(json: $0) }
        }

        /// How the worker may end the job; the sample shows only `uuid` and `name` of them.
        public var possibleResolutions: [Resolution]? {
            json["possibleResolutions"].array?.compactMap { $0.object.map { Resolution(json: $0) } }
        }

        /// Fields that the dispatcher fills in; the worker only reads them.
        public var customFields: [CustomField]? {
            json["customFields"].array?.compactMap { $0.object.map { CustomField(json: $0) } }
        }

        /// Fields that the worker fills in.
        public var reportFields: [CustomField]? {
            json["reportFields"].array?.compactMap { $0.object.map { CustomField(json: $0) } }
        }

        /// How the job ended. Only a finished job has it.
        public var resolution: Resolution? {
            json["resolution"].object.map { Resolution(json: $0) }
        }

        /// Grows by one with each change, from 1: what orders webhooks.
        public var version: Int64? {
            json["version"].int64
        }

        /// When it was created.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// When it was last changed.
        public var updatedAt: WireTime? {
            json["updatedAt"].wireTime
        }
    }

    /// One page of jobs.
    public struct JobPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Jobs, the newest first.
        public var jobs: [JobSummary] {
            guaranteed(json["jobs"].array?.compactMap { $0.object.map { JobSummary(json: $0) } }, "jobs")
        }
    }

    /// The job that was created or changed.
    public struct JobSaved: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Job's identifier.
        public var jobUuid: UUID {
            guaranteed(json["jobUuid"].uuid, "jobUuid")
        }
    }

    /// A client: an organisation or an individual.
    public struct ClientDetails: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Your own identifier of it.
        public var externalId: String? {
            json["externalId"].string
        }

        /// Name to show: the organisation's, or the person's names put together.
        public var name: String? {
            json["name"].string
        }

        /// An organisation, or else an individual; fixed when it is created.
        public var organization: Bool? {
            json["organization"].bool
        }

        /// Name of the organisation, at most 5000 characters; only organisations have it.
        public var organizationName: String? {
            json["organizationName"].string
        }

        /// First name, at most 50 characters; only individuals have it.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Last name, at most 50 characters; only individuals have it.
        public var lastName: String? {
            json["lastName"].string
        }

        /// Patronymic, at most 50 characters; only individuals have it.
        public var middleName: String? {
            json["middleName"].string
        }

        /// Address. The key is `site_address` here and `address` on sites and jobs.
        public var siteAddress: Address? {
            json["siteAddress"].object.map { Address(json: $0) }
        }

        /// Contacts.
        public var contacts: [Contact]? {
            json["contacts"].array?.compactMap { $0.object.map { Contact(json: $0) } }
        }

        /// Grows by one with each change, from 1: what orders webhooks.
        public var version: Int64? {
            json["version"].int64
        }

        /// When it was created (missing in one sample).
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// When it was last changed (missing in one sample).
        public var updatedAt: WireTime? {
            json["updatedAt"].wireTime
        }
    }

    /// One page of clients.
    public struct ClientPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Clients, the newest first.
        public var clients: [ClientDetails] {
            guaranteed(json["clients"].array?.compactMap { $0.object.map { ClientDetails(json: $0) } }, "clients")
        }
    }

    /// The client that was created or changed.
    public struct ClientSaved: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Client's identifier.
        public var clientUuid: UUID {
            guaranteed(json["clientUuid"].uuid, "clientUuid")
        }
    }

    /// A site: a place where work is done for a client.
    public struct Site: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Your own identifier of it.
        public var externalId: String? {
            json["externalId"].string
        }

        /// Name, at most 300 characters.
        public var name: String? {
            json["name"].string
        }

        /// Free text, at most 1000 characters.
        public var description: String? {
            json["description"].string
        }

        /// Contacts.
        public var contacts: [Contact]? {
            json["contacts"].array?.compactMap { $0.object.map { Contact(json: $0) } }
        }

        /// Territory (newer documents only, which do not let it be null; the older ones do not have it).
        public var territory: Territory? {
            json["territory"].object.map { Territory(json: $0) }
        }

        /// Address.
        public var address: Address? {
            json["address"].object.map { Address(json: $0) }
        }

        /// The client that the site belongs to.
        public var client: ClientRef? {
            json["client"].object.map { ClientRef(json: $0) }
        }

        /// Grows by one with each change, from 1: what orders webhooks.
        public var version: Int64? {
            json["version"].int64
        }

        /// When it was created (not on the Russian page).
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// When it was last changed (not on the Russian page).
        public var updatedAt: WireTime? {
            json["updatedAt"].wireTime
        }
    }

    /// One page of sites.
    public struct SitePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Sites, the newest first.
        public var sites: [Site] {
            guaranteed(json["sites"].array?.compactMap { $0.object.map { Site(json: $0) } }, "sites")
        }
    }

    /// The site that was created or changed.
    public struct SiteSaved: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Site's identifier.
        public var siteUuid: UUID {
            guaranteed(json["siteUuid"].uuid, "siteUuid")
        }
    }

    /// A template of jobs as `templates.list` shows it.
    public struct TemplateSummary: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name.
        public var name: String? {
            json["name"].string
        }

        /// Type of its jobs.
        public var typeUuid: UUID? {
            json["typeUuid"].uuid
        }

        /// Description that its jobs begin with.
        public var description: String? {
            json["description"].string
        }

        /// Length that its jobs begin with.
        public var scheduledDuration: Duration? {
            json["scheduledDuration"].object.map { Duration(json: $0) }
        }

        /// Worker or team that its jobs begin with.
        public var assignee: AssigneeId? {
            json["assignee"].object.map { AssigneeId(json: $0) }
        }

        /// When it was created.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// When it was last changed.
        public var updatedAt: WireTime? {
            json["updatedAt"].wireTime
        }
    }

    /// One page of templates.
    public struct TemplatePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Templates, the oldest first.
        public var templates: [TemplateSummary] {
            guaranteed(json["templates"].array?.compactMap { $0.object.map { TemplateSummary(json: $0) } }, "templates")
        }
    }

    /// A template of jobs. Of its fields our copy of the documents shows only `uuid`; the others follow from the shared
    /// structures, and what else comes is kept.
    public struct Template: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Fields that the dispatcher fills in; with a value only where they can be filled in beforehand. Inferred: the
        /// documents do not say so.
        public var customFields: [CustomField]? {
            json["customFields"].array?.compactMap { $0.object.map { CustomField(json: $0) } }
        }

        /// Fields that the worker fills in. Inferred: the documents do not say so.
        public var reportFields: [CustomField]? {
            json["reportFields"].array?.compactMap { $0.object.map { CustomField(json: $0) } }
        }

        /// Worker or team that its jobs begin with. Inferred: the documents do not say so.
        public var assignee: Assignee? {
            json["assignee"].object.map { Assignee(json: $0) }
        }
    }

    /// One page of types of jobs.
    public struct JobTypePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Types.
        public var jobTypes: [JobType] {
            guaranteed(json["jobTypes"].array?.compactMap { $0.object.map { JobType(json: $0) } }, "jobTypes")
        }
    }

    /// A resolution as the account has it set up.
    public struct ResolutionDefinition: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name, unique, at most 100 characters.
        public var name: String? {
            json["name"].string
        }

        /// Whether it counts as success.
        public var successful: Bool? {
            json["successful"].bool
        }

        /// Whether the worker may leave a comment.
        public var hasComment: Bool? {
            json["hasComment"].bool
        }

        /// Whether the worker must leave a comment; only together with `has_comment`.
        public var commentRequired: Bool? {
            json["commentRequired"].bool
        }
    }

    /// One page of resolutions.
    public struct ResolutionPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Resolutions.
        public var resolutions: [ResolutionDefinition] {
            guaranteed(json["resolutions"].array?.compactMap { $0.object.map { ResolutionDefinition(json: $0) } }, "resolutions")
        }
    }

    /// One page of skills.
    public struct SkillPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Skills, 20 on a page.
        public var skills: [Skill] {
            guaranteed(json["skills"].array?.compactMap { $0.object.map { Skill(json: $0) } }, "skills")
        }
    }

    /// One page of territories.
    public struct TerritoryPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Territories.
        public var territories: [Territory] {
            guaranteed(json["territories"].array?.compactMap { $0.object.map { Territory(json: $0) } }, "territories")
        }
    }

    /// One page of teams.
    public struct TeamPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Teams; their members are not told.
        public var teams: [Team] {
            guaranteed(json["teams"].array?.compactMap { $0.object.map { Team(json: $0) } }, "teams")
        }
    }

    /// A pick list, which the vendor calls a dictionary.
    public struct PickList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Name, unique, at most 200 characters.
        public var name: String? {
            json["name"].string
        }
    }

    /// One page of pick lists.
    public struct PickListPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Pick lists.
        public var dictionaries: [PickList] {
            guaranteed(json["dictionaries"].array?.compactMap { $0.object.map { PickList(json: $0) } }, "dictionaries")
        }
    }

    /// One page of the entries of a pick list.
    public struct DictionaryValuePage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Entries; a list has at most 200.
        public var values: [DictionaryValue] {
            guaranteed(json["values"].array?.compactMap { $0.object.map { DictionaryValue(json: $0) } }, "values")
        }
    }

    /// An event in the history of a job: each version has one.
    public struct JobEvent: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// The version of the job that the event made.
        public var version: Int64 {
            guaranteed(json["version"].int64, "version")
        }

        /// Event's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// What happened.
        public var type: JobEventType? {
            json["type"].string.map { JobEventType($0) }
        }

        /// Who, when, and from where.
        public var context: EventContext? {
            json["context"].object.map { EventContext(json: $0) }
        }

        /// What changed; its shape depends on the type and is not documented.
        public var payload: JSONValue? {
            json["payload"].any
        }
    }

    /// Who did something, when, and from where.
    public struct EventContext: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where the change came from; `api` in the sample.
        public var source: String? {
            json["source"].string
        }

        /// When it happened: a mobile device may have been offline.
        public var happenedAt: WireTime? {
            json["happenedAt"].wireTime
        }

        /// When the server recorded it.
        public var createdAt: WireTime? {
            json["createdAt"].wireTime
        }

        /// Who did it; null for the API.
        public var userUuid: UUID? {
            json["userUuid"].uuid
        }

        /// Email of who did it.
        public var userEmail: String? {
            json["userEmail"].string
        }

        /// The device that it was done on.
        public var deviceUuid: UUID? {
            json["deviceUuid"].uuid
        }
    }

    /// One page of the history of a job.
    public struct JobEventPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Events, the oldest first, 20 on a page.
        public var events: [JobEvent] {
            guaranteed(json["events"].array?.compactMap { $0.object.map { JobEvent(json: $0) } }, "events")
        }
    }

    /// Where a worker's device was while on a job.
    public struct JobLocation: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Location's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Whose device it was.
        public var userUuid: UUID? {
            json["userUuid"].uuid
        }

        /// Longitude in degrees.
        public var longitude: Decimal? {
            json["longitude"].decimal
        }

        /// Latitude in degrees.
        public var latitude: Decimal? {
            json["latitude"].decimal
        }

        /// Accuracy in metres.
        public var accuracyM: Decimal? {
            json["accuracyM"].decimal
        }

        /// When the server got it.
        public var uploadedAt: WireTime? {
            json["uploadedAt"].wireTime
        }

        /// When the device took it: `captured_at` in the table, `catured_at` in the sample.
        public var capturedAt: WireTime? {
            json["capturedAt"].wireTime
        }

        /// Events of jobs that it belongs to; empty when there is none, never null.
        public var events: [JobLocationEvent]? {
            json["events"].array?.compactMap { $0.object.map { JobLocationEvent(json: $0) } }
        }
    }

    /// An event of a job that a location belongs to.
    public struct JobLocationEvent: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Event's identifier.
        public var uuid: UUID? {
            json["uuid"].uuid
        }

        /// What happened.
        public var type: JobEventType? {
            json["type"].string.map { JobEventType($0) }
        }

        /// The job: it may be another one than was asked for.
        public var jobUuid: UUID? {
            json["jobUuid"].uuid
        }

        /// The version of the job (typed UUID by the table, a number in the sample).
        public var jobVersion: Int64? {
            json["jobVersion"].int64
        }
    }

    /// One page of the locations of a job.
    public struct JobLocationPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Locations in the order in which they were uploaded, 100 on a page.
        public var locations: [JobLocation] {
            guaranteed(json["locations"].array?.compactMap { $0.object.map { JobLocation(json: $0) } }, "locations")
        }
    }

    /// A span of a user's time.
    public struct TimelineSlot: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Where it begins.
        public var timeFrom: WireTime? {
            json["timeFrom"].wireTime
        }

        /// Where it ends.
        public var timeTo: WireTime? {
            json["timeTo"].wireTime
        }

        /// Whether the user works then.
        public var working: Bool? {
            json["working"].bool
        }

        /// Where the user works.
        public var territory: Territory? {
            json["territory"].object.map { Territory(json: $0) }
        }

        /// What type of jobs the user does.
        public var jobType: JobType? {
            json["jobType"].object.map { JobType(json: $0) }
        }
    }

    /// What a user does when.
    public struct Timeline: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Spans of time.
        public var timeline: [TimelineSlot] {
            guaranteed(json["timeline"].array?.compactMap { $0.object.map { TimelineSlot(json: $0) } }, "timeline")
        }
    }

    /// The user that was created.
    public struct UserSaved: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User's identifier.
        public var userUuid: UUID {
            guaranteed(json["userUuid"].uuid, "userUuid")
        }
    }

    /// A user. Third-party code reads these fields; the vendor does not describe the call.
    public struct User: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// User's identifier.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// First name.
        public var firstName: String? {
            json["firstName"].string
        }

        /// Last name.
        public var lastName: String? {
            json["lastName"].string
        }

        /// Email, with which the user signs in.
        public var email: String? {
            json["email"].string
        }

        /// What the user may do: the documents have the structure among those of answers and no call that has it.
        /// Inferred: the documents do not say so.
        public var permissions: UserPermissions? {
            json["permissions"].object.map { UserPermissions(json: $0) }
        }
    }

    /// Users.
    public struct UserList: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Users.
        public var users: [User] {
            guaranteed(json["users"].array?.compactMap { $0.object.map { User(json: $0) } }, "users")
        }
    }

    /// A subscription to events.
    public struct Webhook: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// Where events are sent.
        public var url: String? {
            json["url"].string
        }

        /// What is sent.
        public var eventTypes: [WebhookEventType]? {
            json["eventTypes"].array?.compactMap { $0.string.map { WebhookEventType($0) } }
        }

        /// What each delivery carries as it is in the header X-Planado-Secret, if one is set.
        public var secret: String? {
            json["secret"].string
        }
    }

    /// One page of subscriptions.
    public struct WebhookPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Subscriptions.
        public var webhooks: [Webhook] {
            guaranteed(json["webhooks"].array?.compactMap { $0.object.map { Webhook(json: $0) } }, "webhooks")
        }
    }

    /// One attempt to deliver an event.
    public struct WebhookRequest: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Unique identifier; it never changes.
        public var uuid: UUID {
            guaranteed(json["uuid"].uuid, "uuid")
        }

        /// What the event is.
        public var eventType: WebhookEventType? {
            json["eventType"].string.map { WebhookEventType($0) }
        }

        /// What it is about.
        public var entityType: WebhookEntityType? {
            json["entityType"].string.map { WebhookEntityType($0) }
        }

        /// Identifier of what it is about.
        public var entityUuid: UUID? {
            json["entityUuid"].uuid
        }

        /// Version of what it is about.
        public var entityVersion: Int64? {
            json["entityVersion"].int64
        }

        /// Number of the attempt, from 1.
        public var attemptNo: Int64? {
            json["attemptNo"].int64
        }

        /// Where the delivery stands: `sent` does not mean that it arrived.
        public var status: DeliveryStatus? {
            json["status"].string.map { DeliveryStatus($0) }
        }

        /// The body that was sent: a text that holds JSON.
        public var httpRequestBody: String? {
            json["httpRequestBody"].string
        }

        /// Status of the answer; null when there was none.
        public var httpResponseCode: Int64? {
            json["httpResponseCode"].int64
        }

        /// Headers of the answer.
        public var httpResponseHeaders: JSONValue? {
            json["httpResponseHeaders"].any
        }

        /// Body of the answer.
        public var httpResponseBody: String? {
            json["httpResponseBody"].string
        }

        /// When it was due.
        public var sendAt: WireTime? {
            json["sendAt"].wireTime
        }

        /// When it was made.
        public var sentAt: WireTime? {
            json["sentAt"].wireTime
        }

        /// How long it took, in milliseconds.
        public var requestTimeMs: Int64? {
            json["requestTimeMs"].int64
        }

        /// What went wrong, such as `connection failure`.
        public var errorType: String? {
            json["errorType"].string
        }

        /// Details of what went wrong.
        public var errorDescription: String? {
            json["errorDescription"].string
        }
    }

    /// One page of the delivery log.
    public struct WebhookRequestPage: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Attempts.
        public var requests: [WebhookRequest] {
            guaranteed(json["requests"].array?.compactMap { $0.object.map { WebhookRequest(json: $0) } }, "requests")
        }
    }

    /// What a webhook brings: the event, and what it is about as it was afterwards. It is posted with the secret of the
    /// subscription, if it has one, in the header X-Planado-Secret, and the number of the attempt, from 1, in
    /// X-Planado-Delivery-Attempt. An answer of 2xx within 10 seconds ends it; otherwise it is sent again, up to 17
    /// times over about a week. Deliveries come in any order: go by the version of what they are about, and answer 2xx
    /// to one that is older than what you have.
    public struct WebhookBody: Record {
        public let json: JSONObject

        init(json: JSONObject) {
            self.json = json
        }

        /// Event's identifier, unique: what tells a repeated delivery.
        public var eventUuid: UUID {
            guaranteed(json["eventUuid"].uuid, "eventUuid")
        }

        /// What happened.
        public var eventType: WebhookEventType {
            guaranteed(json["eventType"].string.map { WebhookEventType($0) }, "eventType")
        }

        /// Who, when, and from where.
        public var context: EventContext? {
            json["context"].object.map { EventContext(json: $0) }
        }

        /// The job after the change, where the event is about one.
        public var job: Job? {
            json["job"].object.map { Job(json: $0) }
        }

        /// The client after the change: our copy of the documents has only the body for jobs. Inferred: the documents
        /// do not say so.
        public var client: ClientDetails? {
            json["client"].object.map { ClientDetails(json: $0) }
        }

        /// The site after the change: our copy of the documents has only the body for jobs. Inferred: the documents do
        /// not say so.
        public var site: Site? {
            json["site"].object.map { Site(json: $0) }
        }
    }
}
