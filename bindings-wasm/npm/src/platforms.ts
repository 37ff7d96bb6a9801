// Made from core/catalog by gigwire-codegen; do not edit.
export { CloudTips, type CloudTipsOptions } from './cloudtips/cloudtips.js';
export { Planado, type PlanadoOptions } from './planado/planado.js';
export { Qugo, type QugoOptions } from './qugo/qugo.js';
export { SolarStaff, type SolarStaffOptions } from './solar-staff/solar-staff.js';
