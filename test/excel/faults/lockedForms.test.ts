import { failEachCall } from './failEachCall';

failEachCall('locked');
