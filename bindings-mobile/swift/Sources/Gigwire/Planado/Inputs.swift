// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// Whom to reach, and how.
    public struct ContactInput: Input {
        /// Name of the person. At most 50 characters.
        public var name: String?

        /// The contact itself, a phone number. At most 50 characters.
        public var value: String?

        /// Kind of contact.
        public var type: ContactType?

        public init(name: String? = nil, value: String? = nil, type: ContactType? = nil) {
            self.name = name
            self.value = value
            self.type = type
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "name": name,
                "value": value,
                "type": type,
            ])
        }
    }

    /// Coordinates.
    public struct GeolocationInput: Input {
        /// Longitude in degrees.
        public var longitude: Decimal

        /// Latitude in degrees.
        public var latitude: Decimal

        public init(longitude: Decimal, latitude: Decimal) {
            self.longitude = longitude
            self.latitude = latitude
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "longitude": longitude,
                "latitude": latitude,
            ])
        }
    }

    /// An address.
    public struct AddressInput: Input {
        /// The whole address in one line.
        public var formatted: String?

        /// Number of the flat or office. At most 50 characters.
        public var apartment: String?

        /// Floor. At most 50 characters.
        public var floor: String?

        /// Entrance. At most 50 characters.
        public var entranceNo: String?

        /// What helps the worker to find the place. At most 500 characters.
        public var description: String?

        /// Coordinates.
        public var geolocation: GeolocationInput?

        public init(formatted: String? = nil, apartment: String? = nil, floor: String? = nil, entranceNo: String? = nil, description: String? = nil, geolocation: GeolocationInput? = nil) {
            self.formatted = formatted
            self.apartment = apartment
            self.floor = floor
            self.entranceNo = entranceNo
            self.description = description
            self.geolocation = geolocation
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "formatted": formatted,
                "apartment": apartment,
                "floor": floor,
                "entranceNo": entranceNo,
                "description": description,
                "geolocation": geolocation,
            ])
        }
    }

    /// A length of time.
    public struct DurationInput: Input {
        /// Whole minutes.
        public var minutes: Int64

        public init(minutes: Int64) {
            self.minutes = minutes
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "minutes": minutes,
            ])
        }
    }

    /// The template that a job is made from.
    public struct TemplateInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// A type of job.
    public struct JobTypeInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Unique name of the type. At most 100 characters.
        public var code: String?

        public init(uuid: UUID? = nil, code: String? = nil) {
            self.uuid = uuid
            self.code = code
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "code": code,
            ])
        }
    }

    /// A territory.
    public struct TerritoryInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change. At most 200 characters.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// A skill.
    public struct SkillInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// A resolution that the job may end with.
    public struct ResolutionInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change. At most 100 characters.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// An entry of a pick list.
    public struct DictionaryValueRef: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change. At most 200 characters.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// A worker.
    public struct WorkerInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Email.
        public var email: String?

        public init(uuid: UUID? = nil, email: String? = nil) {
            self.uuid = uuid
            self.email = email
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "email": email,
            ])
        }
    }

    /// A team.
    public struct TeamInput: Input {
        /// Identifier, the safe way.
        public var uuid: UUID?

        /// Name, which people may change. At most 200 characters.
        public var name: String?

        public init(uuid: UUID? = nil, name: String? = nil) {
            self.uuid = uuid
            self.name = name
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
            ])
        }
    }

    /// Who is to carry out a job: one worker or one team.
    public struct AssigneeInput: Input {
        /// The worker.
        public var worker: WorkerInput?

        /// The team.
        public var team: TeamInput?

        public init(worker: WorkerInput? = nil, team: TeamInput? = nil) {
            self.worker = worker
            self.team = team
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "worker": worker,
                "team": team,
            ])
        }
    }

    /// One of several who are to see or carry out a job. Our copy of the documents does not have the structure.
    public struct MultipleAssigneeInput: Input {
        /// The worker. Inferred: the documents do not say so.
        public var worker: WorkerInput?

        /// The team. Inferred: the documents do not say so.
        public var team: TeamInput?

        /// What this one may do with the job: exactly one has `edit`. Known only from third-party code.
        public var access: AssigneeAccess

        public init(worker: WorkerInput? = nil, team: TeamInput? = nil, access: AssigneeAccess) {
            self.worker = worker
            self.team = team
            self.access = access
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "worker": worker,
                "team": team,
                "access": access,
            ])
        }
    }

    /// A client that exists.
    public struct ClientRefInput: Input {
        /// Client's identifier.
        public var uuid: UUID?

        /// Your own identifier of the client.
        public var externalId: String?

        public init(uuid: UUID? = nil, externalId: String? = nil) {
            self.uuid = uuid
            self.externalId = externalId
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "externalId": externalId,
            ])
        }
    }

    /// The client of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
    /// documents name both forms, and our copy does not have their structures: the fields of a new client are those of
    /// `clients.create`. Older documents allow only the first form.
    public struct JobClientInput: Input {
        /// Identifier of a client that exists.
        public var uuid: UUID?

        /// Your own identifier, of a client that exists or of the new one.
        public var externalId: String?

        /// The new client is an organisation, or else an individual. Inferred: the documents do not say so. Required if
        /// the client is new.
        public var organization: Bool?

        /// Name of the organisation. At most 5000 characters. Inferred: the documents do not say so. Required if the
        /// new client is an organisation.
        public var organizationName: String?

        /// First name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
        /// new client is an individual without `last_name` and `middle_name`.
        public var firstName: String?

        /// Last name of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
        /// new client is an individual without `first_name` and `middle_name`.
        public var lastName: String?

        /// Patronymic of an individual. At most 50 characters. Inferred: the documents do not say so. Required if the
        /// new client is an individual without `first_name` and `last_name`.
        public var middleName: String?

        /// Address of the new client. Inferred: the documents do not say so.
        public var siteAddress: AddressInput?

        /// Contacts of the new client. Inferred: the documents do not say so.
        public var contacts: [ContactInput]?

        public init(uuid: UUID? = nil, externalId: String? = nil, organization: Bool? = nil, organizationName: String? = nil, firstName: String? = nil, lastName: String? = nil, middleName: String? = nil, siteAddress: AddressInput? = nil, contacts: [ContactInput]? = nil) {
            self.uuid = uuid
            self.externalId = externalId
            self.organization = organization
            self.organizationName = organizationName
            self.firstName = firstName
            self.lastName = lastName
            self.middleName = middleName
            self.siteAddress = siteAddress
            self.contacts = contacts
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "externalId": externalId,
                "organization": organization,
                "organizationName": organizationName,
                "firstName": firstName,
                "lastName": lastName,
                "middleName": middleName,
                "siteAddress": siteAddress,
                "contacts": contacts,
            ])
        }
    }

    /// The site of a job: one that exists, by `uuid` or `external_id`, or a new one, which is created on the fly. The
    /// documents name both forms, and our copy does not have their structures: the fields of a new site are those of
    /// `sites.create`. Older documents allow only the first form.
    public struct JobSiteInput: Input {
        /// Identifier of a site that exists.
        public var uuid: UUID?

        /// Your own identifier, of a site that exists or of the new one.
        public var externalId: String?

        /// Name of the new site. At most 300 characters. Inferred: the documents do not say so. Required if the site is
        /// new.
        public var name: String?

        /// Free text about the new site. At most 1000 characters. Inferred: the documents do not say so.
        public var description: String?

        /// Address of the new site. Inferred: the documents do not say so.
        public var address: AddressInput?

        /// Contacts of the new site. Inferred: the documents do not say so.
        public var contacts: [ContactInput]?

        public init(uuid: UUID? = nil, externalId: String? = nil, name: String? = nil, description: String? = nil, address: AddressInput? = nil, contacts: [ContactInput]? = nil) {
            self.uuid = uuid
            self.externalId = externalId
            self.name = name
            self.description = description
            self.address = address
            self.contacts = contacts
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "externalId": externalId,
                "name": name,
                "description": description,
                "address": address,
                "contacts": contacts,
            ])
        }
    }

    /// A value for a field that the dispatcher fills in. Our copy of the documents does not have the structure:
    /// third-party code sends `uuid` and `value`, or `name`, `field_type` and `value`.
    public struct CustomFieldInput: Input {
        /// Field's identifier. Known only from third-party code.
        public var uuid: UUID?

        /// Field's name. Known only from third-party code.
        public var name: String?

        /// What the field looks like: give it to have the value checked. Known only from third-party code.
        public var fieldType: JobFieldType?

        /// The value. Third-party code saw a text of more than 200 characters refused (422).
        public var value: JSONValue?

        /// Keeps the field from the worker, by its name. Known only from third-party code.
        public var hidden: Bool?

        public init(uuid: UUID? = nil, name: String? = nil, fieldType: JobFieldType? = nil, value: JSONValue? = nil, hidden: Bool? = nil) {
            self.uuid = uuid
            self.name = name
            self.fieldType = fieldType
            self.value = value
            self.hidden = hidden
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
                "fieldType": fieldType,
                "value": value,
                "hidden": hidden,
            ])
        }
    }

    /// A value for a field of the report. Our copy of the documents does not have the structure; it is taken for that
    /// of the other fields.
    public struct ReportFieldInput: Input {
        /// Field's identifier. Inferred: the documents do not say so.
        public var uuid: UUID?

        /// Field's name. Inferred: the documents do not say so.
        public var name: String?

        /// What the field looks like: give it to have the value checked. Inferred: the documents do not say so.
        public var fieldType: ReportFieldType?

        /// The value.
        public var value: JSONValue?

        public init(uuid: UUID? = nil, name: String? = nil, fieldType: ReportFieldType? = nil, value: JSONValue? = nil) {
            self.uuid = uuid
            self.name = name
            self.fieldType = fieldType
            self.value = value
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "name": name,
                "fieldType": fieldType,
                "value": value,
            ])
        }
    }

    /// What a user does in a span of time.
    public struct ShiftInput: Input {
        /// Where it begins.
        public var timeFrom: WireTime

        /// Where it ends.
        public var timeTo: WireTime

        /// Whether the user works then; one sample leaves it out, what that means is not said.
        public var working: Bool?

        /// What type of jobs the user does.
        public var jobType: JobTypeInput?

        /// Where the user works.
        public var territory: TerritoryInput?

        public init(timeFrom: WireTime, timeTo: WireTime, working: Bool? = nil, jobType: JobTypeInput? = nil, territory: TerritoryInput? = nil) {
            self.timeFrom = timeFrom
            self.timeTo = timeTo
            self.working = working
            self.jobType = jobType
            self.territory = territory
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "timeFrom": timeFrom,
                "timeTo": timeTo,
                "working": working,
                "jobType": jobType,
                "territory": territory,
            ])
        }
    }

    /// What a user may do. Send the part that you mean: none is null.
    public struct UserPermissionsInput: Input {
        /// Rights in the web application.
        public var web: WebPermissionsInput?

        /// Rights in the mobile application.
        public var mobile: MobilePermissionsInput?

        public init(web: WebPermissionsInput? = nil, mobile: MobilePermissionsInput? = nil) {
            self.web = web
            self.mobile = mobile
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "web": web,
                "mobile": mobile,
            ])
        }
    }

    /// Rights in the web application.
    public struct WebPermissionsInput: Input {
        /// May sign in.
        public var login: Bool?

        /// Jobs.
        public var jobs: JobPermissionsInput?

        /// Clients.
        public var clients: ViewEditPermissionsInput?

        /// Schedule.
        public var schedule: ViewEditPermissionsInput?

        /// Map.
        public var map: EditPermissionsInput?

        /// Shifts.
        public var shifts: EditPermissionsInput?

        /// Teams.
        public var teams: ViewEditPermissionsInput?

        /// May export jobs.
        public var jobsExport: Bool?

        public init(login: Bool? = nil, jobs: JobPermissionsInput? = nil, clients: ViewEditPermissionsInput? = nil, schedule: ViewEditPermissionsInput? = nil, map: EditPermissionsInput? = nil, shifts: EditPermissionsInput? = nil, teams: ViewEditPermissionsInput? = nil, jobsExport: Bool? = nil) {
            self.login = login
            self.jobs = jobs
            self.clients = clients
            self.schedule = schedule
            self.map = map
            self.shifts = shifts
            self.teams = teams
            self.jobsExport = jobsExport
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "login": login,
                "jobs": jobs,
                "clients": clients,
                "schedule": schedule,
                "map": map,
                "shifts": shifts,
                "teams": teams,
                "jobsExport": jobsExport,
            ])
        }
    }

    /// Rights in the mobile application.
    public struct MobilePermissionsInput: Input {
        /// May sign in.
        public var login: Bool?

        /// Jobs.
        public var jobs: MobileJobPermissionsInput?

        public init(login: Bool? = nil, jobs: MobileJobPermissionsInput? = nil) {
            self.login = login
            self.jobs = jobs
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "login": login,
                "jobs": jobs,
            ])
        }
    }

    /// Rights to jobs in the web application.
    public struct JobPermissionsInput: Input {
        /// May see them.
        public var view: Bool?

        /// May change them.
        public var edit: Bool?

        /// May delete them.
        public var delete: Bool?

        public init(view: Bool? = nil, edit: Bool? = nil, delete: Bool? = nil) {
            self.view = view
            self.edit = edit
            self.delete = delete
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "view": view,
                "edit": edit,
                "delete": delete,
            ])
        }
    }

    /// Rights to see and to change.
    public struct ViewEditPermissionsInput: Input {
        /// May see.
        public var view: Bool?

        /// May change.
        public var edit: Bool?

        public init(view: Bool? = nil, edit: Bool? = nil) {
            self.view = view
            self.edit = edit
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "view": view,
                "edit": edit,
            ])
        }
    }

    /// The right to change.
    public struct EditPermissionsInput: Input {
        /// May change.
        public var edit: Bool?

        public init(edit: Bool? = nil) {
            self.edit = edit
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "edit": edit,
            ])
        }
    }

    /// Rights to jobs in the mobile application.
    public struct MobileJobPermissionsInput: Input {
        /// May see them.
        public var view: Bool?

        /// May carry them out.
        public var complete: Bool?

        /// May add them. Known only from third-party code.
        public var create: Bool?

        public init(view: Bool? = nil, complete: Bool? = nil, create: Bool? = nil) {
            self.view = view
            self.complete = complete
            self.create = create
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "view": view,
                "complete": complete,
                "create": create,
            ])
        }
    }
}
