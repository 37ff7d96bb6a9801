// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental`.
    public struct ExperimentalApi: Sendable {
        let driver: Driver

        /// Calls on receivers.
        public var receivers: ExperimentalReceiversApi {
            ExperimentalReceiversApi(driver: driver)
        }

        /// Calls on cards.
        public var cards: ExperimentalCardsApi {
            ExperimentalCardsApi(driver: driver)
        }

        /// Calls on layouts.
        public var layouts: ExperimentalLayoutsApi {
            ExperimentalLayoutsApi(driver: driver)
        }

        /// Calls on payments.
        public var payments: ExperimentalPaymentsApi {
            ExperimentalPaymentsApi(driver: driver)
        }

        /// Calls on captcha.
        public var captcha: ExperimentalCaptchaApi {
            ExperimentalCaptchaApi(driver: driver)
        }

        /// Calls on accumulations.
        public var accumulations: ExperimentalAccumulationsApi {
            ExperimentalAccumulationsApi(driver: driver)
        }

        /// Calls on payouts.
        public var payouts: ExperimentalPayoutsApi {
            ExperimentalPayoutsApi(driver: driver)
        }

        /// Calls on timeline.
        public var timeline: ExperimentalTimelineApi {
            ExperimentalTimelineApi(driver: driver)
        }
    }
}
