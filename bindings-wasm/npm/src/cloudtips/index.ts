// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
export * from '../flows/cloudtips/index.js';
export * from './cloudtips.js';
export * from './codes.js';
export * from './inputs.js';
export * from './life-cycle.js';
export * from './models.js';
export * from './resources.js';
