// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// A value for one attribute of the service.
    public struct TaskAttribute: Input {
        /// Attribute id (from `lookups.service_attributes`).
        public var id: Int64

        /// The value; for a select attribute the text of the option, not its id.
        public var value: String

        public init(id: Int64, value: String) {
            self.id = id
            self.value = value
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "id": id,
                "value": value,
            ])
        }
    }

    /// Ad-marking data. Several contracts make a re-allocation: a task sum above the sum of the contracts leaves the
    /// rest as ad production, one below it is refused.
    public struct AdvData: Input {
        /// Contracts.
        public var endContracts: [AdvContract]?

        public init(endContracts: [AdvContract]? = nil) {
            self.endContracts = endContracts
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "endContracts": endContracts,
            ])
        }
    }

    /// A contract that an advertising task belongs to.
    public struct AdvContract: Input {
        /// Contract UUID.
        public var uuid: UUID?

        /// Share of this contract (typed integer by the table). Required if there is more than one contract.
        public var sum: Decimal?

        public init(uuid: UUID? = nil, sum: Decimal? = nil) {
            self.uuid = uuid
            self.sum = sum
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "uuid": uuid,
                "sum": sum,
            ])
        }
    }
}
