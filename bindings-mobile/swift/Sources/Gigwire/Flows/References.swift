import Foundation

extension SolarStaff {
    /// How a freelancer is named. The platform tells no UUID of one who is named by id or phone.
    public enum FreelancerRef: Input {
        /// By id.
        case id(Int64)
        /// By UUID.
        case uuid(UUID)
        /// By email.
        case email(String)
        /// By phone: digits only.
        case phone(String)

        public var gigwireArgument: JSONValue {
            switch self {
            case .id(let id): return inputFields(["id": id])
            case .uuid(let uuid): return inputFields(["uuid": uuid])
            case .email(let email): return inputFields(["email": email])
            case .phone(let phone): return inputFields(["phone": phone])
            }
        }
    }

    /// How a task is named.
    public enum TaskRef: Input {
        /// By id.
        case id(Int64)
        /// By UUID.
        case uuid(UUID)

        public var gigwireArgument: JSONValue {
            switch self {
            case .id(let id): return inputFields(["id": id])
            case .uuid(let uuid): return inputFields(["uuid": uuid])
            }
        }
    }
}
