// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
export * from '../flows/solar-staff/index.js';
export * from '../rules/solar-staff.js';
export * from '../webhooks/solar-staff.js';
export * from './codes.js';
export * from './inputs.js';
export * from './life-cycle.js';
export * from './models.js';
export * from './resources.js';
export * from './solar-staff.js';
