import Foundation

extension SolarStaff {
    /// One payment of a `PaymentRun`.
    public enum PaymentRow: Input {
        /// A task that the run makes for a freelancer and pays.
        case newTask(NewTask)
        /// A task that is there already, to be paid.
        case existingTask(ExistingTask)

        public var gigwireArgument: JSONValue {
            switch self {
            case .newTask(let row): return row.gigwireArgument
            case .existingTask(let row): return row.gigwireArgument
            }
        }

        /// A task to make, as `tasks.create` takes it.
        public struct NewTask: Input {
            /// Your own name for the payment, unique in the plan: the same key is the same payment.
            public var key: String
            /// Who is paid.
            public var freelancer: FreelancerRef
            /// Id of the service (`lookups.services`).
            public var service: Int64
            /// Title of the task.
            public var title: String
            /// What is to be done.
            public var description: String
            /// What the freelancer gets, in the currency of the company.
            public var price: Decimal
            /// Deadline of the task.
            public var deadline: WireTime
            /// Attributes of the service, at least one.
            public var attributes: [TaskAttribute]
            /// Where the payout goes; nil: the freelancer's first confirmed card, else account.
            public var payout: PayoutMeans?
            /// Documents that the freelancer must sign to accept the task (ids of the acceptance files).
            public var acceptanceFileIds: [Int64]?
            /// Intellectual-property rights must be transferred.
            public var copyright: Bool?
            /// A report must be attached when done.
            public var needReport: Bool?
            /// Files to attach.
            public var fileIds: [Int64]?
            /// Task group ids.
            public var editGroup: [Int64]?
            /// Your own id for the task.
            public var externalId: String?
            /// Insure the task; the cost is always in roubles.
            public var needInsurance: Bool?
            /// Ad-marking data.
            public var advData: AdvData?
            /// The company pays the freelancer's commission; its default applies when absent.
            public var compensateWorkerServiceFee: Bool?
            /// Payment means that the freelancer will use, so that the commission is covered in full.
            public var compensationType: CompensationType?

            public init(
                key: String,
                freelancer: FreelancerRef,
                service: Int64,
                title: String,
                description: String,
                price: Decimal,
                deadline: WireTime,
                attributes: [TaskAttribute],
                payout: PayoutMeans? = nil
            ) {
                self.key = key
                self.freelancer = freelancer
                self.service = service
                self.title = title
                self.description = description
                self.price = price
                self.deadline = deadline
                self.attributes = attributes
                self.payout = payout
            }

            public var gigwireArgument: JSONValue {
                inputFields([
                    "key": key,
                    "freelancer": freelancer,
                    "service": service,
                    "title": title,
                    "description": description,
                    "price": price,
                    "deadline": deadline,
                    "attributes": attributes,
                    "payout": payout,
                    "acceptanceFileIds": acceptanceFileIds,
                    "copyright": copyright,
                    "needReport": needReport,
                    "fileIds": fileIds,
                    "editGroup": editGroup,
                    "externalId": externalId,
                    "needInsurance": needInsurance,
                    "advData": advData,
                    "compensateWorkerServiceFee": compensateWorkerServiceFee,
                    "compensationType": compensationType,
                ])
            }
        }

        /// A task that is there already.
        public struct ExistingTask: Input {
            /// Your own name for the payment, unique in the plan: the same key is the same payment.
            public var key: String
            /// Which.
            public var task: TaskRef
            /// What it must cost; if it costs something else, a person must look.
            public var price: Decimal?
            /// Where the payout goes; nil: the freelancer's first confirmed card, else account.
            public var payout: PayoutMeans?

            public init(key: String, task: TaskRef, price: Decimal? = nil, payout: PayoutMeans? = nil) {
                self.key = key
                self.task = task
                self.price = price
                self.payout = payout
            }

            public var gigwireArgument: JSONValue {
                inputFields(["key": key, "task": task, "price": price, "payout": payout])
            }
        }
    }

    /// A payment means of a freelancer.
    public struct PayoutMeans: Input {
        /// Its kind.
        public var type: PayoutEndpointType
        /// Its id.
        public var id: Int64
        /// The currency to convert through.
        public var currencyId: Int64?

        public init(type: PayoutEndpointType, id: Int64, currencyId: Int64? = nil) {
            self.type = type
            self.id = id
            self.currencyId = currencyId
        }

        public var gigwireArgument: JSONValue {
            inputFields(["type": type, "id": id, "currencyId": currencyId])
        }
    }
}
