// Every action of the life cycle, as the call that performs it.
import type { SolarStaff } from 'gigwire';

export const ACTIONS = [
  'accept',
  'pay',
  'quick_pay',
  'prolong_deadline',
  'return_to_work',
  'decline',
  'take_to_work',
  'report_done',
  'decline_as_freelancer',
  'confirm_cancellation',
] as const;
export type ActionName = (typeof ACTIONS)[number];

export const isActionName = (name: string): name is ActionName => (ACTIONS as readonly string[]).includes(name);

/** Those after which money may be somewhere else. */
export const movesMoney = (action: ActionName): boolean => action === 'pay' || action === 'quick_pay';

/** Does it. `deadline` is for prolonging, ISO 8601. */
export const perform = async (api: SolarStaff, action: ActionName, taskId: number, deadline?: string): Promise<void> => {
  switch (action) {
    case 'accept':
      await api.tasks.accept({ taskId });
      return;
    case 'pay':
      await api.tasks.pay({ taskId });
      return;
    case 'quick_pay':
      await api.tasks.quickPay({ taskId });
      return;
    case 'decline':
      await api.tasks.decline({ taskId });
      return;
    case 'return_to_work':
      await api.tasks.returnToWork({ taskId });
      return;
    case 'prolong_deadline':
      if (!deadline) throw new TypeError('prolonging needs a deadline');
      await api.tasks.prolongDeadline({ taskId, deadline });
      return;
    case 'take_to_work':
      await api.tasks.setState({ taskId, state: 2 });
      return;
    case 'report_done':
      await api.tasks.setState({ taskId, state: 3 });
      return;
    case 'decline_as_freelancer':
      await api.tasks.setState({ taskId, state: 6 });
      return;
    case 'confirm_cancellation':
      await api.tasks.setState({ taskId, state: 8 });
      return;
  }
};
