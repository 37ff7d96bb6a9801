// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// A row of a payroll registry as JSON. A guess: the documents do not show rows, the direct payout has these
    /// inputs.
    public struct PayrollRow: Input {
        /// Code of the service (from `services_groups.list`). Inferred: the documents do not say so.
        public var type: String

        /// Text of the receipt. Inferred: the documents do not say so.
        public var title: String

        /// Performer's tax number. Inferred: the documents do not say so.
        public var inn: String

        /// Amount, in roubles (assumed); a text, as in the direct payout. Inferred: the documents do not say so.
        public var price: Decimal

        /// Date of the act. Inferred: the documents do not say so.
        public var actDate: String?

        /// Tags. Inferred: the documents do not say so.
        public var tags: [String]?

        public init(type: String, title: String, inn: String, price: Decimal, actDate: String? = nil, tags: [String]? = nil) {
            self.type = type
            self.title = title
            self.inn = inn
            self.price = price
            self.actDate = actDate
            self.tags = tags
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "type": type,
                "title": title,
                "inn": inn,
                "price": price,
                "actDate": actDate,
                "tags": tags,
            ])
        }
    }

    /// A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these inputs.
    public struct JobRegistryRow: Input {
        /// Performer's tax number. Inferred: the documents do not say so.
        public var inn: String?

        /// Performer's phone. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`. Inferred: the
        /// documents do not say so.
        public var phone: String?

        /// Service (`id` in `services_groups.list`). Inferred: the documents do not say so.
        public var serviceId: Int64

        /// Title. Inferred: the documents do not say so.
        public var title: String

        /// Text. Inferred: the documents do not say so.
        public var description: String?

        /// Budget, in roubles (assumed). Inferred: the documents do not say so.
        public var budget: Decimal

        /// When it is done. Inferred: the documents do not say so.
        public var schedule: JobRegistrySchedule?

        /// Tags. Inferred: the documents do not say so.
        public var tags: [String]?

        public init(inn: String? = nil, phone: String? = nil, serviceId: Int64, title: String, description: String? = nil, budget: Decimal, schedule: JobRegistrySchedule? = nil, tags: [String]? = nil) {
            self.inn = inn
            self.phone = phone
            self.serviceId = serviceId
            self.title = title
            self.description = description
            self.budget = budget
            self.schedule = schedule
            self.tags = tags
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "inn": inn,
                "phone": phone,
                "serviceId": serviceId,
                "title": title,
                "description": description,
                "budget": budget,
                "schedule": schedule,
                "tags": tags,
            ])
        }
    }

    /// When the job of a row is done. A guess, like the row.
    public struct JobRegistrySchedule: Input {
        /// First day. Inferred: the documents do not say so.
        public var start: String?

        /// Last day. Inferred: the documents do not say so.
        public var finish: String?

        public init(start: String? = nil, finish: String? = nil) {
            self.start = start
            self.finish = finish
        }

        public var gigwireArgument: JSONValue {
            inputFields([
                "start": start,
                "finish": finish,
            ])
        }
    }
}
