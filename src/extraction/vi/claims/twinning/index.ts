export { makesTwins } from './by-document';
export { LISTED } from './listed';
export { readTwinnings } from './twinning';
