export type { FlowOptions } from '../carry.js';
export { FlowControl } from '../control.js';
export type { Answer, Ask, CodeQuestion } from '../questions.js';
export * from './attach-receiver.js';
export * from './pay-out.js';
