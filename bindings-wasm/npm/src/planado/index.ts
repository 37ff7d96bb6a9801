// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
export * from '../webhooks/planado.js';
export * from './codes.js';
export * from './inputs.js';
export * from './models.js';
export * from './planado.js';
export * from './resources.js';
