// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
export * from '../flows/qugo/index.js';
export * from './codes.js';
export * from './inputs.js';
export * from './models.js';
export * from './qugo.js';
export * from './resources.js';
