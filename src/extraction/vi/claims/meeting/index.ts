export { readMeeting } from './meeting';
export { readOrganised } from './organised-by';
export { readPicture } from './pictured';
